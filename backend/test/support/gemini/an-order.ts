import type { DrawingOrder, DrawingProgress } from '../../../src/modules/generation/engines/image-engine.js';
import type { Brief, EngineeredPrompt } from '../../../src/modules/prompt-engineering/index.js';

const brief: Brief = {
  subject: 'wolf howling at the moon', elements: ['pine trees'], style: 'blackwork', placement: 'forearm', widthMm: 90, heightMm: 120,
  palette: 'black', lettering: null, mood: [], exclusions: [], notices: [], added: [], leftOut: [], intent: 'new', language: 'en',
};

export function aPrompt(wishes: Partial<EngineeredPrompt> = {}): EngineeredPrompt {
  return {
    engine: 'gemini', model: 'gemini-nano-banana-2.1', brief, text: 'A howling wolf in front of a full moon, blackwork.',
    templateHash: '0'.repeat(64), aspectRatio: '3:4', imageSize: '1K', variation: 1, refinement: null, references: [],
    fingerprint: 'f'.repeat(64), ...wishes,
  };
}

export function anOrder(wishes: Partial<DrawingOrder> = {}): DrawingOrder {
  return { prompt: aPrompt(), parent: null, references: [], findings: [], ...wishes };
}

export const silent: DrawingProgress = { attemptStarted: () => undefined, took: () => undefined, waiting: () => undefined };

export const never = (): AbortSignal => new AbortController().signal;
