import { Component, computed, inject, output } from '@angular/core';
import { FingerTaps } from '../../ui/finger-taps/finger-taps';
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

/** The sheet on the wall: one to four numbered drawings, and the papers that are still being drawn on. */
@Component({
  selector: 'tcd-flash-sheet',
  imports: [Tile, DrawingTile, BlankSheet, SheetActions, VersionStrip, BriefChips, FingerTaps, Icon],
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
}
