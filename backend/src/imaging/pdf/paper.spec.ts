import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Paper } from './paper.js';

describe('words on paper', () => {
  let paper: Paper;

  beforeAll(async () => {
    paper = await Paper.open({ title: 'Words', subject: 'Words', keywords: [] });
  });

  it.each(['Größe: 90 mm – “ça va”', 'Ласточка, ёжик, Ґудзик, ўзбек', 'Zażółć gęślą jaźń', 'Ağaç, şiir, İstanbul', 'Con chim én bay về, thương nhớ'])(
    '%s is printed, every character of it', (words) => {
      expect(paper.unprintable(words)).toEqual([]);
      expect(paper.textWidth(words, 3)).toBeGreaterThan(10);
    });

  it('decomposed letters are the same as composed ones', () => {
    expect(paper.text('Việt', { x: 0, y: 0, size: 3 })).toBe(paper.text('Việt'.normalize('NFD'), { x: 0, y: 0, size: 3 }));
  });

  it('a character that cannot be printed is a frame as wide as any, and is named; a family of emoji is one', () => {
    expect(paper.unprintable('燕 & rose 🌹, Ω, 👩‍👩‍👧')).toEqual(['燕', '🌹', 'Ω', '👩‍👩‍👧']);
    expect(paper.textWidth('👩‍👩‍👧', 3)).toBeCloseTo(paper.textWidth('燕', 3));
    expect(paper.text('燕', { x: 1, y: 2, size: 3 })).toMatch(/^q .* cm .* f Q$/mu);
  });

  it('breaks any words into lines that fit and loses none of them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 20, max: 90 }), (words, width) => {
      const lines = paper.wrapped(words, { size: 4, width });
      for (const line of lines) expect(paper.textWidth(line, 4)).toBeLessThanOrEqual(width);
      const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '');
      expect(letters(lines.join(''))).toBe(letters(words));
    }), { numRuns: 60 });
  });
});
