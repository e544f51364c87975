import { afterRenderEffect, Component, computed, inject, output, signal } from '@angular/core';
import { FingerTaps } from '../../ui/finger-taps/finger-taps';
import { CurrentInView } from '../../ui/in-view/current-in-view';
import { BriefChips } from '../brief/brief-chips';
import { Drawing } from '../drawing/drawing';
import { Studio } from '../studio';
import { Thread } from '../thread/thread';
import { BlankSheet } from './blank-sheet';
import { DrawingTile } from './drawing-tile';
import { SheetActions } from './sheet-actions';
import { VersionStrip } from './version-strip';
import { Tile } from './tile';
import { tilesOf } from './tiles';
import { Icon } from '../../ui/icon/icon';

/** Drawings that are made in one task, so that the browser answers in between. */
const AT_A_TIME = 2;
const MOST_ON_A_SHEET = 4;

/** The sheet on the wall: one to four numbered drawings, and the papers that are still being drawn on. */
@Component({
  selector: 'tcd-flash-sheet',
  imports: [Tile, DrawingTile, BlankSheet, SheetActions, VersionStrip, BriefChips, FingerTaps, CurrentInView, Icon],
  templateUrl: './flash-sheet.html',
  styleUrl: './flash-sheet.css',
})
export class FlashSheet {
  readonly openBrief = output();
  protected readonly studio = inject(Studio);
  protected readonly drawing = inject(Drawing);
  protected readonly thread = inject(Thread);
  protected readonly tiles = computed(() => tilesOf(this.studio.sheet(), this.drawing.job()));
  protected readonly from = this.studio.idea;
  /** How many drawings may be there: two by two, then what can be done with them, then never waits again. */
  protected readonly room = signal(AT_A_TIME);
  protected readonly whole = computed(() => this.room() > MOST_ON_A_SHEET);

  constructor() {
    afterRenderEffect({ read: () => {
      if (this.tiles().length > 0 && this.room() <= MOST_ON_A_SHEET) setTimeout(() => this.room.update((room) => room + AT_A_TIME));
    } });
  }
}
