import type { MigrationInterface } from 'typeorm';
import { History1795392000000 } from './1795392000000-history.js';
import { Access1795392000001 } from './1795392000001-access.js';
import { Usage1795392000002 } from './1795392000002-usage.js';
import { Uploads1795392000003 } from './1795392000003-uploads.js';
import { Erasure1795392000004 } from './1795392000004-erasure.js';
import { Idempotency1795392000005 } from './1795392000005-idempotency.js';
import { FailuresAreFree1795392000006 } from './1795392000006-failures-are-free.js';
import { VerdictsAndShares1795392000007 } from './1795392000007-verdicts-and-shares.js';

/** Every migration, oldest first. One that has been released is never edited: add another. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  History1795392000000, Access1795392000001, Usage1795392000002, Uploads1795392000003, Erasure1795392000004,
  Idempotency1795392000005, FailuresAreFree1795392000006, VerdictsAndShares1795392000007,
];
