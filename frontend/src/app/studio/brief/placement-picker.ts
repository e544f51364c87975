import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { BodyMap } from './body-map';
import { sideOf } from './body-zones';
import { said } from '../../session/said/said';

/** Where on the body: a map as the short way, a list as the sure one. */
@Component({
  selector: 'tcd-placement-picker',
  imports: [BodyMap],
  template: `
    <div class="fl"><label class="lbl" [for]="id()" i18n>Placement</label>
      <button type="button" class="linkbtn" (click)="turn()">@if (side() === 'front') { <ng-container i18n>Show the back</ng-container> } @else { <ng-container i18n>Show the front</ng-container> }</button></div>
    <div class="where">
      <tcd-body-map [chosen]="chosen()" [side]="side()" (pick)="pick.emit($event)" />
      <div class="stack">
        <select class="field" [id]="id()" (change)="take($event)">
          <option value="" [selected]="chosen() === null" i18n>From my words</option>
          @for (group of groups(); track group.name) {
            <optgroup [label]="group.name">
              @for (place of group.places; track place.slug) { <option [value]="place.slug" [selected]="chosen() === place.slug">{{ catalogue.placementName(place.slug) }}</option> }
            </optgroup>
          }
        </select>
        @if (summary(); as summary) { <p class="note">{{ summary }}</p> }
      </div>
    </div>
  `,
  styles: `
    .where { display: grid; grid-template-columns: 80px minmax(0, 1fr); gap: 14px; align-items: center; }
    .stack { display: grid; gap: 8px; }
  `,
})
export class PlacementPicker {
  readonly chosen = input.required<string | null>();
  readonly id = input.required<string>();
  readonly pick = output<string | null>();
  protected readonly catalogue = inject(Catalogue);
  /** The side of the body one looks at: that of the chosen place until it is turned. */
  protected readonly side = linkedSignal(() => sideOf(this.chosen()));
  protected readonly groups = computed(() => REGIONS.map(({ region, name }) => ({ name, places: this.catalogue.placements().filter((place) => place.region === region) })));
  protected readonly summary = computed(() => said(this.catalogue.placements().find((place) => place.slug === this.chosen())?.summary ?? ''));

  protected turn(): void {
    this.side.update((side) => (side === 'front' ? 'back' : 'front'));
  }

  protected take(event: Event): void {
    this.pick.emit((event.target as HTMLSelectElement).value || null);
  }
}

const REGIONS = [
  { region: 'arm', name: $localize`Arm` }, { region: 'leg', name: $localize`Leg` }, { region: 'torso', name: $localize`Front of the body` },
  { region: 'back', name: $localize`Back of the body` }, { region: 'head', name: $localize`Head and neck` },
] as const;
