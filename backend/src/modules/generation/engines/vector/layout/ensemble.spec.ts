import { describe, expect, it } from '@jest/globals';
import { spaceFor } from '../canvas/space.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { sceneOf } from '../execute.js';
import { visibleBox } from '../fit/fit.js';
import { findMotif } from '../motifs/index.js';
import { createRng } from '../random/rng.js';
import { commissionFor } from '../testing/commission.js';
import { ensembleOf } from './ensemble.js';
import { boxOfItems } from './frame.js';
import { suitable } from './index.js';
import { troupeOf } from './troupe.js';

function stagedFor(subject: string, elements: readonly string[] = [], widthMm = 100, heightMm = 120) {
  const { scene } = sceneOf(commissionFor({ subject, elements, language: 'en' }));
  const rng = createRng(scene.seed);
  const sheet = { space: spaceFor(widthMm, heightMm), rng, surround: scene.surround, ornaments: true };
  const cast = ensembleOf(troupeOf(scene, { find: findMotif, words: null, rng }), sheet);
  const group = cast.hero.group ?? [];
  return { cast, sheet, item: (id: string) => group.find((one) => one.id === id), order: group.map(({ id }) => id) };
}

describe('a long thin hero', () => {
  it.each([['dagger', 'roses'], ['key', 'peonies'], ['feather', 'daisies'], ['arrow', 'flowers']])('a %s fills the drawing, its %s lie on it', (subject, flower) => {
    const { cast, sheet } = stagedFor(subject, [flower], 100, 100);
    const items = suitable(cast, sheet)[0]?.compose(cast, sheet) ?? [];
    const hero = items.find(({ role }) => role === 'hero');
    if (hero === undefined) throw new Error('The hero is drawn.');
    expect(heightOf(hero.box) / heightOf(boxOfItems(items))).toBeGreaterThan(0.55);
    const blooms = items.filter(({ role }) => role === 'flora');
    expect(blooms.length).toBeGreaterThan(1);
    for (const { box } of blooms) expect(box.left < hero.box.right && box.right > hero.box.left).toBe(true);
  });

  it('two of the same that are crossed are mirror images', () => {
    const { item, order } = stagedFor('crossed pistols');
    const [one, other] = order.map((id) => item(id)?.box);
    if (one === undefined || other === undefined) throw new Error('Both are drawn.');
    expect(one.left).toBeCloseTo(-other.right, 3);
    expect([one.top, one.bottom]).toEqual([expect.closeTo(other.top, 3), expect.closeTo(other.bottom, 3)]);
  });
});

describe('a hero and what the words tie to it', () => {
  it.each([
    ['hourglass', 'tree inside', 'tree-1'], ['light bulb', 'mushroom inside', 'mushroom-1'], ['lantern', 'moth inside', 'moth-1'],
    ['jar', 'butterfly inside', 'butterfly-1'], ['crystal ball', 'forest inside', 'pine-forest-1'], ['potion bottle', 'ship inside', 'ship-1'], ['bird cage', 'heart inside', 'heart-1'],
  ])('what is inside a %s (%s) lies within it, and nothing else is in it', (subject, element, id) => {
    const { cast, item, order } = stagedFor(subject, [element]);
    const [vessel, content] = [item(cast.hero.id), item(id)];
    expect([id, order.indexOf(id) > order.indexOf(cast.hero.id)]).toEqual([id, true]);
    const [outer, inner] = [vessel?.box, content?.box];
    if (outer === undefined || inner === undefined) throw new Error('Both are drawn.');
    expect([inner.left > outer.left, inner.right < outer.right, inner.top > outer.top, inner.bottom < outer.bottom]).toEqual([true, true, true, true]);
    expect(Math.max(widthOf(inner) / widthOf(outer), heightOf(inner) / heightOf(outer))).toBeGreaterThan(0.3);
  });

  it.each([
    ['a hawk hovering over a rabbit', [], 'rabbit-1', false], ['viking ship', ['raven above'], 'raven-1', true], ['wolf', ['eagle above'], 'eagle-1', true],
  ])('what is said to be over another is over it: %s %j', (subject, elements, id, isAbove) => {
    const { cast, item } = stagedFor(subject, elements);
    const [hero, other] = [item(cast.hero.id)?.box, item(id)?.box];
    if (hero === undefined || other === undefined) throw new Error('Both are drawn.');
    const [upper, lower] = isAbove ? [other, hero] : [hero, other];
    expect([upper.top < lower.top, upper.bottom < lower.bottom, (upper.bottom - lower.top) / heightOf(lower) < 0.5]).toEqual([true, true, true]);
  });

  it.each([
    ['hand', 'rose', 'gripping-hand'], ['hand', 'dagger', 'gripping-hand'], ['hand', 'lantern', 'lowered-hand'],
    ['skeleton hand', 'rose', 'grasping-bones'], ['skeleton hand', 'dagger', 'grasping-bones'], ['skeleton hand', 'lantern', 'lowered-bones'],
  ])('the fingers of a %s close round a %s', (who, thing, hand) => {
    const { cast, order } = stagedFor(`${who} holding a ${thing}`);
    expect(cast.hero.motif?.name).toBe(hand);
    expect(order.findLastIndex((id) => id.startsWith(cast.hero.id))).toBeGreaterThan(order.indexOf(`${thing}-1`));
  });

  it.each([['hand', 'offering-hand'], ['skeleton hand', 'skeleton-hand']])('what is broad lies in an open %s', (who, hand) => {
    const { cast, item } = stagedFor(`${who} holding a heart`);
    const [palm, heart] = [item(cast.hero.id)?.box, item('heart-1')?.box];
    if (palm === undefined || heart === undefined) throw new Error('Both are drawn.');
    expect([cast.hero.motif?.name, heart.left > palm.left, heart.right < palm.right]).toEqual([hand, true, true]);
  });

  it('balloons fly over who holds them in a hand', () => {
    const { cast, item } = stagedFor('dinosaur holding balloons');
    const [hero, balloon] = [item(cast.hero.id)?.box, item('balloon-1')?.box];
    if (hero === undefined || balloon === undefined) throw new Error('Both are drawn.');
    expect(balloon.bottom).toBeLessThan(hero.top + heightOf(hero) * 0.3);
  });

  it.each(['dagger', 'sword', 'katana'])('a hand holds a %s by its handle, the blade above the fist', (weapon) => {
    const { cast, item } = stagedFor(`hand holding a ${weapon}`);
    const [fist, blade] = [item(cast.hero.id)?.box, item(`${weapon}-1`)?.box];
    if (fist === undefined || blade === undefined) throw new Error('Both are drawn.');
    expect((fist.top - blade.top) / heightOf(blade)).toBeGreaterThan(0.5);
  });

  it.each([['an arrow', 1, 'arrow'], ['three swords', 3, 'sword']])('%s through a heart shows on both sides of it', (said, count, blade) => {
    const { cast, item } = stagedFor(`heart pierced by ${said}`);
    const heart = item(cast.hero.id)?.box;
    if (heart === undefined) throw new Error('The heart is drawn.');
    const blades = Array.from({ length: count }, (_, i) => item(`${blade}-${i + 1}`)?.box);
    for (const box of blades) expect(box !== undefined && Math.max(widthOf(box) / widthOf(heart), heightOf(box) / heightOf(heart)) > 1.1).toBe(true);
    expect(cast.companions).toEqual([]);
  });

  it('a blade goes in before the heart and comes out behind it', () => {
    const { cast, order } = stagedFor('heart pierced by a dagger');
    expect(order).toEqual(['dagger-1', cast.hero.id, 'dagger-1/slit', 'dagger-1/hilt']);
  });

  it('beside a lighthouse the sea is a broad row of crests, not one great wave', () => {
    const { scene } = sceneOf(commissionFor({ subject: 'lighthouse', elements: ['waves'], language: 'en' }));
    const { ground } = troupeOf(scene, { find: findMotif, words: null, rng: createRng(scene.seed) });
    expect(ground.map(({ box }) => widthOf(box) / heightOf(box) > 2)).toEqual([true]);
  });

  it('a small boat hovers over a whale, a tree stands over a fox', () => {
    const [whale, fox] = [stagedFor('whale under a ship'), stagedFor('fox under a tree')];
    const height = (staged: typeof whale, id: string): number => heightOf(boxOfItems([staged.item(id)].flatMap((one) => one ?? [])));
    expect(height(whale, 'ship-1')).toBeLessThan(height(whale, whale.cast.hero.id));
    expect(height(fox, 'tree-1')).toBeGreaterThan(height(fox, fox.cast.hero.id));
  });

  it('a moon between two wolves stays in the sky, and the wolves are equals', () => {
    const { cast, sheet } = stagedFor('moon between two wolves', [], 180, 101);
    expect(cast.sky.map(({ id }) => id)).toEqual(['moon-1']);
    expect(suitable(cast, sheet)[0]?.name).toBe('facing');
  });

  it('fire stands behind what burns and reaches over its head', () => {
    const { cast, order, item } = stagedFor('a heart in flames');
    const heart = item(cast.hero.id)?.box;
    const behind = order.slice(0, order.indexOf(cast.hero.id)).flatMap((id) => item(id) ?? []);
    expect(behind.length).toBeGreaterThan(2);
    expect(boxOfItems(behind).top).toBeLessThan(heart?.top ?? -Infinity);
  });

  it('birds around a lighthouse fly about it, each at a place of its own', () => {
    const { cast, item } = stagedFor('three swallows flying around a lighthouse');
    const places = [1, 2, 3].map((i) => item(`swallow-${i}`)?.box).map((box) => (box === undefined ? '' : `${Math.sign(box.left + box.right)} ${Math.sign(box.top + box.bottom)}`));
    expect(cast.hero.motif?.name).toBe('lighthouse');
    expect(new Set(places).size).toBe(3);
  });

  it('a figure without a hand of its own has a long thing upright at its side', () => {
    const { cast, item } = stagedFor('a mermaid holding a trident');
    const [mermaid, trident] = [item(cast.hero.id)?.box, item('trident-1')?.box];
    if (mermaid === undefined || trident === undefined) throw new Error('Both are drawn.');
    expect(heightOf(trident)).toBeGreaterThan(0.9 * heightOf(mermaid));
    expect(trident.right).toBeGreaterThan(mermaid.right);
  });
});

describe('a hero that something carries, feeds or turns round', () => {
  it.each([['samurai on a horse', 'running-horse-1'], ['viking riding a bear', 'walking-bear-1'], ['knight riding a dragon', 'dragon-1']])('%s: the rider is cut off at the back it sits on', (subject, mount) => {
    const { cast, item, order } = stagedFor(subject);
    const [rider, beast] = [item(cast.hero.id), item(mount)];
    if (rider === undefined || beast === undefined) throw new Error('Both are drawn.');
    expect(order.indexOf(mount)).toBeGreaterThan(order.indexOf(cast.hero.id));
    const shown = visibleBox(rider);
    expect(shown.top).toBeLessThan(beast.box.top + heightOf(beast.box) * 0.1);
    expect(shown.bottom).toBeLessThan(beast.box.bottom - heightOf(beast.box) * 0.3);
  });

  it('a bird sits on a bough that lies across its feet', () => {
    const { cast, item } = stagedFor('owl perched on a branch');
    const [owl, bough] = [item(cast.hero.id)?.box, item('olive-branch-1')?.box];
    if (owl === undefined || bough === undefined) throw new Error('Both are drawn.');
    expect(widthOf(bough)).toBeGreaterThan(3 * heightOf(bough));
    expect([bough.top > (owl.top + owl.bottom) / 2, bough.top < owl.bottom]).toEqual([true, true]);
  });

  it('two koi go round a lotus in their middle', () => {
    const { cast, sheet } = stagedFor('two koi circling a lotus');
    const items = suitable(cast, sheet)[0]?.compose(cast, sheet) ?? [];
    const [one, other] = items.filter(({ id }) => id.startsWith('koi-')).map(({ box }) => (box.left + box.right) / 2);
    const lotus = items.filter(({ id }) => id.startsWith('lotus-1')).map(({ box }) => (box.left + box.right) / 2);
    if (one === undefined || other === undefined) throw new Error('Both swim.');
    expect(lotus.some((x) => Math.min(one, other) < x && x < Math.max(one, other))).toBe(true);
  });
});
