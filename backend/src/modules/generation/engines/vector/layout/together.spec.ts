import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { visibleBox } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';

function drawn(subject: string, elements: readonly string[] = [], [widthMm, heightMm]: readonly [number, number] = [100, 100]) {
  return arranged(sceneOf(commissionFor({ subject, elements, language: 'en', widthMm, heightMm, style: 'blackwork' })).scene);
}

const boxOf = (items: readonly Item[], part: string): Box => visibleBox(items.find(({ id }) => id.includes(part)) as Item);

describe('a face on what has none', () => {
  it.each([['coffee cup', ['happy face']], ['smiling avocado', []], ['mushroom', ['face']]] as const)('%s with %j: it is small and within', (subject, elements) => {
    const { items } = drawn(subject, elements);
    const [face, whole] = [boxOf(items, 'little-face'), boxOf(items, subject.split(' ').at(-1) ?? '')];
    expect(widthOf(face)).toBeLessThan(widthOf(whole) * 0.75);
    expect(face.left).toBeGreaterThan(whole.left);
    expect(face.bottom).toBeLessThan(whole.bottom);
  });
});

describe('a bouquet of several flowers', () => {
  it.each([['bouquet of lavender', ['daisy', 'poppy'], [100, 100]], ['bouquet of rose', ['daisy', 'ribbon'], [75, 133]], ['wildflower bouquet', ['poppies', 'daisies'], [100, 100]]] as const)(
    '%s with %j is tied by its stems', (subject, elements, sheet) => {
      const { items, layout } = drawn(subject, elements, sheet);
      expect(layout).toBe('nosegay');
      expect(items.some(({ id }) => id.includes('bouquet-1'))).toBe(false);
    },
  );
});

describe('the only bird beside a head on a high sheet', () => {
  it.each([['wolf', 'raven'], ['lion', 'dove']])('%s and %s: it stands over it, large enough to be seen', (subject, bird) => {
    const { items } = drawn(subject, [bird], [80, 142]);
    const [over, head] = [boxOf(items, `${bird}-1`), boxOf(items, `${subject}-1`)];
    expect(over.top).toBeLessThan(head.top);
    expect(heightOf(over)).toBeGreaterThan(heightOf(head) * 0.35);
  });
});

describe('a dial behind what is slender', () => {
  it.each([['anchor', 'compass'], ['anchor', 'ship wheel'], ['lighthouse', 'compass']])('%s and %s: the foot stands out below it', (subject, dial) => {
    const { items } = drawn(subject, [dial]);
    expect(boxOf(items, `${dial.replace(' ', '-')}-1`).bottom).toBeLessThan(boxOf(items, `${subject}-1/${subject}`).bottom);
  });
});
