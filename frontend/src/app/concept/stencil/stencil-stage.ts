import { Component, computed, input, linkedSignal } from '@angular/core';
import { layOut, ticksOf } from './ruler';

/** The stencil between millimetre rulers, with its extent shaded, its size written on it and the bar a ruler can check. */
@Component({
  selector: 'tcd-stencil-stage',
  templateUrl: './stencil-stage.html',
  styleUrl: './stencil-stage.css',
})
export class StencilStage {
  readonly picture = input.required<string>();
  readonly alt = input.required<string>();
  /** mm */
  readonly widthMm = input.required<number>();
  readonly heightMm = input.required<number>();
  readonly stage = input.required<{ readonly width: number; readonly height: number }>();
  protected readonly at = computed(() => layOut(this.stage(), this.widthMm(), this.heightMm()));
  protected readonly across = computed(() => ticksOf(this.stage().width - this.at().ruler, this.at().scale));
  protected readonly down = computed(() => ticksOf(this.stage().height - this.at().ruler, this.at().scale));
  protected readonly bar = computed(() => {
    const { scale, ruler, left, top, height } = this.at();
    const length = 50 * scale;
    // Bar and its words stand clear of the crosses beside the drawing.
    const x = ruler + Math.min(34, (left - ruler) / 5);
    const fits = length < this.stage().height - ruler - 30 && left - ruler > 80;
    return fits ? { x, top: Math.max(ruler + 12, top + height / 2 - length / 2), length } : null;
  });
  protected readonly crosses = computed(() => {
    const { left, top, width, height, ruler } = this.at();
    const gap = this.roomRight() ? Math.min(96, (left - ruler) * 0.55) : Math.max(24, (left - ruler) * 0.3);
    return [left - gap, left + width + gap].flatMap((x) => [top + 14, top + height - 4].map((y) => ({ x, y })));
  });
  protected readonly crossPath = 'M-16 0H16M0-16V16M9 0A9 9 0 1 1 -9 0A9 9 0 1 1 9 0';
  protected readonly roomRight = computed(() => this.stage().width - this.at().left - this.at().width > 130);
  /** Whether the lines are there, or still traced. */
  protected readonly traced = linkedSignal<string, boolean>({ source: this.picture, computation: () => false });
  protected readonly rounded = Math.round;
}
