import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/modules/generation/engines/gemini/request/engine-turn.js';
import { AppError } from '../../src/platform/problem/index.js';
import { CONFORMANCE } from '../contract/gemini-conformance.table.js';
import { aGeminiEngine, SHORT_PATIENCE } from '../support/gemini/a-gemini-engine.js';
import { anOrder, never, silent } from '../support/gemini/an-order.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';

/** Every answer that looks like one and is not (guarantee G5, at the engine). */
const BAD = CONFORMANCE.filter(({ row, code }) => ['malformed-drawing', 'drawing-interrupted', 'no-image-returned', 'provider-timeout'].includes(code) && row !== 'D-refused');

/** Rows that only a deadline ends. */
const SILENT = new Set(['D-silence', 'D-stall', 'D-drip']);

describe('a bad answer, then a good one for the same prompt', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  let good = '';
  beforeAll(async () => {
    stand = await startStandIn();
    good = sha256((await aGeminiEngine(stand.url).engine.draw(anOrder(), never(), silent)).bytes);
  });
  beforeEach(() => stand.standIn.reset());
  afterAll(() => stand.close());

  it.each(BAD.map(({ row, retry }) => [row, retry] as const))('%s: the good one is what comes out', async (row, retry) => {
    stand.standIn.script.add([{ row }]);
    const { engine } = aGeminiEngine(stand.url, SILENT.has(row) ? { patience: SHORT_PATIENCE } : {});
    const draw = () => engine.draw(anOrder(), never(), silent);
    const first: unknown = await draw().catch((error: unknown) => error);
    expect(first instanceof AppError).toBe(retry === 'never');
    const drawing = first instanceof AppError ? await draw() : (first as Awaited<ReturnType<typeof draw>>);
    expect(sha256(drawing.bytes)).toBe(good);
    expect(stand.standIn.count).toBe(2);
  });
});
