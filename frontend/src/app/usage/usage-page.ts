import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { getUsage$Json } from '../../api/fn/usage/get-usage-json';
import type { UsageReport } from '../../api/models/usage-report';
import type { UsageRow } from '../../api/models/usage-row';
import { Address } from '../session/address';
import { askerName } from '../session/asker-name';
import { Attempts } from '../session/attempts';
import { shortDayOf } from '../session/dates';
import { Me } from '../session/me';
import { dollars } from '../session/money';
import { troubleOf } from '../session/problem';
import { StackedChart } from './charts/stacked-chart';
import { cachedShare, findingsOf } from './findings';
import { daysBetween, periodOf, RANGES } from './period';
import { FiguresTable } from './table/figures-table';
import { Icon } from '../ui/icon/icon';
import { Setback } from '../ui/setback/setback';
import { stages } from '../ui/stages/stages';

/** What was drawn, what it cost and what the cache saved: in words, as bars, as a table. */
@Component({
  selector: 'tcd-usage-page',
  imports: [StackedChart, FiguresTable, Setback, Icon],
  templateUrl: './usage-page.html',
  styleUrl: './usage-page.css',
})
export class UsagePage {
  protected readonly ranges = RANGES;
  protected readonly me = inject(Me);
  protected readonly dollars = dollars;
  /** The table as a file. */
  protected readonly attempts = new Attempts();
  private readonly http = inject(HttpClient);
  private readonly address = inject(Address);
  private readonly today = new Date();
  protected readonly range = computed(() => RANGES.find((one) => one.value === this.address.query()['range']) ?? RANGES[1]);
  private readonly period = computed(() => periodOf(this.range(), this.today));
  /** Whose figures these are: id of a session or key; empty: everybody's. */
  protected readonly askedBy = computed(() => this.address.query()['key'] ?? '');
  private readonly daily = computed(() => ({ ...this.period(), ...(this.askedBy() === '' ? {} : { askedBy: this.askedBy() }), groupBy: 'day' }));
  protected readonly byDay = httpResource<UsageReport>(() => ({ url: getUsage$Json.PATH, params: this.daily() }));
  protected readonly byKey = httpResource<UsageReport>(() => ({ url: getUsage$Json.PATH, params: { ...this.period(), groupBy: 'key' } }));
  protected readonly askers = computed(() => (this.byKey.hasValue() ? this.byKey.value().rows : []).map((row) => ({ id: row.group, name: this.asker()(row) })));
  protected readonly asker = computed(() => (row: UsageRow) => askerName(row, this.me.known()?.id));
  protected readonly totals = computed(() => (this.byDay.hasValue() ? this.byDay.value().totals : null));
  protected readonly findings = computed(() => {
    const totals = this.totals();
    return totals ? findingsOf(totals) : [];
  });
  protected readonly finding = computed(() => {
    const totals = this.totals();
    return totals && totals.answers > 0 ? $localize`The cache paid for ${cachedShare(totals)}:percent:% of the answers` : $localize`Drawings a day`;
  });
  protected readonly slots = computed(() => {
    const rows = new Map((this.byDay.hasValue() ? this.byDay.value().rows : []).map((row) => [row.group, row]));
    const { from, to } = this.period();
    return daysBetween(from, to).map((day) => {
      const row = rows.get(day);
      const cached = row?.cachedDrawings ?? 0;
      return { label: shortDayOf(day), below: (row?.drawings ?? 0) - cached, above: cached };
    });
  });
  /** All of it was read once: from then on parts change in their places. */
  protected readonly known = linkedSignal<boolean, boolean>({
    source: () => this.byDay.hasValue() && !this.byKey.isLoading() && this.me.asked(),
    computation: (now, before) => now || (before?.value ?? false),
  });
  /** The figures in words first, then the days, then who drew. */
  protected readonly stage = stages(2, () => this.known());
  protected readonly budget = computed(() => this.me.known()?.budget ?? null);
  protected readonly day = (row: UsageRow): string => shortDayOf(row.group);
  protected readonly trouble = computed(() => (this.byDay.error() ? troubleOf(this.byDay.error()) : null));

  protected choose(range: string): void {
    void this.address.put({ range: range === '30d' ? null : range });
  }

  protected showOnly(event: Event): void {
    void this.address.put({ key: (event.target as HTMLSelectElement).value || null });
  }

  protected async saveCsv(): Promise<void> {
    const asked = this.http.get(getUsage$Json.PATH, { params: this.daily(), headers: { Accept: 'text/csv' }, responseType: 'blob' });
    await this.attempts.of(async () => {
      const url = URL.createObjectURL(await firstValueFrom(asked));
      Object.assign(document.createElement('a'), { href: url, download: `usage-${this.period().from}-${this.period().to}.csv` }).click();
      URL.revokeObjectURL(url);
    });
  }
}
