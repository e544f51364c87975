import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Brief, EngineeredPrompt } from '../../../prompt-engineering/index.js';
import type { DrawingOrder } from '../image-engine.js';
import { WorkerPool } from './drawing-pool.js';
import { VectorEngine } from './vector-engine.js';

const BRIEF: Brief = {
  subject: 'a rose', elements: ['lotus'], style: 'blackwork', placement: 'forearm', widthMm: 80, heightMm: 120, palette: 'black', lettering: null,
  mood: [], exclusions: [], notices: [], added: [], leftOut: [], intent: 'new', language: 'en',
};

function order(brief: Partial<Brief> = {}, variation = 1): DrawingOrder {
  const prompt: EngineeredPrompt = {
    engine: 'vector', model: 'flash-1', brief: { ...BRIEF, ...brief }, text: '', templateHash: '', aspectRatio: '2:3', imageSize: '1K', variation,
    refinement: null, references: [], fingerprint: '0'.repeat(64),
  };
  return { prompt, parent: null, references: [], findings: [] };
}

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const silent = { took: () => undefined };
const signal = (): AbortSignal => new AbortController().signal;

describe('the vector engine', () => {
  const engine = new VectorEngine(new WorkerPool(1));
  afterAll(() => engine.close());

  it('draws a PNG of the brief\'s proportions in a worker thread, for nothing', async () => {
    const drawing = await engine.draw(order(), signal(), silent);
    const meta = await sharp(drawing.bytes).metadata();
    expect([meta.format, meta.width, meta.height]).toEqual(['png', 683, 1024]);
    expect([drawing.width, drawing.height, drawing.costMicroUsd]).toEqual([683, 1024, 0]);
    expect(drawing.turn).toHaveProperty('scene.actors');
  });

  it.each([[115, 172, 1024], [116, 174, 2048], [260, 347, 2048]])('has pixels to print %d × %d mm with: %d on the long side', async (widthMm, heightMm, pixels) => {
    expect((await engine.draw(order({ widthMm, heightMm }), signal(), silent)).height).toBe(pixels);
  });

  it('gives the same bytes for the same brief and variation, and another picture for another variation', async () => {
    const [first, again, other] = [await engine.draw(order(), signal(), silent), await engine.draw(order(), signal(), silent), await engine.draw(order({}, 2), signal(), silent)];
    expect(sha(again.bytes)).toBe(sha(first.bytes));
    expect(sha(other.bytes)).not.toBe(sha(first.bytes));
  });

  it('stops before it starts when the caller has gone', async () => {
    await expect(engine.draw(order(), AbortSignal.abort(new Error('gone')), silent)).rejects.toThrow('gone');
    expect(engine.health().state).toBe('ok');
  });
});
