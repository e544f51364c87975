import type { Item, PlacedShape } from '../canvas/item.js';
import { isSolid } from '../canvas/item.js';
import { brush } from '../geometry/brush.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { coordinate, printRing } from '../geometry/print.js';
import type { Point } from '../geometry/point.js';
import { wobbled } from '../geometry/wobble.js';
import type { Rng } from '../motifs/motif.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { group, PAPER, pathElement } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import { safeArea } from './safe-area.js';
import type { LineWeights, Stage, Style } from './style.js';
import { isSmall, lighter, lineWidth, longSideOf, ruled, ruling, thinnest, tightest } from './weights.js';

const GRAPHITE = '#333';

/** A pencil is finer than the stencil. */
const LINE = 0.55;

const WASH = '#cfcfcf';

/** Black forms up to this share of a thing are filled in, larger ones scribbled: a face needs its eyes. */
const EYE = 0.3;

/** Fewest points of a stroke of the second pass. */
const SHORTEST = 5;

/** Runs of a second stroke that lie on the first or clear of it; where it would leave a slit the pencil lifts. */
function clearRuns(first: readonly Point[], second: readonly Point[], touching: number, clear: number): Point[][] {
  const runs: Point[][] = [[]];
  second.forEach((point, i) => {
    const [a, b] = [first[Math.max(0, i - 1)] as Point, first[Math.min(first.length - 1, i + 1)] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [x, y] = [point[0] - (first[i] as Point)[0], point[1] - (first[i] as Point)[1]];
    const away = Math.abs(x * (b[1] - a[1]) - y * (b[0] - a[0])) / length;
    if (away <= touching || away >= clear) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  return runs.filter((run) => run.length >= SHORTEST);
}

/** A second, looser pass of the pencil over the big outlines, running on past its corners. */
function restated(stage: Stage, weights: LineWeights, item: Item, rng: Rng): string {
  const width = lineWidth('detail', item, weights, stage);
  const touching = (lineWidth('outline', item, weights, stage) + width) / 2;
  const big = item.shapes.filter((shape) => isSolid(shape) && shape.line === 'outline' && spanOf(shape) > 0.16 * longSideOf(item));
  return big.slice(0, 40).flatMap((shape) => shape.rings.flatMap((ring) => {
    const closed = [...ring, ...ring.slice(0, 2)];
    const from = rng.whole(0, Math.max(0, Math.floor(closed.length * 0.6)));
    const part = closed.slice(from, from + Math.max(6, Math.floor(closed.length * 0.55)));
    return clearRuns(part, wobbled(part, width * 2.4, rng), touching, touching + tightest(stage.space)).map((run) =>
      pathElement(printRing(brush(run, (t) => Math.max(thinnest(stage.space), width * (0.3 + 0.9 * Math.sin(Math.PI * t))))), { fill: GRAPHITE }));
  })).join('');
}

function spanOf(shape: PlacedShape): number {
  return Math.max(...shape.rings.map((ring) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  }));
}

/** How far the loose ovals and the axes reach, as shares of the hero's half. */
const [OVALS, AXES] = [[0.93, 0.99], 1.08] as const;

function ellipsePoints(item: Item, grow: number): Point[] {
  const { left, top, right, bottom } = item.box;
  return Array.from({ length: 73 }, (_, i): Point => {
    const angle = (i / 66) * 2 * Math.PI - 1.2;
    return [(left + right) / 2 + Math.cos(angle) * (widthOf(item.box) / 2) * grow, (top + bottom) / 2 + Math.sin(angle) * (heightOf(item.box) / 2) * grow];
  });
}

/** Construction: the loose ovals and the axes a drawing starts from, in pale wash, left standing through it. */
function construction(stage: Stage, hero: Item, rng: Rng): string {
  const width = 1.4 * thinnest(stage.space);
  const { left, top, right, bottom } = safeArea(stage.space);
  const within = ([x, y]: Point): Point => [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
  const loose = OVALS.map((grow) => printRing(brush(wobbled(ellipsePoints(hero, grow), 3, rng).map(within), (t) => width * (0.8 + 0.4 * Math.sin(Math.PI * t)))));
  const [cx, cy] = [(hero.box.left + hero.box.right) / 2, (hero.box.top + hero.box.bottom) / 2];
  const [rx, ry] = [(widthOf(hero.box) / 2) * AXES, (heightOf(hero.box) / 2) * AXES];
  const axes = [[[cx, cy - ry], [cx, cy + ry]], [[cx - rx, cy], [cx + rx, cy]]] as const;
  const ruled = axes.map((axis) => `M${axis.map((point) => within(point).map(coordinate).join(' ')).join('L')}`).join('');
  return group(loose.map((data) => pathElement(data, { fill: WASH })).join('') + pathElement(ruled, { stroke: WASH, width }), 'style="mix-blend-mode:multiply"');
}

/** Pencil on its way to ink: searching outlines, straight hatching, construction lines left in. */
export const sketch: Style = {
  slug: 'sketch',
  name: 'Sketch',
  weights: { outline: 1.2, internal: 0.8, detail: 0.55 },
  surrounds: ['construction', 'none', 'geometry'],
  draw(stage) {
    const relief = stage.relief();
    const rng = stage.rng.fork('sketch');
    const weights = lighter(this.weights, LINE);
    const shades = shadedShapes(relief, unwritten(stage.items));
    const scribble = new TextureSheet((index) => relief.shapes[index]?.tone === 'black');
    const [hatch, cross] = [new TextureSheet(shades), new TextureSheet(shades)];
    const gap = ruled(stage, 0.85, 6);
    engrave(relief, { angle: -0.95, gap, thin: gap * 0.12, thick: gap * 0.42, ...ruling(stage.space), bend: 0.12, from: 0.32, jitter: 0.6 }, hatch, rng.fork('hatch'));
    const second = { angle: -0.35, gap: gap * 1.1, thin: gap * 0.12, thick: gap * 0.38, ...ruling(stage.space), bend: 0, from: 0.68, jitter: 0.6 };
    if (!isSmall(stage.space)) engrave(relief, second, cross, rng.fork('cross'));
    const deep = { angle: -0.95, gap: gap * 0.9, thin: gap * 0.7, thick: gap * 0.7, ...ruling(stage.space), bend: 0, from: 0.5, jitter: 0.3 };
    engrave(relief, deep, scribble, rng.fork('scribble'));
    const hero = stage.items.find((item) => item.role === 'hero') ?? stage.items[0];
    const art = paintItems(stage, {
      weights,
      fill: (shape, item) => (shape.tone === 'black' && (item.role === 'lettering' || spanOf(shape) < EYE * longSideOf(item)) ? GRAPHITE : PAPER),
      textures: [{ sheet: hatch, colour: GRAPHITE }, { sheet: cross, colour: GRAPHITE }, { sheet: scribble, colour: GRAPHITE }],
      halo: 0,
      tapered: true,
      line: () => GRAPHITE,
      ink: GRAPHITE,
    });
    const loose = stage.items.filter((item) => item.role !== 'lettering').map((item, i) => restated(stage, weights, item, rng.fork(`again${i}`))).join('');
    return [art, loose, hero && stage.background && !isSmall(stage.space) ? construction(stage, hero, rng.fork('construction')) : ''];
  },
};
