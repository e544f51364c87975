/** What is handed in: JSON text under a topic; `id` names what it is about (for logs and dead letters). */
export interface NewEntry {
  readonly topic: string;
  readonly id: string;
  readonly payload: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** An entry as it is kept, oldest first by `seq`. */
export interface OutboxEntry extends NewEntry {
  readonly seq: number;
  readonly attempts: number;
}

export interface OutboxLag {
  /** Entries waiting to be drained. */
  readonly pending: number;
  /** Age of the oldest one, seconds. 0 when nothing waits. */
  readonly oldestSeconds: number;
  /** Entries given up on, kept for a person to look at. */
  readonly dead: number;
}

export interface TopicCount {
  readonly topic: string;
  readonly count: number;
}
