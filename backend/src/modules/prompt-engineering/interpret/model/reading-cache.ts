/** Where a model's readings are kept: text in, text out. The application gives its cache; an answer that is gone is null. */
export interface ReadingCache {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

/** What one reading used, as the provider counts. Tokens; `model` is the one that says it answered. */
export interface ReadingUsage {
  readonly model: string;
  readonly promptTokens: number;
  readonly outputTokens: number;
}

/** Permission for one paid reading. Exactly one of its methods is called. */
export interface ReadingTicket {
  settle(usage: ReadingUsage): Promise<void>;
  /** The call failed in a way that may have been billed. */
  settleUnknown(): Promise<void>;
  /** The provider refused the call before doing any work. */
  release(): Promise<void>;
}

/** Guards the budget: null when nothing may be spent now; the rules' reading then stands. */
export interface ReadingAllowance {
  reserve(): Promise<ReadingTicket | null>;
}
