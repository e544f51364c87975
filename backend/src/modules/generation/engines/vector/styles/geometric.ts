import type { Item } from '../canvas/item.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { between } from '../geometry/point.js';
import { coordinate, printRing } from '../geometry/print.js';
import { facetsOf, type Facet } from '../shading/facets.js';
import { stipple } from '../shading/stipple.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER, pathElement } from '../svg/element.js';
import { paintItems, type Brushwork } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { lineWidth, longSideOf, millimetres, spacing, tightest } from './weights.js';

const HATCHED = 0.4;
const SOLID = 0.86;
/** Small features of the cut half that stay as they are, share of the hero's long side: eyes, nostrils, teeth. */
const FEATURE = 0.16;

function hatchOf({ corners: [a, b, c] }: Facet, gap: number): string {
  const height = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / Math.max(1, Math.hypot(c[0] - b[0], c[1] - b[1]));
  const count = Math.floor(height / gap);
  let data = '';
  for (let i = 1; i < count; i += 1) {
    const from = between(a, b, i / count);
    const to = between(a, c, i / count);
    data += `M${coordinate(from[0])} ${coordinate(from[1])}L${coordinate(to[0])} ${coordinate(to[1])}`;
  }
  return data;
}

function facetLayer(stage: Stage, style: Style, hero: Item, facets: readonly Facet[]): string {
  const line = lineWidth('internal', hero, style.weights, stage);
  const thin = lineWidth('detail', hero, style.weights, stage);
  const rings = (list: readonly Facet[]): string => list.map((facet) => printRing(facet.corners)).join('');
  const gap = Math.max(spacing(stage, 0.9, 7), thin + tightest(stage.space) * stage.grain);
  return pathElement(rings(facets), { fill: PAPER })
    + pathElement(rings(facets.filter(({ tone }) => tone >= SOLID)), { fill: INK })
    + pathElement(facets.filter(({ tone }) => tone >= HATCHED && tone < SOLID).map((facet) => hatchOf(facet, gap)).join(''), { stroke: INK, width: thin })
    + pathElement(rings(facets), { stroke: INK, width: line });
}

function seam(stage: Stage, hero: Item, x: number): string {
  const { top, bottom } = hero.box;
  const data = `M${coordinate(x)} ${coordinate(top)}L${coordinate(x)} ${coordinate(bottom)}`;
  return pathElement(data, { stroke: INK, width: millimetres(stage.space, 0.35) });
}

/** Small things painted late sit on top of the form: a face needs its eye. */
function features(hero: Item): Item {
  const long = longSideOf(hero);
  const late = Math.floor(hero.shapes.length * 0.35);
  const shapes = hero.shapes.filter((shape, i) => {
    const box = boxOf(shape.rings);
    const span = Math.max(widthOf(box), heightOf(box));
    return shape.cut || (i >= late && shape.tone !== 'none' && span < FEATURE * long) || (shape.tone === 'black' && span < FEATURE * 1.6 * long);
  });
  return { ...hero, shapes };
}

/** Half of the hero is alive in dots, the other half cut into facets; ruled circles and triangles round it. */
export const geometric: Style = {
  slug: 'geometric',
  name: 'Geometric',
  weights: { outline: 0.7, internal: 0.45, detail: 0.32 },
  surrounds: ['geometry', 'ring', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const closest = spacing(stage, 0.42, 3.1);
    const dots = new TextureSheet(shadedShapes(relief));
    stipple(relief, { closest, widest: closest * 5, from: 0.14 }, dots, stage.rng.fork('dots'));
    const work: Brushwork = {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.85 }],
      halo: millimetres(stage.space, 0.8),
      tapered: false,
    };
    const index = stage.items.findIndex((item) => item.role === 'hero');
    const hero = stage.items[index];
    // A landscape in a figure is cut to it: its other half would stand out.
    if (hero === undefined || hero.clip !== undefined) return [paintItems(stage, work)];
    const fromX = (hero.box.left + hero.box.right) / 2;
    const size = Math.max(30, Math.min(widthOf(hero.box), heightOf(hero.box)) * 0.1);
    const facets = facetsOf(relief, { item: hero, first: relief.firstShape[index] ?? 0, fromX, size }, stage.rng.fork('facets'));
    return [
      paintItems(stage, work, stage.items.slice(0, index + 1)),
      facetLayer(stage, this, hero, facets), paintItems({ ...stage, items: [features(hero)] }, { ...work, textures: [] }), seam(stage, hero, fromX),
      paintItems(stage, work, stage.items.slice(index + 1)),
    ];
  },
};
