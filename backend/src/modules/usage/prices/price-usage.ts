import type { ModelPrices, PricedSize } from './model-prices.js';
import type { ModalityTokens, TokenUsage } from './token-usage.js';

type Rates = Readonly<Record<'TEXT' | 'IMAGE', number>>;

const MILLION = 1_000_000;

/** Exact: tokens × µ$ per million tokens, in millionths of a micro-dollar (below 2^53 for 2^23 tokens at $1000). */
function millionths(tokens: ModalityTokens, rates: Rates): number {
  return tokens.TEXT * rates.TEXT + tokens.IMAGE * rates.IMAGE + tokens.OTHER * Math.max(rates.TEXT, rates.IMAGE);
}

/**
 * The price of one call in whole micro-dollars, rounded up once at the end
 * (docs/decisions/0042: half-cents of a cent are booked against us, never for us).
 */
export function priceUsage(usage: TokenUsage, prices: ModelPrices): number {
  const thoughts = usage.thoughts * prices.output.TEXT;
  return Math.ceil((millionths(usage.input, prices.input) + millionths(usage.output, prices.output) + thoughts) / MILLION);
}

/** Image tokens of one drawing at this size; the largest known tier when the size is not published. */
export function imageTokensOf(prices: ModelPrices, size: PricedSize): number {
  return prices.imageTokens[size] ?? Math.max(0, ...Object.values(prices.imageTokens));
}

/** The published price per image in micro-dollars: for answers that carry an image and no usage at all. */
export function pricePerImage(prices: ModelPrices, size: PricedSize, images: number): number {
  return Math.ceil((imageTokensOf(prices, size) * images * prices.output.IMAGE) / MILLION);
}
