import { describe, expect, it } from '@jest/globals';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { seenShares } from '../fit/seen.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

const HEROES = ['hannya mask', 'wolf', 'skull', 'dagger', 'lion', 'geisha', 'ship', 'koi', 'compass', 'stag', 'raven', 'hourglass'];
const OTHERS = ['snake', 'raven', 'clock', 'candle', 'key', 'butterfly', 'dagger', 'skull', 'owl', 'book', 'crown', 'anchor'];
const FLOWERS = ['roses', 'peonies', null, 'lotus'];
const SHEETS = [[100, 100], [80, 142], [120, 160], [150, 100]] as const;

const drawnOf = (subject: string, elements: readonly string[], [widthMm, heightMm]: readonly [number, number]) => {
  const { scene } = sceneOf(commissionFor({ subject, elements, language: 'en', widthMm, heightMm }));
  return arranged(scene);
};

describe('everything that was asked for', () => {
  const casts = HEROES.flatMap((hero, i) => SHEETS.map((sheet, k) => [hero, OTHERS[(i * 5 + k * 3) % OTHERS.length] ?? 'snake', FLOWERS[(i + k) % FLOWERS.length] ?? null, sheet] as const));

  it.each(casts)('%s with %s and %s on %j is seen, no more than a good third of it hidden', (hero, other, flower, sheet) => {
    const { items, space } = drawnOf(hero, [other, ...(flower === null ? [] : [flower])], sheet);
    for (const [actor, share] of seenShares(items, space)) expect([actor, share > 0.55]).toEqual([actor, true]);
  });
});

describe('a hero by itself', () => {
  const LONE = ['shark', 'whale', 'crocodile', 'fish', 'panther', 'bear', 'moon phases', 'skull', 'lion', 'dagger', 'tiger', 'raven', 'snake', 'butterfly', 'dragon', 'octopus'];
  const cases = LONE.flatMap((hero) => SHEETS.map((sheet) => [hero, sheet] as const));

  it.each(cases)('%s on %j takes most of the width or of the height of its sheet', (hero, sheet) => {
    const { items, space } = drawnOf(hero, [], sheet);
    const box = boxOfItems(items.filter(({ role }) => role === 'hero'));
    expect(Math.max(widthOf(box) / space.width, heightOf(box) / space.height)).toBeGreaterThan(0.55);
  });
});
