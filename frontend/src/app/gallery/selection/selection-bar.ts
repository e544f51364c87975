import { Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { carriedOf } from '../../session/carried';
import { Luggage } from '../../session/luggage';
import { paths } from '../../session/paths';
import { Icon } from '../../ui/icon/icon';
import { GalleryList } from '../gallery-list';
import { CompareChosen, MOST_COMPARED } from './compare-chosen';
import { Selection } from './selection';
import { ShareChosen } from './share-chosen';

/** As many pictures as go along with a message. */
const MOST_REFERENCES = 3;

/** What can be done with the ticked ones: compare up to four, share, draw from them, save, delete. */
@Component({
  selector: 'tcd-selection-bar',
  imports: [CompareChosen, ShareChosen, Icon],
  template: `
    <div class="choices" role="toolbar" i18n-aria-label aria-label="Chosen designs">
      <b role="status" i18n>{count(), plural, =0 {Tick some designs} =1 {1 chosen} other {{{ count() }} chosen}}</b>
      <span class="sp"></span>
      <button type="button" class="btn" [disabled]="count() < 2 || count() > mostCompared" (click)="comparing.set(true)"><svg tcdIcon="columns-2"></svg><span i18n>Compare 2–4</span></button>
      <button type="button" class="btn" [disabled]="count() === 0" (click)="sharing.set(true)"><svg tcdIcon="share-2"></svg><span i18n>Share</span></button>
      <button type="button" class="btn" [disabled]="count() === 0 || count() > mostReferences" (click)="drawFrom()"><svg tcdIcon="image-plus"></svg><span i18n>Draw from these</span></button>
      <button type="button" class="btn" [disabled]="count() === 0" (click)="save()"><svg tcdIcon="download"></svg><span i18n>Save pictures</span></button>
      <button type="button" class="btn danger" [disabled]="count() === 0" (click)="removed.emit(selection.ids())"><svg tcdIcon="trash"></svg><span i18n>Delete</span></button>
      <button type="button" class="btn quiet sq" (click)="selection.end()" i18n-aria-label aria-label="Stop choosing"><svg tcdIcon="x"></svg></button>
    </div>
    <tcd-compare-chosen [open]="comparing()" [concepts]="chosen()" (closed)="comparing.set(false)" />
    <tcd-share-chosen [open]="sharing()" [concepts]="chosen()" (closed)="sharing.set(false)" />
  `,
  styles: `
    .choices { position: relative; display: flex; gap: 8px; align-items: center; flex-wrap: wrap; padding: 8px 12px; background: var(--accent-tint); border-radius: 10px; }
    @media (max-width: 43.74em) {
      /* Each a picture over its word, side by side: the drawings below stay in sight. */
      .choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(3.75rem, 1fr)); gap: 0 2px; padding: 4px 6px 6px; align-items: start; }
      .btn:not(.sq) {
        display: grid; justify-items: center; align-content: start; gap: 4px; min-height: 64px; padding: 8px 2px 4px; border-color: transparent; background: none;
        white-space: normal; text-align: center; font-size: var(--fs-xs); line-height: 1.15; overflow-wrap: anywhere;
      }
      b { grid-column: 1 / -1; line-height: var(--tap); padding-inline-start: 8px; } .sp { display: none; } .sq { position: absolute; inset: 4px 6px auto auto; }
    }
  `,
})
export class SelectionBar {
  readonly removed = output<readonly string[]>();
  protected readonly selection = inject(Selection);
  protected readonly comparing = signal(false);
  protected readonly sharing = signal(false);
  protected readonly mostCompared = MOST_COMPARED;
  protected readonly mostReferences = MOST_REFERENCES;
  private readonly list = inject(GalleryList);
  private readonly luggage = inject(Luggage);
  private readonly router = inject(Router);
  protected readonly count = computed(() => this.selection.ids().length);
  protected readonly chosen = computed(() => this.list.concepts().filter((one) => this.selection.has(one.id)));

  /** The Studio opens with them in the box, as references for the next drawing. */
  protected drawFrom(): void {
    this.luggage.pack(this.chosen().map(carriedOf));
    void this.router.navigate(paths.studio());
  }

  protected save(): void {
    for (const concept of this.chosen()) {
      Object.assign(document.createElement('a'), { href: concept.image.url, download: `${concept.title}.png` }).click();
    }
  }
}
