import { body, brush, closed, cut, ellipse, flames, open, paired, placed, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from '../creatures/parts/spread-wing.js';
import { bust } from './parts/face.js';
import { hair, type Lock } from './parts/hair.js';
import { turnedFace } from './parts/turned-face.js';

const WING: SpreadWing = {
  rows: [
    {
      roots: '60,190 150,90 230,-40 270,-170',
      tips: '150,440 300,400 430,250 492,60 496,-140 440,-330',
      count: 11,
      tone: 'skin',
      colour: 'white',
      curl: 0.08,
    },
    {
      roots: '60,130 140,40 210,-70 250,-190',
      tips: '120,320 240,270 340,140 390,-20 390,-190',
      count: 9,
      tone: 'dark',
      colour: 'bone',
      curl: 0.08,
    },
    {
      roots: '60,70 120,-10 180,-100 220,-210',
      tips: '100,220 180,160 250,60 290,-60 300,-200',
      count: 8,
      tone: 'skin',
      colour: 'white',
      curl: 0.08,
    },
  ],
  arm: '40,60! 90,-60 150,-170 220,-260 320,-330 420,-360 446,-320! 380,-270 320,-200 270,-120 210,-20 140,60 80,120!',
  armColour: 'white',
};

const BEHIND: readonly Lock[] = [
  ['60,-280 190,-200 220,-60 200,80 240,200 200,330', 58],
  ['40,-300 160,-240 180,-100 150,60 170,180 120,290', 54],
];
const FRONT: readonly Lock[] = [
  ['0,-286 110,-296 196,-220 216,-90 190,30 210,130', 54],
  ['0,-256 76,-270 150,-210 172,-110 156,0 172,80', 38],
];

const robe = (): readonly Shape[] => [
  body(
    symmetric([
      [0, 420],
      [120, 330, true],
      [210, 330],
      [290, 380, true],
      ...flames('290,380 300,470 250,430 236,498 180,450 150,500 100,460 60,500 30,470 0,500', 0.1),
    ]),
    'skin',
    { colour: 'blue', relief: 0.6 },
  ),
  ...paired(
    brush(open('230,360 226,410 200,440'), 'internal', 2.6),
    brush(open('160,360 150,420 120,460'), 'internal', 2.6),
    brush(open('90,390 80,430 56,464'), 'internal', 2.4),
  ),
];

const halo = (): readonly Shape[] => [
  body(ellipse([0, -410], 190, 50), 'skin', { colour: 'gold' }),
  body(ellipse([0, -410], 150, 32), 'skin', { colour: 'white', line: 'internal' }),
  ...[-96, -48, 0, 48, 96].map((x) =>
    stroke(
      open([
        [x * 1.9, -500 + Math.abs(x) * 0.5],
        [x * 1.7, -474 + Math.abs(x) * 0.5],
      ]),
      'internal',
    ),
  ),
];

/** An angel with closed eyes, wings folded open behind her, under a halo. */
export const angel: Motif = {
  name: 'angel',
  whole: 'standing-angel',
  pose: 'symmetric',
  words: ['angel', 'guardian angel', 'archangel', 'seraph', 'fallen angel'],
  anchors: { crown: [0, -440], eye: [16, -78], base: [0, 490], heart: [0, 300] },
  draw: () =>
    placed(
      [
        ...paired(...spreadWing(WING)),
        ...placed([...paired(...hair(BEHIND, 'dark', 'gold')), ...bust()], { scale: 0.92, y: -20 }),
        ...robe(),
        ...halo(),
        ...placed([...turnedFace('closed'), ...paired(...hair(FRONT, 'dark', 'gold'))], { scale: 0.92, y: -60, turn: -6, x: -4 }),
        cut(open('-60,-318 -20,-330 30,-326'), 'detail', 1.6),
        body(closed('0,470! 12,484 0,498! -12,484'), 'black', { line: 'none' }),
      ],
      { scale: 0.98 },
    ),
};
