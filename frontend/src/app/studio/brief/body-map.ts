import { Component, computed, input, output } from '@angular/core';
import { BACK_ZONES, BODY, FRONT_ZONES, type Side } from './body-zones';

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
  `,
  styles: `
    svg { display: block; width: 100%; height: 104px; }
    .body { fill: var(--line); }
    .zone { fill: transparent; cursor: pointer; }
    .zone.on { fill: var(--accent); }
    @media (hover: hover) { .zone:not(.on):hover { fill: var(--accent-line); } }
  `,
})
export class BodyMap {
  readonly chosen = input.required<string | null>();
  readonly side = input.required<Side>();
  readonly pick = output<string>();
  protected readonly body = BODY;
  protected readonly zones = computed(() => (this.side() === 'front' ? FRONT_ZONES : BACK_ZONES));
}
