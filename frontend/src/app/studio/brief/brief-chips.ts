import { Component, computed, inject, input, output } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { PALETTES } from '../../session/concept-words';
import { Units } from '../../session/units';
import { Reading } from './reading';
import { Icon } from '../../ui/icon/icon';

/** The brief as a row of chips where there is no room for the panel; each opens it. */
@Component({
  selector: 'tcd-brief-chips',
  imports: [Icon],
  template: `
    <div class="chips" role="group" i18n-aria-label aria-label="The brief">
      @if (reading.style(); as style) { <button type="button" class="chip" (click)="open.emit()"><i class="pic"><img [src]="catalogue.stylePicture(style)" alt="" width="26" height="26"></i><span>{{ catalogue.styleName(style) }}</span></button> }
      @if (reading.placement(); as place) { <button type="button" class="chip" (click)="open.emit()"><svg tcdIcon="person-standing"></svg><span>{{ catalogue.placementName(place) }}</span></button> }
      @if (!reading.sizeIsOpen()) { <button type="button" class="chip mono" (click)="open.emit()"><svg tcdIcon="ruler" class="ruler"></svg>{{ units.width(reading.widthMm()) }}</button> }
      @if (!short()) { @if (palette(); as palette) { <button type="button" class="chip" (click)="open.emit()">{{ palette }}</button> } }
      @if (reading.sizeIsOpen() || !short()) { <button type="button" class="chip" (click)="open.emit()"><svg tcdIcon="sliders-horizontal"></svg><span i18n>Style, place, size</span></button> }
    </div>
  `,
  styles: `
    .chips { display: flex; gap: 8px; overflow-x: auto; scrollbar-width: none; }
    :host(.chips) .chips { padding: 8px 16px 0; border-top: 1px solid var(--line); }
    .chip { padding: 0 12px; } .pic { background: var(--sheet); border-radius: 4px; flex: none; } img { display: block; mix-blend-mode: var(--sheet-blend); object-fit: contain; }
    :host(.peek) .chip { flex: 0 1 auto; min-width: 4rem; } :host(.peek) .chip span { overflow: hidden; text-overflow: ellipsis; } :host(.peek) .chip.mono { flex: none; } :host(.peek) .ruler { display: none; }
  `,
})
export class BriefChips {
  readonly short = input(false);
  readonly open = output();
  protected readonly reading = inject(Reading);
  protected readonly catalogue = inject(Catalogue);
  protected readonly units = inject(Units);
  protected readonly palette = computed(() => PALETTES.find((one) => one.value === this.reading.palette())?.short ?? '');
}
