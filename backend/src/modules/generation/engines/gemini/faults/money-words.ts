import { sayFailure } from '../../../generation.sentences.js';

/** "$0.0336": four digits are enough for one drawing, six when it is less. */
export function dollars(microUsd: number): string {
  return `$${(microUsd / 1_000_000).toFixed(microUsd > 0 && microUsd < 100 ? 6 : 4)}`;
}

/** What failed attempts cost, and that the installation pays it (docs/decisions/0068). Money in micro-dollars. */
export function costSentence(costMicroUsd: number, certain: boolean): string {
  if (costMicroUsd === 0) return sayFailure('cost-nothing');
  return sayFailure(certain ? 'cost-billed' : 'cost-perhaps', { cost: dollars(costMicroUsd) });
}
