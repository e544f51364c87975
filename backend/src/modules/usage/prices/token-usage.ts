/** What a call used, already read from whatever spelling the provider chose. Counts are tokens. */
export interface TokenUsage {
  readonly input: ModalityTokens;
  readonly output: ModalityTokens;
  /** Thoughts are billed as text that comes out. */
  readonly thoughts: number;
}

/** Tokens by modality. `OTHER` is a modality that the price list does not know: it is priced as the dearest one. */
export interface ModalityTokens {
  readonly TEXT: number;
  readonly IMAGE: number;
  readonly OTHER: number;
}

export const NO_TOKENS: ModalityTokens = { TEXT: 0, IMAGE: 0, OTHER: 0 };
