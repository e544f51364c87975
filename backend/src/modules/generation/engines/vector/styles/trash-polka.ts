import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { disc, drip, drops, dryStroke, halftone } from '../ornament/splatter.js';
import type { Palette } from '../../../../prompt-engineering/index.js';
import { engrave } from '../shading/engrave.js';
import { stipple } from '../shading/stipple.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER, pathElement } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import { safeArea } from './safe-area.js';
import type { Stage, Style } from './style.js';
import { millimetres, ruled, ruling, spacing, thinnest, tightest } from './weights.js';

const RED = '#c4161c';
const redOf = (palette: Palette): string => (palette === 'black' || palette === 'black-and-grey' ? '#8c8c8c' : RED);

interface Canvas {
  readonly within: Box;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

function canvasOf(stage: Stage): Canvas {
  const box = extentOf(stage.items.filter((item) => item.role !== 'ornament'));
  return { within: safeArea(stage.space), box, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, unit: Math.min(widthOf(box), heightOf(box)) };
}

/** Red disc, dry strokes, a halftone field and black bars behind the hero. */
function behind(stage: Stage): string {
  const { within, x, y, unit } = canvasOf(stage);
  const rng = stage.rng.fork('behind');
  const side = rng.pick([-1, 1]);
  const red = redOf(stage.palette);
  const radius = Math.min(unit * 0.36, x - within.left, within.right - x, y - within.top, within.bottom - y);
  const [bristle, gap] = [2.4 * thinnest(stage.space), tightest(stage.space)];
  const stroke = (dy: number, length: number, height: number): string =>
    dryStroke({ x: x - (side > 0 ? 0.62 : 0.5) * length, y: y + dy * unit, length, height: height * unit, bristle, gap }, within, rng);
  const tone = halftone([x - side * radius * 0.7, y + radius * 0.5], radius * 0.55, spacing(stage, 1.2, 9));
  return pathElement(disc(x + side * unit * 0.1, y - unit * 0.06, radius * 0.92), { fill: red })
    + pathElement(stroke(0.2, unit * 1.35, 0.16), { fill: red }) + pathElement(tone, { fill: INK })
    + pathElement(stroke(-0.26, unit * 1.15, 0.07) + stroke(0.36, unit * 0.9, 0.045), { fill: INK });
}

/** What lies over the picture: thin red strokes, splatter, drips; sparse, so that the hero stays readable. */
function before(stage: Stage): string {
  const { within, box, x, y, unit } = canvasOf(stage);
  const rng = stage.rng.fork('before');
  const red = redOf(stage.palette);
  const bristle = thinnest(stage.space);
  const splash = drops([x, y], unit * 0.62, 46, { within, rng });
  const runs = Array.from({ length: 4 }, () => {
    const from = rng.between(box.left + unit * 0.1, box.right - unit * 0.1);
    const start = box.bottom - unit * rng.between(0.1, 0.3);
    return drip(from, start, Math.max(8, Math.min(within.bottom - 8, start + unit * rng.between(0.1, 0.24)) - start), 2.2 * bristle);
  });
  const at = { x: x - unit * 0.6, y: box.top + heightOf(box) * 0.83 };
  const stripe = dryStroke({ ...at, length: unit * 1.1, height: unit * 0.035, bristle: 2.4 * bristle, gap: tightest(stage.space) }, within, rng);
  return pathElement(splash, { fill: red }) + pathElement(runs.join('') + stripe, { fill: red }) + pathElement(drops([x, y], unit * 0.7, 20, { within, rng }), { fill: INK });
}

/** Realism in black against graphic red: smears, disc, halftone, drips. */
export const trashPolka: Style = {
  slug: 'trash-polka',
  name: 'Trash polka',
  weights: { outline: 1.2, internal: 0.7, detail: 0.45 },
  surrounds: ['smears'],
  draw(stage) {
    const relief = stage.relief();
    const shades = shadedShapes(relief);
    const [whip, grain] = [new TextureSheet(shades), new TextureSheet(shades)];
    const gap = ruled(stage, 0.9, 6.5);
    engrave(relief, { angle: -0.8, gap, thin: gap * 0.15, thick: gap * 1.4, ...ruling(stage.space), bend: 0.5, from: 0.5 }, whip, stage.rng.fork('whip'));
    const closest = spacing(stage, 0.5, 3.6);
    stipple(relief, { closest, widest: closest * 4, from: 0.24, until: 0.52 }, grain, stage.rng.fork('grain'));
    const art = paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' || shape.tone === 'dark' ? INK : PAPER),
      textures: [{ sheet: grain, colour: INK, dot: closest * 0.8 }, { sheet: whip, colour: INK }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    });
    return stage.background ? [behind(stage), art, before(stage)] : [art];
  },
};
