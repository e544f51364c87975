import type { Item, PlacedShape } from '../canvas/item.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { containsPoint } from '../geometry/inside.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { LineWeights, Stage, Style } from './style.js';
import { lighter, longSideOf, millimetres } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.62;

/** Share of the thing's long side below which a line is left out. */
const LEAST_LINE = { outline: 0.08, internal: 0.105 };

export function spanOf(shape: PlacedShape): number {
  const box = boxOf(shape.rings);
  return Math.max(widthOf(box), heightOf(box));
}

/** Whether a light part holds a black one: an eye with its pupil. */
function isEye(shape: PlacedShape, item: Item): boolean {
  const after = item.shapes.slice(item.shapes.indexOf(shape) + 1);
  return shape.tone !== 'none' && after.some(({ tone, rings }) => tone === 'black' && rings[0]?.[0] !== undefined && containsPoint(shape.rings, rings[0][0]));
}

/** Whether a shape stays when everything that can go has gone. */
export function isSaying(shape: PlacedShape, item: Item): boolean {
  if (shape.tone === 'black' || isEye(shape, item)) return true;
  if (shape.line === 'outline') return spanOf(shape) > LEAST_LINE.outline * longSideOf(item);
  return shape.line === 'internal' && shape.tone !== 'none' && spanOf(shape) > LEAST_LINE.internal * longSideOf(item);
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
      fill: (shape, item) => (shape.tone === 'black' && (item.isSilhouette === true || isLetters(shape, item) || spanOf(shape) < 0.4 * longSideOf(item)) ? INK : PAPER),
      textures: [],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    })];
  },
};
