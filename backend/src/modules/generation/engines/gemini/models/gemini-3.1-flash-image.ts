import type { ModelCard } from './model-card.js';

/** Shut down on 29 October 2026 by one source, still answering by two others: expect the 404. */
export const gemini31FlashImage: ModelCard = {
  id: 'gemini-3.1-flash-image',
  name: 'Nano Banana 2',
  checkedOn: '2026-11-23',
  source: 'ai.google.dev/gemini-api/docs/changelog (28 May 2026); LiteLLM; apiyi',
  sizes: ['1K', '2K', '4K'],
  aspectRatios: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', '4:1', '1:8', '8:1'],
  fields: ['imageSize', 'maxOutputTokens'],
  imagesIn: 14,
  inputLimit: 32_768,
  outputLimit: 32_768,
  needsSignatures: true,
  usualSeconds: 15,
  shutdownOn: '2026-10-29',
  successor: 'gemini-nano-banana-2.1',
};
