export { Outbox, outboxFolder } from './outbox.js';
export { DeferError, type OutboxHandler } from './outbox-handler.js';
export type { CommonPart, OutboxEntry, OutboxLag } from './outbox-entry.js';
export { OutboxModule } from './outbox.module.js';
