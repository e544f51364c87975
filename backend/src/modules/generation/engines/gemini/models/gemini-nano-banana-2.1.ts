import type { ModelCard } from './model-card.js';

/** The current default, generally available since 6 October 2026; 512 px is refused. */
export const geminiNanoBanana21: ModelCard = {
  id: 'gemini-nano-banana-2.1',
  name: 'Nano Banana 2.1',
  checkedOn: '2026-11-23',
  source: 'LiteLLM discussion #44983; yeahhe365/AMC-WebUI v1.24.0',
  sizes: ['1K', '2K', '4K'],
  aspectRatios: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', '4:1', '1:8', '8:1'],
  fields: ['imageSize', 'maxOutputTokens'],
  imagesIn: 10,
  inputLimit: 32_768,
  outputLimit: 32_768,
  needsSignatures: true,
  usualSeconds: 25,
  shutdownOn: null,
  successor: null,
};
