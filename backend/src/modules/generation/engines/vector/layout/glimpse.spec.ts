import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

const drawn = (subject: string, elements: readonly string[], mm = 45): ReturnType<typeof arranged> =>
  arranged(sceneOf(commissionFor({ subject, elements, style: 'fine-line', language: 'en', widthMm: mm, heightMm: mm })).scene);
const part = (items: readonly Item[], name: string): readonly Item[] => items.filter(({ id }) => id.includes(name));

describe('a small landscape', () => {
  it.each([['van in front of mountains', 'pine trees'], ['cabin by a lake', 'mountains'], ['kayak', 'mountains']])('%s with %s: what stands in it is before the land, low in its middle', (subject, other) => {
    const { items, layout } = drawn(subject, [other]);
    expect(layout).toBe('glimpse');
    const thing = items.findLastIndex(({ id }) => /van|cabin|kayak/u.test(id));
    expect(thing).toBeGreaterThan(items.findLastIndex(({ id }) => /mountains|pine/u.test(id)));
    const [land, low] = [boxOfItems(part(items, 'mountains')), items[thing]?.box];
    expect(low?.bottom).toBeGreaterThan((land.top + land.bottom) / 2);
  });

  it('stays inside the circle that was asked for', () => {
    const { items } = drawn('lighthouse', ['waves', 'circle']);
    expect(items.filter(({ role }) => role !== 'ornament').every(({ clip }) => clip?.radius !== undefined)).toBe(true);
  });
});

describe('a large landscape', () => {
  it('a cabin in front of a mountain stands before it', () => {
    const { items } = arranged(sceneOf(commissionFor({ subject: 'cabin in front of a mountain', language: 'en', style: 'blackwork', widthMm: 100, heightMm: 100 })).scene);
    expect(part(items, 'cabin')).toHaveLength(1);
    expect(part(items, 'mountains')).toHaveLength(1);
  });
});
