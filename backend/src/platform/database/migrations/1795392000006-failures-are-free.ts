import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BUDGET_RESERVE, BUDGET_SETTLE, BUDGET_SWEEP } from './budget-functions.js';

/**
 * Who pays what, docs/decisions/0068: the installation everything, a person only what was drawn for them. And the
 * installation reading for itself is one scope, not two.
 */
const RESERVE = `CREATE OR REPLACE FUNCTION budget_reserve(order_ jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'utc')::date;
  amount bigint := (order_->>'amount')::bigint;
  who text := order_->>'principalId';
BEGIN
  INSERT INTO budget_days (scope, day) VALUES ('installation', today) ON CONFLICT DO NOTHING;
  INSERT INTO budget_days (scope, day) VALUES (who, today) ON CONFLICT DO NOTHING;
  UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd + amount
   WHERE scope = 'installation' AND day = today
     AND spent_micro_usd + reserved_micro_usd + amount <= (order_->>'installationLimit')::bigint;
  IF NOT FOUND THEN RETURN 'installation'; END IF;
  IF who <> 'installation' THEN
    UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd + amount
     WHERE scope = who AND day = today
       AND spent_micro_usd + reserved_micro_usd + amount <= (order_->>'principalLimit')::bigint;
    IF NOT FOUND THEN
      UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd - amount WHERE scope = 'installation' AND day = today;
      RETURN 'principal';
    END IF;
  END IF;
  INSERT INTO budget_reservations (id, generation_id, owner_id, principal_id, day, amount_micro_usd, state, created_at, expires_at)
  VALUES (order_->>'id', order_->>'generationId', order_->>'ownerId', who, today, amount, 'held', now(),
          now() + make_interval(secs => (order_->>'ttlSeconds')::int));
  RETURN 'ok';
END $$`;

const SETTLE = `CREATE OR REPLACE FUNCTION budget_settle(order_ jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  held budget_reservations;
  actual bigint := (order_->>'costMicroUsd')::bigint;
  freed bigint;
BEGIN
  DELETE FROM budget_reservations WHERE id = order_->>'id' RETURNING * INTO held;
  IF NOT FOUND THEN RETURN false; END IF;
  freed := CASE WHEN held.state = 'held' THEN held.amount_micro_usd ELSE 0 END;
  UPDATE budget_days
     SET reserved_micro_usd = reserved_micro_usd - freed,
         spent_micro_usd = spent_micro_usd + actual - CASE WHEN held.state = 'assumed' THEN held.amount_micro_usd ELSE 0 END
   WHERE scope = 'installation' AND day = held.day;
  IF held.principal_id <> 'installation' THEN
    UPDATE budget_days
       SET reserved_micro_usd = reserved_micro_usd - freed,
           spent_micro_usd = spent_micro_usd + CASE WHEN order_->>'outcome' = 'drawn' THEN actual ELSE 0 END
     WHERE scope = held.principal_id AND day = held.day;
  END IF;
  DELETE FROM ledger WHERE id = held.id AND outcome = 'assumed';
  IF actual > 0 THEN
    INSERT INTO ledger (id, generation_id, owner_id, principal_id, day, engine, model, outcome, cost_micro_usd, usage, created_at)
    VALUES (held.id, held.generation_id, held.owner_id, held.principal_id, held.day, order_->>'engine', order_->>'model',
            order_->>'outcome', actual, order_->'usage', now());
  END IF;
  RETURN true;
END $$`;

const SWEEP = `CREATE OR REPLACE FUNCTION budget_sweep() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  dead budget_reservations;
  swept integer := 0;
BEGIN
  FOR dead IN SELECT * FROM budget_reservations WHERE state = 'held' AND expires_at < now() ORDER BY day, id FOR UPDATE SKIP LOCKED LOOP
    UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd - dead.amount_micro_usd,
                           spent_micro_usd = spent_micro_usd + dead.amount_micro_usd
     WHERE scope = 'installation' AND day = dead.day;
    IF dead.principal_id <> 'installation' THEN
      UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd - dead.amount_micro_usd
       WHERE scope = dead.principal_id AND day = dead.day;
    END IF;
    UPDATE budget_reservations SET state = 'assumed' WHERE id = dead.id;
    INSERT INTO ledger (id, generation_id, owner_id, principal_id, day, engine, model, outcome, cost_micro_usd, usage, created_at)
    VALUES (dead.id, dead.generation_id, dead.owner_id, dead.principal_id, dead.day, 'gemini', 'unknown', 'assumed',
            dead.amount_micro_usd, NULL, now())
    ON CONFLICT DO NOTHING;
    swept := swept + 1;
  END LOOP;
  RETURN swept;
END $$`;

/** The report shows an owner what they pay: `paid` is the condition on the ledger. */
const facts = (paid: string): string => `CREATE OR REPLACE VIEW usage_facts AS
  SELECT g.id AS generation_id, g.owner_id, g.principal_id, g.created_at, g.status, g.cached, g.saved_micro_usd, g.latency_ms,
         coalesce((SELECT count(*) FROM concepts c WHERE c.generation_id = g.id), 0) AS concepts,
         (SELECT min(c.engine) FROM concepts c WHERE c.generation_id = g.id) AS engine,
         (SELECT min(c.model) FROM concepts c WHERE c.generation_id = g.id) AS model,
         (SELECT min(c.style) FROM concepts c WHERE c.generation_id = g.id) AS style,
         coalesce((SELECT sum(l.cost_micro_usd) FROM ledger l WHERE l.generation_id = g.id${paid}), 0) AS cost_micro_usd
  FROM generations g`;

export class FailuresAreFree1795392000006 implements MigrationInterface {
  readonly name = 'FailuresAreFree1795392000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [RESERVE, SETTLE, SWEEP, facts(` AND l.outcome = 'drawn'`)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION budget_reserve, budget_settle, budget_sweep');
    for (const statement of [BUDGET_RESERVE, BUDGET_SETTLE, BUDGET_SWEEP, facts('')]) await runner.query(statement);
  }
}
