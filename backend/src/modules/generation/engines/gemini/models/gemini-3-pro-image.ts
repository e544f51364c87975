import type { ModelCard } from './model-card.js';

/** Answers JPEG, often with drafts that are billed. */
export const gemini3ProImage: ModelCard = {
  id: 'gemini-3-pro-image',
  name: 'Nano Banana Pro',
  checkedOn: '2026-11-23',
  source: 'aifreeapi.com gemini-3-pro-image-preview-pricing; apiyi usage fields',
  sizes: ['1K', '2K', '4K'],
  aspectRatios: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'],
  fields: ['imageSize', 'maxOutputTokens'],
  imagesIn: 14,
  inputLimit: 32_768,
  outputLimit: 32_768,
  needsSignatures: true,
  usualSeconds: 23,
  shutdownOn: null,
  successor: 'gemini-nano-banana-2.1',
};
