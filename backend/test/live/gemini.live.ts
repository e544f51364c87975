import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeminiEngine } from '../../src/modules/generation/engines/gemini/gemini-engine.js';
import { PATIENCE, realSurroundings, type EngineAlarm } from '../../src/modules/generation/engines/gemini/gemini-config.js';
import { sha256 } from '../../src/modules/generation/engines/gemini/request/engine-turn.js';
import type { Drawing, DrawingOrder } from '../../src/modules/generation/engines/image-engine.js';
import { verifyDrawing } from '../../src/modules/generation/verification/verify-drawing.js';
import { inPlace } from '../support/gemini/a-gemini-engine.js';
import { anOrder, aPrompt, never, silent } from '../support/gemini/an-order.js';
import { printTable } from '../support/print-table.js';

/**
 * One real drawing, about $0.04; with LIVE_REFINE=1 a change of it too. The pictures are kept in .results/live.
 * GEMINI_API_KEY is needed, GEMINI_IMAGE_MODEL and GEMINI_BASE_URL are honoured.
 */
const {
  GEMINI_API_KEY: apiKey = '',
  GEMINI_BASE_URL: baseUrl,
  GEMINI_IMAGE_MODEL: model = 'gemini-nano-banana-2.1',
  LIVE_REFINE: refine,
} = process.env;
const FOLDER = join(import.meta.dirname, '../../../.results/live');

const TEXT =
  'A flat, two-dimensional ink drawing of one isolated motif, centred on an empty pure-white sheet, ink never touching the edges: ' +
  'a howling wolf in front of a full moon with three pine trees, in blackwork style with heavy solid fills and strong negative space. ' +
  'One unified composition. NOT a photograph, NOT on skin, NOT scenery.';

const when = (condition: boolean) => (condition ? it : it.skip);
if (apiKey === '') process.stdout.write('Skipped: GEMINI_API_KEY is not set. This suite draws for money, about $0.04.\n');

describe('the real Gemini', () => {
  const alarms: EngineAlarm[] = [];
  let drawn: Drawing;
  let engine: GeminiEngine;

  beforeAll(() => {
    if (apiKey === '') return;
    const config = { apiKey, baseUrl: baseUrl ?? null, model, fallbackModel: null, apiVersion: 'v1beta', patience: PATIENCE };
    engine = new GeminiEngine(
      config,
      realSurroundings((alarm) => void alarms.push(alarm)),
      inPlace,
    );
    mkdirSync(FOLDER, { recursive: true });
  });

  async function draw(name: string, order: DrawingOrder): Promise<Drawing> {
    const quote = engine.quote(order.prompt);
    const drawing = await engine.draw(order, never(), silent);
    const verification = verifyDrawing(drawing.seen, order.prompt.aspectRatio);
    writeFileSync(join(FOLDER, `${name}.${drawing.mimeType === 'image/png' ? 'png' : 'jpg'}`), drawing.bytes);
    printTable(`Live: ${name}`, [
      {
        model: drawing.model,
        px: `${drawing.width} × ${drawing.height}`,
        type: drawing.mimeType,
        µ$: drawing.costMicroUsd,
        'usual µ$': quote.usualMicroUsd,
        'most µ$': quote.maxMicroUsd,
        verification: `${verification.score} ${verification.findings.map(({ id }) => id).join(' ')}`,
        alarms: alarms.map(({ code }) => code).join(' '),
      },
    ]);
    process.stdout.write(`${JSON.stringify(drawing.usage)}\n`);
    expect(drawing.costMicroUsd).toBeGreaterThan(0);
    expect(drawing.costMicroUsd).toBeLessThanOrEqual(quote.maxMicroUsd);
    return drawing;
  }

  when(apiKey !== '')('draws a wolf', async () => {
    drawn = await draw('wolf', anOrder({ prompt: aPrompt({ model, text: TEXT }) }));
  });

  when(apiKey !== '' && refine === '1')('changes only the moon', async () => {
    const text = 'Using the provided image, change only this: make the moon a thin crescent. Keep everything else exactly the same.';
    const image = { sha256: sha256(drawn.bytes), mimeType: drawn.mimeType, bytes: drawn.bytes };
    const refinement = { parentSha256: image.sha256, instruction: 'make the moon a thin crescent' };
    await draw('wolf-crescent', anOrder({ prompt: aPrompt({ model, text, refinement }), parent: { image, turn: drawn.turn } }));
  });
});
