/** Everything in one transaction: the tombstone, what has to be deleted elsewhere, and the rows themselves. $1 owner, $2 time. */
export const ERASE_ROWS = [
  `INSERT INTO erasures (owner_id, erased_at, pending, images, fingerprints)
   SELECT $1::text, $2::timestamptz, true,
          (SELECT coalesce(array_agg(DISTINCT sha), '{}') FROM (
             SELECT image_sha256 AS sha FROM concepts WHERE owner_id = $1 UNION SELECT sha256 FROM uploads WHERE owner_id = $1) all_images),
          (SELECT coalesce(array_agg(DISTINCT fingerprint), '{}') FROM concepts WHERE owner_id = $1)
   ON CONFLICT (owner_id) DO UPDATE SET erased_at = EXCLUDED.erased_at, pending = true,
          images = erasures.images || EXCLUDED.images, fingerprints = erasures.fingerprints || EXCLUDED.fingerprints`,
  'DELETE FROM concepts WHERE owner_id = $1 AND created_at <= $2::timestamptz',
  'DELETE FROM generations WHERE owner_id = $1 AND created_at <= $2::timestamptz',
  'DELETE FROM conversations WHERE owner_id = $1 AND created_at <= $2::timestamptz',
  'DELETE FROM idempotency_keys WHERE owner_id = $1 AND created_at <= $2::timestamptz + interval \'1 minute\'',
  'DELETE FROM uploads WHERE owner_id = $1 AND created_at <= $2::timestamptz',
] as const;

/** Answers that were under way when their owner erased everything: their images and cache entries have to go too. */
export const NOTE_LATE_CONCEPTS = `
  UPDATE erasures e SET pending = true, images = e.images || late.images, fingerprints = e.fingerprints || late.fingerprints
    FROM (SELECT r.owner_id, array_agg(r.image->>'sha256') AS images, array_agg(r.fingerprint) AS fingerprints
            FROM jsonb_to_recordset($1::jsonb) AS r (owner_id text, fingerprint text, image jsonb, created_at timestamptz)
            JOIN erasures t ON t.owner_id = r.owner_id AND t.erased_at >= r.created_at
           GROUP BY r.owner_id) late
   WHERE e.owner_id = late.owner_id`;

/** What is still to be done, without what somebody else has too. */
export const PENDING_ERASURES = `
  SELECT e.owner_id AS "ownerId", e.images AS noted, e.fingerprints AS "notedFingerprints",
         ARRAY(SELECT DISTINCT i FROM unnest(e.images) i
                WHERE NOT EXISTS (SELECT 1 FROM concepts c WHERE c.image_sha256 = i)
                  AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.sha256 = i)) AS images,
         ARRAY(SELECT DISTINCT f FROM unnest(e.fingerprints) f
                WHERE NOT EXISTS (SELECT 1 FROM concepts c WHERE c.fingerprint = f)) AS fingerprints
    FROM erasures e WHERE e.pending ORDER BY e.erased_at LIMIT 20`;

/** Done, unless more was noted meanwhile. */
export const FINISH_ERASURE = `
  UPDATE erasures SET pending = false, images = '{}', fingerprints = '{}'
   WHERE owner_id = $1 AND images = $2::text[] AND fingerprints = $3::text[]`;
