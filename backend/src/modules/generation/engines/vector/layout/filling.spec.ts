import { describe, expect, it } from '@jest/globals';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

const SHEETS = [[150, 113], [180, 101], [110, 47], [150, 200], [80, 142], [130, 195], [260, 347], [100, 100]] as const;
const CASTS: readonly (readonly [string, readonly string[]])[] = [
  ['lion', ['crown']], ['wolf', ['roses']], ['rose', []], ['mandala elephant', []], ['dagger', ['peonies']], ['skull', ['snake']], ['owl', ['moon']], ['compass', ['mountains']], ['pocket watch', ['roses']],
];

function laid(subject: string, elements: readonly string[], [widthMm, heightMm]: readonly [number, number], lettering: string | null = null) {
  const { items, space } = arranged(sceneOf(commissionFor({ subject, elements, language: 'en', widthMm, heightMm, lettering })).scene);
  const share = (box: Box): { wide: number; high: number } => ({ wide: widthOf(box) / space.width, high: heightOf(box) / space.height });
  const of = (role: string): Box => boxOfItems(items.filter((item) => item.role === role));
  return { all: share(boxOfItems(items)), hero: share(of('hero')), letters: share(of('lettering')) };
}

describe('a drawing on its sheet', () => {
  const cases = CASTS.flatMap(([subject, elements]) => SHEETS.map((sheet) => [subject, elements.join(' and '), sheet] as const));

  it.each(cases)('%s with %s on %j takes half of it or more, a little less where it reaches from end to end, its hero most of the width or of the height', (subject, element, sheet) => {
    const { all, hero } = laid(subject, element === '' ? [] : [element], sheet);
    expect(all.wide * all.high).toBeGreaterThan(all.high > 0.8 ? 0.47 : 0.49);
    expect(Math.max(hero.wide, hero.high)).toBeGreaterThan(0.45);
  });

  it.each([['roses', [110, 47]], ['butterfly', [110, 47]], ['lion', [180, 90]], ['skull', [332, 42]]] as const)('a name with %s in a row (%j) is as large as the row allows', (subject, sheet) => {
    const { letters } = laid(subject, [], sheet, 'Rosa');
    expect(Math.max(letters.wide / 0.5, letters.high)).toBeGreaterThan(0.5);
  });
});
