import { computed, effect, inject, Service, untracked } from '@angular/core';
import type { GenerateTattooRequest } from '../../api/models/generate-tattoo-request';
import { Connection } from './connection';
import { persisted } from './persisted';

/** A message that was said without a line. */
export interface Waiting {
  /** Its Idempotency-Key: however often it is sent, it is drawn and paid once. */
  readonly key: string;
  readonly request: GenerateTattooRequest;
  /** 1-based number on the sheet it is about, null for a new idea. */
  readonly about: number | null;
}

/** True when it arrived; false keeps it waiting. */
export type Sender = (message: Waiting) => Promise<boolean>;

/** What was said without a line goes out when the line is back, in its order, from whatever page is open, also after a reload. */
@Service()
export class Outbox {
  private readonly connection = inject(Connection);
  private readonly messages = persisted<readonly Waiting[]>('outbox', readMessages);
  private senders: readonly Sender[] = [];
  private going = false;

  readonly waiting = this.messages.asReadonly();
  readonly empty = computed(() => this.messages().length === 0);

  constructor() {
    effect(() => {
      if (this.connection.online() && !this.empty()) untracked(() => void this.send());
    });
  }

  put(message: Waiting): void {
    this.messages.update((all) => [...all.filter((one) => one.key !== message.key), message]);
  }

  takeBack(key: string): void {
    this.messages.update((all) => all.filter((one) => one.key !== key));
  }

  /** Who sends from now on: the page that shows the drawing rather than the shell. Returns how to stop it. */
  sendThrough(sender: Sender): () => void {
    this.senders = [...this.senders, sender];
    void this.send();
    return () => (this.senders = this.senders.filter((one) => one !== sender));
  }

  /** Tries again now: at once when the line is back, and when who sends has become free. */
  async send(): Promise<void> {
    if (this.going || !this.connection.online()) return;
    this.going = true;
    try {
      while (await this.sendNext());
    } finally {
      this.going = false;
    }
  }

  private async sendNext(): Promise<boolean> {
    const [message] = this.messages();
    const send = this.senders.at(-1);
    if (!message || !send || !(await send(message))) return false;
    this.takeBack(message.key);
    return this.connection.online();
  }
}

function readMessages(stored: unknown): readonly Waiting[] {
  return Array.isArray(stored) ? stored.filter(isWaiting) : [];
}

function isWaiting(one: unknown): one is Waiting {
  if (typeof one !== 'object' || one === null || !('key' in one) || !('request' in one)) return false;
  const { key, request } = one;
  return typeof key === 'string' && typeof request === 'object' && request !== null && 'prompt' in request;
}
