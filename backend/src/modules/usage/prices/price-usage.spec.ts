import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PRICE_LIST, PriceList } from './price-list.js';
import { pricePerImage, priceUsage } from './price-usage.js';
import { readUsageMetadata } from './usage-metadata.js';

const PRO = PRICE_LIST.pricesOf('gemini-3-pro-image');
const NANO = PRICE_LIST.pricesOf('gemini-nano-banana-2.1');

/** The envelope that was measured 49 times (apiyi): two images, 238 tokens that no detail explains, 208 thoughts. */
const MEASURED = {
  promptTokenCount: 615, candidatesTokenCount: 2478, thoughtsTokenCount: 208, totalTokenCount: 3301,
  promptTokensDetails: [{ modality: 'TEXT', tokenCount: 99 }, { modality: 'IMAGE', tokenCount: 516 }],
  candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 2240 }],
};

const priced = (metadata: unknown, prices = NANO): number | null => {
  const usage = readUsageMetadata(metadata);
  return usage === null ? null : priceUsage(usage, prices);
};

describe('pricing by usageMetadata', () => {
  it('bills images, words and thoughts each at their own rate, and what no detail explains as words', () => {
    expect(priced(MEASURED, PRO)).toBe(615 * 2 + 2240 * 120 + (238 + 208) * 12);
  });

  it('counts the thoughts of a refusal once although they are reported twice', () => {
    expect(priced({ promptTokenCount: 464, candidatesTokenCount: 291, thoughtsTokenCount: 291, totalTokenCount: 755 })).toBe(Math.ceil(464 * 1.5 + 291 * 7.5));
  });

  it('keeps candidates that merely happen to be as many as the thoughts', () => {
    expect(priced({ promptTokenCount: 10, candidatesTokenCount: 200, thoughtsTokenCount: 200, totalTokenCount: 410 })).toBe(10 * 1.5 + 400 * 7.5);
  });

  it('reads both spellings, nulls, numbers as text, and takes missing thoughts for none', () => {
    const snake = { prompt_token_count: '100', candidates_token_count: 1120, thoughts_token_count: null, candidates_tokens_details: [{ modality: 'IMAGE', token_count: 1120 }] };
    expect(priced(snake)).toBe(150 + 33_600);
  });

  it('prices a modality it does not know as the dearest one', () => {
    expect(priced({ promptTokenCount: 0, candidatesTokenCount: 10, candidatesTokensDetails: [{ modality: 'HOLOGRAM', tokenCount: 10 }] })).toBe(300);
  });

  it('says that it knows nothing rather than that it costs nothing', () => {
    for (const nothing of [null, undefined, 'x', [], {}, { promptTokenCount: -5, candidatesTokenCount: NaN }]) expect(readUsageMetadata(nothing)).toBeNull();
  });

  it('is the published price per image at each size', () => {
    expect([pricePerImage(NANO, '1K', 1), pricePerImage(NANO, '2K', 1), pricePerImage(NANO, '4K', 1)]).toEqual([33_600, 50_400, 113_010]);
    expect(pricePerImage(NANO, '1K', 3)).toBe(100_800);
  });

  it('is a whole number of micro-dollars, never below the exact price and less than one above it', () => {
    const tokens = fc.integer({ min: 0, max: 4_000_000 });
    fc.assert(fc.property(tokens, tokens, tokens, tokens, (a, b, c, thoughts) => {
      const price = priceUsage({ input: { TEXT: a, IMAGE: b, OTHER: 0 }, output: { TEXT: 0, IMAGE: c, OTHER: 0 }, thoughts }, NANO);
      const exactNano = BigInt(a + b) * 1_500n + BigInt(c) * 30_000n + BigInt(thoughts) * 7_500n;
      const overNano = BigInt(price) * 1000n - exactNano;
      return Number.isSafeInteger(price) && overNano >= 0n && overNano < 1000n;
    }), { numRuns: 10_000 });
  });
});

describe('the price list', () => {
  it('refuses a model that has no price, naming those that have one', () => {
    expect(() => PRICE_LIST.pricesOf('gemini-3.1-flash-lite-image')).toThrow(/unpriced-model: "gemini-3.1-flash-lite-image" has no price.*gemini-nano-banana-2.1/);
  });

  it('knows a version of a priced model and no other relative of it', () => {
    expect(PRICE_LIST.pricesOfVersion('models/gemini-nano-banana-2.1')?.model).toBe('gemini-nano-banana-2.1');
    expect(PRICE_LIST.pricesOfVersion('gemini-nano-banana-2.1-002')?.model).toBe('gemini-nano-banana-2.1');
    expect(PRICE_LIST.pricesOfVersion('gemini-nano-banana-2.1-lite')).toBeNull();
  });

  it('has a dearest rate above every rate', () => {
    expect(PRICE_LIST.dearest()).toMatchObject({ input: { TEXT: 2_000_000 }, output: { TEXT: 12_000_000, IMAGE: 120_000_000 } });
  });

  it('does not accept half a price', () => {
    const { output: _, ...half } = NANO;
    expect(() => new PriceList([half as typeof NANO])).toThrow();
  });
});
