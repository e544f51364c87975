import type { Item } from '../canvas/item.js';
import { blooms, type Spot } from './bouquets.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { fromAfar } from './depth.js';
import { isOrdinary, middle, roomOf } from './frame.js';
import { heroGroup } from './hero-group.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { nightSparkles } from './skies.js';
import { isHead, isSky, isWeather } from '../scene/roles.js';

/** Land that is not so much wider than high is a peak: three of it make a range. Where they stand, shares of the span, and how large they are. */
const RANGE_UNDER = 1.7;
const RANGE = [[-0.31, 0.84], [0.31, 0.9], [0, 1]] as const;

/** Ground across the foot, wide and low. */
export function groundAt(cast: Cast, hero: Hero & { readonly player: Player }, span: number): Item[] {
  return fromAfar(cast.ground).flatMap((player: Player, i) => {
    const height = Math.min(span / aspectOf(player), span * 0.4);
    const top = hero.y + hero.height * (isHead(hero.player) ? 0.3 : 0.24);
    const foot = top + height * (1 + 0.16 * i);
    const parts = aspectOf(player) < RANGE_UNDER ? RANGE : ([[0, 1]] as const);
    return parts.map(([aside, share], part) => put(player, { x: hero.x + aside * span, y: foot - height * share * 0.5, width: span * (1 - 0.1 * i), height: height * share }, `${player.id}/${part}`));
  });
}

function disc(cast: Cast, sheet: Sheet, hero: Hero, across: number): Item[] {
  const side = sheet.rng.fork('disc').pick([-1, 1]);
  return cast.sky.map((player, i) => (i === 0
    ? put(player, { x: hero.x, y: hero.y - hero.height * 0.06, width: across, height: across })
    : put(player, { x: hero.x + side * across * 0.42, y: hero.y - across * 0.52, width: across * 0.3, height: across * 0.3 })));
}

const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);

/** Of the hero's longer side: a sun is known by its rays, and they are seen all round. */
const SUN = 1.34;

/** The hero before a great moon or sun, standing on its ground. */
export const moonlit: Layout = {
  name: 'moonlit',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.sky.some((player) => aspectOf(player) < 1.5 && !isWeather(player.motif))
    && cast.hero.pose !== 'scenery' && !isHeavenly(cast.hero) && !isFlower(cast.hero) ? 7 : 0),
  compose(cast, sheet) {
    const { x, y, unit, tall } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.68, height: tall * 0.66 });
    const across = Math.max(room.width, room.height) * (cast.sky[0]?.motif?.name === 'sun' ? SUN : 1.02);
    const spots: Spot[] = [-1, 1].map((side) => ({ x: x + side * across * 0.36, y: y + room.height * 0.44, size: across * 0.3, out: side > 0 ? 0.2 : Math.PI - 0.2 }));
    const ground = groundAt(cast, { ...room, player: cast.hero }, across * 1.16);
    const hero = heroGroup(cast, room);
    const stage = isHead(cast.hero) ? [...hero, ...ground] : [...ground, ...hero];
    const items = [...disc(cast, sheet, room, across), ...stage, ...blooms(cast.flora, spots)];
    return [...nightSparkles(sheet, { ...room, width: across, height: across }), ...items, ...wordsBelow(cast, items, 0.85)];
  },
};
