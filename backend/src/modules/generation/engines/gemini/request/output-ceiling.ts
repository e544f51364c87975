import type { ModelCard } from '../models/model-card.js';

/** Up to ten images were seen in one answer, drafts included, each of them billed. */
const MOST_IMAGES = 10;
/** Thoughts (208–291 seen), words, and the 88–630 tokens that no detail explains. */
export const MOST_WORDS = 2_048;

/** The ceiling on output tokens that we ask for: it turns "usually one image" into a highest price that can be reserved. */
export function maxOutputTokens(card: ModelCard, imageTokens: number): number {
  return Math.min(card.outputLimit, imageTokens * MOST_IMAGES + MOST_WORDS);
}
