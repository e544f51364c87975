import { shortSide } from '../canvas/space.js';
import { visibleBox } from '../fit/fit.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Item } from '../canvas/item.js';
import { axisFinial } from '../ornament/axis.js';
import { sparks, type SparkKind } from '../ornament/sparks.js';
import { EMPTY_BOX, grown, joined, type Box } from '../geometry/box.js';
import { ornament, type Cast, type Player, type Sheet } from './cast.js';
import type { Surround } from '../styles/style.js';
import type { Hero } from './companions.js';

export const aspect = (sheet: Sheet): number => sheet.space.width / sheet.space.height;
export const isStrip = (sheet: Sheet): boolean => aspect(sheet) <= 0.5;
export const isBand = (sheet: Sheet): boolean => aspect(sheet) >= 2;
export const isOrdinary = (sheet: Sheet): boolean => !isStrip(sheet) && !isBand(sheet);

/** The middle of the sheet, its short side and how much taller than that it may be filled, canvas units. */
export function middle(sheet: Sheet): { x: number; y: number; unit: number; tall: number } {
  const unit = shortSide(sheet.space);
  return { x: sheet.space.width / 2, y: sheet.space.height / 2, unit, tall: unit * Math.min(1.4, Math.max(1, sheet.space.height / unit)) };
}

/** The room a player takes when it must fit width × height round a point. */
export function roomOf(player: Player, at: Hero): Hero {
  const scale = Math.min(at.width / widthOf(player.box), at.height / heightOf(player.box)) * player.size;
  return { x: at.x, y: at.y, width: widthOf(player.box) * scale, height: heightOf(player.box) * scale };
}

export function boxOfItems(items: readonly Item[]): Box {
  return items.reduce((sum, item) => joined(sum, visibleBox(item)), EMPTY_BOX);
}

/** Surrounds whose ruled, symmetric look finials continue. */
const WITH_FINIALS: ReadonlySet<Surround> = new Set(['mandala', 'filigree', 'geometry', 'dots', 'ring', 'none']);

/** Finials on the axis above and below what is drawn, when ornaments are wanted and the sheet has room for them. */
export function finials(sheet: Sheet, items: readonly Item[], x: number): Item[] {
  if (!sheet.ornaments || !WITH_FINIALS.has(sheet.surround) || items.length === 0) return [];
  const box = boxOfItems(items);
  const spare = widthOf(box) / aspect(sheet) - heightOf(box);
  const length = Math.min(0.2 * heightOf(box), 0.22 * middle(sheet).unit, 0.56 * spare);
  if (length < 0.04 * middle(sheet).unit) return [];
  return [
    ornament('finial/top', axisFinial(length, -1), [x, box.top - length * 0.1]),
    ornament('finial/foot', axisFinial(length * 0.8, 1), [x, box.bottom + length * 0.1]),
  ];
}

/** Sparks round what is drawn, when the surround asks for them; over a room `tall` times as high as wide when that is higher. */
export function sparkle(sheet: Sheet, items: readonly Item[], { tall = 0 }: { readonly tall?: number } = {}): Item[] {
  if (sheet.surround !== 'stars' || items.length === 0) return [];
  const box = grown(boxOfItems(items), 4);
  const more = Math.max(0, tall * widthOf(box) - heightOf(box)) / 2;
  const kinds: readonly SparkKind[] = ['star', 'dots', 'sparkle'];
  return [ornament('sparks', sparks({ ...box, top: box.top - more, bottom: box.bottom + more }, kinds, more > 0 ? 14 : 9, sheet.rng.fork('sparks')))];
}

/** True when nobody but the hero takes part. */
export const isAlone = (cast: Cast): boolean =>
  cast.companions.length + cast.flora.length + cast.sky.length + cast.ground.length === 0;
