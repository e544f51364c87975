import type { Item, PlacedShape } from '../canvas/item.js';
import { pathOf } from '../geometry/path.js';
import { wobblingField } from '../geometry/wobble.js';
import type { Point } from '../geometry/point.js';
import { even, isSaying, spanOf } from './minimalist.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { longSideOf } from './weights.js';

/** How far the hand strays, share of the thing's long side. */
const STRAY = 0.008;

/** The shape as an unsteady hand repeats it. */
function byHand(shape: PlacedShape, moved: (at: Point) => Point): PlacedShape {
  const rings = shape.rings.map((ring) => ring.map(moved));
  return { ...shape, rings, path: rings.flatMap((ring, i) => pathOf(ring, shape.path[i]?.closed ?? true)) };
}

/** A drawing as a friend makes it at the kitchen table: one blunt line that wavers, little in it, no shade. */
export const ignorant: Style = {
  slug: 'ignorant',
  name: 'Ignorant',
  weights: { outline: 0.9, internal: 0.9, detail: 0.9 },
  surrounds: ['none', 'stars'],
  isBare: true,
  draw(stage) {
    const drawn = stage.items.map((item, n): Item => {
      if (item.role === 'lettering') return item;
      const moved = wobblingField(STRAY * longSideOf(item), stage.rng.fork(`hand${n}`));
      return { ...item, shapes: item.shapes.filter((shape) => isSaying(shape, item)).map((shape) => byHand(shape, moved)) };
    });
    return [paintItems({ ...stage, items: drawn }, {
      weights: even(this.weights),
      fill: (shape, item) => (shape.tone === 'black' && (item.role === 'lettering' || spanOf(shape) < 0.5 * longSideOf(item)) ? INK : PAPER),
      textures: [],
      halo: 0,
      tapered: false,
    })];
  },
};
