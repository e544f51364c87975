import {
  body,
  brush,
  circle,
  closed,
  cut,
  featherFan,
  fill,
  flames,
  glint,
  leaf,
  lock,
  open,
  paired,
  ribbon,
  profile,
  scaleArcs,
  solid,
  placed,
  type Curve,
  type Knot,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from './parts/spread-wing.js';

const WING: SpreadWing = {
  rows: [
    {
      roots: '60,60 150,-30 220,-120 270,-200',
      tips: '190,180 340,110 450,-30 498,-200 470,-360 400,-496',
      count: 9,
      tone: 'dark',
      colour: 'crimson',
      curl: -0.16,
    },
    {
      roots: '50,0 120,-70 190,-150 240,-220',
      tips: '150,100 256,40 340,-60 380,-190 370,-310',
      count: 8,
      tone: 'skin',
      colour: 'orange',
      curl: -0.16,
      dipped: 0.2,
    },
    {
      roots: '50,-50 100,-110 160,-180 200,-240',
      tips: '110,40 184,-20 244,-100 276,-190 276,-270',
      count: 6,
      tone: 'skin',
      colour: 'gold',
      curl: -0.16,
    },
  ],
  arm: '20,-170! 100,-240 180,-320 260,-410 390,-500! 346,-380 280,-290 210,-210 140,-120 90,-40 50,0!',
  armColour: 'red',
};

/** Tail plumes of the right side, outermost first: spine, half width. The middle one stands alone. */
const PLUMES: readonly (readonly [string, number])[] = [
  ['30,100 130,150 220,190 330,180 400,230 390,320', 42],
  ['26,110 100,190 190,260 300,300 330,370 270,440', 46],
  ['20,120 60,220 90,310 180,370 210,440 150,496', 46],
];
const MIDDLE = ['0,110 0,240 0,360 0,500', 52] as const;

/** A flame plume with a light edge and a jewel near its tip. */
function plume([spine, half]: readonly [Curve, number], tone: 'dark' | 'skin' = 'dark'): readonly Shape[] {
  const mark = tone === 'dark' ? cut : brush;
  const band = ribbon(spine, profile(`0:${half * 0.5} 0.5:${half} 1:4`));
  const barb = (share: number, v: number): Shape =>
    body(lock([band.at(share, v * 0.4), band.at(share + 0.08, v * 1.25), band.at(share + 0.2, v * 1.5)], half * 0.4), 'skin', {
      colour: 'gold',
      line: 'internal',
    });
  return [
    ...[0.2, 0.36, 0.52].flatMap((share) => [barb(share, -1), barb(share, 1)]),
    body(lock(spine, half, 0.5), tone, { colour: 'red' }),
    mark(band.along(-0.3, 0.1, 0.5), 'internal', 2),
    mark(band.along(0.3, 0.16, 0.5), 'detail', 2),
    fill(leaf(band.at(0.52, 0), band.at(0.78, 0), { half: half * 0.5, belly: 0.5 }), 'skin', { colour: 'gold', line: 'internal' }),
    solid(leaf(band.at(0.58, 0), band.at(0.72, 0), { half: half * 0.24, belly: 0.5 })),
  ];
}

const trunk = (): readonly Shape[] => [
  body(closed('-70,-190! -100,-110 -96,-10 -64,90 0,172! 64,90 96,-10 100,-110 70,-190!'), 'skin', { colour: 'red', relief: 0.9 }),
  {
    d: scaleArcs((u, v) => [(v * 2 - 1) * 92 * Math.sin(Math.PI * (0.4 + 0.52 * u)), -140 + u * 280], { rows: 7, across: 4 }),
    line: 'internal',
    tone: 'none',
  },
  ...['-40,80 -70,130 -60,180', '40,80 70,130 60,180'].map((spine) => body(lock(spine, 26), 'skin', { colour: 'gold', line: 'internal' })),
];

const head = (): readonly Shape[] => [
  ...['-20,-330 -110,-400 -150,-480', '10,-350 -40,-430 -60,-500', '40,-350 30,-430 50,-498'].map((spine) =>
    body(lock(spine, 24), 'skin', { colour: 'gold', line: 'internal' }),
  ),
  body(
    closed([
      [-50, -290, true],
      [-30, -340],
      [30, -366],
      [90, -350],
      [116, -316, true],
      [100, -268],
      [76, -240],
      ...flames('80,-230 104,-160 70,-176 70,-110 34,-150 10,-80 -16,-150 -60,-96 -60,-160 -108,-150 -76,-210 -100,-240 -60,-260', 0.12),
    ]),
    'skin',
    { colour: 'red', relief: 0.7 },
  ),
  ...['-20,-290 -30,-240 -20,-200', '20,-260 14,-220 24,-180', '56,-240 58,-206 50,-180'].map((line) => brush(open(line), 'internal', 2.2)),
  body(closed('96,-336! 150,-346 196,-310 208,-254! 176,-284 140,-286 100,-284!'), 'skin', { colour: 'gold', relief: 0.8 }),
  fill(closed('98,-284! 140,-284 168,-278 140,-256 110,-256!'), 'dark', { line: 'internal', colour: 'gold' }),
  solid(closed('14,-330! 60,-340 108,-318! 90,-296 60,-290 36,-304!')),
  fill(circle([70, -312], 14), 'skin', { line: 'none', colour: 'yellow' }),
  solid(circle([73, -312], 8)),
  glint(circle([70, -316], 3)),
  solid(closed('8,-338! 60,-358 120,-332! 96,-322 60,-326!')),
];

const upper = (): readonly Shape[] => [
  ...paired(...spreadWing(WING)),
  ...featherFan('-40,80 0,110 40,80', '-90,230 0,270 90,230', { count: 5, tone: 'skin', colour: 'gold', fullness: 0.6, curl: 0 }),
  ...trunk(),
  ...head(),
];

/** Plumes of the long tail: aside of the axis, share of the whole length, half width, how far each swings. */
const LONG_PLUMES: readonly (readonly [aside: number, share: number, half: number, swing: number])[] = [
  [-300, 0.5, 54, -70], [300, 0.56, 54, 70], [-210, 0.72, 58, 90], [210, 0.8, 58, -90], [-90, 0.92, 62, -80], [0, 1, 66, 100],
];
const LONGEST = 3.6;

/** The same bird over a tail that runs down a column `ratio` times as high as wide. */
function risen(ratio: number): readonly Shape[] {
  const long = 1000 * Math.min(LONGEST, ratio) - 600;
  const trailing = LONG_PLUMES.flatMap(([aside, share, half, swing], i) => {
    const spine = [0, 0.16, 0.34, 0.52, 0.7, 0.86, 1].map((way): Knot => {
      const spread = aside * Math.min(1, way * 2.6) * (1 - 0.35 * way);
      return [spread + swing * Math.sin(way * Math.PI * 2.2) * (0.4 + way), 110 + long * share * way];
    });
    return plume([spine, half], i % 2 === 0 ? 'skin' : 'dark');
  });
  return [...trailing, ...upper()];
}

/** A phoenix rising, flaming wings up, plumed tail curling below. */
export const phoenix: Motif = {
  name: 'phoenix',
  pose: 'figure',
  words: ['phoenix', 'firebird', 'fire bird', 'rising phoenix'],
  anchors: { crown: [30, -366], mouth: [205, -260], base: [0, 490], heart: [0, -30] },
  draw: () =>
    placed(
      [
        ...PLUMES.flatMap((one) => paired(...plume(one))),
        ...plume(MIDDLE),
        ...upper(),
      ],
      { scale: 0.98 },
    ),
  drawTall: (_rng, ratio) => risen(ratio),
};
