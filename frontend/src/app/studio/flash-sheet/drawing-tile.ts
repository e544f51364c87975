import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { rendition } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { Trimmed } from '../../ui/trimmed/trimmed';
import type { Job } from '../drawing/drawing';
import { Estimate } from '../drawing/estimate';
import type { Place } from './tiles';

const TICK_MS = 200;

/** A paper on its way through the printer: the line travels with the usual time, the old drawing shows faintly under it. */
@Component({
  selector: 'tcd-drawing-tile',
  imports: [Trimmed],
  template: `
    <span class="num display" aria-hidden="true">{{ place().number }}</span>
    <div class="paper">
      @if (old(); as old) { <tcd-trimmed class="old on-sheet" [src]="old.picture" [crop]="old.crop" /> }
      <span class="feed" [style.top]="top()"></span>
    </div>
    <div class="cap">
      <span class="bar" role="progressbar" [attr.aria-label]="label()" [attr.aria-valuetext]="left()"><i [style.width]="top()"></i></span>
      <span class="mono">{{ left() }}</span>
    </div>
  `,
  styleUrl: './drawing-tile.css',
})
export class DrawingTile {
  readonly place = input.required<Place>();
  readonly job = input.required<Job>();
  private readonly estimate = inject(Estimate);
  private readonly now = signal(performance.now());
  protected readonly top = computed(() => `${(this.estimate.share(this.job(), this.now()) * 100).toFixed(1)}%`);
  protected readonly left = computed(() => this.estimate.leftWords(this.job(), this.now()));
  protected readonly label = computed(() => $localize`Drawing No. ${this.place().number}:number:`);
  protected readonly old = computed(() => {
    const concept = this.place().concept;
    return concept ? { picture: rendition(concept.image, 640), crop: cropOf(concept) } : null;
  });

  constructor() {
    const ticking = setInterval(() => this.now.set(performance.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }
}
