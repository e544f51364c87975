import { Component, inject } from '@angular/core';
import { dollars } from '../session/money';
import { Me } from '../session/me';
import { Icon } from '../ui/icon/icon';

/** What this day has cost so far, and what the cache has saved. */
@Component({
  selector: 'tcd-today-figures',
  imports: [Icon],
  template: `
    @if (me.today(); as figures) {
      <p>
        <span i18n>Today <b class="mono">{figures.drawings, plural, =1 {1 drawing} other {{{ figures.drawings }} drawings}}</b>, <b class="mono">{{ dollars(figures.spentUsd) }}</b></span>
        @if (figures.savedUsd > 0) { <span class="tag ok"><svg tcdIcon="recycle"></svg><span i18n>{{ dollars(figures.savedUsd) }} saved by cache</span></span> }
      </p>
    }
  `,
  styles: `p { display: flex; flex-wrap: wrap; white-space: nowrap; gap: 2px 8px; align-items: center; font-size: var(--fs-sm); color: var(--ink-2); } b { color: var(--ink); font-weight: 650; }`,
})
export class TodayFigures {
  protected readonly me = inject(Me);
  protected readonly dollars = dollars;
}
