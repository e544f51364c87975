export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One field of the request that is wrong, and what it may be. */
export interface FieldFault {
  /** JSON pointer-like path: "prompt", "referenceImages.2". Empty for the body as a whole. */
  readonly field: string;
  readonly message: string;
  /** The limit that was broken, when there is one: 2000, ["black", …]. */
  readonly limit?: unknown;
}

export interface ProblemKind {
  /** Stable, kebab-case, documented in docs/reference/errors.md: "prompt-refused". */
  readonly code: string;
  readonly status: number;
  /** What happened, one short sentence for a person. */
  readonly title: string;
  readonly level: LogLevel;
}

export interface ProblemDetails {
  /** What happened this time, what it cost and what to do. Safe to show. */
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  readonly retryAfterSeconds?: number;
  /** What the provider billed although it failed, micro-dollars: for the ledger. Default 0. */
  readonly costMicroUsd?: number;
  /** Further safe members of the problem document. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The only error that leaves a module on purpose. Each module lists its kinds in `<module>.errors.ts`. */
export class AppError extends Error {
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(`${kind.code}: ${details.detail ?? kind.title}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AppError';
    this.kind = kind;
    this.details = details;
  }
}
