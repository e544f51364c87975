import type { ModelPrices } from '../model-prices.js';

/** Text only: it reads, it never draws. */
export const gemini31FlashLite: ModelPrices = {
  model: 'gemini-3.1-flash-lite',
  checkedOn: '2026-11-23',
  source: 'modelpedia.dev, modelcompare.dev, cloudprice.net (Google standard prices, all alike)',
  input: { TEXT: 250_000, IMAGE: 250_000 },
  output: { TEXT: 1_500_000, IMAGE: 1_500_000 },
  imageTokens: {},
};
