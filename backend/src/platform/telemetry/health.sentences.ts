/** What a part of the house is and how it stands, for people: /health/ready. */
export const healthSentences = {
  'part-images': 'images', 'part-cache': 'cache', 'part-engine': 'engine', 'part-database': 'database',
  'on-disk': 'on disk', 'in-process': 'in process', embedded: 'embedded PostgreSQL',
  'redis-away': 'Redis cannot be reached; caching in process',
} as const;
