import type { Item, PlacedShape } from '../canvas/item.js';
import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { printRing } from '../geometry/print.js';
import { thicknessOf } from '../geometry/thickness.js';
import { disc } from '../ornament/splatter.js';
import { CANDY_INKS } from '../palette/colours.js';
import { lit } from '../palette/mix.js';
import { INK, PAPER, pathElement, type Paint } from '../svg/element.js';
import type { ColourName, Rng } from '../motifs/motif.js';
import { spanOf } from './minimalist.js';
import { safeArea } from './safe-area.js';
import type { Stage } from './style.js';
import { millimetres } from './weights.js';

/** Round a hero, where the bubbles lie: an angle in degrees, how far out as a share of the hero, how large against the others. */
const BUBBLES = [[20, 0.36, 0.9], [65, 0.4, 1.1], [115, 0.4, 0.96], [160, 0.38, 1.14], [205, 0.36, 0.92], [250, 0.34, 1.06], [300, 0.36, 1.12], [340, 0.4, 0.88]] as const;
/** Where paint runs down, aside as a share of the half width, and how far. */
const RUNS = [[-0.62, 0.2], [-0.4, 0.34], [0.3, 0.24], [0.56, 0.4]] as const;
/** Bubbles that came loose: aside, up, radius; shares of the hero. */
const LOOSE = [[-0.62, -0.5, 0.035], [0.64, -0.44, 0.045], [0.7, 0.34, 0.026], [-0.68, 0.42, 0.03]] as const;
const INKS = ['pink', 'teal', 'yellow', 'orange', 'violet'] as const;

/** Colours of a thing that would be lost before an ink. */
const LOST: Readonly<Record<(typeof INKS)[number], readonly ColourName[]>> = {
  pink: ['pink', 'red', 'crimson'], teal: ['teal', 'blue', 'leaf'], yellow: ['yellow', 'gold', 'bone', 'white', 'tan'],
  orange: ['orange', 'red', 'crimson', 'gold', 'brown'], violet: ['violet', 'navy', 'grey'],
};

/** An ink the things stand out from. */
function inkOf({ palette, items }: Stage, rng: Rng): string {
  if (palette === 'black') return PAPER;
  if (palette === 'black-and-grey') return '#c9c9c9';
  const shapes = items.filter(({ role }) => role !== 'ornament').flatMap((item) => item.shapes);
  const isLost = ({ colour, tone }: PlacedShape, ink: (typeof INKS)[number]): boolean => colour !== null && tone !== 'none' && LOST[ink].includes(colour);
  const lost = (ink: (typeof INKS)[number]): number => shapes.filter((shape) => isLost(shape, ink)).reduce((sum, shape) => sum + spanOf(shape) ** 2, 0);
  const [first = 'teal', second = first] = [...INKS].sort((a, b) => lost(a) - lost(b));
  return CANDY_INKS[rng.pick([first, second])];
}

/** Of what the things measure, what the stoutest of their shapes does at least: a cloud behind mere lines would be the picture. */
const STOUTEST = 0.03;

const isSlight = (things: readonly Item[], size: number): boolean =>
  !things.some(({ shapes }) => shapes.some((shape) => shape.tone !== 'none' && thicknessOf(shape.rings, STOUTEST * size) === Infinity));

/** Sprayed behind a hero: one cloud of bubbles as on a wall, its paint running down, a fat line round it. */
export function bubbles(stage: Stage): string {
  if (!stage.background || stage.items.some(({ id, role }) => role === 'lettering' || role === 'ground' || id === 'sparks' || id === 'surround')) return '';
  const things = stage.items.filter(({ role }) => role !== 'ornament');
  if (!things.some(({ role }) => role === 'hero')) return '';
  const [box, room, rng] = [extentOf(things), safeArea(stage.space), stage.rng.fork('bubbles')];
  if (isSlight(things, Math.max(widthOf(box), heightOf(box)))) return '';
  const line = millimetres(stage.space, 1.5);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [wide, high] = [Math.min(widthOf(box), (room.right - room.left) * 0.9), heightOf(box)];
  const unit = Math.min(wide, high) * 0.2;
  const blob = (cx: number, cy: number, radius: number): string => {
    const r = Math.min(radius, cx - room.left - line, room.right - cx - line, cy - room.top - line, room.bottom - cy - line);
    return r < 2 * line ? '' : disc(cx, cy, r);
  };
  const cloud = BUBBLES.map(([angle, out, size]) => {
    const turn = ((angle + rng.between(-8, 8)) * Math.PI) / 180;
    return blob(x + Math.cos(turn) * out * wide, y + Math.sin(turn) * out * high, unit * size);
  });
  const runs = RUNS.flatMap(([aside, far]) => {
    const from = y + 0.4 * high;
    const reach = Math.min(room.bottom - line * 3, from + unit * 0.9 + far * unit * 3) - from;
    const [at, half] = [x + (aside * wide) / 2, Math.max(1.4 * line, unit * 0.1)];
    // Under a thing wider than its cloud is high they would be its legs.
    if (high < wide || from + reach < box.bottom + 3 * line) return [];
    return [printRing([[at - half * 1.5, from], [at + half * 1.5, from], [at + half * 0.7, from + reach], [at - half * 0.7, from + reach]]), disc(at, from + reach, half)];
  });
  const loose = LOOSE.map(([aside, up, radius]) => blob(x + aside * wide, y + up * high, Math.max(2.4 * line, radius * wide)));
  const core = [-0.5, 0, 0.5].map((up) => disc(x, y + up * Math.max(0, high - wide), Math.min(wide, high) * 0.38));
  const all = [...cloud, ...runs, ...loose, ...core];
  const ink = inkOf(stage, rng);
  const shine = BUBBLES.map(([angle, out, size]) => {
    const turn = (angle * Math.PI) / 180;
    return blob(x + Math.cos(turn) * out * wide - unit * 0.3 * size, y + Math.sin(turn) * out * high - unit * 0.36 * size, unit * size * 0.22);
  });
  const painted = (paint: Paint): string => all.map((data) => pathElement(data, paint)).join('');
  return painted({ fill: INK, stroke: INK, width: 2 * line }) + painted({ fill: ink }) + (ink === PAPER ? '' : pathElement(shine.join(''), { fill: lit(ink, 0.6) }));
}
