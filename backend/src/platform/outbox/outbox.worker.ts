import { parentPort, workerData } from 'node:worker_threads';
import type { EntryName, NewBatch } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';

/** What the main thread may ask; answers come back in the order of the questions. */
export type OutboxRequest =
  | ({ readonly call: 'append' } & NewBatch)
  | { readonly call: 'take'; readonly topic: string; readonly limit: number; readonly now: number }
  | { readonly call: 'done'; readonly topic: string; readonly seqs: readonly number[] }
  | { readonly call: 'postpone'; readonly entry: EntryName; readonly notBefore: number }
  | { readonly call: 'bury'; readonly entry: EntryName; readonly reason: string }
  | { readonly call: 'adopt'; readonly path: string }
  | { readonly call: 'lag'; readonly now: number }
  | { readonly call: 'compact' }
  | { readonly call: 'close' };

/** `damaged`: the file in question is no database any more. */
export type OutboxReply = { readonly value: unknown } | { readonly error: string; readonly damaged: boolean };

const store = new OutboxStore((workerData as { path: string }).path, 'power');

const calls: { [Call in OutboxRequest['call']]: (request: Extract<OutboxRequest, { call: Call }>) => unknown } = {
  append: (request) => { store.append(request); return null; },
  take: (request) => store.take(request.topic, request.limit, request.now),
  done: (request) => { store.done(request.topic, request.seqs); return null; },
  postpone: (request) => { store.postpone(request.entry, request.notBefore); return null; },
  bury: (request) => { store.bury(request.entry, request.reason); return null; },
  adopt: (request) => store.adopt(request.path),
  lag: (request) => store.lag(request.now),
  compact: () => { store.compact(); return null; },
  close: () => { store.close(); return null; },
};

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

const isDamage = (error: unknown): boolean => [SQLITE_CORRUPT, SQLITE_NOTADB].includes((error as { errcode?: number }).errcode ?? 0);

function answer(request: OutboxRequest): OutboxReply {
  try {
    return { value: (calls[request.call] as (request: OutboxRequest) => unknown)(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unknown fault', damaged: isDamage(error) };
  }
}

parentPort?.on('message', (request: OutboxRequest) => {
  parentPort?.postMessage(answer(request));
  if (request.call === 'close') parentPort?.close();
});
