import type { Item } from '../canvas/item.js';
import { body, brush, closed, fill, open, stroke, type Knot } from '../motifs/geometry/kit.js';
import { isBloom, isSpray } from '../scene/roles.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import { aspect, isOrdinary, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

/** A head of the bunch: where it stands and how far it leans from upright, radians. */
interface Head {
  readonly lean: number;
  readonly reach: number;
  readonly size: number;
}

const FANS: Readonly<Record<number, readonly Head[]>> = {
  2: [{ lean: -0.32, reach: 0.74, size: 0.6 }, { lean: 0.26, reach: 0.98, size: 0.64 }],
  3: [{ lean: -0.52, reach: 0.74, size: 0.54 }, { lean: 0.52, reach: 0.7, size: 0.54 }, { lean: 0.02, reach: 1, size: 0.58 }],
  4: [{ lean: -0.7, reach: 0.66, size: 0.48 }, { lean: 0.7, reach: 0.62, size: 0.48 }, { lean: -0.24, reach: 1.02, size: 0.5 }, { lean: 0.26, reach: 0.84, size: 0.52 }],
  5: [
    { lean: -0.8, reach: 0.62, size: 0.44 }, { lean: 0.8, reach: 0.6, size: 0.44 }, { lean: -0.4, reach: 0.98, size: 0.46 },
    { lean: 0.4, reach: 0.96, size: 0.46 }, { lean: 0, reach: 0.7, size: 0.5 },
  ],
};

const isBlossom = ({ motif }: Player): boolean => motif !== null && isBloom(motif);
const isPlant = (player: Player): boolean => player.role === 'flora' || player.pose === 'flora' || isBlossom(player) || (player.motif !== null && isSpray(player.motif));

/** Everything that grows, in the order of the fan: a spray on both sides of several blossoms, else whoever was named first as the last but one. */
function flowersOf(cast: Cast): Player[] {
  const own = [cast.hero, ...cast.companions.filter(isPlant), ...cast.flora].slice(0, MOST);
  const [blossoms, [spray, ...others]] = [own.filter(isBlossom), own.filter((player) => !isBlossom(player))];
  if (spray !== undefined && others.length === 0 && blossoms.length > 1 && blossoms.length < MOST - 1) return [spray, spray, ...blossoms];
  const fan = Math.max(2, own.length);
  return Array.from({ length: fan }, (_, i) => own[(i + own.length - 1) % own.length] ?? cast.hero);
}
const MOST = 5;

const at = (knot: Knot, angle: number, reach: number): Knot => [knot[0] + Math.sin(angle) * reach, knot[1] - Math.cos(angle) * reach];

function stems(tie: Knot, heads: readonly Head[], unit: number): Item {
  const above = heads.map((head) => brush(open([tie, at(tie, head.lean * 0.62, head.reach * unit * 0.5), at(tie, head.lean, head.reach * unit * 0.9)]), 'internal', 1.5));
  const below = heads.map((head, i) => brush(
    open([tie, at(tie, Math.PI - head.lean * 0.3, unit * 0.2), at(tie, Math.PI - head.lean * 0.55, unit * (0.3 + 0.03 * (i % 3)))]),
    'internal', 1.5,
  ));
  return ornament('stems', [...above, ...below]);
}

/** A bow with two loops and two tails. */
function bow([x, y]: Knot, unit: number): Item {
  const s = unit * 0.1;
  const loop = (k: number): string => closed([
    [x, y, true], [x + k * s * 0.9, y - s * 0.75], [x + k * s * 1.7, y - s * 0.4], [x + k * s * 1.5, y + s * 0.4],
    [x + k * s * 0.7, y + s * 0.3],
  ]);
  const tail = (k: number): string => closed([
    [x, y, true], [x + k * s * 0.6, y + s * 0.9], [x + k * s * 0.8, y + s * 2.3, true], [x + k * s * 1.15, y + s * 2],
    [x + k * s * 1.5, y + s * 2.1, true], [x + k * s * 0.9, y + s * 0.7],
  ]);
  return ornament('bow', [
    ...[-1, 1].map((k) => fill(tail(k), 'light', { colour: 'red', relief: 0.3 })), ...[-1, 1].map((k) => body(loop(k), 'light', { colour: 'red', relief: 0.6 })),
    ...[-1, 1].map((k) => stroke(open([[x + k * s * 0.3, y - s * 0.1], [x + k * s * 0.9, y - s * 0.12], [x + k * s * 1.2, y - s * 0.1]]), 'detail')),
    body(closed([[x - s * 0.3, y - s * 0.3], [x + s * 0.3, y - s * 0.3], [x + s * 0.34, y + s * 0.34], [x - s * 0.34, y + s * 0.34]]), 'light', { colour: 'red', relief: 0.8 }),
  ]);
}

function headItem(player: Player, head: Head, tie: Knot, unit: number): Item {
  const bloom = isBlossom(player);
  const size = head.size * unit * (bloom ? 1 : 1.24);
  const [x, y] = at(tie, head.lean, head.reach * unit - (bloom ? 0 : size * 0.2));
  const upright = aspectOf(player) < 1.4;
  return put(player, { x, y, width: size, height: size, turn: upright ? head.lean * (bloom ? 0.5 : 0.9) : head.lean * 0.4, flip: head.lean < 0 }, `${player.id}/${head.lean}`);
}

/** Leaves between the stems. */
function leaves(tie: Knot, unit: number, { sheet, slim }: { readonly sheet: Sheet; readonly slim: number }): Item[] {
  if (!sheet.ornaments) return [];
  const rng = sheet.rng.fork('nosegay');
  return [-1, 1, -0.2, 0.2].map((lean, i) => sprigAt(`leaf/${i}`, {
    x: tie[0], y: tie[1] - unit * 0.05, angle: lean * slim - Math.PI / 2, length: (unit * (i < 2 ? 0.56 : 0.96)) / slim ** 0.7, bend: lean * 0.2,
  }, i % 2 === 0 ? 'leaf' : 'olive', rng));
}

/** A tied bunch: every flower on its own stem, the stems crossed under a bow. */
export const nosegay: Layout = {
  name: 'nosegay',
  suits: (cast, sheet) => {
    if (!isOrdinary(sheet) || aspect(sheet) > 1.6 || !isPlant(cast.hero) || cast.companions.some((player) => !isPlant(player)) || cast.hero.group !== undefined) return 0;
    return cast.flora.length + cast.companions.length > 0 && cast.ground.length === 0 ? 11 : 0;
  },
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const unit = Math.min(width, height) * (aspect(sheet) < 0.8 ? 0.86 : 0.7);
    const tie: Knot = [width / 2, height * 0.66];
    const flowers = flowersOf(cast);
    const slim = aspect(sheet) < 0.8 ? 0.62 : 1;
    const fan = (FANS[flowers.length] ?? []).map((head) => ({ lean: head.lean * slim, reach: head.reach / slim ** 0.7, size: head.size / slim ** 0.5 }));
    const heads = fan.map((head, i) => headItem(flowers[i] ?? cast.hero, head, tie, unit));
    const sky = cast.sky.map((player, i) => put(player, { x: tie[0] + i * unit * 0.3, y: tie[1] - unit * 0.95, width: unit * 0.9, height: unit * 0.9 }));
    const items = [...sky, ...leaves(tie, unit, { sheet, slim }), stems(tie, fan, unit), ...heads, bow(tie, unit)];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
