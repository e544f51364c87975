import { Component, computed, inject, output, signal } from '@angular/core';
import { rendition, titleOf } from '../../session/concept-words';
import { Compare } from '../../ui/compare/compare';
import { Dialog } from '../../ui/dialog/dialog';
import { GalleryList } from '../gallery-list';
import { Selection } from './selection';
import { Icon } from '../../ui/icon/icon';

/** What can be done with the ticked ones: compare two, save, delete. */
@Component({
  selector: 'tcd-selection-bar',
  imports: [Dialog, Compare, Icon],
  template: `
    <div class="choices" role="toolbar" i18n-aria-label aria-label="Chosen designs">
      <b role="status" i18n>{count(), plural, =0 {Tick some designs} =1 {1 chosen} other {{{ count() }} chosen}}</b>
      <span class="sp"></span>
      <button type="button" class="btn" [disabled]="count() !== 2" (click)="comparing.set(true)"><svg tcdIcon="columns-2"></svg><span i18n>Compare two</span></button>
      <button type="button" class="btn" [disabled]="count() === 0" (click)="save()"><svg tcdIcon="download"></svg><span i18n>Save pictures</span></button>
      <button type="button" class="btn danger" [disabled]="count() === 0" (click)="removed.emit(selection.ids())"><svg tcdIcon="trash"></svg><span i18n>Delete</span></button>
      <button type="button" class="btn quiet sq" (click)="selection.end()" i18n-aria-label aria-label="Stop choosing"><svg tcdIcon="x"></svg></button>
    </div>
    <tcd-dialog [open]="comparing()" shape="wide" i18n-label label="Compare" (closed)="comparing.set(false)">
      @if (comparing() && pair(); as pair) { <div class="stage"><tcd-compare [before]="pair.left" [after]="pair.right" [beforeName]="pair.leftName" [afterName]="pair.rightName" /></div> }
    </tcd-dialog>
  `,
  styles: `
    .choices { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; padding: 8px 12px; background: var(--accent-tint); border-radius: 10px; }
    .stage { height: min(66dvh, 44rem, 100vw); background: var(--sheet); border: 1px solid var(--line); }
  `,
})
export class SelectionBar {
  readonly removed = output<readonly string[]>();
  protected readonly selection = inject(Selection);
  protected readonly comparing = signal(false);
  private readonly list = inject(GalleryList);
  protected readonly count = computed(() => this.selection.ids().length);
  private readonly chosen = computed(() => this.list.concepts().filter((one) => this.selection.has(one.id)));
  protected readonly pair = computed(() => {
    const [left, right] = this.chosen();
    return left && right ? { left: rendition(left.image, 1280), right: rendition(right.image, 1280), leftName: titleOf(left), rightName: titleOf(right) } : null;
  });

  protected save(): void {
    for (const concept of this.chosen()) {
      Object.assign(document.createElement('a'), { href: concept.image.url, download: `${concept.title}.png` }).click();
    }
  }
}
