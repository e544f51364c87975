/**
 * The stand-in's own bookkeeping: what the provider would bill. It shares no line with the product's pricing code,
 * so that the two can be compared (guarantee G7). Rates are nano-dollars per token, sums are BigInt.
 */

/** @type {Record<string, { textIn: bigint, imageIn: bigint, textOut: bigint, imageOut: bigint, tokens: Record<string, number> }>} */
const RATES = {
  'gemini-nano-banana-2.1': {
    textIn: 1500n,
    imageIn: 1500n,
    textOut: 7500n,
    imageOut: 30_000n,
    tokens: { '1K': 1120, '2K': 1680, '4K': 3767 },
  },
  'gemini-3.1-flash-image': {
    textIn: 500n,
    imageIn: 500n,
    textOut: 3000n,
    imageOut: 60_000n,
    tokens: { '1K': 1120, '2K': 1680, '4K': 2520 },
  },
  'gemini-3-pro-image': {
    textIn: 2000n,
    imageIn: 2000n,
    textOut: 12_000n,
    imageOut: 120_000n,
    tokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
  },
  'gemini-3.1-flash-lite': { textIn: 250n, imageIn: 250n, textOut: 1500n, imageOut: 1500n, tokens: {} },
  'gemini-2.5-flash-image': { textIn: 300n, imageIn: 300n, textOut: 2500n, imageOut: 30_000n, tokens: { '1K': 1290 } },
};

/** Those that draw. */
export const MODELS = Object.keys(RATES).filter((model) => RATES[model].tokens['1K'] !== undefined);

/** Tokens of one image of this model at this size. */
export const imageTokens = (model, size) => RATES[model]?.tokens[size] ?? 1120;

/** One line a billed call, rounded up to whole micro-dollars; the exact sum is kept beside it. */
export class Accounts {
  constructor() {
    this.lines = [];
    this.exactNano = 0n;
    this.microUsd = 0;
  }

  /**
   * @param {number} call its number
   * @param {{ model: string, textIn: number, imageIn: number, imagesOut: number, textOut: number }} used
   *   tokens, whatever the answer says about them
   */
  book(call, used) {
    const rate = RATES[used.model];
    const nano =
      BigInt(used.textIn) * rate.textIn +
      BigInt(used.imageIn) * rate.imageIn +
      BigInt(used.imagesOut) * rate.imageOut +
      BigInt(used.textOut) * rate.textOut;
    const micro = Number((nano + 999n) / 1000n);
    this.lines.push({ call, model: used.model, microUsd: micro });
    this.exactNano += nano;
    this.microUsd += micro;
    return micro;
  }

  statement() {
    return { billedCalls: this.lines.length, microUsd: this.microUsd, exactNanoUsd: this.exactNano.toString() };
  }
}
