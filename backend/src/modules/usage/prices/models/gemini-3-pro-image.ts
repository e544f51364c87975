import type { ModelPrices } from '../model-prices.js';

/** $0.134 at 1K and 2K, $0.24 at 4K. */
export const gemini3ProImage: ModelPrices = {
  model: 'gemini-3-pro-image',
  checkedOn: '2026-11-23',
  source: 'aifreeapi.com gemini-3-pro-image-preview-pricing; BerriAI/litellm#17554; ai.google.dev/gemini-api/docs/pricing',
  input: { TEXT: 2_000_000, IMAGE: 2_000_000 },
  output: { TEXT: 12_000_000, IMAGE: 120_000_000 },
  imageTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
};
