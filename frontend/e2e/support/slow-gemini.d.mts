export interface SlowGemini {
  readonly url: string;
  /** How the next drawings are answered, e.g. `{ delayMs: 4000 }` or `{ row: 'C5' }`. */
  tell(settings: Readonly<Record<string, unknown>>): Promise<void>;
  stop(): Promise<void>;
}

/** The most a suite may take to stand there on a busy machine, ms. */
export const START_MS: number;

export function startWithGemini(budgetUsd?: string): Promise<SlowGemini>;
