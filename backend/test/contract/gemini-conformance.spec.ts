import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FAULT_BOOK } from '../../src/modules/generation/engines/gemini/faults/fault-book.js';
import type { FaultName } from '../../src/modules/generation/engines/gemini/faults/fault.js';
import { MODEL_REGISTRY } from '../../src/modules/generation/engines/gemini/models/model-registry.js';
import { lostCallPrice } from '../../src/modules/generation/engines/gemini/request/quote.js';
import { PRICE_LIST } from '../../src/modules/usage/index.js';
import { AppError } from '../../src/platform/problem/index.js';
import { aGeminiEngine, SHORT_PATIENCE } from '../support/gemini/a-gemini-engine.js';
import { anOrder, aPrompt, never, silent } from '../support/gemini/an-order.js';
import { aClosedPort } from '../support/gemini/closed-port.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { printTable } from '../support/print-table.js';
import { CONFORMANCE, type ExpectedRow } from './gemini-conformance.table.js';

const SLOW_ROWS = new Set(['D-silence', 'D-stall', 'D-drip']);

describe('Gemini conformance (G6)', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  const printed: Record<string, string | number>[] = [];
  const model = 'gemini-nano-banana-2.1';
  const lost = lostCallPrice(aPrompt(), MODEL_REGISTRY.cardOf(model), PRICE_LIST.pricesOf(model));

  beforeAll(async () => {
    stand = await startStandIn();
  });
  beforeEach(() => stand.standIn.reset());
  afterAll(async () => {
    await stand.close();
    printTable('Gemini conformance: expected | actual', printed);
  });

  async function observe(row: string): Promise<Omit<ExpectedRow, 'charge'> & { readonly costMicroUsd: number }> {
    const refused = row === 'D-refused';
    if (!refused) stand.standIn.script.change({ row });
    const { engine, pauses } = aGeminiEngine(refused ? await aClosedPort() : stand.url, SLOW_ROWS.has(row) ? { patience: SHORT_PATIENCE } : {});
    const seen = (calls: number) => (refused ? pauses.length + 1 : calls);
    try {
      const drawing = await engine.draw(anOrder(), never(), silent);
      return { row, calls: stand.standIn.count, status: 200, code: 'drawn', retry: 'accept', costMicroUsd: drawing.costMicroUsd };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { fault } = error.details.extra?.['provider'] as { readonly fault: FaultName };
      const { retry } = FAULT_BOOK[fault];
      return { row, calls: seen(stand.standIn.count), status: error.kind.status, code: error.kind.code, retry, costMicroUsd: error.details.costMicroUsd ?? 0 };
    }
  }

  const chargeOf = (expected: ExpectedRow): number => {
    if (expected.charge === 'nothing') return 0;
    return expected.charge === 'lost' ? lost * expected.calls : stand.standIn.bill().microUsd;
  };

  it.each(CONFORMANCE.map((expected) => [expected.row, expected] as const))('%s', async (row, expected) => {
    const { costMicroUsd, ...actual } = await observe(row);
    const { charge, ...wanted } = expected;
    const both = (a: string | number, b: string | number): string => (a === b ? String(a) : `${a} ≠ ${b}`);
    printed.push({
      row, calls: both(wanted.calls, actual.calls), status: both(wanted.status, actual.status), code: both(wanted.code, actual.code),
      retry: both(wanted.retry, actual.retry), 'charge µ$': `${charge}: ${both(chargeOf(expected), costMicroUsd)}`, 'provider bills µ$': stand.standIn.bill().microUsd,
    });
    expect(actual).toEqual(wanted);
    expect(costMicroUsd).toBe(chargeOf(expected));
    expect(stand.standIn.bill().microUsd).toBeLessThanOrEqual(costMicroUsd);
  });
});
