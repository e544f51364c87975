import type { Item } from '../canvas/item.js';
import { blooms, sprigAt, type Spot } from './bouquets.js';
import { aspectOf, type Cast, type Player, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { isFlower } from './flowers.js';
import { aspect, finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { heroGroup } from './hero-group.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

/** Width of a hero by its height up to which flowers beside it would leave most of the sheet empty. */
const SLIM = 0.6;

const isSlim = (hero: Player): boolean => hero.pose === 'tall' && aspectOf(hero) <= SLIM;
const isShaft = (hero: Player): boolean => hero.motif?.name === 'arrow';

/** A place beside the hero, in shares of its length: down from its middle, and to the side that faces the light flower. */
interface Place {
  readonly down: number;
  readonly aside: number;
  readonly size: number;
}

/** Two half hidden flowers, the lower on the other side, and the one that lies across. */
const BEHIND: readonly Place[] = [{ down: -0.02, aside: 0.17, size: 0.24 }, { down: 0.27, aside: -0.19, size: 0.26 }];
const ACROSS: Place = { down: 0.15, aside: 0.02, size: 0.36 };
/** Leaves from the flower that lies across: angle from the hero's side, radians; length in shares of the hero's. */
const LEAVES = [[-0.5, 0.36], [0.05, 0.3], [Math.PI - 0.3, 0.34], [Math.PI + 0.32, 0.3], [1.25, 0.28], [Math.PI - 1.1, 0.28]] as const;

interface Axis {
  readonly room: Hero;
  /** radians */
  readonly turn: number;
  /** How much further down the flowers lie, a share of its length. */
  readonly lower?: number;
}

/** Flowers gathered on a long thing: what lies behind it and what lies before it. */
export function gatheredOn(cast: Cast, sheet: Sheet, { room, turn, lower = 0 }: Axis): { behind: Item[]; front: Item[] } {
  const length = Math.max(room.width, room.height);
  const rng = sheet.rng.fork('gathered');
  const side = rng.pick([-1, 1]);
  const at = ({ down, aside }: Place): readonly [number, number] => {
    const [u, v] = [side * aside * length, (down + lower) * length];
    return [room.x + u * Math.cos(turn) - v * Math.sin(turn), room.y + u * Math.sin(turn) + v * Math.cos(turn)];
  };
  const spot = (place: Place): Spot => ({ x: at(place)[0], y: at(place)[1], size: place.size * length, out: (side * place.aside > 0 ? 0.2 : Math.PI - 0.2) });
  const [x, y] = at(ACROSS);
  // On a slim sheet long leaves would make the thing they grow from small.
  const slim = turn === 0 ? Math.min(1, 0.3 + 0.8 * aspect(sheet)) : 1;
  const leaves = LEAVES.map(([angle, reach], i) => sprigAt(`gathered/${i}`, { x, y, angle: angle + turn, length: reach * slim * length }, i % 3 === 1 ? 'berry' : 'leaf', rng));
  const [first, ...others] = cast.flora;
  const half = first === undefined ? [] : blooms([...others, first], BEHIND.map(spot)).map((item) => ({ ...item, id: `${item.id}/half` }));
  return { behind: [...leaves, ...half], front: blooms(cast.flora, [spot(ACROSS)]) };
}

/** A dagger, a key, a feather: the hero as high as the sheet, flowers gathered on it, its foot below them. */
export const gathered: Layout = {
  name: 'gathered',
  suits: ({ hero, flora, ground, companions }, sheet) =>
    (isOrdinary(sheet) && flora.length > 0 && ground.length + companions.length === 0 && !isFlower(hero) && (isSlim(hero) || isShaft(hero)) ? (aspect(sheet) < 1 ? 11 : 9) : 0),
  compose(cast, sheet) {
    const { x, y, unit, tall } = middle(sheet);
    const lies = isShaft(cast.hero);
    const reach = lies ? unit * 1.1 : tall * 0.96;
    const room = roomOf(cast.hero, { x, y, width: lies ? reach : unit * 0.8, height: reach });
    // An arrow lies across the sheet, its flowers along it: the axis of the flowers is a quarter turn off its own.
    const lean = lies ? -0.62 : 0;
    const { behind, front } = gatheredOn(cast, sheet, { room, turn: lies ? lean + Math.PI / 2 : 0 });
    const items = [...skyBehind(cast, sheet, room), ...behind, ...heroGroup(cast, room, lean), ...front];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.9)];
    return lies || cast.words !== null ? dressed : [...finials(sheet, dressed, x), ...dressed];
  },
};
