import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  polygon,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HORN = '110,-240 180,-300 250,-390 236,-500';
const FACE = '0,-290 90,-280 170,-240 220,-170 234,-90 222,-10 236,60 226,130 180,220 130,310 84,390 40,440 0,452';

const horns = (): readonly Shape[] => {
  const horn = ribbon(HORN, profile('0:52 0.5:34 1:2'));
  return paired(
    body(horn.outline(0, 0.99), 'skin', { colour: 'gold', relief: 1 }),
    ...[0.12, 0.24, 0.36, 0.48, 0.6].map((share) =>
      brush(open([horn.at(share, -0.94), horn.at(share + 0.05, 0), horn.at(share, 0.94)]), 'internal', 1.8),
    ),
  );
};

const HAIR: readonly string[] = [
  '200,-190 290,-150 330,-40 320,80 350,190',
  '190,-220 320,-210 380,-100 380,20 420,110',
  '170,-250 300,-280 400,-200 430,-90 470,-30',
  '210,-130 270,-60 280,60 270,180 300,270',
  '216,60 262,140 250,240 262,330',
];

const mane = (): readonly Shape[] =>
  paired(
    ...HAIR.flatMap((spine) => [
      body(lock(spine, 44), 'dark', { colour: 'black' }),
      cut(ribbon(spine, () => 12).along(0.5, 0.14, 0.7), 'internal', 2),
    ]),
  );

const brow = (): readonly Shape[] => [
  ...paired(
    body(closed('14,-70! 30,-130 90,-176 160,-190 214,-170! 200,-130 150,-110 100,-100 60,-60 40,-10 16,0!'), 'skin', {
      colour: 'red',
      relief: 1,
    }),
    solid(closed('50,-150! 100,-200 170,-216 224,-196! 176,-196 120,-180 80,-150!')),
    brush(open('40,-90 90,-140 160,-154'), 'internal', 2.6),
    brush(open('70,-230 110,-246 150,-236'), 'internal', 2.6),
    brush(open('30,-200 60,-220 90,-222'), 'internal', 2.4),
  ),
  solid(symmetric('0,-200! 12,-140 20,-80 8,-30 0,10!')),
  solid(symmetric('0,-292! 60,-284 40,-250 0,-240!')),
];

const eyes = (): readonly Shape[] =>
  paired(
    solid(closed('34,10! 56,-50 110,-92 170,-100 212,-120! 208,-60 176,-10 120,16 72,22!')),
    body(circle([122, -42], 40), 'skin', { colour: 'gold', line: 'none' }),
    solid(circle([116, -38], 19)),
    glint(circle([109, -46], 6)),
    solid(closed('44,-30! 76,-76 130,-96 190,-92! 150,-74 110,-66 74,-36!')),
    brush(open('60,44 120,46 180,10'), 'internal', 3),
    brush(open('90,70 150,66 200,36'), 'internal', 2.4),
  );

const nose = (): readonly Shape[] => [
  body(symmetric('0,0 26,6 36,60 72,90 84,124 60,146 26,140 0,156'), 'skin', { colour: 'red', relief: 1 }),
  ...paired(
    solid(closed('30,128! 46,110 68,116 66,134! 48,140')),
    brush(open('84,100 104,126 92,156'), 'internal', 2.8),
    brush(open('120,80 176,100 206,150'), 'internal', 3),
    brush(open('20,20 26,60 18,90'), 'internal', 2.4),
  ),
];

const MOUTH = '0,190 60,182 120,176 190,140! 196,210 160,290 100,350 40,372 0,374';

const mouth = (): readonly Shape[] => [
  body(symmetric('0,168 60,160 130,150 208,108! 222,190 190,280 120,370 50,404 0,408'), 'dark', { colour: 'crimson' }),
  solid(symmetric(MOUTH)),
  fill(symmetric('0,300 50,296 90,300! 60,346 0,356'), 'mid', { line: 'none', colour: 'red', relief: 0.6 }),
  ...paired(
    ...TEETH.map((tooth) => fill(polygon(tooth), 'skin', { line: 'detail', colour: 'gold', relief: 0.4 })),
    body(lock('88,180 92,230 80,276', 20), 'skin', { colour: 'gold', line: 'internal' }),
    body(lock('124,330 136,284 128,236', 20), 'skin', { colour: 'gold', line: 'internal' }),
    cut(open('60,392 130,346 180,270'), 'internal', 2),
  ),
];

const TEETH: readonly string[] = [
  '2,188 34,185 32,222 4,224',
  '38,185 68,182 66,216 40,220',
  '112,178 136,172 134,204 114,208',
  '140,170 160,160 160,188 142,198',
  '164,158 182,146 180,172 166,182',
  '2,372 34,370 32,338 4,338',
  '38,368 66,360 62,328 40,334',
  '70,356 96,342 92,312 72,322',
];

/** The hannya: a Noh mask of jealous rage, horned and fanged. */
export const hannya: Motif = {
  name: 'hannya',
  pose: 'symmetric',
  words: ['hannya', 'hannya mask', 'demon mask', 'japanese mask', 'noh mask'],
  anchors: { crown: [0, -290], eye: [122, -42], mouth: [0, 280], base: [0, 450] },
  draw: () => [
    ...mane(),
    ...horns(),
    body(symmetric(FACE), 'skin', { colour: 'red', relief: 0.6 }),
    ...paired(solid(closed(flames('232,-90 200,-60 216,-40 190,-10 214,0 200,40 226,50 236,60', 0.06)))),
    ...mouth(),
    ...eyes(),
    ...brow(),
    ...nose(),
    ...paired(brush(open('24,424 40,420 54,406'), 'internal', 2)),
  ],
};
