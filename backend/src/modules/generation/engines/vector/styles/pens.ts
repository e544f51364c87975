import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { containsPoint } from '../geometry/inside.js';
import type { Point } from '../geometry/point.js';
import { thicknessOf } from '../geometry/thickness.js';
import { sightOf } from '../shading/sight.js';
import { INK, PAPER } from '../svg/element.js';
import { heldOpen, strengthened } from './holding.js';
import { keepApart, type Pen, type Turn } from './keep-apart.js';
import type { Brushwork } from './paint-items.js';
import type { Stage } from './style.js';
import { pinholes } from './pinholes.js';
import { isDrawn, isSmall, lineWidth, longSideOf, millimetres, thinnest, tightest } from './weights.js';

function isDark(colour: string): boolean {
  if (colour === INK) return true;
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return 0.3 * part(1) + 0.59 * part(3) + 0.11 * part(5) < 90;
}

/** A cut line is paper on a dark shape; where the style leaves that shape light it must be ink to be seen. */
function cutColour({ item, work }: Turn, index: number): string {
  const shape = item.shapes[index] as PlacedShape;
  const ring = shape.rings[0] ?? [];
  const probe = ring[Math.floor(ring.length / 2)];
  if (probe === undefined) return PAPER;
  for (let i = index - 1; i >= 0; i -= 1) {
    const below = item.shapes[i] as PlacedShape;
    if (isSolid(below) && !below.cut && containsPoint(below.rings, probe)) return isDark(work.fill(below, item)) ? PAPER : INK;
  }
  return INK;
}

function lineColour(turn: Turn, index: number): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  const colour = turn.work.line?.(shape, turn.item) ?? INK;
  return shape.cut || (colour === PAPER && !isSolid(shape)) ? cutColour(turn, index) : colour;
}

/** Small companions keep to plain lines: a wider one would fill them (mm, long side). */
const SLIGHT_MM = 20;

const isSlight = (item: Item, { space }: Stage): boolean => longSideOf(item) < millimetres(space, SLIGHT_MM);

function widthOfLine({ stage, work, item }: Turn, shape: PlacedShape): number {
  if (shape.line === 'none' || !isDrawn(shape.line, item, stage.space)) return 0;
  return lineWidth(shape.line, item, work.weights, stage) * (isSlight(item, stage) ? 1 : work.widen?.(shape, item) ?? 1);
}

/** Black forms smaller than this (mm, long side) would be eaten up by separations that stay open: theirs are as fine as a needle. */
const SEPARATED_MM = 45;

/** Whether a line of bare skin has to stay open. */
function staysOpen({ stage: { space }, work, item }: Turn, colour: string): boolean {
  return colour === PAPER && (work.lineUnderFill !== true || longSideOf(item) >= millimetres(space, SEPARATED_MM));
}

/** Of a line under its fill only the outer half is seen. */
function leastWidth({ stage: { space }, work }: Turn, stays: boolean, isFilled: boolean): number {
  return (stays ? tightest(space) : thinnest(space)) * (isFilled && work.lineUnderFill === true ? 2 : 1);
}

function openLine(turn: Turn, index: number): Pen {
  const drawn = widthOfLine(turn, turn.item.shapes[index] as PlacedShape);
  const colour = lineColour(turn, index);
  const stays = staysOpen(turn, colour);
  const least = leastWidth(turn, stays, false);
  return { fill: null, colour, width: drawn === 0 ? 0 : Math.max(drawn, least), least, stays, closes: false };
}

/** What is hidden but for `share` of it and shows no more than a line and `open` least openings says nothing: it is left out. */
const SLIVER = { share: 0.2, open: 0.85 };
/** On small sheets more is left out: a rose of fewer petals is still a rose. */
const SMALL_SLIVER = { share: 0.3, open: 0.85 };
const NOTHING = { fill: null, width: 0, closes: false } as const;

/** A fill without a line of its own. */
function bareFill({ stage: { space }, item }: Turn, shape: PlacedShape, fill: string): Pen {
  const width = item.role === 'lettering' ? 0 : strengthened(shape, fill, space);
  return { fill, colour: fill, width, least: 0, stays: false, closes: false };
}

function isSliver({ sight, first, stage: { space } }: Turn, index: number, least: number): boolean {
  const { share, open } = isSmall(space) ? SMALL_SLIVER : SLIVER;
  return sight.share(first + index) < share && sight.thickness(first + index) < least + open * tightest(space);
}

/** A light part: left out, a patch, inked whole, or with a line that gives way to its opening. */
function lightShape(turn: Turn, index: number, pen: Pen & { readonly fill: string }): Pen {
  const shape = turn.item.shapes[index] as PlacedShape;
  const { stage: { space } } = turn;
  if (isSliver(turn, index, pen.least)) return { ...pen, ...NOTHING };
  const held = heldOpen(shape, pen.width, space);
  // A flower that is small among others is drawn with the petals that stay open.
  if (held.closes && isPosy(turn)) return { ...pen, ...NOTHING };
  // A petal too small for its line is a patch of its colour.
  if (held.closes && pen.fill !== PAPER && isSmall(space)) return bareFill(turn, shape, pen.fill);
  return { ...pen, fill: held.closes ? pen.colour : pen.fill, width: held.width, closes: held.closes };
}

/** Of a flower's size, the least that one petal spans both ways; sprays of lavender have none so large. */
const PETAL = 0.22;
const blooming = new WeakMap<Item, boolean>();

function isBlooming(item: Item): boolean {
  const isPetal = (shape: PlacedShape): boolean => {
    const box = boxOf(shape.rings);
    return isSolid(shape) && Math.min(widthOf(box), heightOf(box)) > PETAL * longSideOf(item);
  };
  const known = blooming.get(item) ?? item.shapes.some(isPetal);
  blooming.set(item, known);
  return known;
}

/** A flower beside somebody on a small sheet: black petals would be a black clot; leaves of a sprig may be black. */
const isPosy = ({ item, stage: { space } }: Turn): boolean => item.role === 'flora' && item.leaves === undefined && isSmall(space) && isBlooming(item);

function fillOf(turn: Turn, shape: PlacedShape): string {
  const fill = turn.work.fill(shape, turn.item);
  return fill === INK && shape.tone !== 'black' && isPosy(turn) ? PAPER : fill;
}

function filledShape(turn: Turn, index: number): Pen {
  const shape = turn.item.shapes[index] as PlacedShape;
  const { work, item } = turn;
  const fill = shape.cut ? cutColour(turn, index) : fillOf(turn, shape);
  const drawn = widthOfLine(turn, shape);
  if (drawn === 0) return bareFill(turn, shape, fill);
  const colour = lineColour(turn, index);
  const stays = staysOpen(turn, colour);
  const least = leastWidth(turn, stays, true);
  const width = Math.max(drawn, least);
  if (work.lineUnderFill === true || (isDark(fill) && !(isPosy(turn) && fill !== INK)) || item.role === 'lettering') return { fill, colour, width, least, stays, closes: false };
  return lightShape(turn, index, { fill, colour, width, least, stays, closes: false });
}

/** When so many of an item's light parts close, those not much larger close too: leaves of one sprig are all black or all open. */
const MANY = 0.3;
const NOT_MUCH_LARGER = 1.35;

function alike({ item, stage: { space } }: Turn, pens: Pen[]): Pen[] {
  const isLight = (pen: Pen, i: number): boolean => pen.fill !== null && pen.width > 0 && item.shapes[i]?.line !== 'none' && item.shapes[i]?.tone !== 'black';
  const light = pens.filter(isLight).length;
  if (item.role === 'hero' || pens.filter(({ closes }) => closes).length < MANY * light) return pens;
  const enough = NOT_MUCH_LARGER * (thinnest(space) + tightest(space));
  return pens.map((pen, i) => {
    if (pen.closes || !isLight(pen, i) || thicknessOf(item.shapes[i]?.rings ?? [], enough) > enough) return pen;
    return { ...pen, fill: pen.colour, closes: true };
  });
}

/**
 * A thing of which lines, closed parts and black ink more than this share, and of which more than the other share of the light
 * parts close, is a clot: it is drawn plain, as its outline and its colours.
 */
const CLOT = { inked: 0.6, closed: 0.25 };
/** Of a plain thing, black without a line that is smaller than this share of it is a shadow it can do without. */
const SHADOW = 0.15;

const sizeOf = ({ rings }: PlacedShape): number => {
  const box = boxOf(rings);
  return widthOf(box) * heightOf(box);
};

function isClot({ item }: Turn, pens: readonly Pen[]): boolean {
  if (item.role === 'lettering' || item.role === 'ground') return false;
  const sum = { all: 0, inked: 0, light: 0, closed: 0 };
  pens.forEach(({ fill, width, closes }, i) => {
    const shape = item.shapes[i] as PlacedShape;
    if (fill === null || shape.cut) return;
    const [size, isBlack] = [sizeOf(shape), shape.tone === 'black'];
    const box = boxOf(shape.rings);
    sum.all += size;
    sum.inked += closes || isBlack ? size : Math.min(size, width * (widthOf(box) + heightOf(box)));
    if (!isBlack) sum.light += size;
    if (closes) sum.closed += size;
  });
  return sum.inked > CLOT.inked * sum.all && sum.closed > CLOT.closed * sum.light;
}

/** Colours alone: the outline lies under them. */
function plainly(turn: Turn): readonly Pen[] {
  const { item } = turn;
  const least = SHADOW * widthOf(item.box) * heightOf(item.box);
  const isShown = (shape: PlacedShape): boolean => isSolid(shape) && !shape.cut && !(shape.tone === 'black' && sizeOf(shape) < least);
  return item.shapes.map((shape) => (
    { fill: isShown(shape) ? fillOf(turn, shape) : null, colour: INK, width: 0, least: 0, stays: false, closes: false }));
}

/** What is put on the sheet so that it holds on skin at the asked size. */
export interface Pens {
  /** For every item, for every shape of it. */
  readonly of: readonly (readonly Pen[])[];
  /** Items so small that they are drawn plain: an outline under colours without lines. */
  readonly plain: ReadonlySet<Item>;
  /** Holes that are inked after everything. */
  readonly pinholes: readonly (readonly Point[])[];
}

/** The pen for every shape of every item. */
export function pensFor(stage: Stage, work: Brushwork): Pens {
  const sight = sightOf(stage.items, stage.space);
  let first = 0;
  const turns = stage.items.map((item): Turn => {
    const turn = { stage, work, sight, item, first };
    first += item.shapes.length;
    return turn;
  });
  const full = turns.map((turn) => alike(turn, turn.item.shapes.map((shape, index) => (isSolid(shape) ? filledShape(turn, index) : openLine(turn, index)))));
  const plain = new Set(turns.filter((turn, i) => isClot(turn, full[i] ?? [])).map(({ item }) => item));
  const kept = keepApart(turns, turns.map((turn, i) => (plain.has(turn.item) ? plainly(turn) : full[i] ?? [])), stage.space);
  return { of: kept, plain, pinholes: pinholes(turns, kept, stage.space) };
}
