/** Sentences collected while a brief is settled. */
export interface Remarks {
  readonly notices: string[];
  readonly added: string[];
  readonly leftOut: string[];
}

/** Each sentence once, in the order said. */
export const once = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];
