import { AppError, type ProblemKind } from '../../../platform/problem/index.js';
import { modelPricesSchema, type ModelPrices } from './model-prices.js';
import { gemini25FlashImage } from './models/gemini-2.5-flash-image.js';
import { gemini31FlashImage } from './models/gemini-3.1-flash-image.js';
import { gemini31FlashLite } from './models/gemini-3.1-flash-lite.js';
import { gemini3ProImage } from './models/gemini-3-pro-image.js';
import { geminiNanoBanana21 } from './models/gemini-nano-banana-2.1.js';

export const UNPRICED_MODEL: ProblemKind = {
  code: 'unpriced-model',
  status: 500,
  title: 'This model is not in the price list, so nothing is spent on it.',
  level: 'error',
};

/** The prices of every model we are ready to pay for. */
export class PriceList {
  private readonly byModel: ReadonlyMap<string, ModelPrices>;

  constructor(prices: readonly ModelPrices[]) {
    this.byModel = new Map(prices.map((entry) => [entry.model, modelPricesSchema.parse(entry)]));
  }

  get models(): readonly string[] {
    return [...this.byModel.keys()];
  }

  has(model: string): boolean {
    return this.byModel.has(model);
  }

  /**
   * The prices of a configured model.
   * @throws AppError `unpriced-model`: an unknown price is never taken for $0.
   */
  pricesOf(model: string): ModelPrices {
    const prices = this.byModel.get(model);
    if (prices !== undefined) return prices;
    throw new AppError(UNPRICED_MODEL, { detail: `"${model}" has no price. Priced models: ${this.models.join(', ')}.` });
  }

  /**
   * The prices of the model that says it answered: the id itself, a dated or numbered version of it
   * ("…-2.1-002"), or null when nobody ever priced it.
   */
  pricesOfVersion(modelVersion: string): ModelPrices | null {
    const id = modelVersion.replace(/^models\//, '');
    const exact = this.byModel.get(id);
    if (exact !== undefined) return exact;
    const family = this.models
      .filter((model) => id.startsWith(`${model}-`) && /^(preview|exp|latest|\d[\d-]*)$/.test(id.slice(model.length + 1)))
      .sort((a, b) => b.length - a.length)[0];
    return family === undefined ? null : (this.byModel.get(family) ?? null);
  }

  /** The dearest rate of each kind: what an answer of an unknown model is booked at, never $0. */
  dearest(): ModelPrices {
    const all = [...this.byModel.values()];
    const highest = (pick: (prices: ModelPrices) => number) => Math.max(...all.map(pick));
    return {
      model: 'unpriced',
      checkedOn: all.map((prices) => prices.checkedOn).sort()[0] ?? '1970-01-01',
      source: 'the dearest rate of the price list',
      input: { TEXT: highest((p) => p.input.TEXT), IMAGE: highest((p) => p.input.IMAGE) },
      output: { TEXT: highest((p) => p.output.TEXT), IMAGE: highest((p) => p.output.IMAGE) },
      imageTokens: { '1K': highest((p) => p.imageTokens['1K'] ?? 0), '4K': highest((p) => p.imageTokens['4K'] ?? 0) },
    };
  }
}

/** The price list of this version of the product. */
export const PRICE_LIST = new PriceList([geminiNanoBanana21, gemini31FlashImage, gemini3ProImage, gemini25FlashImage, gemini31FlashLite]);
