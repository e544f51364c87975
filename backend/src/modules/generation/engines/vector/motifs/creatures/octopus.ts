import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  glint,
  open,
  profile,
  ribbon,
  solid,
  symmetric,
  paired,
  placed,
  knots,
  type Curve,
  type Knot,
} from '../geometry/kit.js';
import { isBroad, type Girth, type Motif, type Shape, type Winding } from '../motif.js';
import { windingOctopus } from './winding-octopus.js';

/** Right arms from the hindmost to the front one; the sucker side is the right (+1) or left (-1) of travel. */
const ARMS: readonly (readonly [Curve, 1 | -1, number])[] = [
  ['90,-20 200,-60 300,-30 350,60 440,70 480,-10 440,-90 380,-80 380,-30', -1, 52],
  ['110,20 240,50 330,150 410,230 490,190 476,110 430,120', -1, 56],
  ['90,60 190,150 250,270 340,360 440,360 470,290 420,250 380,290', -1, 58],
  ['40,80 90,200 60,320 110,430 220,480 300,430 280,360 220,366', -1, 58],
];

/** An arm along a spine, its suckers on the right (+1) or left (-1) of travel. */
export function arm([spine, side, half]: readonly [Curve, 1 | -1, number]): readonly Shape[] {
  const band = ribbon(spine, profile(`0:${half} 0.5:${half * 0.56} 1:3`));
  const at: Place = (share, v) => band.at(share, v);
  const suckers = Array.from({ length: 15 }, (_, i) => 0.14 + 0.8 * (i / 15) ** 0.9);
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'crimson', relief: 1 }),
    fill(closed([...edge(at, 0.05, 0.95, side * 0.35), ...edge(at, 0.95, 0.05, side * 0.98)]), 'dark', { line: 'none', colour: 'pink' }),
    ...suckers.map((share) =>
      fill(circle(band.at(share, side * 0.66), Math.max(3.5, half * 0.25 * (1 - share * 0.84))), 'skin', {
        line: 'none',
        colour: 'bone',
        relief: 0.3,
      }),
    ),
    brush(band.along(-side * 0.4, 0.12, 0.5), 'internal', 2),
    solid(
      dots(
        [0.2, 0.3, 0.4, 0.5].map((share) => band.at(share, -side * 0.05)),
        (t) => 9 - 4 * t,
      ),
    ),
  ];
}

type Place = (share: number, v: number) => readonly [number, number];

const edge = (at: Place, from: number, to: number, v: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 13 }, (_, i) => at(from + ((to - from) * i) / 12, v));

const MANTLE = '0,-500 100,-488 190,-430 230,-330 218,-230 176,-150 150,-80 140,0 110,70 50,110 0,120';

const head = (): readonly Shape[] => [
  body(symmetric(MANTLE), 'skin', { colour: 'crimson', relief: 1 }),
  ...paired(
    solid(closed('222,-330! 200,-250 160,-180 140,-110! 168,-140 206,-210 226,-270')),
    brush(open('60,-460 120,-430 160,-370'), 'internal', 2.4),
    body(closed('44,-76! 70,-122 120,-136 160,-104 164,-50 130,-16 84,-24!'), 'skin', { line: 'internal', colour: 'crimson' }),
    fill(closed('64,-66! 86,-100 122,-106 146,-80 134,-46 98,-40!'), 'skin', { line: 'internal', colour: 'gold' }),
    solid(closed('78,-72! 104,-84 136,-76! 106,-56')),
    glint(circle([98, -78], 4.5)),
    solid(closed('40,-84! 76,-130 128,-140 170,-104! 124,-118 82,-110!')),
    brush(open('60,-8 90,6 130,-2'), 'internal', 2.4),
    brush(open('28,-30 34,10 24,50'), 'internal', 2.2),
    ...SPOTS.map(([x, y, r]) => fill(circle([x, y], r), 'dark', { line: 'none', colour: 'red' })),
  ),
  cut(open('0,-440 2,-420 0,-400'), 'detail'),
];

const SPOTS: readonly (readonly [number, number, number])[] = [
  [40, -380, 24],
  [104, -320, 20],
  [44, -290, 14],
  [120, -390, 12],
  [150, -260, 13],
  [80, -230, 17],
  [28, -210, 11],
  [130, -190, 10],
  [44, -160, 12],
];

/** Over something broad: where its arms go, across in halves of what they hold and along in thousandths of its height; those behind it, then those before it. */
const DRAPED: Readonly<Record<keyof Winding, readonly (readonly [string, 1 | -1, number])[]>> = {
  behind: [
    ['0.1,-420 0.6,-560 1.1,-520 1.32,-330 1.16,-190 1.3,-60 1.5,-90 1.48,-190', -1, 50],
    ['0.1,-380 0.7,60 1.0,260 1.2,380 1.42,360 1.46,250 1.34,220', -1, 58],
  ],
  before: [
    ['0.12,-430 0.5,-410 0.84,-280 0.8,-80 0.98,60 1.2,70 1.26,-30 1.14,-60', -1, 56],
    ['0.08,-420 0.36,-280 0.24,-60 0.46,110 0.34,310 0.1,330 0.08,220 0.2,214', 1, 58],
  ],
};

/** The octopus on top of something, its arms over it and behind it. */
function draped({ left, right }: Girth): Winding {
  const half = (right(0) - left(0)) / 2;
  const arms = (part: keyof Winding): readonly Shape[] => DRAPED[part].flatMap(([spine, side, wide]) =>
    paired(...arm([knots(spine).map(([x, y]): Knot => [x * half, y]), side, wide])));
  const on = (shapes: readonly Shape[]): readonly Shape[] => placed(shapes, { x: (right(0) + left(0)) / 2 });
  return { behind: on(arms('behind')), before: on([...arms('before'), ...placed(head(), { y: -470, scale: 0.72 })]) };
}

/** An octopus, mantle up, eight arms curling. */
export const octopus: Motif = {
  name: 'octopus',
  pose: 'symmetric',
  words: ['octopus', 'kraken', 'cthulhu', 'tentacle', 'tentacles'],
  anchors: { crown: [0, -490], eye: [104, -74], base: [0, 440], heart: [0, 60] },
  wind: (girth) => (isBroad(girth) ? draped(girth) : windingOctopus(head(), girth)),
  draw: () => placed([...ARMS.flatMap((one) => paired(...arm(one))), ...head()], { scale: 0.98 }),
};
