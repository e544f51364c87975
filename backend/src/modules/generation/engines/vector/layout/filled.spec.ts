import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { visibleBox } from '../fit/fit.js';
import { boxOf, type Box } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';

const itemsOf = (subject: string, elements: readonly string[] = []): readonly Item[] => arranged(sceneOf(commissionFor({ subject, elements, language: 'en' })).scene).items;
const named = (items: readonly Item[], part: string): Item => {
  const found = items.find(({ id }) => id.includes(part));
  if (found === undefined) throw new Error(`${part} is drawn`);
  return found;
};
const boxed = (item: Item): Box => visibleBox(item);

describe('a hero that is seen by its form', () => {
  it.each([['forest inside the silhouette of a wolf', 'pine-forest'], ['bear silhouette with mountains inside', 'mountains']])('%s: nothing of it lies outside the outline', (subject, land) => {
    const items = itemsOf(subject);
    const [rim, content] = [named(items, '/rim'), named(items, land)];
    const outline = boxOf(rim.shapes.flatMap(({ rings }) => rings));
    expect(content.clip?.outline).toBeDefined();
    const inside = boxed(content);
    expect([inside.left >= outline.left - 1, inside.right <= outline.right + 1, inside.top >= outline.top - 1, inside.bottom <= outline.bottom + 1]).toEqual([true, true, true, true]);
    expect(items.indexOf(rim)).toBeGreaterThan(items.indexOf(content));
  });

  it('a skull made of roses has many roses inside its outline and its sockets before them', () => {
    const items = itemsOf('a skull made of roses');
    const roses = items.filter(({ id }) => id.includes('rose-1/'));
    expect(roses.length).toBeGreaterThan(8);
    expect(roses.every(({ clip }) => clip?.outline !== undefined)).toBe(true);
    const face = named(items, '/features');
    expect(face.shapes.length).toBeGreaterThan(1);
    expect(items.indexOf(face)).toBeGreaterThan(items.indexOf(roses.at(-1) as Item));
  });

  it.each([['half lion half skull', 'lion', 'skull'], ['half wolf face and half skull', 'wolf', 'skull']])('%s: each has its own side of one axis', (subject, one, other) => {
    const items = itemsOf(subject);
    const [left, right] = [boxed(named(items, `${one}-1`)), boxed(named(items, `${other}-1`))];
    expect(left.right).toBeCloseTo(right.left, 0);
    expect(left.left).toBeLessThan(right.left);
  });
});
