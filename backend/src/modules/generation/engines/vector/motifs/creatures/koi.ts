import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  lerp,
  open,
  profile,
  ribbon,
  scaleArcs,
  solid,
  stroke,
  track,
  type Curve,
  type Point,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPINE = '150,-330 40,-270 -70,-170 -110,-40 -50,90 60,170 120,270 70,380';
const HALF = profile('0:78 0.12:112 0.3:138 0.55:112 0.8:58 1:34');

/** A fin: its outline, and rays fanning from a root curve to its edge. */
function fin(outline: Curve, roots: Curve, edge: Curve, rays = 6): readonly Shape[] {
  const from = track(roots);
  const to = track(edge);
  const lines = Array.from({ length: rays }, (_, i) => {
    const share = (i + 0.6) / (rays + 0.2);
    const a = from.at(share);
    const b = to.at(share);
    return brush(open([lerp(a, b, 0.06), lerp(a, b, 0.5), lerp(a, b, 0.86)]), 'internal', 1.8);
  });
  return [body(closed(outline), 'light', { colour: 'bone', relief: 0.4 }), ...lines];
}

const backFins = (): readonly Shape[] => [
  ...fin(
    [
      [84, 330, true],
      [20, 380],
      ...flames('-20,410 -150,400 -90,440 -180,492 -60,470 -30,500 10,450 90,498 96,430 220,486 150,390', 0.14),
      [116, 340, true],
    ],
    '50,360 100,370 130,350',
    '-160,430 -60,480 60,480 200,460',
    8,
  ),
  ...fin(
    [
      [-190, -180, true],
      ...flames('-214,-200 -300,-230 -262,-160 -340,-150 -286,-80 -346,-40 -268,-10 -306,60 -220,60 -230,120 -160,110', 0.14),
      [-130, 90, true],
    ],
    '-200,-170 -230,-60 -150,80',
    '-290,-210 -330,-80 -240,90',
    8,
  ),
  ...fin([[60, 40, true], ...flames('96,40 190,10 160,80 236,90 160,120', 0.14), [104, 130, true]], '60,60 90,110', '180,20 220,96', 4),
];

const nearFins = (): readonly Shape[] => [
  ...fin(
    [
      [70, -170, true],
      [150, -180],
      ...flames('190,-190 310,-200 270,-140 350,-96 260,-90 290,-10 200,-50 170,20 120,-60', 0.14),
      [60, -96, true],
    ],
    '70,-170 90,-130 60,-100',
    '310,-190 310,-90 180,0',
    7,
  ),
];

function trunk(): readonly Shape[] {
  const band = ribbon(SPINE, HALF);
  const at: Place = (share, v) => band.at(share, v);
  const place = (u: number, v: number): Point => band.at(0.2 + u * 0.74, v * 2 - 1);
  const belly = closed([...edge(at, 0.16, 0.92, -0.6), ...edge(at, 0.92, 0.16, -1)]);
  return [
    body(band.outline(), 'skin', { colour: 'orange', relief: 0.9 }),
    fill(belly, 'skin', { line: 'none', colour: 'bone', relief: 0.5 }),
    ...PATCHES.map(([from, to, depth]) => fill(patch(at, from, to, depth), 'dark', { line: 'none', colour: 'black', relief: 0.4 })),
    { d: scaleArcs(place, { rows: 13, across: 5, skip: (_, v) => v < 0.2 }), line: 'internal', tone: 'none' },
    brush(band.along(-0.6, 0.2, 0.92), 'internal', 1.6),
    ...BELLY_LINES.map((u) => brush(open([band.at(u, -0.62), band.at(u + 0.014, -0.8), band.at(u + 0.012, -0.96)]), 'detail', 1.4)),
    stroke(band.along(-1), 'outline'),
    stroke(band.along(1), 'outline'),
  ];
}

const BELLY_LINES = [0.26, 0.33, 0.4, 0.47, 0.54, 0.61, 0.68];

/** Dark patches on the back: from and to along the body, how deep they reach. */
const PATCHES: readonly (readonly [number, number, number])[] = [
  [0.2, 0.34, 0.2],
  [0.43, 0.62, 0],
  [0.71, 0.84, 0.1],
];

type Place = (share: number, v: number) => Point;

const edge = (at: Place, from: number, to: number, v: number): readonly Point[] =>
  Array.from({ length: 9 }, (_, i) => at(from + ((to - from) * i) / 8, v));

/** A dark patch on the back with a wavy inner edge. */
function patch(at: Place, from: number, to: number, depth: number): string {
  const along = (share: number, v: number): Point => at(from + (to - from) * share, v);
  const inner = [
    along(0.96, 0.6),
    along(0.8, depth + 0.12),
    along(0.62, depth + 0.2),
    along(0.45, depth - 0.14),
    along(0.22, depth + 0.1),
    along(0.06, 0.5),
  ];
  return closed([...edge(at, from, to, 0.98), ...inner]);
}

const head = (): readonly Shape[] => [
  body(closed('46,-226! 92,-186 168,-196 240,-250 286,-330 300,-404 280,-440 236,-448 170,-430 100,-392 60,-340 36,-280!'), 'skin', {
    colour: 'orange',
    relief: 0.9,
  }),
  fill(closed('130,-414! 190,-440 246,-448 206,-390 150,-370 100,-340!'), 'dark', { line: 'none', colour: 'red' }),
  body(closed('44,-262! 110,-300 150,-270 158,-200 120,-170 78,-180!'), 'skin', { line: 'internal', colour: 'gold', relief: 0.8 }),
  brush(open('84,-254 120,-240 126,-204'), 'internal', 2.4),
  solid(closed('158,-262! 176,-230 168,-200! 154,-214')),
  body(circle([196, -330], 27), 'skin', { line: 'internal', colour: 'gold' }),
  solid(circle([200, -332], 15)),
  glint(circle([193, -339], 5)),
  solid(closed('298,-400! 256,-380 240,-346! 268,-360 296,-376')),
  brush(open('250,-446 232,-418 240,-392'), 'internal', 2.2),
  ...['300,-410 350,-440 360,-490', '292,-366 350,-372 386,-410', '272,-320 322,-300 368,-318'].map((barbel) =>
    brush(open(barbel), 'internal', 2.2),
  ),
  brush(CHEEK_LINE, 'detail', 1.6),
  cut(open('150,-400 190,-416 214,-420'), 'internal', 2),
];

const CHEEK_LINE = open('120,-320 150,-316 170,-300');

/** A koi leaping, its body bent in an S, scales and fanned fins. */
export const koi: Motif = {
  name: 'koi',
  pose: 'figure',
  words: ['koi', 'koi fish', 'carp', 'goldfish', 'nishikigoi'],
  anchors: { mouth: [300, -400], eye: [196, -330], base: [40, 480], heart: [-60, -60] },
  draw: () => [...backFins(), ...trunk(), ...nearFins(), ...head()],
};
