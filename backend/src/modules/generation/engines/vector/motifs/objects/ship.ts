import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, open, polygon, polyline, shadow, stroke, whip, type Knot } from '../geometry/kit.js';

interface Mast {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  /** Yards from the top: height and half width. */
  readonly yards: readonly (readonly [y: number, half: number])[];
}

const MASTS: readonly Mast[] = [
  {
    x: 218,
    top: -350,
    foot: 160,
    yards: [
      [-322, 62],
      [-206, 92],
      [-66, 120],
      [92, 136],
    ],
  },
  {
    x: -208,
    top: -330,
    foot: 150,
    yards: [
      [-302, 58],
      [-196, 86],
      [-66, 112],
      [84, 128],
    ],
  },
  {
    x: 2,
    top: -440,
    foot: 170,
    yards: [
      [-410, 72],
      [-276, 108],
      [-112, 140],
      [84, 164],
    ],
  },
];

/** A square sail full of wind from the left: hung on one yard, its clews on the next. */
function sail(x: number, [top, half]: readonly [number, number], [low, wide]: readonly [number, number]): readonly Shape[] {
  const foot = low - 14;
  const swell = 26;
  const right = (v: number): number => x + half + (wide - half) * v + swell * Math.sin(Math.PI * v);
  const left = (v: number): number => x - half - (wide - half) * v + swell * 0.55 * Math.sin(Math.PI * v);
  const at = (v: number): number => top + (foot - top) * v;
  const outline =
    `${left(0)},${top}! ${right(0)},${top}! ${right(0.5)},${at(0.5)} ${right(1)},${foot}! ${x + 20},${foot - 26} ` +
    `${left(1)},${foot}! ${left(0.5)},${at(0.5)}`;
  const seams = [-0.35, 0.1].map((u) =>
    brush(
      open(`${x + u * half * 1.2},${top + 14} ${x + u * half * 1.2 + swell},${at(0.5)} ${x + u * wide * 1.2 + 6},${foot - 34}`),
      'detail',
      1.4,
    ),
  );
  const edge: readonly Knot[] = [0.04, 0.3, 0.6, 0.94].map((v) => [right(v) - 5, at(v)]);
  const inner: readonly Knot[] = [0.04, 0.3, 0.6, 0.94].map((v) => [x + half * 0.25, at(v) - 6]);
  return [
    body(closed(outline), 'skin', { colour: 'bone', relief: 0.9 }),
    ...seams,
    whip(edge, inner, { count: 6, reach: 0.75, valley: 0.5, longest: 'end' }),
  ];
}

const yard = (x: number, [y, half]: readonly [number, number]): Shape =>
  body(polygon(`${x - half - 16},${y - 7} ${x + half + 16},${y - 7} ${x + half + 10},${y + 7} ${x - half - 10},${y + 7}`), 'dark', {
    line: 'internal',
    colour: 'brown',
  });

function rigged({ x, top, foot, yards }: Mast): readonly Shape[] {
  const pairs = yards.slice(1).map((lower, i) => sail(x, yards[i] ?? lower, lower));
  const pole = body(polygon(`${x - 6},${top - 30} ${x + 6},${top - 30} ${x + 11},${foot} ${x - 11},${foot}`), 'skin', {
    line: 'internal',
    colour: 'brown',
  });
  const shrouds = [-1, 1].flatMap((side) =>
    [90, 62].map((reach) => stroke(polyline(`${x + side * 4},${(yards[2]?.[0] ?? 0) - 20} ${x + side * reach},${foot + 8}`), 'detail')),
  );
  return [...shrouds, pole, ...pairs.reverse().flat(), ...yards.map((one) => yard(x, one))];
}

const pennant = (x: number, y: number, length: number): Shape =>
  body(
    closed(
      
        `${x},${y}! ${x + length * 0.4},${y - 12} ${x + length * 0.7},${y + 8} ${x + length},${y - 4}! ` +
        `${x + length * 0.7},${y + 26} ${x + length * 0.4},${y + 14} ${x},${y + 30}!`,
    ),
    'skin',
    { line: 'internal', colour: 'red' },
  );

const JIBS: readonly Shape[] = [
  ...['226,-330 482,60', '224,-190 430,92', '222,-70 380,112', '2,-430 218,-340', '-208,-320 2,-420', '-208,-320 -430,90'].map((d) =>
    stroke(polyline(d), 'detail'),
  ),
  body(closed('268,-262! 350,-120 466,40! 380,20 300,10! 300,-120'), 'skin', { colour: 'bone', relief: 0.8 }),
  body(closed('262,-150! 320,-30 402,78! 330,70 280,66! 282,-40'), 'skin', { colour: 'bone', relief: 0.8 }),
  shadow(closed('268,-120! 316,-20 384,66! 330,56 290,-20')),
  body(closed('-236,-20! -252,50 -262,104! -330,112 -412,96! -350,20'), 'skin', { colour: 'bone', relief: 0.8 }),
];

const HULL: readonly Shape[] = [
  body(polygon('300,130 492,40 496,54 320,160'), 'dark', { line: 'internal', colour: 'brown' }),
  body(closed('-440,90! -380,130 -330,168! 0,190 250,170 372,110! 356,190 300,290 250,340! -280,340! -350,290 -400,200'), 'skin', {
    colour: 'brown',
  }),
  shadow(closed('-420,124! -350,190 0,216 260,196 352,146! 340,176 250,226 0,244 -360,220!')),
  ...[-270, -190, -110, -30, 50, 130, 210].map((x) =>
    body(
      polygon(
        
          `${x},${232 - Math.abs(x) / 24} ${x + 34},${232 - Math.abs(x) / 24} ${x + 34},${262 - Math.abs(x) / 24} ` +
          `${x},${262 - Math.abs(x) / 24}`,
      ),
      'black',
      { line: 'internal', colour: 'black' },
    ),
  ),
  brush(open('-370,270 -100,296 200,286 310,262'), 'internal', 1.6),
  brush(open('-330,306 -80,322 180,316 280,300'), 'internal', 1.6),
  body(closed('-446,70! -376,100 -330,150! -400,150 -440,130'), 'skin', { colour: 'gold' }),
  ...[
    [-414, 108],
    [-380, 128],
  ].map(([x = 0, y = 0]) => body(ellipse([x, y], 9, 12), 'black', { line: 'none' })),
  body(circle([376, 104], 14), 'skin', { colour: 'gold', relief: 1 }),
];

interface Swell {
  /** How high its valleys lie. */
  readonly y: number;
  readonly half: number;
  readonly waves: number;
  readonly crest: number;
  readonly depth: number;
}

/** A row of breaking waves, thin at both ends, each crest hooked over to the right. */
function swell({ y, half, waves, crest, depth }: Swell, rng: Rng): readonly Shape[] {
  const step = (half * 1.84) / waves;
  const breakers = Array.from({ length: waves }, (_, i) => ({ x: -half * 0.92 + i * step, high: crest * rng.between(0.8, 1.1) }));
  const tops = breakers.map(({ x, high }) =>
    `${x},${y + 6}! ${x + step * 0.2},${y - high * 0.3} ${x + step * 0.48},${y - high * 0.86} ${x + step * 0.8},${y - high}! ` +
    `${x + step * 0.64},${y - high * 0.72} ${x + step * 0.66},${y - high * 0.34}`);
  const keel = `${half},${y + 14}! ${half * 0.6},${y + depth * 0.74} 0,${y + depth} ${-half * 0.6},${y + depth * 0.74} ${-half},${y + 14}!`;
  const ribs = breakers.flatMap(({ x, high }) => [
    brush(open(`${x + step * 0.06},${y + 26} ${x + step * 0.3},${y - high * 0.16} ${x + step * 0.56},${y - high * 0.62}`), 'internal', 1.7),
    brush(open(`${x + step * 0.3},${y + 30} ${x + step * 0.46},${y + 2} ${x + step * 0.56},${y - high * 0.26}`), 'internal', 1.5),
  ]);
  return [body(closed(`${tops.join(' ')} ${keel}`), 'skin', { colour: 'blue', relief: 0.5 }), ...ribs];
}

/** Breaking waves along the waterline, the near ones over the far ones. */
export function sea(rng: Rng): readonly Shape[] {
  return [
    ...swell({ y: 338, half: 470, waves: 6, crest: 62, depth: 90 }, rng),
    ...swell({ y: 398, half: 500, waves: 5, crest: 78, depth: 92 }, rng),
    shadow(closed('-330,446! -180,470 0,478 180,470 330,446! 180,484 0,492 -180,484')),
  ];
}

export const sailingShip: Motif = {
  name: 'ship',
  pose: 'wide',
  words: [
    'ship',
    'tall ship',
    'sailing ship',
    'clipper',
    'pirate ship',
    'galleon',
    'boat',
    'frigate',
    'caravel',
  ],
  anchors: { crown: [0, -470], base: [0, 440] },
  draw: (rng) => [
    ...JIBS,
    ...MASTS.flatMap(rigged),
    pennant(8, -474, 110),
    pennant(224, -384, 80),
    pennant(-202, -364, 80),
    ...HULL,
    ...sea(rng),
  ],
};
