import type { ModelPrices } from '../model-prices.js';

/** $0.0336 at 1K, $0.0504 at 2K, $0.113 at 4K. */
export const geminiNanoBanana21: ModelPrices = {
  model: 'gemini-nano-banana-2.1',
  checkedOn: '2026-11-23',
  source: 'LiteLLM discussion #44983; docs.laozhang.ai nano-banana-2-1-image (Google standard prices)',
  input: { TEXT: 1_500_000, IMAGE: 1_500_000 },
  output: { TEXT: 7_500_000, IMAGE: 30_000_000 },
  imageTokens: { '1K': 1120, '2K': 1680, '4K': 3767 },
};
