import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError } from '../../src/platform/problem/index.js';
import { aGeminiEngine } from '../support/gemini/a-gemini-engine.js';
import { anOrder, aPrompt, never, silent } from '../support/gemini/an-order.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { printTable } from '../support/print-table.js';
import { CONFORMANCE } from '../contract/gemini-conformance.table.js';

const ANSWERS = 5_000;
const AT_ONCE = 8;
const MODELS = ['gemini-nano-banana-2.1', 'gemini-3.1-flash-image', 'gemini-3-pro-image', 'gemini-2.5-flash-image'];

/** Answers that arrived: what they cost is known. Lost ones are booked at an upper bound, which the conformance run checks. */
const ARRIVING = CONFORMANCE.filter(({ charge, row }) => charge !== 'lost' && row !== 'D-refused').map(({ row }) => row);
const GOOD = ARRIVING.filter((row) => row.startsWith('A'));

describe('money (G7)', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  beforeAll(async () => {
    stand = await startStandIn();
    // Two of three answers are drawings, as in a good week; small pictures keep the run short.
    stand.standIn.script.change({ randomRows: [...ARRIVING, ...Array.from({ length: 9 }, () => GOOD).flat()], seed: 20_261_123, pictureSide: 96 });
  });
  afterAll(() => stand.close());

  /** One drawing by an engine of its own (no rest, no open circuit): what it says it cost, micro-dollars. */
  async function costOf(number: number): Promise<{ readonly cost: number; readonly drawn: boolean }> {
    const model = MODELS[number % MODELS.length] ?? '';
    const prompt = aPrompt({ model, text: `A wolf, number ${number % 7}.`, imageSize: number % 3 === 0 ? '2K' : '1K' });
    const { engine } = aGeminiEngine(stand.url, { model, fallbackModel: null });
    try {
      return { cost: (await engine.draw(anOrder({ prompt }), never(), silent)).costMicroUsd, drawn: true };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { cost: error.details.costMicroUsd ?? 0, drawn: false };
    }
  }

  it(`what ${ANSWERS} random answers are said to cost is the provider's own bill, to the micro-dollar`, async () => {
    const booked = { drawings: 0, failures: 0, microUsd: 0 };
    let number = 0;
    const worker = async (): Promise<void> => {
      while (stand.standIn.count < ANSWERS) {
        const { cost, drawn } = await costOf(number++);
        booked.microUsd += cost;
        booked[drawn ? 'drawings' : 'failures'] += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const bill = stand.standIn.bill();
    printTable('Money: what we book against what the stand-in bills', [{
      answers: bill.calls, drawings: booked.drawings, failures: booked.failures, 'booked µ$': booked.microUsd, 'billed µ$': bill.microUsd,
      'billed exactly, $': (Number(bill.exactNanoUsd) / 1e9).toFixed(9),
    }]);
    expect(booked.microUsd).toBe(bill.microUsd);
    expect(booked.drawings).toBeGreaterThan(1_000);
    expect(booked.failures).toBeGreaterThan(500);
    // Rounding up each call to a whole micro-dollar is all that lies between the lines and the exact sum.
    const rounding = bill.microUsd - Number(bill.exactNanoUsd) / 1000;
    expect(rounding).toBeGreaterThanOrEqual(0);
    expect(rounding).toBeLessThan(bill.billedCalls);
  }, 240_000);
});
