import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { overlaps } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';

interface Small {
  readonly elements?: readonly string[];
  readonly style?: string;
  readonly mm?: number;
}

const drawn = (subject: string, { elements = [], style = 'fine-line', mm = 40 }: Small = {}): ReturnType<typeof arranged> =>
  arranged(sceneOf(commissionFor({ subject, elements, style, language: 'en', widthMm: mm, heightMm: mm })).scene);
const named = (items: readonly Item[], part: string): Item => {
  const found = items.find(({ id }) => id.includes(part));
  if (found === undefined) throw new Error(`${part} is drawn`);
  return found;
};

describe('a small piece', () => {
  it('is drawn with fewer lines than the same thing on an arm', () => {
    const [small, large] = [drawn('a butterfly'), drawn('a butterfly', { mm: 160 })].map(({ items }) => named(items, 'butterfly').shapes.length);
    expect(small).toBeLessThan((large ?? 0) / 3);
  });

  it.each([['a cat', 'moon', 'cat', 'moon'], ['a paw print', 'heart', 'paw-print', 'heart'], ['a compass', 'small anchor', 'compass', 'anchor']])('%s and a %s stand beside each other and cross nothing', (subject, other, one, two) => {
    const { items, layout } = drawn(subject, { elements: [other] });
    expect(layout).toBe('little');
    expect(overlaps(named(items, one).box, named(items, two).box)).toBe(false);
  });

  it('holds nothing that was not asked for', () => {
    expect(drawn('a butterfly').items).toHaveLength(1);
  });

  it('is put in the circle that was asked for', () => {
    expect(drawn('mountains inside a circle', { style: 'minimalist' }).items.map(({ role }) => role)).toEqual(['ornament', 'hero']);
  });

  it('a sprig of lavender is lavender alone', () => {
    expect(drawn('sprig of lavender').items.map(({ id }) => id)).toEqual([expect.stringContaining('lavender')]);
  });
});

describe('a silhouette', () => {
  const lookingUp = (style: string): readonly Item[] => drawn('a cat silhouette looking at the moon', { style }).items;

  it.each(['blackwork', 'fine-line', 'minimalist'])('in %s is black, with the moon beside or behind it and not inside', (style) => {
    const items = lookingUp(style);
    const [cat, moon] = [named(items, 'cat'), named(items, 'moon')];
    expect(cat.shapes.filter(({ tone }) => tone !== 'none').map(({ tone }) => tone)).toEqual(cat.shapes.filter(({ tone }) => tone !== 'none').map(() => 'black'));
    expect(moon.clip).toBeUndefined();
    expect(items.indexOf(moon) < items.indexOf(cat) || !overlaps(cat.box, moon.box)).toBe(true);
  });

  it('shows a whole animal, not a head', () => {
    expect(drawn('silhouette of a horse').items[0]?.id).toContain('running-horse');
  });

  it('keeps what is drawn inside it', () => {
    const { items } = drawn('a bear silhouette with mountains inside', { mm: 100 });
    expect(named(items, 'mountains').clip?.outline).toBeDefined();
  });
});
