import { body, brush, closed, open, placed, polar, polygon, radians, solid, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';

interface Curtain {
  /** Its lower edge, from left to right. */
  readonly edge: readonly (readonly [x: number, y: number])[];
  /** How high it hangs. */
  readonly high: number;
  readonly colour: ColourName;
}

const CURTAINS: readonly Curtain[] = [
  { edge: [[-490, -40], [-400, 40], [-290, 60], [-190, -10], [-90, -110], [20, -140], [120, -80], [220, 20], [330, 50], [430, -10], [490, -90]], high: 250, colour: 'teal' },
  { edge: [[-430, 190], [-330, 240], [-220, 220], [-120, 140], [-20, 90], [90, 110], [190, 190], [300, 240], [400, 200], [460, 130]], high: 170, colour: 'leaf' },
];

const RAYS = 3;

/** Between two places of an edge. */
const along = (edge: Curtain['edge'], share: number): Knot => {
  const at = Math.min(edge.length - 1.001, share * (edge.length - 1));
  const [from, to] = [edge[Math.floor(at)] ?? [0, 0], edge[Math.floor(at) + 1] ?? [0, 0]];
  const part = at - Math.floor(at);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
};

function curtain({ edge, high, colour }: Curtain, rng: Rng): readonly Shape[] {
  const top = [...edge].reverse().map(([x, y]): Knot => [x + 14, y - high * rng.between(0.7, 1)]);
  const [first, last] = [edge[0] ?? [0, 0], edge[edge.length - 1] ?? [0, 0]];
  const veil = body(closed([[first[0], first[1], true], ...edge.slice(1, -1), [last[0], last[1], true], ...top]), 'skin', { line: 'none', colour, relief: 0.2 });
  const rays = Array.from({ length: edge.length * RAYS }, (_, i) => {
    const [x, y] = along(edge, (i + 0.5) / (edge.length * RAYS));
    const reach = high * rng.between(i % 2 === 0 ? 0.66 : 0.3, i % 2 === 0 ? 0.96 : 0.52);
    return brush(open([[x, y - 10], [x + 4, y - reach * 0.5], [x + 14, y - reach]]), i % 2 === 0 ? 'outline' : 'internal', 1.5);
  });
  return [veil, ...rays, brush(open(edge), 'outline', 2.6)];
}

/** A four-pointed star. */
const star = (x: number, y: number, r: number): Shape =>
  solid(polygon(Array.from({ length: 8 }, (_, k) => polar([x, y], radians(k * 45), k % 2 === 0 ? r : r * 0.24))));

const STARS: readonly (readonly [number, number, number])[] = [[-300, -270, 30], [180, -330, 36], [390, -330, 24], [-90, -400, 26]];

/** Curtains of northern light, one before the other, under a few stars. */
export const aurora: Motif = {
  name: 'aurora',
  pose: 'wide',
  words: ['aurora', 'northern lights', 'aurora borealis', 'polar lights', 'northern light', 'southern lights', 'aurora australis'],
  anchors: { centre: [0, 0], base: [0, 250] },
  draw: (rng) => placed([...CURTAINS.flatMap((one) => curtain(one, rng)), ...STARS.map(([x, y, r]) => star(x, y, r))], { y: 60, scale: 0.97 }),
};
