import {
  body,
  brush,
  circle,
  closed,
  fill,
  glint,
  knots,
  leaf,
  open,
  placed,
  profile,
  ribbon,
  scaleArcs,
  solid,
  type Point,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPINE = '60,-330 40,-220 -30,-100 -40,20 30,130 60,240 0,350 -120,400 -210,350 -200,270 -140,270';
const HALF = profile('0:70 0.07:86 0.16:58 0.3:92 0.46:66 0.62:40 1:3');

/** A foot of five round-tipped toes, pointing along -y from 0,0. */
const foot = (): readonly Shape[] =>
  knots('-62,-24 -42,-64 0,-80 42,-64 62,-22').flatMap(([x, y]) => [
    body(
      ribbon(
        [
          [0, 6],
          [x * 0.55, y * 0.55],
          [x, y],
        ],
        profile('0:13 1:9'),
      ).outline(),
      'skin',
      { colour: 'leaf', line: 'internal' },
    ),
    body(circle([x, y], 17), 'dark', { colour: 'orange', line: 'internal' }),
  ]);

/** Legs: spine, where the foot stands, which way it points (degrees). */
const LEGS: readonly (readonly [string, Point, number])[] = [
  ['20,-160 130,-150 210,-210 230,-280', [232, -286], 10],
  ['-30,-130 -150,-170 -240,-140 -290,-70', [-294, -66], -120],
  ['40,120 160,120 230,180 240,260', [242, 266], 160],
  ['-10,140 -110,150 -180,110 -240,120', [-246, 120], -80],
];

const limbs = (): readonly Shape[] =>
  LEGS.flatMap(([spine, [x, y], turn]) => [
    ...placed(foot(), { x, y, turn }),
    body(ribbon(spine, profile('0:40 0.5:34 1:17')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
  ]);

const trunk = (): readonly Shape[] => {
  const band = ribbon(SPINE, HALF);
  const skin = (u: number, v: number): Point => band.at(0.15 + 0.8 * u, v * 1.9 - 0.95);
  const marks = [0.2, 0.27, 0.34, 0.41, 0.48, 0.55, 0.62, 0.69, 0.76, 0.83];
  return [
    body(band.outline(0.06, 0.995), 'skin', { colour: 'leaf', relief: 1 }),
    { d: scaleArcs(skin, { rows: 15, across: 3 }), line: 'detail', tone: 'none' },
    ...marks.map((share) => solid(leaf(band.at(share, -0.66), band.at(share + 0.012, 0.66), { half: 13, bend: 8 }))),
  ];
};

const head = (): readonly Shape[] => [
  body(closed('36,-490 90,-476 130,-420 148,-350 130,-280 90,-240 40,-236 -10,-262 -40,-330 -30,-410 -4,-470'), 'skin', {
    colour: 'leaf',
    relief: 0.9,
  }),
  ...[
    [-20, -366],
    [130, -358],
  ].flatMap(([x = 0, y = 0]) => [
    body(circle([x, y], 35), 'skin', { colour: 'gold' }),
    solid(leaf([x, y - 28], [x, y + 28], { half: 12 })),
    glint(circle([x - 9, y - 12], 6)),
  ]),
  fill(closed('54,-450! 78,-400 64,-330 60,-270! 40,-330 36,-400'), 'dark', { line: 'none', colour: 'moss' }),
  solid(circle([24, -470], 5)),
  solid(circle([62, -472], 5)),
  brush(open('-20,-430 -10,-410 -6,-400'), 'detail', 1.6),
  brush(open('110,-436 108,-414 112,-400'), 'detail', 1.6),
];

/** A gecko from above, its body in an S. */
export const gecko: Motif = {
  name: 'gecko',
  pose: 'figure',
  words: ['gecko', 'lizard', 'iguana'],
  anchors: { crown: [40, -488], base: [-60, 400], heart: [-30, -40] },
  draw: () => [...limbs(), ...trunk(), ...head()],
};
