import type { Principal } from '../../src/modules/access/index.js';

/** Somebody with a session and a daily dollar. */
export function aPrincipal(given: Partial<Principal> = {}): Principal {
  const id = given.id ?? `ses_${Math.random().toString(36).slice(2)}`;
  return { kind: 'session', ownerId: id, id, cacheScope: 'anonymous', scopes: ['draw', 'read'], dailyBudgetMicroUsd: 1_000_000, ...given };
}
