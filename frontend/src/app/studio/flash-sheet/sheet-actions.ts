import { Component, computed, inject } from '@angular/core';
import { paths } from '../../session/paths';
import { CircleDialog } from '../circle/circle-dialog';
import { CompareDialog } from '../compare/compare-dialog';
import { Drawing } from '../drawing/drawing';
import { Studio } from '../studio';
import { Icon } from '../../ui/icon/icon';
import { stages } from '../../ui/stages/stages';
import { To } from '../../ui/link/to';

/** What can be done with the picked number, or with the first one on the sheet. */
@Component({
  selector: 'tcd-sheet-actions',
  imports: [To, CircleDialog, CompareDialog, Icon],
  template: `
    @if (studio.shown(); as concept) {
      <button type="button" class="btn" (click)="studio.circling.set(true)"><svg tcdIcon="lasso-select"></svg><span i18n>Circle a part</span></button>
      @if (comparable()) { <button type="button" class="btn" (click)="studio.comparing.set(true)"><svg tcdIcon="columns-2"></svg><span i18n>Compare</span></button> }
      <a class="btn" [tcdTo]="stencil()"><svg tcdIcon="printer"></svg><span i18n>Stencil</span></a>
      <button type="button" class="btn sq more" [disabled]="drawing.busy()" (click)="studio.drawMore()" i18n-title title="Draw others of the same idea" i18n-aria-label aria-label="Draw others of the same idea"><svg tcdIcon="shapes"></svg></button>
      @if (stage() > 0) {
        <tcd-circle-dialog [open]="studio.circling()" [concept]="concept" (closed)="studio.circling.set(false)" />
        <tcd-compare-dialog [open]="studio.comparing()" (closed)="studio.comparing.set(false)" />
      }
    }
  `,
  styles: `
    :host { display: flex; gap: 8px; } .btn { padding: 0 12px; } .more { display: none; }
    @media (max-width: 74.99em) { :host { gap: 6px; } .btn { padding: 0 10px; } }
    @media (max-width: 43.74em) { .btn { font-size: var(--fs-sm); padding: 0 14px; } .more { display: inline-flex; padding: 0; } }
  `,
})
export class SheetActions {
  protected readonly studio = inject(Studio);
  protected readonly drawing = inject(Drawing);
  /** What opens over the sheet comes after it. */
  protected readonly stage = stages(1);
  protected readonly stencil = computed(() => paths.concept(this.studio.shown()?.id ?? '', 'stencil'));
  protected readonly comparable = computed(() => (this.studio.sheet()?.slots.length ?? 0) > 1 || (this.studio.sheet()?.number ?? 1) > 1);
}
