import { Gauge, register } from 'prom-client';
import type { OutboxLag } from './outbox-entry.js';

/** The outbox of this process; several applications in one process (tests) are one to Prometheus: the latest. */
let current: (() => Promise<OutboxLag>) | null = null;

const NOTHING: OutboxLag = { pending: 0, oldestSeconds: 0, dead: 0 };

function gauge(name: string, help: string, pick: (lag: OutboxLag) => number): void {
  if (register.getSingleMetric(name) !== undefined) return;
  const made: Gauge = new Gauge({ name, help, async collect() { made.set(pick(await lagNow())); } });
}

/** What was known last, of an outbox that cannot be asked at the moment. */
let known = NOTHING;

async function lagNow(): Promise<OutboxLag> {
  known = current === null ? NOTHING : await current().catch(() => known);
  return known;
}

/** Publishes how far behind the outbox is: entries waiting, age of the oldest in seconds, dead letters. */
export function publishLag(lag: () => Promise<OutboxLag>): void {
  current = lag;
  known = NOTHING;
  gauge('outbox_pending_entries', 'Entries of the outbox waiting to be drained', ({ pending }) => pending);
  gauge('outbox_oldest_seconds', 'Age of the oldest waiting entry of the outbox, seconds', ({ oldestSeconds }) => oldestSeconds);
  gauge('outbox_dead_letters', 'Entries of the outbox that were given up and kept', ({ dead }) => dead);
}
