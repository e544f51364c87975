/** First come, first served; whoever comes later gets it only from a process that went silent. $1 owner … $5 holder. */
export const CLAIM = `
  INSERT INTO idempotency_keys AS k (owner_id, key, request_hash, generation_id, holder, alive_until, created_at)
  VALUES ($1, $2, $3, $4, $5, now() + interval '30 seconds', now())
  ON CONFLICT (owner_id, key) DO UPDATE SET holder = EXCLUDED.holder, alive_until = EXCLUDED.alive_until
   WHERE k.answer IS NULL AND k.alive_until < now() AND k.request_hash = EXCLUDED.request_hash
  RETURNING k.generation_id`;

export const READ = 'SELECT request_hash, answer FROM idempotency_keys WHERE owner_id = $1 AND key = $2';

/** Only whoever holds it still: a request that was taken over is answered by its successor. */
export const KEEP = 'UPDATE idempotency_keys SET answer = $2::json WHERE holder = $1 AND answer IS NULL';

export const RELEASE = 'DELETE FROM idempotency_keys WHERE holder = $1 AND answer IS NULL';

export const PROLONG = `UPDATE idempotency_keys SET alive_until = now() + interval '30 seconds' WHERE holder = ANY($1) AND answer IS NULL`;

export const PURGE = `DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours' AND (answer IS NOT NULL OR alive_until < now())`;
