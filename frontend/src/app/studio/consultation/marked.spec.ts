import { describe, expect, it } from '@jest/globals';
import { markedIn } from './marked';

describe('refused words in a message', () => {
  it('are marked wherever they stand, and the message stays whole', () => {
    const pieces = markedIn('a (bad) one, worse than (bad)', ['(bad)', 'worse']);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['(bad)', 'worse', '(bad)']);
    expect(pieces.map((piece) => piece.text).join('')).toBe('a (bad) one, worse than (bad)');
  });

  it('are none where none were named or none stand', () => {
    expect(markedIn('a rose', [])).toEqual([{ text: 'a rose', marked: false }]);
    expect(markedIn('a rose', ['thorn'])).toEqual([{ text: 'a rose', marked: false }]);
  });
});
