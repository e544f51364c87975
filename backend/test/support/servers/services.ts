import { describe, it } from '@jest/globals';
import { existsSync, globSync } from 'node:fs';

/** Programs of Debian packages that some suites need; the first path that exists. */
const PROGRAMS = {
  redis: ['/usr/bin/redis-server', '/usr/local/bin/redis-server'],
  postgres: globSync('/usr/lib/postgresql/*/bin/postgres').sort().reverse(),
  pgbouncer: ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'],
  chromium: [process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'],
  poppler: ['/usr/bin/pdftocairo'],
  jq: ['/usr/bin/jq'],
} as const;

export type Service = keyof typeof PROGRAMS;

export const programOf = (service: Service): string | null => PROGRAMS[service].find((path) => existsSync(path)) ?? null;

/**
 * A suite that needs real programs. Without them it is listed as skipped with the reason;
 * REQUIRE_SERVICES=1 turns that into a failure.
 */
export function describeWith(services: readonly Service[], name: string, suite: () => void): void {
  const missing = services.filter((service) => programOf(service) === null);
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  const reason = `needs ${missing.join(', ')}, which is not on this machine`;
  describe(name, () => {
    if (process.env['REQUIRE_SERVICES'] === '1') it(reason, () => Promise.reject(new Error(`${reason} (REQUIRE_SERVICES=1)`)));
    else it.skip(reason, () => undefined);
  });
}
