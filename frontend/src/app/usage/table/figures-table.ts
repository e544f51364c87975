import { Component, input } from '@angular/core';
import type { UsageRow } from '../../../api/models/usage-row';
import { dollars } from '../../session/money';
import { seconds } from '../findings';

/** The numbers themselves. */
@Component({
  selector: 'tcd-figures-table',
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
      <table>
        <caption class="vh">{{ caption() }}</caption>
        <thead><tr><th scope="col">{{ first() }}</th><th scope="col" i18n>Drawings</th><th scope="col" i18n>From cache</th><th scope="col" i18n>Cost</th><th scope="col" i18n>Saved</th><th scope="col" i18n>Errors</th><th scope="col" i18n>Median time</th></tr></thead>
        <tbody>
          @for (row of rows(); track row.group) {
            <tr><th scope="row">{{ name(row) }}</th><td>{{ row.drawings }}</td><td>{{ row.cached }}</td><td>{{ dollars(row.spentUsd) }}</td><td>{{ dollars(row.savedUsd) }}</td><td>{{ row.errors }}</td><td>{{ row.medianMs === null ? '–' : seconds(row.medianMs) + ' s' }}</td></tr>
          } @empty { <tr><td colspan="7" i18n>Nothing in this time.</td></tr> }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll { overflow-x: auto; position: relative; } table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
    th, td { text-align: end; padding: 10px 10px; border-top: 1px solid var(--line); white-space: nowrap; font-weight: 400; }
    thead th { border: 0; font-size: var(--fs-xs); color: var(--ink-2); font-weight: 600; } th:first-child { text-align: start; }
    tbody th { font-weight: 600; } td[colspan] { text-align: start; }
  `,
})
export class FiguresTable {
  readonly rows = input.required<readonly UsageRow[]>();
  readonly caption = input.required<string>();
  /** Heading of the first column. */
  readonly first = input.required<string>();
  protected readonly dollars = dollars;
  protected readonly seconds = seconds;

  protected readonly name = askerName;
}

/** Without a key it was this browser: nobody sees the figures of another session. */
export function askerName({ group, label }: UsageRow): string {
  return /^(?:ses|new)_/u.test(group) ? $localize`This browser` : label || group;
}
