import { afterAll, beforeAll, describe } from '@jest/globals';
import type { ImageEngine } from '../../src/modules/generation/engines/image-engine.js';
import { WorkerPool } from '../../src/modules/generation/engines/vector/drawing-pool.js';
import { VectorEngine } from '../../src/modules/generation/engines/vector/vector-engine.js';
import { aGeminiEngine } from '../support/gemini/a-gemini-engine.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { imageEngineContract } from './image-engine.contract.js';

describe('Gemini keeps the contract of an image engine', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  let engine: ImageEngine;
  beforeAll(async () => {
    stand = await startStandIn();
    engine = aGeminiEngine(stand.url).engine;
  });
  afterAll(() => stand.close());
  imageEngineContract(() => engine);
});

describe('the built-in engine keeps the contract of an image engine', () => {
  const engine = new VectorEngine(new WorkerPool(1));
  afterAll(() => engine.close());
  imageEngineContract(() => engine);
});
