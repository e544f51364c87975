import {
  body,
  brush,
  circle,
  closed,
  fill,
  flames,
  glint,
  leaf,
  lock,
  open,
  paired,
  radians,
  polar,
  scaleArcs,
  solid,
  symmetric,
  featherFan,
  lerp,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from './parts/spread-wing.js';

const WING: SpreadWing = {
  rows: [
    {
      roots: '120,150 190,60 250,-60 262,-160',
      tips: '214,330 350,250 452,90 496,-110 470,-300 400,-440',
      count: 10,
      tone: 'dark',
      colour: 'brown',
      curl: -0.08,
    },
    {
      roots: '110,80 170,10 220,-80 230,-160',
      tips: '180,220 276,160 354,40 378,-100 352,-230',
      count: 8,
      tone: 'skin',
      colour: 'tan',
      curl: -0.08,
      dipped: 0.22,
    },
    {
      roots: '100,20 150,-40 190,-110 200,-170',
      tips: '140,128 210,80 262,0 280,-90 262,-176',
      count: 7,
      tone: 'skin',
      colour: 'bone',
      curl: -0.08,
    },
  ],
  arm: '60,-150! 150,-220 240,-300 330,-380 404,-450! 360,-330 300,-230 236,-150 180,-60 130,20 90,60!',
  armColour: 'brown',
};

const legs = (): readonly Shape[] => [
  ...featherFan('-70,260 0,290 70,260', '-130,440 0,498 130,440', {
    count: 7,
    tone: 'dark',
    colour: 'brown',
    fullness: 0.6,
    curl: 0,
    edge: 'outline',
  }),
  ...paired(
    body(
      closed([[14, 230, true], [40, 200], [100, 220, true], ...flames('100,250 108,330 84,300 76,350 60,316 44,346 34,300', 0.1)]),
      'skin',
      { colour: 'tan' },
    ),
    ...[
      [40, 322, 20, 400],
      [62, 326, 64, 414],
      [84, 316, 108, 394],
    ].map(([x = 0, y = 0, u = 0, v = 0]) =>
      body(lock([[x, y], lerp([x, y], [u + 10, v], 0.5), [u, v]], 17), 'black', { line: 'internal', colour: 'black' }),
    ),
  ),
];

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-160 110,-140 150,-60 152,60 130,170 90,250 0,300'), 'skin', { colour: 'tan', relief: 0.9 }),
  {
    d: scaleArcs(
      (u, v) => {
        const half = 150 * Math.sin(Math.PI * (0.28 + 0.62 * u));
        return [(v * 2 - 1) * half * 0.94, -70 + u * 340];
      },
      { rows: 8, across: 5 },
    ),
    line: 'internal',
    tone: 'none',
  },
  ...[
    [0, -10],
    [-56, -10],
    [56, -10],
    [-28, 34],
    [28, 34],
    [0, 78],
    [-54, 78],
    [54, 78],
    [-26, 122],
    [26, 122],
    [0, 166],
    [-46, 162],
    [46, 162],
    [0, 240],
  ].map(([x = 0, y = 0]) => solid(leaf([x, y - 20], [x, y + 12], { half: 7 }))),
];

const head = (): readonly Shape[] => [
  body(
    symmetric([
      [0, -330],
      [60, -346],
      [120, -390],
      [170, -460, true],
      [196, -380],
      [204, -300],
      [200, -230],
      ...flames('196,-190 206,-140 172,-146 168,-96 130,-116 116,-72 84,-104 56,-66 30,-100 0,-56', 0.12),
    ]),
    'skin',
    { colour: 'brown', relief: 0.6 },
  ),
  ...paired(
    solid(closed('20,-300! 70,-340 130,-390 170,-460! 176,-380 140,-320 92,-280!')),
    ...Array.from({ length: 13 }, (_, i) => {
      const angle = radians(-60 + i * 20);
      return brush(
        open([polar([94, -224], angle, 60), polar([94, -224], angle + 0.08, 78), polar([94, -224], angle + 0.1, 96)]),
        'internal',
        2,
      );
    }),
    body(circle([94, -224], 54), 'black', { line: 'internal' }),
    fill(circle([94, -224], 42), 'skin', { line: 'none', colour: 'gold', relief: 0.3 }),
    solid(circle([92, -224], 23)),
    glint(circle([83, -233], 8)),
    solid(closed('16,-214! 40,-276 92,-296 162,-304 196,-330! 180,-272 140,-262 92,-264 56,-240!')),
  ),
  fill(symmetric('0,-240 18,-222 14,-190 0,-186!'), 'skin', { line: 'none' }),
  body(symmetric('0,-212! 26,-196 34,-160 20,-120 0,-84!'), 'black', { colour: 'black', relief: 0.7 }),
  brush(open('-8,-180 -10,-150 -4,-120'), 'detail', 1),
];

/** Wings, talons and breast of an owl that flies at you. */
export const owlInFlight = (): readonly Shape[] => [...paired(...spreadWing(WING)), ...legs(), ...trunk()];

/** A horned owl flying at you: wings raised, brows down, talons out. */
export const owl: Motif = {
  name: 'owl',
  pose: 'symmetric',
  words: ['owl', 'horned owl', 'great horned owl', 'night owl'],
  anchors: { crown: [0, -340], eye: [94, -224], base: [0, 420], heart: [0, 40] },
  draw: () => [...owlInFlight(), ...head()],
};
