import type { Item, PlacedShape } from '../canvas/item.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { longSideOf, millimetres } from './weights.js';

/** Share of the thing's long side below which an inner line is left out. */
const LEAST_LINE = 0.13;

function spanOf(shape: PlacedShape): number {
  const box = boxOf(shape.rings);
  return Math.max(widthOf(box), heightOf(box));
}

function says(shape: PlacedShape, item: Item): boolean {
  if (shape.tone === 'black') return true;
  if (shape.line === 'outline') return spanOf(shape) > LEAST_LINE * 0.6 * longSideOf(item);
  return shape.line === 'internal' && shape.tone !== 'none' && spanOf(shape) > LEAST_LINE * longSideOf(item);
}

/** A line of letters is one shape as long as its ribbon, and still ink. */
const isLetters = (shape: PlacedShape, item: Item): boolean => item.role === 'lettering' && shape.line === 'none';

/** What stays when everything that can go has gone: one line weight, no shading, empty space. */
export const minimalist: Style = {
  slug: 'minimalist',
  name: 'Minimalist',
  weights: { outline: 0.5, internal: 0.5, detail: 0.5 },
  surrounds: ['none', 'ring'],
  draw(stage) {
    const reduced = stage.items.map((item): Item => ({ ...item, shapes: item.shapes.filter((shape) => says(shape, item)) }));
    return [paintItems({ ...stage, items: reduced }, {
      weights: this.weights,
      fill: (shape, item) => (shape.tone === 'black' && (isLetters(shape, item) || spanOf(shape) < 0.4 * longSideOf(item)) ? INK : PAPER),
      textures: [],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    })];
  },
};
