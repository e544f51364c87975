import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../../testing/a-concept';
import { lineageOf } from './lineage';

const first = aConcept({ id: 'a', createdAt: '2026-11-23T10:00:00Z' });
const second = aConcept({ id: 'b', parentConceptId: 'a', createdAt: '2026-11-23T10:01:00Z' });
const third = aConcept({ id: 'c', parentConceptId: 'b', createdAt: '2026-11-23T10:02:00Z' });
const branch = aConcept({ id: 'd', parentConceptId: 'a', createdAt: '2026-11-23T10:03:00Z' });
const ids = (line: readonly { id: string }[]) => line.map((one) => one.id);

describe('the versions of a concept', () => {
  it('runs from the first idea through the open concept to its newest child', () => {
    expect(ids(lineageOf(second, [first, second, third, branch]))).toEqual(['a', 'b', 'c']);
  });

  it('follows the newest branch when the open concept has several', () => {
    expect(ids(lineageOf(first, [first, second, third, branch]))).toEqual(['a', 'd']);
  });

  it('is the concept alone when the conversation could not be read', () => {
    expect(ids(lineageOf(second, []))).toEqual(['b']);
  });
});
