/** What the provider answered, before anybody has judged it: any status, any body. */
export interface Exchange {
  readonly status: number;
  readonly retryAfter: string | null;
  /** A reason that some gateways put into a header only. */
  readonly finishReasonHeader: string | null;
  /** As it came: up to 32 MB. */
  readonly body: Uint8Array<ArrayBuffer>;
}

export type TransportFaultName =
  /** No connection was made: nothing can have been billed. */
  | 'unreachable'
  /** Our deadline passed: the drawing may have been made. */
  | 'timeout'
  /** The connection broke after the request was on its way: the drawing may have been made. */
  | 'interrupted'
  /** More bytes than any drawing has. */
  | 'too-large';

/** No answer came, or not all of it. */
export class TransportFault extends Error {
  constructor(
    readonly fault: TransportFaultName,
    cause: unknown,
  ) {
    super(`Gemini: ${fault}`, { cause });
    this.name = 'TransportFault';
  }
}
