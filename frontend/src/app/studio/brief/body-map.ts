import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { BACK_ZONES, BODY, FRONT_ZONES, sideOf } from './body-zones';

/** A body to point at, front and back. Decoration for those who cannot point: the list beside it holds every place. */
@Component({
  selector: 'tcd-body-map',
  template: `
    <svg viewBox="0 0 96 168" aria-hidden="true">
      <path class="body" [attr.d]="body" />
      @for (zone of zones(); track zone.slug) {
        <path class="zone" [class.on]="zone.slug === chosen()" [attr.d]="zone.path" (click)="pick.emit(zone.slug)"><title>{{ zone.slug }}</title></path>
      }
    </svg>
    <button type="button" class="turn" [attr.aria-label]="side() === 'front' ? showBack : showFront" (click)="side.set(side() === 'front' ? 'back' : 'front')">{{ side() === 'front' ? front : back }}</button>
  `,
  styles: `
    :host { display: grid; justify-items: center; }
    svg { width: 96px; height: 128px; }
    .body { fill: var(--line); }
    .zone { fill: transparent; cursor: pointer; }
    .zone.on { fill: var(--accent); }
    @media (hover: hover) { .zone:not(.on):hover { fill: var(--accent-line); } }
    .turn { min-height: var(--tap); margin-block: -4px -2px; min-width: 88px; font-size: var(--fs-xs); font-weight: 600; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
  `,
})
export class BodyMap {
  readonly chosen = input.required<string | null>();
  readonly pick = output<string>();
  protected readonly body = BODY;
  protected readonly side = linkedSignal(() => sideOf(this.chosen()));
  protected readonly zones = computed(() => (this.side() === 'front' ? FRONT_ZONES : BACK_ZONES));
  protected readonly showFront = $localize`Behind. Show the front`;
  protected readonly showBack = $localize`Front. Show the back`;
  protected readonly front = $localize`Front`;
  protected readonly back = $localize`Behind`;
}
