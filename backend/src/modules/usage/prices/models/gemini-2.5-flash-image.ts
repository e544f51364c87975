import type { ModelPrices } from '../model-prices.js';

/** $0.039 an image, one size. */
export const gemini25FlashImage: ModelPrices = {
  model: 'gemini-2.5-flash-image',
  checkedOn: '2026-11-23',
  source: 'ai.google.dev/gemini-api/docs/deprecations; promptfoo#6405; ai.google.dev/gemini-api/docs/pricing',
  input: { TEXT: 300_000, IMAGE: 300_000 },
  output: { TEXT: 2_500_000, IMAGE: 30_000_000 },
  imageTokens: { '1K': 1290 },
};
