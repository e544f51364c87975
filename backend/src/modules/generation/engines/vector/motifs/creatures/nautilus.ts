import { body, brush, closed, fill, open, placed, polar, radians, solid, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The house grows by this with each whole turn. */
const GROWTH = 2.9;
const CENTRE: Point = [40, 0];
/** The mouth of the house, in degrees clockwise from the right, and its reach there. */
const MOUTH = 60;
const REACH = 585;

/** A place on the spiral so many degrees before the mouth, drawn in by a share towards the turn within. */
const at = (back: number, inward = 0): Point => polar(CENTRE, radians(MOUTH - back), REACH * GROWTH ** -(back / 360 + inward));
const along = (from: number, to: number, inward = 0): readonly Knot[] => {
  const steps = Math.max(2, Math.round(Math.abs(to - from) / 15));
  return Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps, inward));
};
const sharp = ([x, y]: Knot): Knot => [x, y, true];
/** A wall between two chambers, bowed away from the mouth, from the outer wall to the inner. */
const wall = (back: number): readonly Knot[] => [0, 0.25, 0.5, 0.75, 1].map((inward) => at(back + Math.sin(Math.PI * inward) * 17, inward));

const house = (): Shape => body(closed([...along(0, 345), sharp(at(360)), ...[0.75, 0.5, 0.25].map((inward) => at(-Math.sin(Math.PI * inward) * 12, inward)),
  sharp(at(0))]), 'skin', { colour: 'bone', relief: 0.8 });

function chamber(i: number): readonly Shape[] {
  const [near, far] = [112 + i * 24, 112 + (i + 1) * 24];
  const dark = wall(far).map(([x, y], k): Knot => { const [u, v] = wall(far - 9)[k] ?? [x, y]; return k === 0 || k === 4 ? [x, y, true] : [u, v]; });
  return [
    fill(closed([...along(near, far).map((k, n, all) => (n === 0 || n === all.length - 1 ? sharp(k) : k)), ...wall(far).slice(1, 4), sharp(at(far, 1)),
      ...along(far, near, 1).slice(1, -1), sharp(at(near, 1)), ...wall(near).slice(1, 4).reverse()]),
      'skin', { colour: i % 2 === 0 ? 'tan' : 'bone', relief: 0.5 }),
    solid(closed([...wall(far).map((k, n) => (n === 0 || n === 4 ? sharp(k) : k)), ...dark.slice(1, 4).reverse()])),
  ];
}

/** A nautilus shell cut open: its chambers, each a little larger than the last. */
export const nautilusShell: Motif = {
  name: 'nautilus-shell',
  pose: 'round',
  words: ['nautilus shell', 'nautilus', 'chambered nautilus', 'nautilus spiral', 'fibonacci shell', 'golden ratio shell', 'ammonite'],
  anchors: { crown: [0, -400], eye: [40, 0], base: [0, 400] },
  draw: () => placed([house(), ...Array.from({ length: 26 }, (_, i) => chamber(i)).reverse().flat(), brush(open(along(8, 380, 0.06).slice(0, 8)), 'internal', 2)],
    { x: -155, y: -68, scale: 1.1 }),
};
