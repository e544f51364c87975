/**
 * The three movements of money as functions of the database: one round trip each, atomic across processes,
 * also behind a transaction pooler. Locks are always taken in the order reservation, installation, principal.
 */

/** Sets `amount` aside if neither ceiling of the UTC day breaks. Answers 'ok', 'installation' or 'principal' (what is full). */
export const BUDGET_RESERVE = `CREATE FUNCTION budget_reserve(order_ jsonb) RETURNS text LANGUAGE plpgsql AS $$
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
  UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd + amount
   WHERE scope = who AND day = today
     AND spent_micro_usd + reserved_micro_usd + amount <= (order_->>'principalLimit')::bigint;
  IF NOT FOUND THEN
    UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd - amount WHERE scope = 'installation' AND day = today;
    RETURN 'principal';
  END IF;
  INSERT INTO budget_reservations (id, generation_id, owner_id, principal_id, day, amount_micro_usd, state, created_at, expires_at)
  VALUES (order_->>'id', order_->>'generationId', order_->>'ownerId', who, today, amount, 'held', now(),
          now() + make_interval(secs => (order_->>'ttlSeconds')::int));
  RETURN 'ok';
END $$`;

/**
 * Ends a reservation: what was set aside goes, what was really billed is spent and written to the ledger.
 * A second settlement of the same reservation changes nothing. One that had been assumed spent is corrected.
 */
export const BUDGET_SETTLE = `CREATE FUNCTION budget_settle(order_ jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  held budget_reservations;
  actual bigint := (order_->>'costMicroUsd')::bigint;
  scope_ text;
BEGIN
  DELETE FROM budget_reservations WHERE id = order_->>'id' RETURNING * INTO held;
  IF NOT FOUND THEN RETURN false; END IF;
  FOREACH scope_ IN ARRAY ARRAY['installation', held.principal_id] LOOP
    UPDATE budget_days
       SET reserved_micro_usd = reserved_micro_usd - CASE WHEN held.state = 'held' THEN held.amount_micro_usd ELSE 0 END,
           spent_micro_usd = spent_micro_usd + actual - CASE WHEN held.state = 'assumed' THEN held.amount_micro_usd ELSE 0 END
     WHERE scope = scope_ AND day = held.day;
  END LOOP;
  DELETE FROM ledger WHERE id = held.id AND outcome = 'assumed';
  IF actual > 0 THEN
    INSERT INTO ledger (id, generation_id, owner_id, principal_id, day, engine, model, outcome, cost_micro_usd, usage, created_at)
    VALUES (held.id, held.generation_id, held.owner_id, held.principal_id, held.day, order_->>'engine', order_->>'model',
            order_->>'outcome', actual, order_->'usage', now());
  END IF;
  RETURN true;
END $$`;

/** Books reservations whose process has not been heard of: the provider may have billed them. Answers how many. */
export const BUDGET_SWEEP = `CREATE FUNCTION budget_sweep() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  dead budget_reservations;
  scope_ text;
  swept integer := 0;
BEGIN
  FOR dead IN SELECT * FROM budget_reservations WHERE state = 'held' AND expires_at < now() ORDER BY day, id FOR UPDATE SKIP LOCKED LOOP
    FOREACH scope_ IN ARRAY ARRAY['installation', dead.principal_id] LOOP
      UPDATE budget_days SET reserved_micro_usd = reserved_micro_usd - dead.amount_micro_usd,
                             spent_micro_usd = spent_micro_usd + dead.amount_micro_usd
       WHERE scope = scope_ AND day = dead.day;
    END LOOP;
    UPDATE budget_reservations SET state = 'assumed' WHERE id = dead.id;
    INSERT INTO ledger (id, generation_id, owner_id, principal_id, day, engine, model, outcome, cost_micro_usd, usage, created_at)
    VALUES (dead.id, dead.generation_id, dead.owner_id, dead.principal_id, dead.day, 'gemini', 'unknown', 'assumed',
            dead.amount_micro_usd, NULL, now())
    ON CONFLICT DO NOTHING;
    swept := swept + 1;
  END LOOP;
  RETURN swept;
END $$`;
