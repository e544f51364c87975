/** JSON that many entries say alike: it crosses to the outbox's thread once a batch and is on the disk once. */
export interface CommonPart {
  /** Names the text: the same key is always the same text. */
  readonly key: string;
  readonly text: string;
}

/** What is handed in: JSON text under a topic; `id` names what it is about (for logs and dead letters). */
export interface NewEntry {
  readonly topic: string;
  readonly id: string;
  readonly payload: string;
  /** Key of its common part. */
  readonly common: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Entries of one commit with the common parts they name. */
export interface NewBatch {
  readonly entries: readonly NewEntry[];
  readonly commons: readonly CommonPart[];
}

/** Which entry of the file. */
export type EntryName = Pick<OutboxEntry, 'topic' | 'seq'>;

/** An entry as it is kept, oldest first by `seq`. */
export interface OutboxEntry extends NewEntry {
  readonly seq: number;
  /** The common part itself; entries of a batch that share it hold the same string. */
  readonly commonText: string | null;
  readonly attempts: number;
}

/** Entries as they cross from the thread: each common part once. */
export interface TakenBatch {
  readonly entries: readonly Omit<OutboxEntry, 'commonText'>[];
  readonly commons: Readonly<Record<string, string>>;
}

export function toEntries({ entries, commons }: TakenBatch): readonly OutboxEntry[] {
  return entries.map((entry) => ({ ...entry, commonText: entry.common === null ? null : (commons[entry.common] ?? null) }));
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
