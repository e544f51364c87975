import { describe, expect, it } from '@jest/globals';
import { readSize } from './size.js';

const one = (mm: number) => ({ kind: 'one-side', mm });
const tall = (mm: number) => ({ kind: 'height', mm });
const wide = (mm: number) => ({ kind: 'width', mm });
const both = (widthMm: number, heightMm: number) => ({ kind: 'both', widthMm, heightMm });

describe('a size in words', () => {
  it.each<readonly [string, object, string]>([
    ['rose 10cm', one(100), 'rose'], ['rose 10 mm', one(10), 'rose'], ['rose 10,5 cm', one(105), 'rose'], ['rose 10.25 cm', one(102.5), 'rose'], ['2 inches rose', one(50.8), 'rose'], ['2½ inches rose', one(63.5), 'rose'],
    ['2 1/2 inch rose', one(63.5), 'rose'], ['½ inch rose', one(12.7), 'rose'], ['1/2 inch rose', one(12.7), 'rose'], ['two inches rose', one(50.8), 'rose'], ['half an inch rose', one(12.7), 'rose'], ['a couple of inches rose', one(50.8), 'rose'],
    ['rose 15 cm tall', tall(150), 'rose'], ['rose 15 cm high', tall(150), 'rose'], ['rose 15 cm long', tall(150), 'rose'], ['rose 8 cm wide', wide(80), 'rose'], ['rose 8 cm across', wide(80), 'rose'], ['rose 8 cm in diameter', wide(80), 'rose'],
    ['rosa de 8 cm de largo', tall(80), 'rosa'], ['rosa de 8 cm de largura', wide(80), 'rosa'], ['rose 8 cm de large', wide(80), 'rose'], ['rose 8 cm de largeur', wide(80), 'rose'], ['rosa 8 cm di larghezza', wide(80), 'rosa'], ['rosa 8 cm di altezza', tall(80), 'rosa'],
    ['Rose 8 cm hoch', tall(80), 'Rose'], ['Rose 8 cm breit', wide(80), 'Rose'], ['роза 8 см в ширину', wide(80), 'роза'], ['роза 8 см в высоту', tall(80), 'роза'], ['сантиметров 12 роза', one(120), 'роза'],
    ['rose 15-18 cm', one(165), 'rose'], ['rose 3 to 4 inches tall', tall(88.9), 'rose'], ['rose 5 or 6 cm', one(55), 'rose'], ['rose 10 x 15 cm', both(100, 150), 'rose'], ['rose 4x6 inches', both(101.6, 152.4), 'rose'],
    ['rose 10cm x 15cm', both(100, 150), 'rose'], ['rose 1 inch by 30 mm', both(25.4, 30), 'rose'], ['rose 10x15', both(100, 150), 'rose'], ['rose 3" tall', tall(76.2), 'rose'], ['15 centímetros rosa', one(150), 'rosa'], ['3 pulgadas rosa', one(76.2), 'rosa'], ['3 Zoll Rose', one(76.2), 'Rose'],
    ['about 5 cm rose', one(50), 'rose'], ['no bigger than 5 cm rose', one(50), 'rose'], ['rose the size of a coin', one(25), 'rose'], ['palm-sized rose', one(85), 'rose'], ['a playing card sized rose', one(85), 'rose'],
  ])('of %j is %j, and %j is left', (text, size, rest) => {
    const found = readSize(text, 'cm');
    expect(found.size).toEqual(size);
    expect(found.rest.replace(/\s+/gu, ' ').trim()).toContain(rest);
    expect(found.rest).not.toMatch(/\d|cm|tall|wide/u);
  });

  it('without a unit is in centimetres, or in inches where people measure so', () => {
    expect(readSize('15x15 rose', 'cm').size).toEqual(both(150, 150));
    expect([readSize('rose, wrist, 40x40', 'in').size, readSize('rose 70x90', 'cm').size]).toEqual([both(40, 40), both(70, 90)]);
    expect(readSize('3x4 rose', 'in').size).toEqual(both(76.2, 101.6));
  });

  it.each([
    'a rose', 'wolf 0 cm', '0x5 wolf', '3 in the morning', '2 in black', '5 in a row', '1.2.2020', '15x15x15', 'rose as big as love', '4:20', '12 roses', 'v2 in my hand', 'size of my dreams',
  ])('is not in %j', (text) => {
    expect(readSize(text, 'cm')).toEqual({ size: null, rest: text });
  });
});
