import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrder, silent } from '../../../../test/support/gemini/an-order.js';
import { AppError } from '../../../platform/problem/index.js';
import { logger } from '../../../platform/telemetry/index.js';
import { usageProblems } from '../../usage/index.js';
import type { Drawing, DrawingOrder, ImageEngine, Quote } from '../engines/image-engine.js';
import { generationProblems } from '../generation.errors.js';
import { measure } from '../verification/measure/measures.js';
import type { FindingId, Verification } from '../verification/verification.js';
import { drawVerified, type VerifiedTask } from './draw-verified.js';

const QUOTE: Quote = { maxMicroUsd: 400_000, usualMicroUsd: 37_000, seconds: 25 };

/** Nothing is read from it: the script says what is thought of each drawing. */
const BLANK = { ...measure({ width: 8, height: 8, rgb: new Uint8Array(192).fill(255) }), width: 896, height: 1200 };

const aDrawing = (name: string): Drawing => ({
  bytes: Buffer.from(name), mimeType: 'image/png', width: 896, height: 1200, sha256: '', seen: BLANK, model: 'm', costMicroUsd: 40_000, turn: null, notices: [], usage: null,
});

const seen = (score: number, ...ids: FindingId[]): Verification => ({
  verdict: ids.length === 0 ? 'passed' : 'doubtful', score, measures: {}, extent: null, findings: ids.map((id) => ({ id, message: `Found ${id}.` })),
});

/** An engine that draws "first", "second" …, or fails where it is told to. */
function scripted(verifications: readonly (Verification | AppError)[], name: ImageEngine['name'] = 'gemini') {
  const orders: DrawingOrder[] = [];
  const engine: ImageEngine = {
    name, model: 'm', quote: () => QUOTE, health: () => ({ state: 'ok', detail: '' }),
    draw: (order) => {
      const next = verifications[orders.length];
      orders.push(order);
      return next instanceof AppError ? Promise.reject(next) : Promise.resolve(aDrawing(String(orders.length - 1)));
    },
  };
  const verify = ({ bytes }: Drawing): Verification => {
    const verification = verifications[Number(bytes.toString())];
    if (verification === undefined || verification instanceof AppError) throw new Error('not drawn');
    return verification;
  };
  return { engine, verify, orders };
}

type Wishes = Partial<Pick<VerifiedTask, 'affords' | 'signal'>> & { readonly name?: ImageEngine['name'] };

function run(verifications: readonly (Verification | AppError)[], { name, ...wishes }: Wishes = {}) {
  const { engine, verify, orders } = scripted(verifications, name);
  const task = { engine, verify, order: anOrder(), signal: new AbortController().signal, affords: () => Promise.resolve(true), ...wishes };
  return { orders, result: drawVerified({ ...task, progress: { ...silent, verifying: () => undefined } }) };
}

describe('drawing, looking, perhaps drawing again', () => {
  beforeAll(() => logger.setLevel('error'));
  afterAll(() => logger.setLevel('info'));

  it('draws once when nothing is found', async () => {
    const { orders, result } = run([seen(1)]);
    expect(await result).toMatchObject({ attempts: 1, costMicroUsd: 40_000, verification: { verdict: 'passed' } });
    expect(orders).toHaveLength(1);
  });

  it('draws a second time with what was found, keeps the better one and says so', async () => {
    const { orders, result } = run([seen(0.4, 'on-skin'), seen(1)]);
    expect(await result).toMatchObject({ attempts: 2, costMicroUsd: 80_000, verification: { score: 1 }, notices: [expect.stringContaining('Found on-skin.')] });
    expect((await result).drawing.bytes.toString()).toBe('1');
    expect(orders[1]?.findings).toEqual(['on-skin']);
  });

  it('keeps the first when the second is no better, and tells what is wrong with it', async () => {
    const { result } = run([seen(0.7, 'touches-edge'), seen(0.4, 'photographic')]);
    expect(await result).toMatchObject({ attempts: 2, costMicroUsd: 80_000, verification: { findings: [{ id: 'touches-edge' }] } });
    expect((await result).drawing.bytes.toString()).toBe('0');
  });

  it('keeps the first when the second fails, and what the failure cost is not part of its price', async () => {
    const { result } = run([seen(0.7, 'touches-edge'), new AppError(generationProblems.noImage, { costMicroUsd: 2_500 })]);
    expect(await result).toMatchObject({ attempts: 2, costMicroUsd: 40_000, verification: { score: 0.7 } });
  });

  it('never draws twice without the money, after a stop, with the built-in engine, or for the shape alone', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const cases = [
      run([seen(0.4, 'on-skin'), seen(1)], { affords: () => Promise.resolve(false) }),
      run([seen(0.4, 'on-skin'), seen(1)], { affords: () => Promise.reject(new AppError(usageProblems.budgetUnavailable)) }),
      run([seen(0.4, 'on-skin'), seen(1)], { signal: stopped.signal }),
      run([seen(0.4, 'touches-edge'), seen(1)], { name: 'vector' }),
      run([seen(0.9, 'wrong-shape'), seen(1)]),
    ];
    for (const { orders, result } of cases) {
      expect(await result).toMatchObject({ attempts: 1, costMicroUsd: 40_000 });
      expect(orders).toHaveLength(1);
    }
  });

  it('offers the built-in engine when there is no money, unless it is the one that draws', async () => {
    const exceeded = new AppError(usageProblems.budgetExceeded, { detail: 'No room.', extra: { ceiling: 'principal' } });
    await expect(run([exceeded]).result).rejects.toMatchObject({
      kind: { code: 'budget-exceeded', status: 402 },
      details: { detail: 'No room. The built-in engine can draw it now, free.', extra: { ceiling: 'principal', alternative: { engine: 'vector' } } },
    });
    await expect(run([exceeded], { name: 'vector' }).result).rejects.toMatchObject({ details: { detail: 'No room.' } });
  });

  it('passes the problem of a failed first attempt on', async () => {
    const { result } = run([new AppError(generationProblems.promptRefused)]);
    await expect(result).rejects.toMatchObject({ kind: { code: 'prompt-refused' } });
  });
});
