/** One line of the script: which row answers the next request, or the next one whose prompt contains `match`. */
export interface ScriptLine {
  readonly row?: string;
  /** An answer of your own instead of a row. */
  readonly raw?: { readonly status?: number; readonly headers?: Record<string, string>; readonly json?: unknown; readonly text?: string; readonly used?: null };
  readonly match?: string;
  readonly times?: number;
  readonly delayMs?: number;
  /** A5: how many images. */
  readonly images?: number;
  /** A10: which model says it answered. */
  readonly answeredBy?: string;
  /** C1–C3: what RetryInfo says. */
  readonly retryDelay?: string;
  /** D-truncated-jpeg: per cent of the bytes that are left. */
  readonly share?: number;
}

export interface StandInSettings {
  readonly delayMs: number;
  readonly row: string;
  readonly randomRows: readonly string[];
  readonly seed: number;
  readonly pictureSide: number;
  readonly ornaments: number;
  readonly words: readonly ('nothing' | 'rubbish' | 'overloaded' | 'crash')[];
  readonly gone: readonly string[];
  readonly badKeys: readonly string[];
}

export interface StandInCall {
  readonly call: number;
  readonly model: string;
  readonly row: string;
  readonly microUsd: number;
  readonly apiVersion: string;
  readonly imagesIn: number;
  readonly generationConfig: Readonly<Record<string, unknown>>;
  readonly turns: readonly { readonly role: string; readonly parts: readonly string[] }[];
}

export interface StandInBill {
  readonly calls: number;
  readonly billedCalls: number;
  readonly microUsd: number;
  readonly exactNanoUsd: string;
}

export declare class StandIn {
  readonly script: {
    add(lines: readonly ScriptLine[]): void;
    change(settings: Partial<StandInSettings>): void;
    readonly queue: readonly ScriptLine[];
  };
  readonly count: number;
  readonly mostOpen: number;
  readonly calls: readonly StandInCall[];
  bill(): StandInBill;
  reset(): void;
}

export declare function startStandIn(options?: { port?: number; host?: string }): Promise<{
  readonly url: string;
  readonly port: number;
  readonly standIn: StandIn;
  close(): Promise<void>;
}>;
