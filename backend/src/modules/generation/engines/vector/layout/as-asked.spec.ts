import { describe, expect, it } from '@jest/globals';
import type { Item } from '../canvas/item.js';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { visibleBox } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import { boxOfItems } from './frame.js';

function drawn(subject: string, elements: readonly string[] = [], [widthMm, heightMm]: readonly [number, number] = [100, 100]) {
  return arranged(sceneOf(commissionFor({ subject, elements, language: 'en', widthMm, heightMm, style: 'blackwork' })).scene);
}

const boxNamed = (items: readonly Item[], part: string): Box => boxOfItems(items.filter(({ id }) => id.includes(part)));
const middleOf = ({ left, right, top, bottom }: Box): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2];

describe('two that are one sign', () => {
  it.each([['koi', ['dragon yin yang']], ['yin yang koi fish', []], ['wolf', ['lion yin yang']]] as const)('%s with %j: each in its half of a great yin yang', (subject, elements) => {
    const { items, layout } = drawn(subject, elements);
    expect(layout).toBe('balanced');
    const sign = items.find(({ id }) => id.includes('sign')) as Item;
    const others = items.filter(({ role }) => role === 'hero' || role === 'companion');
    expect(others).toHaveLength(2);
    for (const one of others) expect(widthOf(visibleBox(one))).toBeLessThan(widthOf(sign.box) * 0.75);
  });
});

describe('two of a build', () => {
  it.each([['chess king', 'chess queen'], ['two coffee cups', ''], ['avocado couple', '']])('%s and %s stand beside each other, as large', (subject, other) => {
    const { items } = drawn(subject, other === '' ? [] : [other]);
    const [one, two] = items.filter(({ role }) => role === 'hero' || role === 'companion').map(visibleBox) as [Box, Box];
    expect(heightOf(two) / heightOf(one)).toBeGreaterThan(0.85);
    expect(Math.abs(middleOf(one)[1] - middleOf(two)[1])).toBeLessThan(heightOf(one) * 0.1);
  });
});

describe('a ring round a thing', () => {
  it.each([['runes around a valknut', 'vegvisir', 'valknut'], ['laurel wreath around a sword', 'laurel', 'sword']])('%s: it is seen whole inside', (subject, ring, thing) => {
    const { items } = drawn(subject);
    const [round, within] = [boxNamed(items, ring), boxNamed(items, `${thing}-1/${thing}`)];
    expect(widthOf(within)).toBeLessThan(widthOf(round));
    expect(Math.hypot(middleOf(round)[0] - middleOf(within)[0], middleOf(round)[1] - middleOf(within)[1])).toBeLessThan(widthOf(round) * 0.12);
  });
});

describe('several on one branch', () => {
  it('sit beside each other on it', () => {
    const { items } = drawn('three little birds on a branch');
    expect(items.filter(({ id }) => id.includes('bough'))).not.toHaveLength(0);
    expect(widthOf(boxNamed(items, 'bird-1/'))).toBeGreaterThan(heightOf(boxNamed(items, 'bird-1/')) * 1.5);
  });
});

describe('what comes out of a vessel', () => {
  it.each([['a rabbit jumping out of a top hat', 'rabbit-1/rabbit', 'top-hat'], ['octopus coming out of a coffee cup', 'octopus-1/octopus', 'coffee-cup']])('%s stands in the one there is', (subject, who, vessel) => {
    const { items } = drawn(subject);
    expect(items.filter(({ id }) => id.includes(vessel))).toHaveLength(1);
    expect(middleOf(boxNamed(items, who))[1]).toBeLessThan(middleOf(boxNamed(items, vessel))[1]);
  });
});

describe('a bird of prey', () => {
  it('has its prey in its talons, its head free', () => {
    const { items } = drawn('eagle carrying a snake');
    expect(middleOf(boxNamed(items, 'snake'))[1]).toBeGreaterThan(middleOf(boxNamed(items, 'eagle-1/eagle'))[1]);
  });
});

describe('a lone creature on a limb', () => {
  it('has nothing at either end where it fills its sheet', () => {
    for (const subject of ['lion', 'gorilla', 'bear']) expect(drawn(subject, [], [150, 200]).items.filter(({ role }) => role === 'ornament')).toEqual([]);
  });
});

describe('signs on a piece of 10 mm', () => {
  it('stand apart', () => {
    const { items, space } = arranged(sceneOf(commissionFor({ subject: 'three stars', elements: ['moon'], language: 'en', widthMm: 10, heightMm: 10, style: 'fine-line' })).scene);
    const boxes = items.map(visibleBox).sort((a, b) => a.left - b.left);
    expect(boxes).toHaveLength(4);
    boxes.slice(1).forEach((box, i) => expect((box.left - (boxes[i] as Box).right) / space.unitsPerMm).toBeGreaterThan(0.2));
  });
});

describe('what somebody bears', () => {
  it.each([['elephant carrying a castle on its back', 'elephant-1/', 'castle'], ['bear with a forest on its back', 'bear-1/', 'pine-forest']])('%s: it stands on the back, and has no legs of a rider', (subject, who, load) => {
    const { items } = drawn(subject);
    expect(boxNamed(items, load).bottom).toBeLessThan(middleOf(boxNamed(items, who))[1]);
    expect(items.filter(({ id }) => id.includes('/leg'))).toHaveLength(0);
  });

  it('a turtle has the world on its shell', () => {
    const { items } = drawn('turtle with the world on its back');
    const [turtle, globe] = [boxNamed(items, 'turtle-1/'), boxNamed(items, 'globe')];
    expect(Math.hypot(middleOf(turtle)[0] - middleOf(globe)[0], middleOf(turtle)[1] - middleOf(globe)[1])).toBeLessThan(widthOf(turtle) * 0.15);
  });
});

describe('what the words set under somebody', () => {
  it.each([['pegasus flying above the clouds', 'pegasus-1/', 'cloud'], ['a wolf standing on a rock', 'wolf-1/', 'rock'], ['a rabbit in the tall grass', 'rabbit-1/', 'grass']])('%s: it is below', (subject, who, ground) => {
    const { items } = drawn(subject);
    expect(middleOf(boxNamed(items, ground))[1]).toBeGreaterThan(middleOf(boxNamed(items, who))[1]);
  });
});

describe('a figure that was asked for', () => {
  it.each([['wolf', ['moon inside a triangle']], ['lion', ['a hexagon']], ['wolf', ['a diamond frame']], ['mountains', ['moon inside a rhombus']], ['mountains', ['moon inside a square']]])('is drawn: %s with %j', (subject, elements) => {
    expect(['solo', 'medallion']).toContain(drawn(subject, elements).layout);
  });
});

describe('a flower alone on a high sheet', () => {
  it.each(['rose', 'peony', 'sunflower'])('%s stands on a stalk that reaches the foot of the sheet', (subject) => {
    const { items, layout } = drawn(subject, [], [80, 142]);
    const [all, stalk] = [boxOfItems(items), boxNamed(items, 'stem/')];
    expect(layout).toBe('stem');
    expect(heightOf(stalk)).toBeGreaterThan(heightOf(all) * 0.5);
    expect(all.bottom - stalk.bottom).toBeLessThan(heightOf(all) * 0.05);
  });
});

describe('what a drawing is of and what is round it', () => {
  it.each([['bear', 'heart inside its chest'], ['wolf', 'clock in its chest'], ['owl', 'compass in its chest']])('%s with a %s: its eyes are not behind it', (subject, element) => {
    const { items } = drawn(subject, [element]);
    const [who, thing] = [boxNamed(items, `${subject}-1/`), boxNamed(items, `${element.split(' ')[0] ?? ''}-1`)];
    expect(thing.top).toBeGreaterThan(who.top + heightOf(who) * 0.25);
  });

  it('birds over a landscape are small and far, one bird is not', () => {
    expect(drawn('mountains', ['birds']).items.some(({ id }) => id.includes('birds-afar'))).toBe(true);
    expect(drawn('bird over the mountains').items.some(({ id }) => id.includes('birds-afar'))).toBe(false);
  });

  it('who is named first leads, though a later word names it again', () => {
    const { items } = drawn('grim reaper', ['hourglass', 'scythe']);
    expect(items.find(({ role }) => role === 'hero')?.id).toContain('grim-reaper');
  });

  it('mountains under somebody before the moon are a range, wider than who stands there', () => {
    const { items } = drawn('bear before mountains', ['moon']);
    expect(widthOf(boxNamed(items, 'mountains'))).toBeGreaterThan(widthOf(boxNamed(items, 'bear')));
  });

  it.each([[50, 'dots'], [100, 'mandala']] as const)('at %i mm a dotwork wolf has %s behind it', (side, surround) => {
    expect(sceneOf(commissionFor({ subject: 'wolf', style: 'dotwork', widthMm: side, heightMm: side })).scene.surround).toBe(surround);
  });
});

describe('what winds about a thing', () => {
  it.each([
    ['a snake wrapped around a heart', 'snake', 'heart'], ['a snake coiled around an anchor', 'snake', 'anchor'], ['a dragon wrapped around a sword', 'dragon', 'sword'],
    ['an octopus wrapped around a diving helmet', 'octopus', 'diving-helmet'], ['a snake around a rose', 'snake', 'rose'],
  ])('%s: a part of it is behind the thing and a part before it', (subject, winder, thing) => {
    const ids = drawn(subject).items.map(({ id }) => id);
    const order = [`${winder}-1-behind`, thing, `${winder}-1`].map((id) => ids.findLastIndex((one) => one.includes(id)));
    expect(order.every((at, i) => at > (order[i - 1] ?? -1))).toBe(true);
  });
});

describe('a landscape inside a dial', () => {
  it.each([['compass', 'mountains'], ['clock', 'forest']])('is seen through the middle of a %s', (dial, land) => {
    const { items } = drawn(dial, [`${land} inside it`]);
    const seen = items.find(({ clip, role }) => clip !== undefined && role !== 'ornament');
    const round = boxNamed(items, `${dial}-1`);
    expect(((seen?.clip?.radius ?? 0) * 2) / widthOf(round)).toBeGreaterThan(0.3);
    expect((seen?.clip?.radius ?? 0) * 2).toBeLessThan(widthOf(round));
  });
});

describe('the sun over mountains', () => {
  it.each([['mountains and sun', 50], ['sunset over the mountains', 40]] as const)('comes up behind them: %s at %i mm', (subject, side) => {
    const { items } = drawn(subject, [], [side, side]);
    const [sun, land] = [boxNamed(items, 'sun-'), boxNamed(items, 'mountains-')];
    expect(sun.left).toBeLessThan(land.right);
    expect(sun.bottom).toBeGreaterThan(land.top);
    const order = ['sun-', 'mountains-'].map((part) => items.findIndex(({ id }) => id.includes(part)));
    expect(order[0]).toBeLessThan(order[1] ?? 0);
  });
});

describe('a storm about a thing', () => {
  it('strikes at both sides of its top, behind it', () => {
    const { items } = drawn('wolf', ['lightning']);
    const bolts = items.filter(({ id }) => id.includes('lightning-bolt-'));
    expect(bolts).toHaveLength(2);
    expect(items.indexOf(bolts[1] as Item)).toBeLessThan(items.findIndex(({ id }) => id.endsWith('/wolf-1')));
  });
});

describe('a Japanese column', () => {
  const water = (subject: string): boolean => {
    const scene = sceneOf(commissionFor({ subject, elements: [], widthMm: 150, heightMm: 200, style: 'japanese' })).scene;
    return arranged(scene).items.some(({ id }) => id.startsWith('waves/'));
  };

  it('has water under what swims, and none under who walks', () => {
    expect([water('koi'), water('prowling tiger'), water('a tiger walking through bamboo')]).toEqual([true, false, false]);
  });
});

describe('letters on a thing', () => {
  const written = (subject: string, lettering: string): ReturnType<typeof arranged> =>
    arranged(sceneOf(commissionFor({ subject, elements: ['lettering inside'], lettering, language: 'en', widthMm: 100, heightMm: 100, style: 'blackwork' })).scene);

  it.each([['heart', 'MOM'], ['padlock', 'J.K.'], ['laurel wreath', 'Luna'], ['paw print', 'Rex']])('%s: %s stands inside its outline', (subject, lettering) => {
    const { items } = written(subject, lettering);
    const words = boxOfItems(items.filter(({ role }) => role === 'lettering'));
    const thing = boxOfItems(items.filter(({ role }) => role === 'hero'));
    expect([words.left > thing.left, words.right < thing.right, words.top > thing.top, words.bottom < thing.bottom]).toEqual([true, true, true, true]);
  });

  it('stand under it where they would be too small to read', () => {
    const { items } = written('heart', 'not all those who wander are lost and that is fine');
    expect(boxOfItems(items.filter(({ role }) => role === 'lettering')).bottom).toBeGreaterThan(boxOfItems(items.filter(({ role }) => role === 'hero')).bottom);
  });
});

describe('land in an oval frame', () => {
  it('reaches from rim to rim of its opening', () => {
    const { items } = drawn('mountain landscape inside an oval frame');
    const [land, round] = [items.find(({ clip }) => clip?.outline !== undefined) as Item, boxNamed(items, 'portrait-frame')];
    expect(boxOfItems([land]).left).toBeGreaterThan(round.left);
    expect(widthOf(boxOfItems([land])) / widthOf(round)).toBeGreaterThan(0.4);
  });
});

describe('a sword down the spine', () => {
  it('is as long as its sheet', () => {
    const { items } = drawn('sword', [], [60, 240]);
    const own = boxNamed(items, 'sword');
    expect(heightOf(own) / widthOf(own)).toBeGreaterThan(3.4);
  });
});
