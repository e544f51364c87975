import { describe, expect, it } from '@jest/globals';
import { createRng } from '../../random/rng.js';
import { faultsOf } from '../faults.js';
import { scenery } from './index.js';

const SEEDS = ['1', 'forearm', 'x/17'];

describe('the scenery motifs', () => {
  it('have names and words of their own', () => {
    const names = scenery.map((motif) => motif.name);
    expect(new Set(names).size).toBe(names.length);
    const words = scenery.flatMap((motif) => motif.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it.each(scenery)('$name keeps to its box, and every path of it parses', (motif) => {
    for (const seed of SEEDS) expect(faultsOf(motif, createRng(seed))).toEqual([]);
  });

  it.each(scenery)('$name is the same drawing for the same seed', (motif) => {
    expect(motif.draw(createRng('same'))).toEqual(motif.draw(createRng('same')));
  });
});
