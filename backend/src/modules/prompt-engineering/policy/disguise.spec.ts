import { describe, expect, it } from '@jest/globals';
import { disguises } from './disguise.js';

describe('the disguises of a text', () => {
  it.each([
    ['s w a s t i k a', 'swastika'], ['s.w.a.s.t.i.k.a', 'swastika'], ['s-w-a-s', 'swas'], ['s_w_a', 'swa'], ['s*w*a', 'swa'], ['s·w·a', 'swa'], ['s - w . a', 'swa'], ['a  b  c', 'abc'], ['1 4 8 8', '1488'],
    ['x s w a', 'xswa'], ['the s w a sign', 'the swa sign'],
    ['sw4st1k4', 'swastika'], ['$w@st!k@', 'swastika'], ['n4z|', 'nazi'], ['h€il', 'heil'], ['8lood 7he', 'blood the'],
    ['ѕwаѕtіkа', 'swastika'], ['ＮＡＺＩ', 'nazi'], ['swástikä', 'swastika'], ['NAZI', 'nazi'],
    ['swaaastika', 'swastika'], ['s w aaa s', 's w a s'], ['14/88', '14 88'], ['14 / 88', '14 88'], ['14:88', '14 88'], ['1,4', '1 4'], ['14–88', '14 88'],
  ])('of %j hold %j', (text, reading) => {
    expect(disguises(text)).toContain(reading);
  });

  it.each([
    ['ab c d', 'abcd'], ['a b', 'ab'], ['a b cd', 'abcd'], ['ab cd ef', 'abcdef'], ['x = y', 'xy'], ['1988', 'i9bb'], ['88', 'bb'], ['aa', 'a'], ['1 a', '1a'],
  ])('of %j do not hold %j', (text, reading) => {
    expect(disguises(text)).not.toContain(reading);
  });

  it('begin with the text itself and repeat nothing', () => {
    expect(disguises('Rose')).toEqual(['Rose', 'rose']);
    expect(disguises('rose')).toEqual(['rose']);
    expect(disguises('r0se 1988')).toEqual(['r0se 1988', 'rose 1988']);
  });
});
