/** What a part of the house is and how it stands, for people: /health/ready. */
export const healthSentences = {
  'part-images': 'images', 'part-cache': 'cache', 'part-engine': 'engine', 'part-database': 'database', 'part-outbox': 'outbox',
  'on-disk': 'on disk', 'in-process': 'in process', embedded: 'embedded PostgreSQL',
  'redis-away': 'Redis cannot be reached; caching in process',
  'outbox-refuses': 'the disk takes nothing; answers that cannot be kept are not given',
  'outbox-ended': 'its thread has ended and is started again; until then only repeats are answered',
} as const;
