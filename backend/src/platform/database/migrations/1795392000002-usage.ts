import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BUDGET_RESERVE, BUDGET_SETTLE, BUDGET_SWEEP } from './budget-functions.js';

/** Sums of one UTC day: of the installation and of each principal. */
const BUDGET_DAYS = `CREATE TABLE budget_days (
  scope text NOT NULL,
  day date NOT NULL,
  reserved_micro_usd bigint NOT NULL DEFAULT 0 CHECK (reserved_micro_usd >= 0),
  spent_micro_usd bigint NOT NULL DEFAULT 0 CHECK (spent_micro_usd >= 0),
  PRIMARY KEY (scope, day)
)`;

/** Money set aside for a call that may be under way. */
const RESERVATIONS = `CREATE TABLE budget_reservations (
  id text PRIMARY KEY,
  generation_id text NOT NULL,
  owner_id text NOT NULL,
  principal_id text NOT NULL,
  day date NOT NULL,
  amount_micro_usd bigint NOT NULL CHECK (amount_micro_usd >= 0),
  state text NOT NULL CHECK (state IN ('held', 'assumed')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
)`;

/** One row per paid call. outcome 'assumed': the process died during the call, the highest price is booked. */
const LEDGER = `CREATE TABLE ledger (
  id text PRIMARY KEY,
  generation_id text NOT NULL,
  owner_id text NOT NULL,
  principal_id text NOT NULL,
  day date NOT NULL,
  engine text NOT NULL,
  model text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('drawn', 'refused', 'failed', 'assumed')),
  cost_micro_usd bigint NOT NULL CHECK (cost_micro_usd >= 0),
  usage jsonb,
  created_at timestamptz NOT NULL
)`;

/** What the usage report counts: answers and what they cost, without words or pictures. */
const USAGE_FACTS = `CREATE VIEW usage_facts AS
  SELECT g.id AS generation_id, g.owner_id, g.principal_id, g.created_at, g.status, g.cached, g.saved_micro_usd, g.latency_ms,
         coalesce((SELECT count(*) FROM concepts c WHERE c.generation_id = g.id), 0) AS concepts,
         (SELECT min(c.engine) FROM concepts c WHERE c.generation_id = g.id) AS engine,
         (SELECT min(c.model) FROM concepts c WHERE c.generation_id = g.id) AS model,
         (SELECT min(c.style) FROM concepts c WHERE c.generation_id = g.id) AS style,
         coalesce((SELECT sum(l.cost_micro_usd) FROM ledger l WHERE l.generation_id = g.id), 0) AS cost_micro_usd
  FROM generations g`;

const INDEXES = [
  `CREATE INDEX budget_reservations_due ON budget_reservations (expires_at) WHERE state = 'held'`,
  'CREATE INDEX ledger_of_owner ON ledger (owner_id, created_at)',
  'CREATE INDEX ledger_of_generation ON ledger (generation_id)',
];

export class Usage1795392000002 implements MigrationInterface {
  readonly name = 'Usage1795392000002';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [BUDGET_DAYS, RESERVATIONS, LEDGER, ...INDEXES, USAGE_FACTS];
    for (const statement of [...tables, BUDGET_RESERVE, BUDGET_SETTLE, BUDGET_SWEEP]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION budget_reserve, budget_settle, budget_sweep');
    await runner.query('DROP VIEW usage_facts');
    await runner.query('DROP TABLE ledger, budget_reservations, budget_days');
  }
}
