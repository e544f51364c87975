import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/index.js';
import { IN_PERIOD, periodValues, type UsagePeriod } from './usage-ledger.js';

/** One request to draw and what became of it; money in micro-dollars. */
export interface RequestLine {
  readonly id: string;
  readonly conversationId: string;
  readonly askedBy: string;
  readonly status: 'queued' | 'drawing' | 'succeeded' | 'failed' | 'cancelled';
  readonly prompt: string;
  readonly cached: boolean;
  readonly drawings: number;
  readonly engine: 'gemini' | 'vector' | null;
  readonly model: string | null;
  readonly costMicroUsd: number;
  readonly savedMicroUsd: number;
  readonly latencyMs: number;
  readonly problem: string | null;
  readonly createdAt: Date;
}

const NEWEST = `
  SELECT g.id, g.conversation_id AS "conversationId", g.principal_id AS "askedBy", g.status, g.prompt, g.cached,
         f.concepts::int AS drawings, f.engine, f.model, f.cost_micro_usd::float8 AS "costMicroUsd",
         f.saved_micro_usd::float8 AS "savedMicroUsd", f.latency_ms AS "latencyMs", g.problem->>'code' AS problem, g.created_at AS "createdAt"
    FROM usage_facts f JOIN generations g ON g.id = f.generation_id
   WHERE ${IN_PERIOD}
   ORDER BY f.created_at DESC, f.generation_id DESC LIMIT $5`;

/** What was asked, request by request. Throws `DatabaseUnavailableError` while the database is away. */
@Injectable()
export class RequestLog {
  constructor(private readonly database: Database) {}

  /** The newest `limit` of a period, newest first. */
  newest(period: UsagePeriod, limit: number): Promise<readonly RequestLine[]> {
    return this.database.query<RequestLine>(NEWEST, [...periodValues(period), limit]);
  }
}
