import { describe, expect, it } from '@jest/globals';
import { MOTIFS } from './index.js';

const repeated = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('the motifs together', () => {
  it('never share a name', () => {
    expect(repeated(MOTIFS.map((motif) => motif.name))).toEqual([]);
  });

  it('never claim the same word twice, so that a word means one drawing', () => {
    expect(repeated(MOTIFS.flatMap((motif) => [...new Set(motif.words)]))).toEqual([]);
  });
});
