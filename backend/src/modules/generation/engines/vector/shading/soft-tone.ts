import type { PlacedShape } from '../canvas/item.js';
import { contours } from '../field/contour.js';
import type { Patch } from '../field/lattice.js';
import type { Point } from '../geometry/point.js';
import { printPath, printRing } from '../geometry/print.js';
import { turnedClockwise } from '../geometry/turned.js';
import { group, INK, pathElement } from '../svg/element.js';
import type { Relief } from './relief.js';

/** Under 1 the light side keeps more of its light. */
const EASED = 0.72;

export interface SoftTone {
  /** Tone where the first wash begins and where the last one does. */
  readonly from: number;
  readonly until: number;
  /** How many washes lie on one another, and how dark all of them are. */
  readonly steps: number;
  readonly darkest: number;
  /** How far one runs into the next, canvas units. */
  readonly softness: number;
  /** How far an edge may be simplified, cells. */
  readonly tolerance: number;
}

/** So many cells the tone is carried over a silhouette: it does not fade before the edge it is cut to. */
const OVER = 3;

/** Tone of what takes shade; skin beside it has the tone of its neighbour. */
function washField({ lattice: { width, height }, label, tone }: Relief, takes: (shape: number) => boolean): Patch {
  const data = new Float32Array(tone.length);
  const taken = new Map<number, boolean>([[0, false]]);
  for (let i = 0; i < data.length; i += 1) {
    const one = label[i] as number;
    let isTaken = taken.get(one);
    if (isTaken === undefined) taken.set(one, isTaken = takes(one - 1));
    if (isTaken) data[i] = tone[i] as number;
  }
  for (let pass = 0; pass < OVER; pass += 1) carryOver(data, label, width);
  return { x: 0, y: 0, width, height, data };
}

/** One cell further out over skin. */
function carryOver(data: Float32Array, label: Int32Array, width: number): void {
  const before = data.slice();
  for (let i = width; i < data.length - width; i += 1) {
    if (label[i] === 0 && before[i] === 0) data[i] = Math.max(before[i - 1] as number, before[i + 1] as number, before[i - width] as number, before[i + width] as number);
  }
}

/** The silhouettes of what has a form, all running one way (some renderers add them up as one outline): no tone lies outside. */
function silhouettes({ label, shapes }: Relief, takes: (shape: number) => boolean): string {
  const seen = [...new Set(label)].filter((one) => one !== 0 && takes(one - 1));
  return seen.map((one) => `<path d="${printPath(turnedClockwise((shapes[one - 1] as PlacedShape).path))}"/>`).join('');
}

/** Grey wash over everything that is drawn: many thin washes that run into one another, from skin to black without a step. */
export function softTone(relief: Relief, plan: SoftTone, takes: (shape: number) => boolean): string {
  const field = washField(relief, takes);
  const { scale } = relief.lattice;
  const opacity = 1 - (1 - plan.darkest) ** (1 / plan.steps);
  const layers = Array.from({ length: plan.steps }, (_, i) => {
    const level = plan.from + (plan.until - plan.from) * (i / (plan.steps - 1)) ** EASED;
    const rings = contours(field, level, plan.tolerance).filter((ring) => ring.length > 4);
    return pathElement(rings.map((ring) => printRing(ring.map(([x, y]): Point => [x / scale, y / scale]))).join(''), { fill: INK, opacity });
  });
  const defs = `<filter id="soft" x="-0.02" y="-0.02" width="1.04" height="1.04"><feGaussianBlur stdDeviation="${plan.softness}"/></filter><clipPath id="forms">${silhouettes(relief, takes)}</clipPath>`;
  return defs + group(group(layers.join(''), 'filter="url(#soft)"'), 'clip-path="url(#forms)"');
}
