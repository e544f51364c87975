import { heightOf, widthOf } from '../geometry/box.js';
import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import type { LineRole } from '../motifs/motif.js';
import type { LineWeights, Stage } from './style.js';

/** No tattooed line is planned thinner than this: a single needle draws 0.25 mm. */
const THINNEST_MM = 0.3;
/** Nor thinner than this on the sheet, or a large piece would vanish in a 1024 px picture. Canvas units. */
const THINNEST_UNITS = 1.2;
/** Skin that is meant to stay open between two lines: half a millimetre closes while it heals. */
const TIGHTEST_MM = 0.66;
/** Nor can a picture of 1024 px show less. Canvas units. */
const TIGHTEST_UNITS = 2.4;
/** A line never gets heavier than this share of the thing it draws: small companions stay legible. */
const SHARE: Readonly<Record<Exclude<LineRole, 'none'>, number>> = { outline: 0.015, internal: 0.0095, detail: 0.0065 };
/** Things smaller than this lose lines of the role: they would close up under the skin (mm, long side). */
const SMALLEST_MM: Readonly<Record<Exclude<LineRole, 'none'>, number>> = { outline: 0, internal: 9, detail: 24 };

export const millimetres = (space: Space, mm: number): number => mm * space.unitsPerMm;

/** The finest line there is at the asked size, canvas units. */
export const thinnest = (space: Space): number => Math.max(millimetres(space, THINNEST_MM), THINNEST_UNITS);

/** The least open skin between two lines at the asked size, canvas units. */
export const tightest = (space: Space): number => Math.max(millimetres(space, TIGHTEST_MM), TIGHTEST_UNITS);

/** Sheets whose short side is under this many mm are drawn with less: there a second layer of lines is only grey. */
const SMALL_SHEET_MM = 85;

export const isSmall = ({ widthMm, heightMm }: Space): boolean => Math.min(widthMm, heightMm) < SMALL_SHEET_MM;

/** Forms thinner than this (mm) are not ruled, on small sheets and on others; on the smallest (mm, short side) a dozen lines would be blots: none is. */
const ROOM_MM = { small: 4.5, other: 2.4 };
const SMALLEST_SHEET_MM = 42;

function roomFor(space: Space): number {
  if (Math.min(space.widthMm, space.heightMm) < SMALLEST_SHEET_MM) return Infinity;
  return millimetres(space, isSmall(space) ? ROOM_MM.small : ROOM_MM.other);
}

/** What ruled lines keep to: the finest line, the form they need, and on small sheets the skin between two that stays open. Canvas units. */
export const ruling = (space: Space): { readonly least: number; readonly open: number; readonly room: number } => ({
  least: thinnest(space), open: isSmall(space) ? tightest(space) : 0, room: roomFor(space),
});

/** All weights as a share of themselves: styles whose lines are finer than the stencil they are made from. */
export const lighter = ({ outline, internal, detail }: LineWeights, share: number): LineWeights =>
  ({ outline: outline * share, internal: internal * share, detail: detail * share });

export function longSideOf(item: Item): number {
  return Math.max(widthOf(item.box), heightOf(item.box));
}

/** Whether lines of a role are drawn at all on an item of this size. */
export function isDrawn(role: LineRole, item: Item, space: Space): boolean {
  return role !== 'none' && longSideOf(item) / space.unitsPerMm >= SMALLEST_MM[role];
}

/** Width of a line in canvas units: the style's millimetres at the asked size, inside what the thing can carry. */
export function lineWidth(role: Exclude<LineRole, 'none'>, item: Item, weights: LineWeights, stage: Stage): number {
  const { space, boldness } = stage;
  const wanted = Math.min(millimetres(space, weights[role]), SHARE[role] * longSideOf(item) * Math.max(1, boldness));
  return Math.max(wanted * boldness, thinnest(space));
}

/** Distance between texture lines or dots: the style's millimetres, never finer than a sheet of 1000 units can show. */
export function spacing(stage: Stage, mm: number, finest = 5.2): number {
  return Math.max(millimetres(stage.space, mm), finest) * stage.grain;
}

/** Ruled lines on a small sheet stand at least so far apart: a needle, and skin that stays open. */
const SMALL_RULED_MM = 1.3;

/** Distance between ruled lines, canvas units. */
export function ruled(stage: Stage, mm: number, finest: number): number {
  return spacing(stage, isSmall(stage.space) ? Math.max(mm, SMALL_RULED_MM) : mm, finest);
}
