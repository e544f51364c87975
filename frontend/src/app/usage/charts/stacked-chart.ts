import { Component, computed, input } from '@angular/core';
import { barsFor, type Slot } from './bars';

const BOX = { width: 900, height: 200 };

/** Two stacked series a day. A picture for the eye; the numbers stand in a table beside it. */
@Component({
  selector: 'tcd-stacked-chart',
  template: `
    <div class="plot">
    @if (chart().top > 0) { <span class="most note mono" aria-hidden="true">{{ chart().top }}</span> }
    <svg [attr.viewBox]="'0 0 ' + box.width + ' ' + box.height" preserveAspectRatio="none" role="img" [attr.aria-label]="label()">
      <path class="grid" [attr.d]="'M0 0h' + box.width + 'M0 ' + box.height / 2 + 'h' + box.width" />
      @for (bar of chart().bars; track $index) {
        <rect class="below" [attr.x]="bar.x" [attr.width]="bar.width" [attr.y]="bar.belowY" [attr.height]="bar.belowHeight" />
        <rect class="above" [attr.x]="bar.x" [attr.width]="bar.width" [attr.y]="bar.aboveY" [attr.height]="bar.aboveHeight" />
      }
      <path class="axis" [attr.d]="'M0 ' + box.height + 'h' + box.width" />
    </svg>
    @if (chart().top === 0) { <p class="none note" aria-hidden="true" i18n>Each day gets a bar here.</p> }
    </div>
    <p class="days" aria-hidden="true">@for (mark of marks(); track $index) { <span>{{ mark }}</span> }</p>
    <p class="key" aria-hidden="true"><i class="below"></i>{{ belowName() }} <i class="above"></i>{{ aboveName() }}</p>
  `,
  styles: `
    .plot { position: relative; padding-top: 22px; } .most { position: absolute; top: 0; inset-inline-start: 0; }
    svg { width: 100%; height: clamp(8rem, 24vh, 14rem); overflow: visible; }
    path { fill: none; vector-effect: non-scaling-stroke; stroke-width: 1.5; } .axis { stroke: var(--line-2); } .grid { stroke: var(--line); stroke-dasharray: 3 5; }
    rect.below { fill: var(--accent); } rect.above { fill: var(--ok); }
    .none { position: absolute; inset: 22px 0 50%; display: grid; place-items: center; }
    .days { display: flex; justify-content: space-between; font-size: var(--fs-sm); color: var(--ink-2); padding-bottom: 6px; }
    .key { display: flex; gap: 8px; align-items: center; font-size: var(--fs-sm); color: var(--ink-2); }
    i { width: 14px; height: 14px; border-radius: 3px; } i.below { background: var(--accent); } i.above { background: var(--ok); margin-inline-start: 12px; }
  `,
})
export class StackedChart {
  readonly slots = input.required<readonly Slot[]>();
  readonly label = input.required<string>();
  readonly belowName = input.required<string>();
  readonly aboveName = input.required<string>();
  protected readonly box = BOX;
  protected readonly chart = computed(() => barsFor(this.slots(), BOX));
  protected readonly marks = computed(() => {
    const slots = this.slots();
    return [0, Math.floor(slots.length / 2), slots.length - 1].map((at) => slots[at]?.label ?? '');
  });
}
