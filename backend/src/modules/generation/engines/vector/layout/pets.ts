import type { Item } from '../canvas/item.js';
import { blooms, type Spot } from './bouquets.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { boxOfItems, isOrdinary, middle, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

/** Dogs and cats about somebody, smaller than their people. */
const arePets = ({ hero, companions }: Cast): boolean => hero.size === 1 && companions.length > 0 && companions.every(({ size, relation }) => size < 1 && relation === null);

const isGlow = ({ motif }: Player): boolean => /^sun(?:set|rise)$/u.test(motif?.name ?? '');

/** Pets on the ground beside whose they are, the next one at the other side; what shines stands over them. */
function withPets(cast: Cast, sheet: Sheet): Item[] {
  const { x, y, unit } = middle(sheet);
  const high = unit * 0.84;
  const isOne = cast.companions.length === 1;
  const room = { x: x - (isOne ? unit * 0.16 : 0), y, width: unit * 0.5, height: high };
  const hero = putGroup(cast.hero, room);
  const { bottom, left, right } = boxOfItems(hero);
  const pets = cast.companions.map((player, i) => {
    const tall = high * 0.66 * player.size;
    const wide = tall * aspectOf(player);
    const edge = i % 2 === 0 ? right + wide * 0.42 : left - wide * 0.42;
    return put({ ...player, size: 1 }, { x: edge, y: bottom - tall / 2, width: wide, height: tall, flip: i % 2 === 0 });
  });
  const lights = [...cast.sky, ...cast.ground].map((player, i) => put(player, { x: x + unit * (0.2 - 0.5 * i), y: y - unit * 0.3, width: unit * 0.3, height: unit * 0.3 }));
  const spots: Spot[] = [{ x, y: bottom + unit * 0.04, size: unit * 0.22, out: Math.PI / 2 }];
  const items = [...lights, ...hero, ...pets, ...blooms(cast.flora, spots)];
  return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
}

/** Somebody and their pets on one ground. */
export const pets: Layout = {
  name: 'pets',
  suits: (cast, sheet) => (isOrdinary(sheet) && arePets(cast) && cast.ground.every(isGlow) ? 13 : 0),
  compose: withPets,
};
