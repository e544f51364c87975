import { isSolid, type PlacedShape } from '../canvas/item.js';
import type { ColourName } from '../motifs/motif.js';
import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { printPath } from '../geometry/print.js';
import { drops } from '../ornament/splatter.js';
import { blot } from '../ornament/wash.js';
import { WASH_INKS } from '../palette/colours.js';
import { greyOf } from '../palette/mix.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { group, INK, PAPER, pathElement } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { safeArea } from './safe-area.js';
import { lighter, ruled, ruling } from './weights.js';

/** A thin line that colour may leave: finer than the stencil. */
const LINE = 0.6;

/** What goes with a drawing that has hardly a colour of its own. */
const FALLBACK: readonly ColourName[] = ['blue', 'violet', 'pink', 'gold', 'teal'];
const BLOTS = 5;

/** Names that give no wash of their own. */
const COLOURLESS: ReadonlySet<ColourName | null> = new Set([null, 'black', 'white', 'bone', 'grey']);

function commonest(stage: Stage): ColourName[] {
  const counts = new Map<ColourName, number>();
  for (const { colour } of stage.items.filter((item) => item.role !== 'ornament').flatMap((item) => item.shapes)) {
    if (colour !== null && !COLOURLESS.has(colour)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function pigment(name: ColourName, { palette }: Stage): string {
  return palette === 'black' || palette === 'black-and-grey' ? greyOf(WASH_INKS[name]) : WASH_INKS[name];
}

/** The colours the drawing itself has, then what goes with them. */
const pigments = (stage: Stage): string[] => [...new Set([...commonest(stage).slice(0, 3), ...FALLBACK])].slice(0, BLOTS).map((name) => pigment(name, stage));

/** How far colour runs out of its form and lies beside it, canvas units. */
const [RUNS, ASIDE] = [9, 7];

/** Every form's own colour laid on wet: it stays by its form and does not stop at the line. */
function ownColours(stage: Stage): string {
  const things = stage.items.filter(({ role, clip }) => role !== 'ornament' && role !== 'lettering' && clip === undefined);
  const forms = things.flatMap(({ shapes }) => shapes).filter((shape) => isSolid(shape) && shape.line !== 'none');
  const colourOf = ({ colour, tone }: PlacedShape): string => (colour === null || COLOURLESS.has(colour) ? (tone === 'dark' ? '#c9ccd6' : PAPER) : pigment(colour, stage));
  const wet = forms.map((shape) => pathElement(printPath(shape.path), { fill: colourOf(shape) })).join('');
  return `<filter id="wet" x="-0.05" y="-0.05" width="1.1" height="1.1"><feGaussianBlur stdDeviation="${RUNS}"/></filter>${group(wet, `filter="url(#wet)" opacity="0.6" transform="translate(${ASIDE} ${ASIDE})"`)}`;
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
    const angle = turn + (i / BLOTS) * 2 * Math.PI;
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
      isPigmented: true,
      weights: lighter(this.weights, LINE),
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: hatch, colour: INK }],
      halo: 0,
      tapered: true,
    });
    return [art, washed((stage.background ? washes(stage) : '') + ownColours(stage))];
  },
};

/** Multiplied over the drawing: the paper takes the colour, the black stays black. */
const washed = (svg: string): string => `<g style="mix-blend-mode:multiply">${svg}</g>`;
