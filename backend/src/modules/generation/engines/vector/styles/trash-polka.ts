import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { disc, drip, drops, dryStroke, halftone } from '../ornament/splatter.js';
import type { Palette } from '../../../../prompt-engineering/index.js';
import { INK, pathElement } from '../svg/element.js';
import { safeArea } from './safe-area.js';
import type { Stage, Style } from './style.js';
import { washed } from './washed.js';
import { lighter, millimetres, spacing, thinnest, tightest } from './weights.js';

/** The hero is realism: the wash says where a form ends. */
const LINE = 0.5;

const RED = '#c4161c';
/** Where the disc runs down: aside as a share of its radius, and how far as a share of the hero. */
const RUNS = [[-0.72, 0.3], [-0.4, 0.16], [0.16, 0.22], [0.66, 0.34], [0.8, 0.14]] as const;
const redOf = (palette: Palette): string => (palette === 'black' || palette === 'black-and-grey' ? '#8c8c8c' : RED);

interface Canvas {
  readonly within: Box;
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

function canvasOf(stage: Stage): Canvas {
  const box = extentOf(stage.items.filter((item) => item.role !== 'ornament'));
  return { within: safeArea(stage.space), x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, unit: Math.min(widthOf(box), heightOf(box)) };
}

/** Behind the hero one red disc that runs down, one black stroke across its foot, a corner of newspaper dots: one thing to look at. */
function behind(stage: Stage): string {
  const { within, x, y, unit } = canvasOf(stage);
  const rng = stage.rng.fork('behind');
  const side = rng.pick([-1, 1]);
  const [cx, cy] = [x + side * unit * 0.12, y - unit * 0.08];
  const radius = Math.min(unit * 0.42, cx - within.left, within.right - cx, cy - within.top, within.bottom - cy);
  const [bristle, gap] = [2.4 * thinnest(stage.space), tightest(stage.space)];
  const length = unit * 1.3;
  const stroke = dryStroke({ x: x - (side > 0 ? 0.56 : 0.44) * length, y: y + 0.3 * unit, length, height: unit * 0.1, bristle, gap }, within, rng);
  const tone = halftone([x - side * radius * 0.86, y - radius * 0.5], radius * 0.5, spacing(stage, 1.2, 9));
  const runs = RUNS.map(([aside, reach]) => {
    const start = cy + radius * Math.sqrt(1 - aside * aside) * 0.94;
    const far = Math.min(within.bottom - bristle, start + unit * reach) - start;
    return far < bristle ? '' : drip(cx + aside * radius, start, far, 1.2 * bristle);
  });
  const splash = drops([cx, cy], radius * 1.7, 14, { within, rng });
  return pathElement(disc(cx, cy, radius) + runs.join('') + splash, { fill: redOf(stage.palette) }) + pathElement(tone + stroke, { fill: INK });
}

/** Realism in black wash against graphic red: smears, disc, halftone, drips. */
export const trashPolka: Style = {
  slug: 'trash-polka',
  name: 'Trash polka',
  weights: { outline: 1.2, internal: 0.7, detail: 0.45 },
  surrounds: ['smears'],
  draw(stage) {
    const brush = { weights: lighter(this.weights, LINE), halo: millimetres(stage.space, 0.8) };
    const art = washed(stage, brush, { from: 0.24, until: 1.02, fewest: 6, steps: 14, darkest: 0.96, softness: 3, tolerance: 0.4 });
    return stage.background ? [behind(stage), ...art] : art;
  },
};
