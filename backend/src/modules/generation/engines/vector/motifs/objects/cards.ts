import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  dots,
  open,
  paired,
  placed,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

const PIPS = {
  spade: '0,-100! 30,-60 84,-14 96,36 64,70 24,62 10,44! 14,78 34,104! 0,104!',
  heart: '0,-50! 22,-92 62,-96 92,-62 84,-14 40,44 0,96!',
  diamond: '0,-108! 34,-46 74,0! 34,46 0,108!',
  club: '0,-104 40,-90 52,-50 34,-16! 66,-28 98,0 92,44 52,62 14,40! 16,76 34,104! 0,104!',
} as const;

export type Suit = keyof typeof PIPS;

/** A suit's sign about a point. */
export const pip = (suit: Suit, x: number, y: number, scale: number): readonly Shape[] =>
  placed(
    [body(closed(bothSides(PIPS[suit])), 'black', { line: 'internal', colour: suit === 'heart' || suit === 'diamond' ? 'red' : 'black' })],
    { x, y, scale },
  );

/** The letter A in the corner, its right stem broad, with serifs. */
const ACE = (x: number, y: number, scale: number): readonly Shape[] => placed(
  ['-32,42 -20,42 4,-28 -4,-46', '-8,-46 8,-46 36,42 14,42', '-20,8 20,8 22,18 -22,18', '-42,38 -10,38 -10,47 -42,47', '6,38 46,38 46,47 6,47'].map((part) => solid(polygon(part))), { x, y, scale },
);

/** A card with nothing on it. */
export const BLANK: readonly Shape[] = [
  body(closed('-262,-400! 262,-400! 294,-390 308,-360! 308,360! 294,390 262,400! -262,400! -294,390 -308,360! -308,-360! -294,-390'), 'skin', { colour: 'bone', relief: 0.1 }),
];

function ace(suit: Suit): readonly Shape[] {
  const corner = [...ACE(-240, -318, 1), ...pip(suit, -240, -226, 0.36)];
  return [
    ...BLANK,
    ...corner,
    ...placed(corner, { turn: 180 }),
    ...paired(
      volute([120, -210], 34, { from: 180, wind: 500 }),
      volute([120, 210], 34, { from: 180, wind: -500 }),
      brush(open('30,-240 80,-252 120,-244'), 'internal', 1.5),
      brush(open('30,240 80,252 120,244'), 'internal', 1.5),
    ),
    ...pip(suit, 0, -10, 1.72),
    { ...brush(open('-96,30 -80,-14 -40,-54'), 'internal', 1.8), cut: true },
    ...(suit === 'spade'
      ? [
          body(circle([0, 6], 34), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
          solid(closed(bothSides('0,-22 8,-4 26,-2 12,10 16,28 0,18'))),
        ]
      : []),
  ];
}

export const aceOfSpades: Motif = {
  name: 'ace-of-spades',
  pose: 'figure',
  words: ['ace of spades', 'playing card', 'ace card', 'spade', 'ace', 'poker card', 'card'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(ace('spade'), { turn: rng.between(-7, 7), scale: 1.08 }),
};

/** Four aces fanned. */
export const fourAces: Motif = {
  name: 'playing-cards',
  pose: 'figure',
  words: ['playing cards', 'cards', 'four aces', 'poker', 'poker hand', 'gambling', 'royal flush', 'deck of cards'],
  anchors: { centre: [0, 0] },
  draw: (rng: Rng) => {
    const order = rng.pick([
      ['club', 'heart', 'diamond', 'spade'],
      ['diamond', 'club', 'heart', 'spade'],
    ] as const);
    const fan = order.flatMap((suit, i) => {
      const turn = -33 + i * 22;
      const pivot: Knot = [0, 560];
      const angle = (turn * Math.PI) / 180;
      return placed(placed(ace(suit), { scale: 0.72 }), {
        x: pivot[0] + Math.sin(angle) * 600,
        y: pivot[1] - Math.cos(angle) * 600 + 60,
        turn,
        scale: 0.98,
      });
    });
    return placed(fan, { y: -62, scale: 0.75 });
  },
};

const face = (centres: readonly Knot[]): Shape => solid(dots(centres, 17));

const SPOTS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0.5, 0.5]],
  2: [
    [0.25, 0.25],
    [0.75, 0.75],
  ],
  3: [
    [0.22, 0.22],
    [0.5, 0.5],
    [0.78, 0.78],
  ],
  4: [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ],
  5: [
    [0.22, 0.22],
    [0.78, 0.22],
    [0.5, 0.5],
    [0.22, 0.78],
    [0.78, 0.78],
  ],
  6: [
    [0.25, 0.2],
    [0.75, 0.2],
    [0.25, 0.5],
    [0.75, 0.5],
    [0.25, 0.8],
    [0.75, 0.8],
  ],
};

const on = (n: number): readonly (readonly [number, number])[] => SPOTS[n] ?? [];

/** One die seen from a corner: top, left and right faces. */
function die(top: number): readonly Shape[] {
  const lift = (u: number, v: number): Knot => [(u - v) * 100, (u + v) * 52 - 190];
  const left = (u: number, v: number): Knot => [-200 + u * 200, -86 + u * 104 + v * 220];
  const right = (u: number, v: number): Knot => [u * 200, 18 - u * 104 + v * 220];
  return [
    body(
      closed('0,-196 24,-184 190,-98 204,-76! 200,130 186,148 14,244 0,248 -14,244 -186,148 -200,130 -204,-76! -190,-98 -24,-184'),
      'skin',
      { colour: 'bone' },
    ),
    shadow(polygon([right(0.04, 0.04), right(0.94, 0.05), right(0.94, 0.94), right(0.04, 0.95)])),
    stroke(polyline('-200,-84 0,18 200,-84'), 'outline'),
    stroke(polyline('0,18 0,244'), 'outline'),
    face(on(top).map(([u, v]) => lift(u * 2, v * 2))),
    face(on(((top + 1) % 6) + 1).map(([u, v]) => left(u, v))),
    body(
      dots(
        on(((top + 3) % 6) + 1).map(([u, v]) => right(u, v)),
        17,
      ),
      'skin',
      { line: 'none', colour: 'bone', relief: 0 },
    ),
  ];
}

export const dice: Motif = {
  name: 'dice',
  pose: 'figure',
  words: ['dice', 'die', 'pair of dice', 'lucky dice', 'craps'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...placed(die(rng.whole(1, 6)), { x: 215, y: -140, turn: rng.between(10, 22), scale: 1 }),
    ...placed(die(rng.whole(1, 6)), { x: -190, y: 130, turn: rng.between(-22, -10), scale: 1.12 }),
    ...['-440,-120 -390,-160 -350,-170', '-410,-60 -370,-96 -340,-106', '330,230 390,220 430,180', '310,280 370,276 420,244'].map((d) =>
      brush(open(d), 'outline', 1.7),
    ),
  ],
};
