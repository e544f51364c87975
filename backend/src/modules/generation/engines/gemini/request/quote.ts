import { imageTokensOf, NO_TOKENS, priceUsage, type ModelPrices } from '../../../../usage/index.js';
import type { EngineeredPrompt } from '../../../../prompt-engineering/index.js';
import type { Quote } from '../../image-engine.js';
import type { ModelCard } from '../models/model-card.js';
import { nearestSize } from './compose-request.js';
import { maxOutputTokens, MOST_WORDS } from './output-ceiling.js';

/** No token is shorter than a byte; firmer wording and the earlier turn add to it. */
const promptTokens = (prompt: EngineeredPrompt): number => Buffer.byteLength(prompt.text) * (prompt.refinement === null ? 1 : 2) + 2_000;
/** 258 to 1,120 tokens an image are published, 516 were measured. */
const IMAGE_IN_TOKENS = 1_290;
/** Measured: thoughts around 250, unexplained tokens around 240. */
const USUAL_WORDS = 490;
/** Below this the thoughts might not leave room for the image. */
const LEAST_WORDS = 1_000;
const FACTOR_OF_TIME = { '1K': 1, '2K': 1.4, '4K': 3 } as const;

const imagesWith = (prompt: EngineeredPrompt): number => prompt.references.length + (prompt.refinement === null ? 0 : 1);

/** What the request itself costs at most, micro-dollars. */
function dearestInput(prompt: EngineeredPrompt, prices: ModelPrices): number {
  const input = { TEXT: promptTokens(prompt), IMAGE: imagesWith(prompt) * IMAGE_IN_TOKENS, OTHER: 0 };
  return priceUsage({ input, output: NO_TOKENS, thoughts: 0 }, prices);
}

/** What comes back costs, micro-dollars. */
const outputPrice = (images: number, words: number, prices: ModelPrices): number =>
  priceUsage({ input: NO_TOKENS, output: { ...NO_TOKENS, IMAGE: images }, thoughts: words }, prices);

/** The dearest answer of so many tokens, micro-dollars: as many whole images as fit, words in the rest. */
function dearestOutput(tokens: number, imageTokens: number, prices: ModelPrices): number {
  const images = Math.floor(tokens / imageTokens) * imageTokens;
  return outputPrice(images, tokens - images, prices);
}

/**
 * What a call is booked at whose answer never arrived, micro-dollars: one image with many thoughts. The provider may have
 * billed less or nothing; it does not tell (docs/decisions/0042).
 */
export function lostCallPrice(prompt: EngineeredPrompt, card: ModelCard, prices: ModelPrices): number {
  return dearestInput(prompt, prices) + outputPrice(imageTokensOf(prices, nearestSize(card, prompt.imageSize)), MOST_WORDS, prices);
}

/** The price of a drawing: at most (every token that we allow, as images) and usually (one image). Micro-dollars and seconds. */
export function quoteOf(prompt: EngineeredPrompt, card: ModelCard, prices: ModelPrices): Quote {
  const size = nearestSize(card, prompt.imageSize);
  const imageTokens = imageTokensOf(prices, size);
  const asked = { TEXT: Math.ceil(Buffer.byteLength(prompt.text) / 4), IMAGE: imagesWith(prompt) * IMAGE_IN_TOKENS, OTHER: 0 };
  return {
    maxMicroUsd: dearestInput(prompt, prices) + dearestOutput(maxOutputTokens(card, imageTokens), imageTokens, prices),
    usualMicroUsd: priceUsage({ input: asked, output: { ...NO_TOKENS, IMAGE: imageTokens }, thoughts: USUAL_WORDS }, prices),
    seconds: Math.round(card.usualSeconds * FACTOR_OF_TIME[size]),
  };
}

/**
 * The output tokens that the money left of a reservation allows the next call, never more than we would ask for anyway;
 * null when it does not reach for one image and its thoughts. Money in micro-dollars.
 */
export function affordableTokens(prompt: EngineeredPrompt, card: ModelCard, prices: ModelPrices, leftMicroUsd: number): number | null {
  const imageTokens = imageTokensOf(prices, nearestSize(card, prompt.imageSize));
  const wanted = maxOutputTokens(card, imageTokens);
  const left = leftMicroUsd - dearestInput(prompt, prices);
  const images = Math.floor(left / outputPrice(imageTokens, 0, prices));
  const words = Math.floor(((left - outputPrice(images * imageTokens, 0, prices)) * 1_000_000) / prices.output.TEXT);
  const affordable = images * imageTokens + Math.max(0, Math.min(imageTokens - 1, words));
  const least = card.fields.includes('maxOutputTokens') ? imageTokens + LEAST_WORDS : wanted;
  return affordable < least ? null : Math.min(affordable, wanted);
}
