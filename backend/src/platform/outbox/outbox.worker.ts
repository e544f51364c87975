import { parentPort, workerData } from 'node:worker_threads';
import type { NewEntry } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';

/** What the main thread may ask; answers come back in the order of the questions. */
export type OutboxRequest =
  | { readonly call: 'append'; readonly entries: readonly NewEntry[] }
  | { readonly call: 'take'; readonly topic: string; readonly limit: number; readonly now: number }
  | { readonly call: 'done'; readonly seqs: readonly number[] }
  | { readonly call: 'postpone'; readonly seq: number; readonly notBefore: number }
  | { readonly call: 'bury'; readonly seq: number; readonly reason: string }
  | { readonly call: 'adopt'; readonly path: string }
  | { readonly call: 'lag'; readonly now: number }
  | { readonly call: 'compact' }
  | { readonly call: 'close' };

export type OutboxReply = { readonly value: unknown } | { readonly error: string };

const store = new OutboxStore((workerData as { path: string }).path);

const calls: { [Call in OutboxRequest['call']]: (request: Extract<OutboxRequest, { call: Call }>) => unknown } = {
  append: (request) => { store.append(request.entries); return null; },
  take: (request) => store.take(request.topic, request.limit, request.now),
  done: (request) => { store.done(request.seqs); return null; },
  postpone: (request) => { store.postpone(request.seq, request.notBefore); return null; },
  bury: (request) => { store.bury(request.seq, request.reason); return null; },
  adopt: (request) => store.adopt(request.path),
  lag: (request) => store.lag(request.now),
  compact: () => { store.compact(); return null; },
  close: () => { store.close(); return null; },
};

function answer(request: OutboxRequest): OutboxReply {
  try {
    return { value: (calls[request.call] as (request: OutboxRequest) => unknown)(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unknown fault' };
  }
}

parentPort?.on('message', (request: OutboxRequest) => {
  parentPort?.postMessage(answer(request));
  if (request.call === 'close') parentPort?.close();
});
