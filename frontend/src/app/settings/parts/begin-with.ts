import { Component, computed, inject } from '@angular/core';
import { Beginning } from '../../session/beginning';
import { Catalogue } from '../../session/catalogue';
import { inches, millimetres, Units } from '../../session/units';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The brief that a design begins with. */
@Component({
  selector: 'tcd-begin-with',
  template: `
    <p class="note" i18n>The brief of your designs begins with this. What is chosen here goes before your words; the brief itself can still be changed each time.</p>
    <label><span class="lbl" i18n>Style</span>
      <select class="field" (change)="style($event)">
        <option value="" [selected]="brief().style === null" i18n>As my words say</option>
        @for (one of catalogue.styles(); track one.slug) { <option [value]="one.slug" [selected]="one.slug === brief().style">{{ catalogue.styleName(one.slug) }}</option> }
      </select></label>
    <label><span class="lbl" i18n>Placement</span>
      <select class="field" (change)="placement($event)">
        <option value="" [selected]="brief().placement === null" i18n>As my words say</option>
        @for (one of catalogue.placements(); track one.slug) { <option [value]="one.slug" [selected]="one.slug === brief().placement">{{ catalogue.placementName(one.slug) }}</option> }
      </select></label>
    <label><span class="lbl" i18n>Width on the skin</span>
      <span class="with-unit"><input class="field" inputmode="decimal" autocomplete="off" [value]="width()" (change)="resize($event)" i18n-placeholder placeholder="as my words say">{{ units.chosen() }}</span></label>
    <fieldset><legend class="fl"><span class="lbl" i18n>How many</span></legend>
      <div class="seg">@for (count of counts; track count) { <label><input type="radio" name="begin-count" [checked]="brief().count === count" (change)="beginning.change({ count })"><span>{{ count }}</span></label> }</div></fieldset>
  `,
  styles: `:host { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); } label { min-width: 0; } label .lbl { display: block; padding-bottom: 4px; } .with-unit { display: flex; gap: 10px; align-items: center; } .with-unit .field { min-width: 0; }`,
})
export class BeginWith {
  protected readonly beginning = inject(Beginning);
  protected readonly catalogue = inject(Catalogue);
  protected readonly units = inject(Units);
  protected readonly brief = this.beginning.brief;
  protected readonly counts = [1, 2, 3, 4];
  protected readonly width = computed(() => {
    const { widthMm } = this.brief();
    return widthMm === null ? '' : String(this.units.chosen() === 'in' ? inches(widthMm) : widthMm);
  });

  protected style(event: Event): void {
    this.beginning.change({ style: valueOf(event) || null });
  }

  protected placement(event: Event): void {
    this.beginning.change({ placement: valueOf(event) || null });
  }

  /** What is no width from 10 to 300 mm is left to the words, and shown so. */
  protected resize(event: Event): void {
    this.beginning.change({ widthMm: millimetres(Number(valueOf(event).replace(',', '.')), this.units.chosen()) });
    (event.target as HTMLInputElement).value = this.width();
  }
}
