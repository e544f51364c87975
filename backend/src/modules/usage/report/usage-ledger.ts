import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { Database } from '../../../platform/database/index.js';
import type { Principal } from '../../access/index.js';
import type { UsageQuery } from './usage.contracts.js';

/** One group of the report; money in micro-dollars. */
export interface UsageFigures {
  readonly group: string;
  readonly answers: number;
  readonly cached: number;
  readonly drawings: number;
  readonly cachedDrawings: number;
  readonly errors: number;
  readonly spentMicroUsd: number;
  readonly savedMicroUsd: number;
  readonly medianMs: number | null;
  /** When the newest of them was asked. */
  readonly lastAt: Date | null;
}

export interface UsagePeriod {
  readonly ownerId: string;
  /** First and last UTC day, YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** Only what this session or key asked; null: all that is the owner's. */
  readonly askedBy: string | null;
}

/** What of the facts a period holds: $1 owner, $2 and $3 its days, $4 who asked. */
export const IN_PERIOD = `f.owner_id = $1 AND f.created_at >= $2::date::timestamp AT TIME ZONE 'utc'
     AND f.created_at < ($3::date + 1)::timestamp AT TIME ZONE 'utc' AND ($4::text IS NULL OR f.principal_id = $4)`;
export const periodValues = ({ ownerId, from, to, askedBy }: UsagePeriod): readonly (string | null)[] => [ownerId, from, to, askedBy];

const GROUPS: Readonly<Record<UsageQuery['groupBy'] | 'all', string>> = {
  all: `'all'`,
  day: `to_char(created_at AT TIME ZONE 'utc', 'YYYY-MM-DD')`,
  key: 'principal_id',
  engine: `coalesce(engine, 'none')`,
  model: `coalesce(model, 'none')`,
  style: `coalesce(style, 'none')`,
};

const report = (group: string): string => `
  SELECT ${group} AS "group",
         count(*) FILTER (WHERE status = 'succeeded')::int AS answers,
         count(*) FILTER (WHERE status = 'succeeded' AND cached)::int AS cached,
         coalesce(sum(concepts), 0)::int AS drawings,
         coalesce(sum(concepts) FILTER (WHERE cached), 0)::int AS "cachedDrawings",
         count(*) FILTER (WHERE status = 'failed')::int AS errors,
         coalesce(sum(cost_micro_usd), 0)::float8 AS "spentMicroUsd",
         coalesce(sum(saved_micro_usd), 0)::float8 AS "savedMicroUsd",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY latency_ms) FILTER (WHERE status = 'succeeded' AND NOT cached) AS "medianMs",
         max(created_at) AS "lastAt"
    FROM usage_facts f
   WHERE ${IN_PERIOD}
   GROUP BY 1 ORDER BY 1`;

/** Reads what was spent. Every method throws `DatabaseUnavailableError` while the database is away. */
@Injectable()
export class UsageLedger {
  constructor(
    private readonly database: Database,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Groups in the order of their names; none without anything in them. */
  grouped(period: UsagePeriod, groupBy: UsageQuery['groupBy']): Promise<readonly UsageFigures[]> {
    return this.database.query<UsageFigures>(report(GROUPS[groupBy]), periodValues(period));
  }

  async totals(period: UsagePeriod): Promise<UsageFigures> {
    const [row] = await this.database.query<UsageFigures>(report(GROUPS.all), periodValues(period));
    return row ?? { group: 'all', answers: 0, cached: 0, drawings: 0, cachedDrawings: 0, errors: 0, spentMicroUsd: 0, savedMicroUsd: 0, medianMs: null, lastAt: null };
  }

  /** Micro-dollars of the running UTC day, reserved money included; what is left is what both ceilings leave. */
  async today(principal: Principal): Promise<{ readonly spentMicroUsd: number; readonly remainingMicroUsd: number }> {
    const rows = await this.database.query<{ scope: string; used: string }>(
      `SELECT scope, spent_micro_usd + reserved_micro_usd AS used FROM budget_days
        WHERE day = (now() AT TIME ZONE 'utc')::date AND scope IN ('installation', $1)`, [principal.id]);
    const usedBy = (scope: string): number => Number(rows.find((row) => row.scope === scope)?.used ?? 0);
    const left = Math.min(principal.dailyBudgetMicroUsd - usedBy(principal.id), this.config.access.dailyBudgetMicroUsd - usedBy('installation'));
    return { spentMicroUsd: usedBy(principal.id), remainingMicroUsd: Math.max(0, left) };
  }
}
