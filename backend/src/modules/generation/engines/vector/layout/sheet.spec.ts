import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { visibleBox } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

type Size = readonly [number, number];

const FOREARM: Size = [80, 142];
const CALF: Size = [110, 196];
const THIGH: Size = [150, 200];
const CHEST: Size = [150, 113];
const BACK: Size = [260, 347];

function drawn(subject: string, [widthMm, heightMm]: Size, elements: readonly string[] = [], style = 'blackwork'): { readonly items: readonly Item[]; readonly space: Space } {
  return arranged(sceneOf(commissionFor({ subject, elements, language: 'en', widthMm, heightMm, style })).scene);
}

/** Everything but what stands behind the hero to fill the air. */
const pieceOf = (items: readonly Item[]): Box => boxOfItems(items.filter(({ id }) => id !== 'surround'));
const heroOf = (items: readonly Item[]): Box => boxOfItems(items.filter(({ role }) => role === 'hero'));
const boxNamed = (items: readonly Item[], part: string): Box => boxOfItems(items.filter(({ id }) => id.includes(part)));

const ACROSS = ['running wolf', 'car', 'motorcycle', 'pirate ship', 'whale', 'crocodile', 'leaping horse', 'eye', 'sunglasses', 'reaching hands'];

describe('a thing that lies across, on a high sheet', () => {
  it.each(ACROSS.flatMap((subject) => [FOREARM, CALF].map((size) => [subject, size] as const)))('%s on %j: the piece reaches from one end of it to the other', (subject, size) => {
    const { items, space } = drawn(subject, size);
    expect(heightOf(pieceOf(items)) / space.height).toBeGreaterThan(0.78);
    expect(widthOf(pieceOf(items)) / space.width).toBeGreaterThan(0.55);
  });

  it('hands that reach for each other do so along the arm, and side by side over the chest', () => {
    const [arm, chest] = [heroOf(drawn('reaching hands', FOREARM).items), heroOf(drawn('reaching hands', CHEST).items)];
    expect(heightOf(arm) / widthOf(arm)).toBeGreaterThan(1.3);
    expect(widthOf(chest) / heightOf(chest)).toBeGreaterThan(1.6);
  });

  it('is left as large as the column lets it be: what fills the ends makes it no smaller', () => {
    for (const subject of ['pirate ship', 'motorcycle', 'whale']) {
      const { items, space } = drawn(subject, FOREARM);
      expect(widthOf(heroOf(items)) / space.width).toBeGreaterThan(0.8);
    }
  });
});

describe('what stands behind a hero', () => {
  it('is a ring of rays in hardly any first drawing', () => {
    const subjects = ['wolf', 'lion', 'rose', 'ship', 'skull', 'owl', 'dagger', 'koi', 'anchor', 'bear', 'moth', 'snake'];
    const shown = subjects.filter((subject) => sceneOf(commissionFor({ subject, elements: [], language: 'en', widthMm: 100, heightMm: 100, style: 'blackwork' })).scene.surround === 'rays');
    expect(shown.length).toBeLessThan(3);
  });
});

describe('company on its sheet', () => {
  it('an airplane flies over a compass, it does not lie on it', () => {
    const { items } = drawn('compass', BACK, ['world map', 'airplane']);
    expect(boxNamed(items, 'airplane').bottom).toBeLessThan((boxNamed(items, 'compass-1/compass').top + boxNamed(items, 'compass-1/compass').bottom) / 2);
  });

  it('a compass named with an anchor is the dial behind it', () => {
    const { items } = drawn('anchor', [105, 140], ['compass', 'roses']);
    const [dial, anchor] = ['compass-1', '/anchor-1'].map((part) => items.findIndex(({ id }) => id.includes(part)));
    expect(dial).toBeLessThan(anchor as number);
    expect(Math.abs((boxNamed(items, 'compass-1').left + boxNamed(items, 'compass-1').right) / 2 - (boxNamed(items, '/anchor-1').left + boxNamed(items, '/anchor-1').right) / 2)).toBeLessThan(60);
  });

  it.each([['lion', 'crown'], ['wolf', ''], ['eagle', ''], ['skull', '']])('%s with %s over a chest is broader than the leaves at either side of it', (subject, element) => {
    const { items } = drawn(subject, CHEST, element === '' ? [] : [element]);
    const hero = heroOf(items);
    for (const leaf of items.filter(({ id }) => id.startsWith('wing/')).map(visibleBox)) expect(widthOf(leaf)).toBeLessThan(widthOf(hero) * 0.75);
  });

  it('flowers at the foot of a hero keep inside its column', () => {
    for (const subject of ['turtle', 'owl', 'wolf']) {
      const { items, space } = drawn(subject, THIGH, ['roses']);
      expect(widthOf(heroOf(items)) / space.width).toBeGreaterThan(0.52);
    }
  });
});

describe('a band round an arm', () => {
  it('a snake is as long as it', () => {
    const { items, space } = drawn('snake', [332, 42]);
    expect(widthOf(heroOf(items)) / space.width).toBeGreaterThan(0.6);
  });
});
