/**
 * Each statement takes one JSON array of records, so that a batch is one round trip. Rows that are there already stay
 * as they are: an event may come twice. Rows of an owner who erased everything since are not written.
 */
const NOT_ERASED = 'NOT EXISTS (SELECT 1 FROM erasures e WHERE e.owner_id = r.owner_id AND e.erased_at >= r.created_at)';

export const RECORD_CONVERSATIONS = `
  INSERT INTO conversations (owner_id, id, title, created_at, updated_at)
  SELECT r.owner_id, r.id, r.title, r.created_at, r.updated_at
    FROM jsonb_to_recordset($1::jsonb) AS r (owner_id text, id text, title text, created_at timestamptz, updated_at timestamptz)
   WHERE ${NOT_ERASED}
  ON CONFLICT (owner_id, id) DO UPDATE SET updated_at = greatest(conversations.updated_at, EXCLUDED.updated_at)`;

/** How long a drawing outlives the last sign of life of its process. With a beat on top it is over within thirty seconds. */
export const ALIVE_SECONDS = 20;
/** An intent that comes late (from a database that was away, or the outbox of a dead process) gets this long for a first sign. */
const VOUCH_SECONDS = 5;

/**
 * States only go forward: queued, drawing, outcome. Two exceptions: a generation that was given up for dead
 * (`interrupted`) and delivers after all, and a stopped one whose call ends later and tells what it cost.
 */
export const RECORD_GENERATIONS = `
  INSERT INTO generations (id, owner_id, principal_id, conversation_id, status, prompt, cached, cost_micro_usd, saved_micro_usd,
                           latency_ms, problem, created_at, alive_until)
  SELECT r.id, r.owner_id, r.principal_id, r.conversation_id, r.status, r.prompt, r.cached, r.cost_micro_usd, r.saved_micro_usd,
         r.latency_ms, nullif(r.problem, 'null'::jsonb), r.created_at,
         greatest(r.created_at + interval '${ALIVE_SECONDS} seconds', now() + interval '${VOUCH_SECONDS} seconds')
    FROM jsonb_to_recordset($1::jsonb) AS r (id text, owner_id text, principal_id text, conversation_id text, status text, prompt text,
         cached boolean, cost_micro_usd bigint, saved_micro_usd bigint, latency_ms integer, problem jsonb, created_at timestamptz)
   WHERE ${NOT_ERASED}
  ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status, cached = EXCLUDED.cached, cost_micro_usd = EXCLUDED.cost_micro_usd,
         saved_micro_usd = EXCLUDED.saved_micro_usd, latency_ms = EXCLUDED.latency_ms, problem = EXCLUDED.problem,
         alive_until = EXCLUDED.alive_until
   WHERE generations.status = 'queued'
      OR (generations.status = 'drawing' AND EXCLUDED.status NOT IN ('queued', 'drawing'))
      OR (generations.status = 'cancelled' AND EXCLUDED.status = 'cancelled')
      OR generations.problem->>'code' = 'interrupted'`;

/** $1 the rows, $2 what several of them say alike. */
export const RECORD_CONCEPTS = `
  INSERT INTO concepts (id, owner_id, conversation_id, generation_id, parent_concept_id, version, variation, prompt, brief,
                        engineered_prompt, fingerprint, engine, model, image_sha256, image_width, image_height, image_mime_type,
                        image_bytes, verification, cached, cost_micro_usd, saved_micro_usd, title, turn, style, placement, created_at)
  SELECT r.id, r.owner_id, r.conversation_id, r.generation_id, r.parent_concept_id, r.version, a.variation, a.prompt, a.brief,
         a.engineered_prompt, a.fingerprint, a.engine, a.model, a.image->>'sha256', (a.image->>'width')::int, (a.image->>'height')::int,
         a.image->>'mimeType', (a.image->>'bytes')::int, a.verification, r.cached, r.cost_micro_usd, r.saved_micro_usd, a.title,
         nullif(a.turn, 'null'::jsonb), a.brief->>'style', a.brief->>'placement', r.created_at
    FROM jsonb_to_recordset($1::jsonb) AS r (id text, owner_id text, conversation_id text, generation_id text, parent_concept_id text,
         version integer, cached boolean, cost_micro_usd bigint, saved_micro_usd bigint, created_at timestamptz, alike integer)
    JOIN jsonb_to_recordset($2::jsonb) AS a (number integer, variation integer, prompt text, brief jsonb, engineered_prompt text,
         fingerprint text, engine text, model text, image jsonb, verification jsonb, title text, turn jsonb) ON a.number = r.alike
   WHERE ${NOT_ERASED}
  ON CONFLICT (id) DO NOTHING`;
