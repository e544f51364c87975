import type { Item, PlacedShape } from '../canvas/item.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { containsPoint } from '../geometry/inside.js';
import { between, distance, type Point } from '../geometry/point.js';
import { thicknessOf } from '../geometry/thickness.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { LineWeights, Stage, Style } from './style.js';
import { lighter, longSideOf, millimetres } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.62;

/** Share of the thing's long side below which a line is left out. */
const LEAST_LINE = { outline: 0.08, internal: 0.105, ring: 0.17, open: 0.03 };

export function spanOf(shape: PlacedShape): number {
  const box = boxOf(shape.rings);
  return Math.max(widthOf(box), heightOf(box));
}

/** Whether a light part holds a black one: an eye with its pupil. */
export function isEye(shape: PlacedShape, item: Item): boolean {
  const after = item.shapes.slice(item.shapes.indexOf(shape) + 1);
  return shape.tone !== 'none' && after.some(({ tone, rings }) => tone === 'black' && rings[0]?.[0] !== undefined && containsPoint(shape.rings, rings[0][0]));
}

/** A patch of bare skin without an edge: what passes under it stays hidden. */
const isPatch = (shape: PlacedShape, item: Item): boolean =>
  shape.line === 'none' && (shape.tone === 'skin' || shape.tone === 'light') && spanOf(shape) > LEAST_LINE.outline * longSideOf(item);

/** Whether a line that closes on itself is a form of its own. */
function isRing({ path: [way], rings: [ring] }: PlacedShape): boolean {
  const [first, last] = [ring?.[0], ring?.at(-1)];
  return way?.closed === true || (first !== undefined && last !== undefined && distance(first, last) < 1);
}

/** A place on straight pieces, by the share of their number. */
function alongOf(ring: readonly Point[], share: number): Point {
  const at = share * (ring.length - 1);
  const [a = [0, 0] as const, b = a] = ring.slice(Math.floor(at), Math.floor(at) + 2);
  return between(a, b, at - Math.floor(at));
}

/** Whether a line runs in the open, not over a form: a string, an orbit, what joins two stars. */
function isInTheOpen({ rings: [ring = []] }: PlacedShape, item: Item): boolean {
  const forms = item.shapes.filter(({ tone }) => tone !== 'none');
  return [0.3, 0.5, 0.7].every((share) => !forms.some(({ rings }) => containsPoint(rings, alongOf(ring, share))));
}

/** Whether a line without a filling says something where it is internal; many in one are texture. */
function isOwnLine(shape: PlacedShape, item: Item): boolean {
  const share = spanOf(shape) / longSideOf(item);
  return !shape.cut && shape.rings.length === 1 && ((share > LEAST_LINE.ring && isRing(shape)) || (share > LEAST_LINE.open && isInTheOpen(shape, item)));
}

/** Whether a shape stays whatever its line. */
const isPlain = (shape: PlacedShape, item: Item): boolean => shape.tone === 'black' || isEye(shape, item) || isPatch(shape, item);

/** Whether a shape stays when everything that can go has gone. */
export function isSaying(shape: PlacedShape, item: Item): boolean {
  const share = spanOf(shape) / longSideOf(item);
  if (isPlain(shape, item) || (shape.line === 'outline' && share > LEAST_LINE.outline)) return true;
  if (shape.tone !== 'none') return shape.line === 'internal' && share > LEAST_LINE.internal;
  return (shape.line === 'outline' || shape.line === 'internal') && isOwnLine(shape, item);
}

/** Of the thing's long side: a black that spans more and is broader is left hollow. */
const LARGE = { span: 0.4, breadth: 0.12 };

/** Whether a black stays black: what is small or thin, and all of a thing that is nothing but black (a print of a paw, a letter, a band). */
function isInk(shape: PlacedShape, item: Item): boolean {
  if (shape.tone !== 'black') return false;
  if (item.isSilhouette === true || isLetters(shape, item) || spanOf(shape) < LARGE.span * longSideOf(item)) return true;
  const breadth = LARGE.breadth * longSideOf(item);
  return item.shapes.every(({ tone }) => tone === 'none' || tone === 'black') || thicknessOf(shape.rings, breadth) < breadth;
}

/** The stage with what says something alone. */
export const reduced = (stage: Stage): Stage =>
  ({ ...stage, items: stage.items.map((item): Item => ({ ...item, shapes: item.shapes.filter((shape) => isSaying(shape, item) || isLetters(shape, item) || item.role === 'ornament') })) });

/** A line of letters is one shape as long as its ribbon, and still ink. */
const isLetters = (shape: PlacedShape, item: Item): boolean => item.role === 'lettering' && shape.line === 'none';

/** One weight for every line. */
export const even = ({ outline }: LineWeights): LineWeights => ({ outline, internal: outline, detail: outline });

/** What stays when everything that can go has gone: one line weight, no shading, empty space. */
export const minimalist: Style = {
  slug: 'minimalist',
  name: 'Minimalist',
  weights: { outline: 1, internal: 0.65, detail: 0.5 },
  surrounds: ['none', 'ring'],
  isBare: true,
  draw(stage) {
    return [paintItems(reduced(stage), {
      weights: even(lighter(this.weights, LINE)),
      fill: (shape, item) => (isInk(shape, item) ? INK : PAPER),
      textures: [],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    })];
  },
};
