import { Component, computed, input } from '@angular/core';
import type { UsageRow } from '../../../api/models/usage-row';
import { shortMomentOf } from '../../session/dates';
import { dollars } from '../../session/money';
import { seconds } from '../findings';

interface Column {
  readonly name: string;
  readonly of: (row: UsageRow) => string;
}

const FIGURES: readonly Column[] = [
  { name: $localize`Drawings`, of: (row) => String(row.drawings) },
  { name: $localize`From cache`, of: (row) => String(row.cachedDrawings) },
  { name: $localize`Cost`, of: (row) => dollars(row.spentUsd) },
  { name: $localize`Saved`, of: (row) => dollars(row.savedUsd) },
  { name: $localize`Errors`, of: (row) => String(row.errors) },
  { name: $localize`Median time`, of: (row) => (row.medianMs === null ? '–' : `${seconds(row.medianMs)} s`) },
];

const LAST: Column = { name: $localize`Last asked`, of: ({ lastAt }) => (lastAt === null ? '–' : shortMomentOf(lastAt)) };

/** The numbers themselves: a table where there is room, a card a row on a phone. */
@Component({
  selector: 'tcd-figures-table',
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
      <table>
        <caption class="vh">{{ caption() }}</caption>
        <thead><tr><th scope="col">{{ first() }}</th>@for (column of columns(); track column.name) { <th scope="col">{{ column.name }}</th> }</tr></thead>
        <tbody>
          @for (row of rows(); track row.group) {
            <tr><th scope="row">{{ name()(row) }}</th>@for (column of columns(); track column.name) { <td><span class="what" aria-hidden="true">{{ column.name }}</span>{{ column.of(row) }}</td> }</tr>
          } @empty { <tr><td class="none" [attr.colspan]="columns().length + 1" i18n>Nothing in this time.</td></tr> }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll { overflow-x: auto; position: relative; } table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
    th, td { text-align: end; padding: 10px 10px; border-top: 1px solid var(--line); white-space: nowrap; font-weight: 400; }
    thead th { border: 0; font-size: var(--fs-xs); color: var(--ink-2); font-weight: 600; } th:first-child { text-align: start; }
    tbody th { font-weight: 600; } .none { text-align: start; } .what { display: none; }
    @media (max-width: 43.74em) {
      table, tbody { display: block; position: relative; } thead { position: absolute; clip-path: inset(50%); }
      tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5rem), 1fr)); gap: 6px 12px; border-top: 1px solid var(--line); padding: 12px 0; }
      th, td { border: 0; padding: 0; text-align: start; white-space: normal; min-width: 0; } tbody th, .none { grid-column: 1 / -1; }
      .what { display: block; font-size: var(--fs-xs); color: var(--ink-2); }
    }
  `,
})
export class FiguresTable {
  readonly rows = input.required<readonly UsageRow[]>();
  readonly caption = input.required<string>();
  /** Heading of the first column. */
  readonly first = input.required<string>();
  /** What stands in it. */
  readonly name = input<(row: UsageRow) => string>((row) => row.label);
  /** Whether it is told when each asked last. */
  readonly last = input(false);
  protected readonly columns = computed(() => (this.last() ? [...FIGURES, LAST] : FIGURES));
}
