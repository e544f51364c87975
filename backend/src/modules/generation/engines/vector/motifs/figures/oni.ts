import { body, brush, circle, closed, cut, fill, flames, glint, lock, open, paired, polygon, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FACE = '0,-250 100,-244 200,-206 270,-130 300,-30 296,70 270,160 220,240 150,310 70,350 0,360';
const MANE: readonly string[] = [
  '150,-230 280,-290 400,-260 470,-150', '200,-200 340,-220 440,-130 480,0', '240,-130 380,-110 450,0 460,130', '260,-50 390,10 430,120 420,250', '260,60 370,130 390,240 350,350', '220,180 300,260 300,350 250,440', '150,260 200,340 180,420 130,490', '60,320 80,390 60,450 30,500',
];

const mane = (): readonly Shape[] => paired(...MANE.flatMap((spine) => [
  body(lock(spine, 52), 'dark', { colour: 'black' }), cut(ribbon(spine, () => 15).along(0.5, 0.2, 0.72), 'internal', 2.2),
]));

const horns = (): readonly Shape[] => {
  const horn = ribbon('150,-190 190,-270 250,-330 320,-400 330,-496', profile('0:74 0.4:50 1:3'));
  return paired(
    body(horn.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    ...[0.14, 0.24, 0.34, 0.44, 0.54].map((share) => brush(open([horn.at(share, -0.94), horn.at(share + 0.05, 0), horn.at(share, 0.94)]), 'internal', 2)),
  );
};

const brow = (): readonly Shape[] => [
  ...paired(
    body(closed(flames('20,-50 60,-120 110,-130 150,-190 180,-160 250,-210 240,-150 300,-150 250,-104 180,-86 110,-70', 0.08)), 'dark', { colour: 'black', line: 'internal' }),
    body(closed('8,-40! 40,-100 110,-130 190,-126 250,-96! 200,-66 130,-50 80,-14 40,20 10,30!'), 'skin', { colour: 'red', relief: 1 }),
    brush(open('40,-60 100,-96 180,-98'), 'internal', 2.6), brush(open('24,-150 60,-176 110,-180'), 'internal', 2.6), brush(open('20,-200 60,-216 110,-214'), 'internal', 2.4),
  ),
  solid(symmetric('0,-150! 14,-100 22,-50 12,0 0,30!')),
];

const eyes = (): readonly Shape[] => paired(
  solid(closed('48,36! 66,-20 120,-62 184,-66 244,-90! 244,-30 206,20 140,44 90,46!')),
  body(circle([146, -14], 42), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([138, -12], 18)), glint(circle([130, -20], 6)),
  solid(closed('60,-6! 90,-50 150,-64 220,-60! 170,-44 124,-38 90,-8!')),
  brush(open('70,66 136,68 216,26'), 'internal', 3), brush(open('110,92 176,84 236,50'), 'internal', 2.4),
  body(closed('210,70! 256,60 280,90 268,150 230,170 190,140 180,100'), 'skin', { colour: 'red', line: 'internal', relief: 1 }),
);

const nose = (): readonly Shape[] => [
  body(symmetric('0,-10 36,0 44,50 90,80 112,120 90,150 46,146 0,160'), 'skin', { colour: 'red', relief: 1 }),
  ...paired(solid(closed('40,130! 58,104 88,112 84,136! 62,142')), brush(open('24,10 30,50 20,90'), 'internal', 2.6), brush(open('110,104 130,136 116,166'), 'internal', 2.6)),
];

const mouth = (): readonly Shape[] => [
  body(symmetric('0,172 80,166 160,150 232,120! 262,190 230,260 150,312 60,330 0,332'), 'skin', { colour: 'crimson', relief: 0.6 }),
  solid(symmetric('0,190 80,184 160,170 222,146! 236,196 206,246 140,286 60,302 0,304')),
  ...paired(
    ...['4,192 44,189 42,226 6,228', '48,188 84,184 82,220 52,224', '146,176 178,166 176,200 150,206', '182,164 212,152 206,184 184,194', '4,302 44,300 42,268 6,266', '48,300 82,292 78,260 52,266', '166,272 196,252 182,226 160,240'].map((tooth) => fill(polygon(tooth), 'skin', { line: 'detail', colour: 'white', relief: 0.4 })),
    body(lock('116,176 124,240 104,310', 28, 0.3), 'skin', { colour: 'bone', line: 'internal' }),
    body(lock('136,300 176,220 206,140 200,60', 34, 0.3), 'skin', { colour: 'bone', line: 'outline' }), brush(open('160,250 186,190 198,130'), 'internal', 1.8),
  ),
];

/** An oni: the broad horned demon of Japanese masks, tusks upward. */
export const oni: Motif = {
  name: 'oni',
  pose: 'symmetric',
  words: ['oni', 'oni mask', 'japanese demon', 'japanese demon mask', 'oni demon', 'japanese ogre', 'ogre', 'namahage'],
  anchors: { crown: [0, -250], eye: [146, -14], mouth: [0, 240], base: [0, 450] },
  draw: () => [
    ...mane(), ...horns(), body(symmetric(FACE), 'skin', { colour: 'red', relief: 0.6 }),
    ...paired(solid(closed(flames('298,-40 262,-10 282,20 250,60 276,84 256,130 286,130', 0.06)))),
    ...mouth(), ...eyes(), ...brow(), ...nose(),
    ...paired(brush(open('30,344 60,340 90,326'), 'internal', 2.2)),
    body(closed(flames('-60,340 -40,440 -14,400 0,490 14,400 40,440 60,340', 0.06)), 'dark', { colour: 'black' }),
  ],
};
