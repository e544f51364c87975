import type { ModelCard } from './model-card.js';

/** One size only: imageSize makes it fail (new-api #2330). */
export const gemini25FlashImage: ModelCard = {
  id: 'gemini-2.5-flash-image',
  name: 'Nano Banana',
  checkedOn: '2026-11-23',
  source: 'ai.google.dev/gemini-api/docs/deprecations',
  sizes: ['1K'],
  aspectRatios: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'],
  fields: ['maxOutputTokens'],
  imagesIn: 3,
  inputLimit: 32_768,
  outputLimit: 32_768,
  needsSignatures: false,
  usualSeconds: 8,
  shutdownOn: '2026-10-02',
  successor: 'gemini-nano-banana-2.1',
};
