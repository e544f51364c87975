import type { Item } from '../canvas/item.js';
import { coordinate, printRing } from '../geometry/print.js';
import { brush } from '../geometry/brush.js';
import { clearEdges, cuttingOf, flattened, NOTHING, type Cutting } from '../shading/facets.js';
import { stipple } from '../shading/stipple.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { reliefOf } from '../shading/shade-items.js';
import { straightened } from '../shading/straightened.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER, pathElement } from '../svg/element.js';
import { inHalves, isMirrored } from './halves.js';
import { paintItems, type Brushwork } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { lineWidth, longSideOf, millimetres, spacing, tightest } from './weights.js';

/** A form needs room for so many openings between its edges to be cut. */
const OPENINGS = 4;

/** An edge shorter than so many openings is a speck. */
const SHORTEST = 5;

/** Things drawn with the ruler; letters and what carries them keep their own form. */
const ruledItem = (item: Item): Item => (item.role === 'lettering' ? item : straightened(item));

/** How the large forms of everybody but the ornaments are cut. */
function cuttings(stage: Stage, first: readonly number[]): Cutting {
  const cut = stage.items.map((item, i): Cutting => {
    if (item.role === 'lettering' || item.role === 'ornament') return NOTHING;
    return cuttingOf(item, { first: first[i] as number, long: longSideOf(item), room: OPENINGS * tightest(stage.space) });
  });
  return { facets: cut.flatMap(({ facets }) => facets), edges: cut.flatMap(({ edges }) => edges) };
}

/** The edges between the faces, as fine as the finest lines of the style. */
function edgeLines(stage: Stage, style: Style, { edges }: Cutting, takes: (shape: number) => boolean): TextureSheet {
  const lines = new TextureSheet(takes);
  const hero = stage.items.find(({ role }) => role === 'hero') ?? stage.items[0];
  const width = hero === undefined ? 1 : lineWidth('detail', hero, style.weights, stage);
  for (const { shape, from, to } of clearEdges(stage.relief(), edges, SHORTEST * tightest(stage.space))) {
    const ring = brush([from, to], () => width);
    lines.add(shape, printRing(ring), ring);
  }
  return lines;
}

function seam(stage: Stage, style: Style, hero: Item, x: number): string {
  const { top, bottom } = hero.box;
  return pathElement(`M${coordinate(x)} ${coordinate(top)}L${coordinate(x)} ${coordinate(bottom)}`, { stroke: INK, width: lineWidth('detail', hero, style.weights, stage) });
}

/** Everything in few long straight edges, cut like a stone: one half in bare line, the other shaded in dots, ruled circles and triangles behind. */
export const geometric: Style = {
  slug: 'geometric',
  name: 'Geometric',
  weights: { outline: 0.7, internal: 0.45, detail: 0.32 },
  surrounds: ['geometry', 'ring', 'dots'],
  draw(drawn) {
    const items = drawn.items.map(ruledItem);
    const natural = reliefOf(items, drawn.space);
    const stage: Stage = { ...drawn, items, relief: () => natural };
    const cutting = cuttings(stage, natural.firstShape);
    const takes = shadedShapes(natural, unwritten(items));
    const closest = spacing(stage, 0.42, 3.1);
    const dots = new TextureSheet(takes);
    stipple(flattened(natural, cutting.facets), { closest, widest: closest * 5, from: 0.3 }, dots, stage.rng.fork('dots'));
    const edges = edgeLines(stage, this, cutting, takes);
    const line: Brushwork = {
      weights: this.weights, fill: (shape) => (shape.tone === 'black' ? INK : PAPER), textures: [{ sheet: edges, colour: INK }], halo: millimetres(stage.space, 0.8), tapered: false,
    };
    const dotted: Brushwork = {
      ...line, fill: (shape) => (shape.tone === 'black' || shape.tone === 'dark' ? INK : PAPER), textures: [{ sheet: dots, colour: INK, dot: closest * 0.85 }],
    };
    const index = items.findIndex(({ role }) => role === 'hero');
    const hero = items[index];
    if (hero === undefined || hero.clip !== undefined || !isMirrored(natural, hero, natural.firstShape[index] as number)) {
      return [paintItems(stage, { ...line, textures: [...line.textures, ...dotted.textures] })];
    }
    const x = (hero.box.left + hero.box.right) / 2;
    return [inHalves(stage, x, paintItems(stage, line), paintItems(stage, dotted)), seam(stage, this, hero, x)];
  },
};
