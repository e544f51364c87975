import { describe, expect, it } from '@jest/globals';
import type { Generation } from '../../api/models/generation';
import type { UsageReport } from '../../api/models/usage-report';
import { aConcept } from '../../testing/a-concept';
import { withAnswer } from './with-answer';

const figures = { answers: 2, cached: 1, drawings: 5, cachedDrawings: 2, errors: 1, medianMs: 900, savedUsd: 0.04, spentUsd: 0.12 };
const day: UsageReport = { from: '2026-11-27', to: '2026-11-27', groupBy: 'engine', totals: figures, rows: [{ ...figures, group: 'vector', label: 'vector', lastAt: null }] };
const answer = (more: Partial<Generation>) => ({ concepts: [], cached: false, costUsd: 0, savedUsd: 0, ...more }) as unknown as Generation;

describe('the figures of the day after an answer', () => {
  it('count what it drew, cost and saved, in all and for its engine', () => {
    const cached = withAnswer(day, answer({ concepts: [aConcept({ engine: 'vector' }), aConcept({ engine: 'vector' })], cached: true, savedUsd: 0.08 }));
    expect(cached.totals).toEqual({ ...figures, answers: 3, cached: 2, drawings: 7, cachedDrawings: 4, savedUsd: 0.12 });
    expect(cached.rows).toMatchObject([{ group: 'vector', drawings: 7, cached: 2 }]);
  });

  it('get a line for an engine that drew the first time today', () => {
    const paid = withAnswer(day, answer({ concepts: [aConcept({ engine: 'gemini' })], costUsd: 0.04 }));
    expect(paid.rows.map(({ group, drawings, spentUsd }) => [group, drawings, spentUsd])).toEqual([['vector', 5, 0.12], ['gemini', 1, 0.04]]);
  });

  it('stay as they are when nothing came', () => {
    expect(withAnswer(day, answer({}))).toBe(day);
  });
});
