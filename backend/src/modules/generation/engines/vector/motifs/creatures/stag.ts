import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  leaf,
  lock,
  open,
  paired,
  profile,
  ribbon,
  solid,
  symmetric,
  taper,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BEAM = '40,-140 84,-212 190,-262 292,-310 344,-392 316,-490';
const BEAM_HALF = profile('0:27 0.15:21 0.7:17 1:2');
const TINES: readonly string[] = [
  '66,-186 122,-236 128,-320 96,-392',
  '176,-256 222,-310 224,-390 196,-462',
  '262,-292 344,-302 412,-350 436,-424',
  '318,-350 372,-390 396,-450 386,-500',
];
const RUFF = '110,40 190,90 150,100 232,190 184,186 252,290 196,272 236,390 170,346 176,460 112,396 84,500 48,430 20,500 0,450';

const antler = (): readonly Shape[] => {
  const beam = ribbon(BEAM, BEAM_HALF);
  return [
    ...TINES.map((tine) => body(ribbon(tine, taper(19, 1)).outline(0, 0.98), 'skin', { colour: 'bone', relief: 0.8 })),
    body(beam.outline(0, 0.99), 'skin', { colour: 'bone', relief: 0.8 }),
    brush(beam.along(0.4, 0.06, 0.34), 'internal', 1.8),
    brush(beam.along(0.35, 0.42, 0.66), 'internal', 1.8),
    brush(beam.along(-0.3, 0.2, 0.5), 'detail', 1.6),
    body(ellipse([42, -142], 40, 18, 28), 'dark', { colour: 'brown' }),
  ];
};

const neck = (): readonly Shape[] => [
  body(symmetric([[0, 0], [90, 20], ...flames(RUFF)]), 'dark', { colour: 'brown', relief: 0.6 }),
  ...paired(
    cut(open('150,130 176,180 176,220'), 'detail', 2.2),
    cut(open('130,260 150,310 140,350'), 'detail', 2.2),
    cut(open('70,360 78,410 66,450'), 'detail', 2.2),
  ),
  cut(open('0,370 -4,410 0,440'), 'detail', 2),
];

const ears = (): readonly Shape[] =>
  paired(
    body(leaf([92, -96], [384, -166], { half: 58, belly: 0.5, bend: -6, foot: 20 }), 'skin', { colour: 'brown', relief: 0.5 }),
    fill(leaf([130, -104], [352, -158], { half: 34, belly: 0.5, bend: -4 }), 'black', { line: 'none', relief: 0 }),
    fill(lock('120,-90 180,-110 250,-134', 17), 'skin', { colour: 'tan' }),
    fill(lock('124,-110 170,-132 226,-156', 15), 'skin', { colour: 'tan' }),
  );

const FACE = '0,-190 56,-178 102,-142 128,-84 126,-20 104,60 88,150 92,206 96,262 74,318 36,344 0,350';

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'brown', relief: 0.8 }),
  fill(symmetric([[0, -190], [30, -180], ...flames('44,-160 46,-96 34,-110 34,-30 22,-50 0,40', 0.1)]), 'dark', {
    line: 'none',
    colour: 'brown',
  }),
  ...paired(
    solid(closed('128,-70! 100,-82 70,-66 52,-24! 80,-40 102,-32 110,0 96,70! 122,10 130,-30!')),
    fill(closed('68,-34! 84,-62 106,-66 124,-48! 112,-26 90,-22'), 'black', { line: 'internal', colour: 'black', relief: 0 }),
    cut(open('74,-46 94,-64 116,-54'), 'internal', 1.8),
    glint(circle([94, -46], 7)),
    brush(open('54,-90 84,-104 116,-90'), 'internal', 2.6),
    brush(open('46,30 56,100 54,160'), 'internal', 2.4),
    brush(open('84,70 78,120 82,150'), 'internal', 2.2),
    brush(open('96,-120 70,-136 52,-160'), 'internal', 2),
    solid(closed('94,216! 72,222 58,250 70,262! 78,240 96,244!')),
    solid(closed('0,308! 34,312 62,300 88,282! 70,316 34,330 0,326!')),
  ),
  body(symmetric('0,206 44,202 72,216 66,250 36,278 12,290 0,292!'), 'black', { relief: 0.4 }),
  solid(symmetric('0,284 8,294 8,310 0,316')),
  ...paired(cut(open('18,218 40,214 56,224'), 'detail', 1.6)),
];

/** A stag's head from the front under twelve-point antlers. */
export const stag: Motif = {
  name: 'stag',
  whole: 'standing-stag',
  pose: 'symmetric',
  words: ['stag', 'stag head', 'buck', 'elk', 'moose', 'antler', 'antlers', 'reindeer', 'hart', 'caribou'],
  anchors: { crown: [0, -190], eye: [94, -46], mouth: [0, 310], base: [0, 480], antler: [316, -490] },
  draw: () => [...paired(...antler()), ...ears(), ...neck(), ...face()],
};
