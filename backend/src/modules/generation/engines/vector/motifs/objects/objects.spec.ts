import { describe, expect, it } from '@jest/globals';
import { createRng } from '../../random/rng.js';
import { faultsOf } from '../faults.js';
import { objects } from './index.js';

const SEEDS = ['1', 'forearm', 'x/17'];

describe('the objects motifs', () => {
  it('have names and words of their own', () => {
    const names = objects.map((motif) => motif.name);
    expect(new Set(names).size).toBe(names.length);
    const words = objects.flatMap((motif) => motif.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it.each(objects)('$name keeps to its box, and every path of it parses', (motif) => {
    for (const seed of SEEDS) expect(faultsOf(motif, createRng(seed))).toEqual([]);
  });

  it.each(objects)('$name is the same drawing for the same seed', (motif) => {
    expect(motif.draw(createRng('same'))).toEqual(motif.draw(createRng('same')));
  });
});
