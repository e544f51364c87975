import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { NIGHTS, sparkles } from '../ornament/crest.js';
import { creatures } from '../motifs/creatures/index.js';
import { figures } from '../motifs/figures/index.js';
import { symbols } from '../motifs/symbols/index.js';
import { plumbLine } from '../ornament/tendril.js';
import { isHead, isSky } from '../scene/roles.js';
import type { Surround } from '../styles/style.js';
import { sprigAt } from './bouquets.js';
import { aspectOf, ornament, type Cast, type Player, type Sheet } from './cast.js';
import { boxOfItems, finials, isAlone } from './frame.js';
import { isFlower } from './flowers.js';

/** A column of the sheet with what stands in it; canvas units. */
export interface Column {
  readonly x: number;
  /** The width of the column; its height follows from the sheet. */
  readonly wide: number;
  readonly high: number;
  readonly cast: Cast;
  readonly sheet: Sheet;
}

/** One end of a column: where it begins, how far it may reach, −1 up or 1 down. */
interface End {
  readonly y: number;
  readonly reach: number;
  readonly direction: -1 | 1;
}

/** Surrounds whose ruled look goes on above and below. */
export const RULED: ReadonlySet<Surround> = new Set<Surround>(['geometry', 'dots', 'mandala', 'filigree']);

/** Leaves that fan out of one place, the middle one the longest: radians off the axis, and length. */
const FAN = [[-1.02, 0.62], [1.02, 0.62], [-0.54, 0.84], [0.54, 0.84], [0, 1]] as const;

/** Of the middle one and of those beside it. */
const LEAVES = [['leaf', 'olive'], ['fern', 'leaf'], ['olive', 'berry'], ['leaf', 'fern']] as const;

/** How far the drawing reaches within `half` of the column's axis: leaves grow out of it, not out of the air below its wings. */
function edgeAt(items: readonly Item[], x: number, half: number, direction: -1 | 1): number {
  const box = boxOfItems(items);
  const near = items.flatMap(({ shapes }) => shapes.flatMap(({ rings }) => rings.flat())).filter(([px]) => Math.abs(px - x) < half).map(([, y]) => y * direction);
  return near.length === 0 ? (direction > 0 ? box.bottom : box.top) : direction * near.reduce((most, y) => Math.max(most, y), -Infinity);
}

function fan({ x, wide, sheet }: Column, { y, reach, direction }: End): Item[] {
  const long = Math.min(reach, wide * 0.66);
  const rng = sheet.rng.fork(`fan${direction}`);
  const [middle, side] = sheet.rng.fork('leaves').pick(LEAVES);
  return FAN.map(([aside, share], i) => sprigAt(`fan/${direction}/${i}`, {
    x: x + Math.sin(aside) * wide * 0.06, y, angle: direction * (Math.PI / 2 - aside), length: long * Math.min(share, (wide * 0.46) / long / Math.max(0.4, Math.abs(Math.sin(aside)))), bend: direction * aside * 0.14,
  }, i === 4 ? middle : side, rng));
}

/** Over these the moon may stand; over a machine it says nothing. */
const UNDER_MOONS = new Set([...creatures, ...figures, ...symbols].map(({ name }) => name));

const CREATURES = new Set(creatures.map(({ name }) => name));
const isCreature = (hero: Player): boolean => CREATURES.has(hero.motif?.name ?? '');

const isGrown = (hero: Player): boolean => isFlower(hero) || UNDER_MOONS.has(hero.motif?.name ?? '');

const hasSky = ({ hero, sky, companions }: Cast): boolean =>
  sky.length > 0 || [hero, ...companions].some(({ motif }) => motif !== null && (isSky(motif) || LIGHTS.has(motif.name)));

/** What shines of itself. */
const LIGHTS = new Set(['sunrise', 'candle', 'lantern', 'halo', 'all-seeing-eye']);

/** What stands over the column: leaves over a flower, stars and moons over whoever has no sky yet. */
function above(column: Column, items: readonly Item[], reach: number): Item[] {
  const { cast: { hero }, wide, x, sheet } = column;
  const top = edgeAt(items, x, wide * 0.1, -1);
  if (RULED.has(sheet.surround)) return ruled(column, { y: top, reach, direction: -1 });
  if (hasSky(column.cast) || sheet.surround === 'stars') return [];
  if (isFlower(hero)) return fan(column, { y: top, reach, direction: -1 });
  const size = Math.min(wide * 0.92, reach * 1.9);
  const rng = sheet.rng.fork('crest');
  const crest = isGrown(hero) ? rng.pick(NIGHTS) : sparkles;
  return [ornament('crest', crest(size, rng), [x, edgeAt(items, x, size * 0.36, -1) - size * 0.03])];
}

function ruled({ x, wide }: Column, { y, reach, direction }: End): Item[] {
  return [ornament(`end/${direction}`, plumbLine({ length: reach * 0.9, wide, direction }), [x, y])];
}

/** What hangs from the column: nothing where flowers do, lines under land and some made things, leaves under everything else. */
function below(column: Column, items: readonly Item[], reach: number): Item[] {
  const { cast, sheet, x, wide } = column;
  if (cast.flora.length > 0 || cast.words !== null) return [];
  const end: End = { y: edgeAt(items, x, wide * 0.1, 1), reach, direction: 1 };
  if (RULED.has(sheet.surround) || cast.ground.length > 0) return ruled(column, end);
  return isGrown(cast.hero) ? fan(column, end) : sheet.rng.fork('below').pick([fan, ruled])(column, end);
}

/** Of the column's width, the least that is worth more than a finial. */
const WORTH_FILLING = 0.56;

/** Width by height from which a head, and a body, lies across: its column wants filling. */
const ACROSS = { head: 1.2, body: 0.95 } as const;
const liesAcross = (hero: Player): boolean => aspectOf(hero) > ACROSS[isHead(hero) ? 'head' : 'body'];

type Part = 'none' | 'finials' | 'above' | 'below' | 'both';

/** Of the column's width: what a lone creature leaves free that is not so much that it would be lost without anything. */
const BARE = 0.72;
/** How the ends of its sheet are dealt with. */
const PARTS: readonly Part[] = ['below', 'above', 'both'];

const isLoneCreature = (cast: Cast): boolean => isAlone(cast) && cast.words === null && isCreature(cast.hero);

/** A lone creature that fills its sheet is left alone; one that leaves some of it free has one end filled, or both, or neither. */
function partOf({ wide, cast, sheet }: Column, spare: number): Part {
  if (!isLoneCreature(cast) || liesAcross(cast.hero) || RULED.has(sheet.surround)) return spare < wide * WORTH_FILLING ? 'finials' : 'both';
  return spare < wide * BARE ? 'none' : sheet.rng.fork('ends').pick(PARTS);
}

const isAt = (part: Part, end: 'above' | 'below'): boolean => part === end || part === 'both';

/** What fills the ends of a column that is shorter than its sheet: moons, leaves or ruled lines, and finials. */
export function ends(column: Column, items: readonly Item[]): Item[] {
  const { x, wide, high, sheet } = column;
  const box = boxOfItems(items);
  const spare = (high / wide) * Math.max(widthOf(box), wide * 0.8) - heightOf(box);
  if (!sheet.ornaments || spare < wide * 0.12) return [];
  const part = partOf(column, spare);
  const added = [...(isAt(part, 'above') ? above(column, items, spare * 0.46) : []), ...(isAt(part, 'below') ? below(column, items, spare * 0.5) : [])];
  if (part === 'none' || (isLoneCreature(column.cast) && added.length > 0)) return added;
  return [...added, ...finials({ ...sheet, surround: 'none' }, [...items, ...added], x)];
}
