import { describe, expect, it } from '@jest/globals';
import { generationProblems } from '../../../generation.errors.js';
import { fault, type FaultName } from './fault.js';
import { FAULT_BOOK } from './fault-book.js';
import { toProblem } from './to-problem.js';

const NAMES = Object.keys(FAULT_BOOK) as FaultName[];

describe('the fault book', () => {
  it.each(NAMES)('%s: says what happened, what it cost and what to do', (name) => {
    const { kind, advice } = FAULT_BOOK[name];
    const detail = toProblem(fault(name), { microUsd: 33_600, certain: true }, 1).details.detail ?? '';
    expect(detail).toContain(kind.title);
    expect(detail).toContain('$0.0336');
    expect(detail).toContain(advice);
    for (const sentence of [kind.title, advice]) expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it('says "nothing" when it cost nothing, and "up to" when nobody knows', () => {
    expect(toProblem(fault('refused'), { microUsd: 0, certain: true }, 1).details.detail).toContain('It cost nothing.');
    expect(toProblem(fault('timeout'), { microUsd: 52_035, certain: false }, 1).details.detail).toContain('may have billed up to $0.0520');
  });

  it('never retries what may be billed more than once, and a refusal not at all', () => {
    for (const name of NAMES) {
      const { billing, retry, kind } = FAULT_BOOK[name];
      if (billing !== 'nothing') expect(['never', 'once', 'insist']).toContain(retry);
      if (kind.status === 422) expect(retry).toBe('never');
    }
  });

  it('blames the person only with 4xx for what they wrote; the provider is 5xx, and never 401 or 403', () => {
    for (const name of NAMES) expect([422, 502, 503, 504]).toContain(FAULT_BOOK[name].kind.status);
  });

  it('leaves no provider problem of the list without a fault that causes it', () => {
    const used = new Set(NAMES.map((name) => FAULT_BOOK[name].kind.code));
    const ofProvider = Object.values(generationProblems).filter(({ code, status }) => status >= 500 && !code.startsWith('idempotency'));
    expect(ofProvider.filter(({ code }) => !used.has(code))).toEqual([]);
  });
});
