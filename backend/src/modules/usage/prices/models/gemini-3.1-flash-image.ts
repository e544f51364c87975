import type { ModelPrices } from '../model-prices.js';

/** $0.045 at 512, $0.067 at 1K, $0.101 at 2K, $0.151 at 4K. */
export const gemini31FlashImage: ModelPrices = {
  model: 'gemini-3.1-flash-image',
  checkedOn: '2026-11-23',
  source: 'blog.laozhang.ai gemini-3-1-flash-image-preview; ai.google.dev/gemini-api/docs/pricing',
  input: { TEXT: 500_000, IMAGE: 500_000 },
  output: { TEXT: 3_000_000, IMAGE: 60_000_000 },
  imageTokens: { '512': 747, '1K': 1120, '2K': 1680, '4K': 2520 },
};
