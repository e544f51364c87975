import type { ColourName } from '../motifs/motif.js';
import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { drops } from '../ornament/splatter.js';
import { blot } from '../ornament/wash.js';
import { WASH_INKS } from '../palette/colours.js';
import { greyOf } from '../palette/mix.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER, pathElement } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { safeArea } from './safe-area.js';
import { ruled, ruling } from './weights.js';

const FALLBACK: readonly ColourName[] = ['blue', 'violet', 'pink', 'gold', 'teal'];

/** Names that give no wash of their own. */
const COLOURLESS: ReadonlySet<ColourName | null> = new Set([null, 'black', 'white', 'bone', 'grey']);

function commonest(stage: Stage): ColourName[] {
  const counts = new Map<ColourName, number>();
  for (const { colour } of stage.items.filter((item) => item.role !== 'ornament').flatMap((item) => item.shapes)) {
    if (colour !== null && !COLOURLESS.has(colour)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The colours the drawing itself has, then what goes with them; five in all. */
function pigments(stage: Stage): string[] {
  const chosen = [...new Set([...commonest(stage).slice(0, 3), ...FALLBACK])].slice(0, 5);
  const isGrey = stage.palette === 'black' || stage.palette === 'black-and-grey';
  return chosen.map((name) => (isGrey ? greyOf(WASH_INKS[name]) : WASH_INKS[name]));
}

function roomFor(within: Box, [x, y]: Point): number {
  return Math.min(x - within.left, within.right - x, y - within.top, within.bottom - y);
}

/** Wet pigment under the drawing: large pale blots, smaller deeper ones in them, a darker rim where they dried. */
function washes(stage: Stage): string {
  const box = extentOf(stage.items);
  const within = safeArea(stage.space);
  const rng = stage.rng.fork('wash');
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [rx, ry] = [widthOf(box) / 2, heightOf(box) / 2];
  const turn = rng.between(0, 2 * Math.PI);
  return pigments(stage).map((colour, i) => {
    const angle = turn + (i / 5) * 2 * Math.PI;
    const centre: Point = [cx + Math.cos(angle) * rx * 0.42, cy + Math.sin(angle) * ry * 0.42];
    const radius = Math.min(Math.min(rx, ry) * rng.between(0.56, 0.74), roomFor(within, centre));
    const rim = blot(centre, radius, rng.fork(`rim${i}`));
    const core = blot([centre[0] + radius * 0.1, centre[1] + radius * 0.08], radius * 0.72, rng.fork(`core${i}`));
    const spot = blot([centre[0] - radius * 0.18, centre[1] + radius * 0.2], radius * 0.4, rng.fork(`spot${i}`));
    return pathElement(rim, { fill: colour, opacity: 0.34 }) + pathElement(rim, { stroke: colour, width: 2, opacity: 0.35 })
      + pathElement(core, { fill: colour, opacity: 0.26 }) + pathElement(spot, { fill: colour, opacity: 0.3 })
      + pathElement(drops(centre, radius * 1.4, 9, { within, rng: rng.fork(`drops${i}`) }), { fill: colour, opacity: 0.6 });
  }).join('');
}

/** A black skeleton of thin lines; colour laid under it in washes that do not stop at the lines. */
export const watercolour: Style = {
  slug: 'watercolour',
  name: 'Watercolour',
  weights: { outline: 0.7, internal: 0.45, detail: 0.32 },
  surrounds: ['wash'],
  draw(stage) {
    const relief = stage.relief();
    const gap = ruled(stage, 1, 7);
    const hatch = new TextureSheet(shadedShapes(relief));
    engrave(relief, { angle: 0.7, gap, thin: gap * 0.1, thick: gap * 0.36, ...ruling(stage.space), bend: 0.5, from: 0.52 }, hatch, stage.rng.fork('hatch'));
    const art = paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: hatch, colour: INK }],
      halo: 0,
      tapered: true,
    });
    return [art, stage.background ? washed(washes(stage)) : ''];
  },
};

/** Multiplied over the drawing: the paper takes the colour, the black stays black. */
const washed = (svg: string): string => `<g style="mix-blend-mode:multiply">${svg}</g>`;
