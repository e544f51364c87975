import { Gauge, register } from 'prom-client';
import type { HealthBook } from '../../platform/index.js';

const NAME = 'part_state';
const LEVELS = { ok: 0, degraded: 1, down: 2 } as const;

/** The book of this process; several applications in one process (tests) are one to Prometheus: the latest. */
let current: HealthBook | null = null;

/** Publishes what `/health/ready` tells, breakers included: 0 ok, 1 degraded, 2 down. */
export function publishStates(book: HealthBook): void {
  current = book;
  if (register.getSingleMetric(NAME) !== undefined) return;
  const gauge: Gauge = new Gauge({
    name: NAME, help: 'How a part of the product is: 0 ok, 1 degraded, 2 down', labelNames: ['part'],
    collect() {
      for (const { name, state } of current?.parts() ?? []) gauge.set({ part: name }, LEVELS[state]);
    },
  });
}
