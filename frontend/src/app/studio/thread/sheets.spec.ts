import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../../testing/a-concept';
import { sheetsOf } from './sheets';

const first = aConcept({ id: 'a1', prompt: 'luna moth', variation: 1, createdAt: '2026-11-23T10:00:00.000Z' });
const second = aConcept({ id: 'a2', prompt: 'luna moth', variation: 2, createdAt: '2026-11-23T10:00:00.010Z' });

describe('the sheets of a conversation', () => {
  it('hangs the concepts of one request on one sheet', () => {
    const sheets = sheetsOf([second, first]);
    expect(sheets.map((sheet) => sheet.slots.map((slot) => slot.id))).toEqual([['a1', 'a2']]);
  });

  it('puts a redrawn number in the place of its parent and leaves the others', () => {
    const redrawn = aConcept({ id: 'b', prompt: 'wider wings', parentConceptId: 'a1', createdAt: '2026-11-23T10:01:00.000Z' });
    const sheet = sheetsOf([first, second, redrawn])[1];
    expect(sheet?.slots.map((slot) => slot.id)).toEqual(['b', 'a2']);
    expect(sheet).toMatchObject({ number: 2, from: 1, about: 0 });
  });

  it('branches from an earlier sheet without losing the later one', () => {
    const redrawn = aConcept({ id: 'b', prompt: 'wider wings', parentConceptId: 'a1', createdAt: '2026-11-23T10:01:00.000Z' });
    const branch = aConcept({ id: 'c', prompt: 'no moon', parentConceptId: 'a2', createdAt: '2026-11-23T10:02:00.000Z' });
    const back = aConcept({ id: 'd', prompt: 'thicker lines', parentConceptId: 'a1', createdAt: '2026-11-23T10:03:00.000Z' });
    const sheets = sheetsOf([first, second, redrawn, branch, back]);
    expect(sheets.map((sheet) => sheet.from)).toEqual([null, 1, 2, 1]);
    expect(sheets[3]?.slots.map((slot) => slot.id)).toEqual(['d', 'a2']);
  });

  it('keeps two answers to the same words apart', () => {
    const again = aConcept({ id: 'a3', prompt: 'luna moth', variation: 1, createdAt: '2026-11-23T10:05:00.000Z' });
    expect(sheetsOf([first, again])).toHaveLength(2);
  });

  it('shows a refinement whose parent was deleted as a sheet of its own', () => {
    const orphan = aConcept({ id: 'b', parentConceptId: 'gone' });
    expect(sheetsOf([orphan])[0]).toMatchObject({ from: null, about: null });
  });
});
