import type { Motif, Shape, Winding } from '../motif.js';
import { body, brush, circle, placed, polyline, profile, ribbon, type Knot } from '../geometry/kit.js';

const barb = (x: number, y: number, turn: number): readonly Shape[] =>
  placed(
    [
      ...['-40,-62 -6,-10 34,58', '44,-58 8,-8 -36,62'].map((d) =>
        body(ribbon(d, profile('0:1 0.3:9 0.7:9 1:1')).outline(), 'black', { line: 'detail', colour: 'black' }),
      ),
      body(circle([0, 0], 25), 'skin', { colour: 'grey' }),
      ...[-10, 0, 10].map((u) => brush(polyline(`${u - 4},-20 ${u + 4},20`), 'internal', 1.4)),
    ],
    { x, y, turn },
  );

const strand = (knots: readonly Knot[]): Shape => body(ribbon(knots, profile('0:8 1:8')).outline(), 'skin', { colour: 'grey' });

const TURNS = 3;
/** Below the bloom of a rose and the guard of a dagger. */
const FIRST = -116;
const REACH = 104;
/** How far the wire comes down on its way across, before and behind. */
const FALL = 92;

/** Two strands twisted about a straight way. */
function twisted(from: Knot, to: Knot): readonly Shape[] {
  const along = (phase: number): readonly Knot[] => Array.from({ length: 13 }, (_, i) => {
    const share = i / 12;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + 13 * Math.sin(i * 1.571 + phase)];
  });
  return [strand(along(0)), strand(along(Math.PI))];
}

/** The wire wound round something upright, a barb before it at every turn and one at every bend. */
function windingWire(): Winding {
  const turns = Array.from({ length: TURNS }, (_, i) => FIRST + i * 2 * FALL);
  return {
    behind: turns.slice(1).flatMap((y) => twisted([REACH, y - FALL], [-REACH, y])),
    before: turns.flatMap((y) => [
      ...twisted([-REACH, y], [REACH, y + FALL]),
      ...[-0.94, 0, 0.94].flatMap((share) => placed(barb(0, 0, 24), { x: REACH * share, y: y + (FALL * (1 + share)) / 2, scale: 0.8 })),
    ]),
  };
}

export const barbedWire: Motif = {
  name: 'barbed-wire',
  pose: 'wide',
  words: ['barbed wire', 'barb wire', 'razor wire', 'thorn band'],
  anchors: { centre: [0, 0] },
  wind: windingWire,
  draw: (rng) => {
    const wave = (phase: number): readonly Knot[] =>
      Array.from({ length: 25 }, (_, i) => [-490 + i * 40.8, 17 * Math.sin(i * 1.571 + phase)]);
    return [strand(wave(0)), strand(wave(Math.PI)), ...[-392, -196, 0, 196, 392].flatMap((x) => barb(x, 0, rng.between(-12, 12)))];
  },
};

/** Steps along the heart; the wire's ends cross at its point and stand out below it. */
const STEPS = 72;
const ENDS: readonly [Knot, Knot] = [[96, 478], [-96, 478]];

/** A heart's outline by its well-known equation, from its point round and back. */
function onHeart(step: number): Knot {
  const t = Math.PI * (1 + (2 * step) / STEPS);
  return [27 * 16 * Math.sin(t) ** 3, -24 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)) - 28];
}

/** Degrees of the wire there. */
function slope(step: number): number {
  const [[x0, y0], [x1, y1]] = [onHeart(step - 1), onHeart(step + 1)];
  return (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
}

function beside(step: number, phase: number): Knot {
  const [x, y] = onHeart(step);
  const across = ((slope(step) + 90) * Math.PI) / 180;
  const away = 15 * Math.sin(step * 1.571 + phase);
  return [x + away * Math.cos(across), y + away * Math.sin(across)];
}

const BARBS = [10, 15, 20, 27, 45, 52, 57, 62];

export const barbedWireHeart: Motif = {
  name: 'barbed-wire-heart',
  pose: 'round',
  words: ['barbed wire heart', 'heart of barbed wire', 'heart made of barbed wire', 'barb wire heart', 'heart barbed wire'],
  anchors: { centre: [0, -40] },
  draw: (rng) => {
    const wire = (phase: number): readonly Knot[] => [ENDS[0], ...Array.from({ length: STEPS - 1 }, (_, i) => beside(i + 1, phase)), ENDS[1]];
    return [strand(wire(0)), strand(wire(Math.PI)), ...BARBS.flatMap((step) => {
      const [x, y] = onHeart(step);
      return barb(x, y, slope(step) + rng.between(-10, 10));
    })];
  },
};
