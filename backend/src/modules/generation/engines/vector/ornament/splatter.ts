import { coordinate, printRing } from '../geometry/print.js';
import type { Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import type { Rng } from '../motifs/motif.js';

export const disc = (x: number, y: number, r: number): string => {
  const [cx, cy, rr] = [coordinate(x - r), coordinate(y), coordinate(r)];
  return `M${cx} ${cy}a${rr} ${rr} 0 1 0 ${coordinate(2 * r)} 0a${rr} ${rr} 0 1 0 ${coordinate(-2 * r)} 0z`;
};

export interface DryStroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
  /** About the width of one streak. */
  readonly bristle: number;
  /** Skin between streaks that do not run together. */
  readonly gap: number;
}

/** Share of neighbouring streaks that run together. */
const WET = 0.55;

/** One streak: ragged where it starts, running out where the brush is dry, but never to a hair. */
function streak(y: number, thick: number, { left, right, least }: { left: number; right: number; least: number }, rng: Rng): string {
  const from = left + (right - left) * rng.between(0, 0.16);
  const to = right - (right - left) * rng.between(0, 0.34);
  const end = Math.max(least, thick * 0.24) / 2;
  const upper: Point[] = [[from, y - Math.max(end, thick * 0.2)], [from + (to - from) * 0.1, y - thick / 2], [from + (to - from) * 0.7, y - thick / 2], [to, y - end]];
  const lower: Point[] = [[to, y + end], [from + (to - from) * 0.7, y + thick / 2], [from + (to - from) * 0.1, y + thick / 2], [from, y + Math.max(end, thick * 0.3)]];
  let data = printRing([...upper, ...lower]);
  for (let fleck = to + thick; fleck < right && rng.next() < 0.7; fleck += thick * rng.between(2, 5)) {
    data += printRing([[fleck, y - end], [Math.min(right, fleck + thick * rng.between(1.5, 4)), y], [fleck, y + end]]);
  }
  return data;
}

/** A dry brush stroke from left to right: a ragged bar that breaks into streaks at its end. Inside `within`. */
export function dryStroke(at: DryStroke, within: Box, rng: Rng): string {
  const span = { left: Math.max(within.left, at.x), right: Math.min(within.right, at.x + at.length), least: at.bristle / 2.4 };
  let data = '';
  let y = at.y - at.height / 2;
  while (y < at.y + at.height / 2) {
    const thick = at.bristle * rng.between(0.7, 1.5);
    data += streak(y + thick / 2, thick, span, rng);
    y += thick + (rng.next() < WET ? -0.2 * at.bristle : at.gap);
  }
  return data;
}

/** Drops thrown round a point, small ones farther out. Inside `within`. */
export function drops(centre: Point, reach: number, count: number, scene: { within: Box; rng: Rng }): string {
  let data = '';
  for (let i = 0; i < count; i += 1) {
    const angle = scene.rng.between(0, 2 * Math.PI);
    const far = scene.rng.next();
    const r = reach * (0.004 + 0.02 * (1 - far) * scene.rng.next());
    const x = centre[0] + Math.cos(angle) * reach * (0.35 + 0.65 * far);
    const y = centre[1] + Math.sin(angle) * reach * (0.35 + 0.65 * far);
    const { left, right, top, bottom } = scene.within;
    if (x - r > left && x + r < right && y - r > top && y + r < bottom) data += disc(x, y, r);
  }
  return data;
}

/** Rows of dots that grow and fade like a coarse newspaper screen, inside a circle. */
export function halftone(centre: Point, radius: number, pitch: number): string {
  let data = '';
  for (let row = -Math.ceil(radius / pitch); row * pitch <= radius; row += 1) {
    for (let column = -Math.ceil(radius / pitch); column * pitch <= radius; column += 1) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * pitch;
      const y = row * pitch * 0.87;
      const away = Math.hypot(x, y) / radius;
      if (away < 1) data += disc(centre[0] + x, centre[1] + y, pitch * (0.08 + 0.36 * (1 - away)));
    }
  }
  return data;
}

/** Ink run down from a point: a line that ends in a drop. */
export function drip(x: number, y: number, length: number, width: number): string {
  return printRing([[x - width * 0.8, y], [x + width * 0.8, y], [x + width * 0.3, y + length * 0.25],
    [x + width * 0.25, y + length], [x - width * 0.25, y + length], [x - width * 0.3, y + length * 0.25]])
    + disc(x, y + length, width * 0.62);
}
