import { arc, body, brush, circle, closed, cut, dots, fill, glint, leaf, open, paired, polar, radians, shadow, solid, symmetric, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const GOLD = { colour: 'gold', relief: 0.8 } as const;

/** The light round his head: two rings and a wreath of petals. */
const glory = (): readonly Shape[] => [
  ...Array.from({ length: 28 }, (_, i) => {
    const turn = radians(-90 + (i - 13.5) * 9.4);
    return body(leaf(polar([0, -256], turn, 196), polar([0, -256], turn, 238), { half: 16, belly: 0.5, foot: 8 }), 'skin', { colour: 'orange', line: 'internal', relief: 0.3 });
  }),
  body(circle([0, -256], 198), 'skin', { colour: 'yellow', relief: 0.2 }), solid(dots(arc([0, -256], 178, 160, 380), 5)),
];

const petalRow = (y: number, spread: readonly number[], high: number, half: number): readonly Shape[] => spread.flatMap((x) => {
  const [foot, tip]: readonly [Knot, Knot] = [[x * 0.9, y], [x * 1.06, y - high + Math.abs(x) * 0.06]];
  return [
    body(leaf(foot, tip, { half, belly: 0.5, foot: half * 0.3 }), 'skin', { colour: 'pink', relief: 0.7 }),
    brush(open([[foot[0], y - 14], [x * 0.98, y - high * 0.5], [x * 1.03, y - high * 0.74]]), 'detail', 1.5),
  ];
});

/** The lotus he sits on: petals turned up and a row turned down. */
const seat = (): readonly Shape[] => [
  ...petalRow(464, [-392, 392, -300, 300, -204, 204, -104, 104, 0], 150, 58),
  ...[
    -340,
    340,
    -248,
    248,
    -150,
    150,
    -50,
    50,
  ].map((x) => body(leaf([x * 0.96, 424], [x * 0.94, 484 - Math.abs(x) * 0.04], { half: 46, belly: 0.45, foot: 26, blunt: true }), 'skin', { colour: 'pink', relief: 0.6 })),
];

const legs = (): readonly Shape[] => [
  body(closed('-398,340! -424,290 -370,224 -250,190 -100,206 0,236 100,206 250,190 370,224 424,290 398,340! 250,386 0,398 -250,386'), 'skin', { colour: 'orange', relief: 0.9 }),
  ...paired(brush(open('370,256 250,232 120,262 40,320'), 'internal', 2.2), brush(open('396,306 270,290 130,316 60,352'), 'internal', 2.2), brush(open('300,214 200,220 110,246'), 'internal', 1.9), shadow(closed('398,334! 300,352 180,360 60,376! 180,384 300,374'))),
  ...paired(body(closed('30,338! 60,312 130,300 196,308 214,326! 190,344 110,356 50,356'), 'skin', GOLD), ...[176, 188, 200].map((x) => brush(open([[x, 312], [x + 8, 320], [x + 4, 330]]), 'detail', 1.4))),
];

const torso = (): readonly Shape[] => [
  body(symmetric('0,-116 70,-110 150,-86 204,-24 200,70 170,160 164,250! 0,262'), 'skin', GOLD),
  brush(open('-120,-6 -70,24 -20,6'), 'internal', 1.8), brush(open('-100,-60 -50,-40 0,-56'), 'internal', 1.8),
  body(closed('30,-114! 110,-104 180,-60 206,-10 200,80 172,170 166,256! -162,256! -166,190! -80,150 0,50 30,-114!'), 'skin', { colour: 'orange', relief: 0.7 }),
  ...['70,-104 40,40 -70,160 -150,216', '110,-96 90,60 -10,190 -90,246', '150,-70 140,80 60,210', '180,-30 176,90 130,220'].map((fold) => brush(open(fold), 'internal', 2.2)),
  shadow(closed('30,-110! 0,50 -80,150 -160,192! -120,182 -20,96 36,-20')),
];

const arms = (): readonly Shape[] => [
  body(closed('-176,-62! -244,10 -272,110 -250,200 -160,254 -40,262! -34,222! -120,206 -180,150 -186,70'), 'skin', GOLD),
  body(closed('176,-62! 250,10 286,120 260,214 170,262 60,268! 40,226! 120,206 180,150 186,70'), 'skin', { colour: 'orange', relief: 0.8 }),
  ...['210,-10 240,100 210,190', '236,20 266,120 234,206', '190,40 206,120 180,176'].map((fold) => brush(open(fold), 'internal', 2)),
  body(closed('-124,226! -60,206 60,206 124,226! 90,262 0,274 -90,262'), 'skin', GOLD), brush(open('-100,232 0,226 100,232'), 'internal', 1.8), brush(open('-84,250 0,246 84,250'), 'detail', 1.6),
  ...paired(body(closed('66,216! 40,190 10,182 0,190! 2,204 40,222!'), 'skin', GOLD)),
];

const CURLS = [
  [-96, -356],
  [-62, -388],
  [-22, -404],
  [22, -404],
  [62, -388],
  [96, -356],
  [-116, -316],
  [116, -316],
  [-44, -362],
  [0, -372],
  [44, -362],
  [-82, -332],
  [82, -332],
  [-24, -446],
  [24, -446],
  [0, -474],
] as const;

const head = (): readonly Shape[] => [
  body(closed('-46,-150! 46,-150! 60,-108 0,-90 -60,-108!'), 'skin', GOLD), brush(open('-46,-124 0,-112 46,-124'), 'detail', 1.6),
  ...paired(body(closed('106,-320! 142,-330 152,-270 148,-200 130,-170 110,-186!'), 'skin', GOLD), brush(open('124,-300 134,-260 126,-206'), 'detail', 1.6)),
  body(symmetric('0,-416 86,-402 128,-340 126,-262 104,-188 54,-132 0,-122'), 'skin', { colour: 'gold', relief: 0 }),
  body(symmetric('0,-498 38,-488 56,-446 60,-416! 106,-388 134,-330 130,-296! 92,-336 44,-352 0,-348'), 'dark', { colour: 'navy', relief: 0.7 }),
  ...CURLS.map(([x, y]) => cut(open(arc([x, y], 12, 20, 330)), 'detail')),
  ...paired(
    brush(open('14,-222 16,-262 50,-296 108,-282'), 'internal', 2.2), solid(closed('20,-258! 56,-240 106,-264! 92,-238 58,-226 32,-238!')), brush(open('30,-274 62,-282 98,-272'), 'detail', 1.6),
    brush(open('28,-226 36,-214 28,-204'), 'internal', 1.8),
  ),
  solid(symmetric('0,-206! 11,-212 21,-208! 12,-200 0,-198!')),
  fill(symmetric('0,-183! 13,-189 46,-178! 20,-174 0,-176!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.3 }), fill(symmetric('0,-175! 20,-173 40,-176! 24,-160 0,-157'), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }),
  body(circle([0, -318], 9), 'skin', { colour: 'red', line: 'internal' }), glint(circle([-3, -321], 3)),
];

/** The Buddha seated on a lotus, hands in his lap. */
export const buddha: Motif = {
  name: 'buddha',
  pose: 'symmetric',
  words: ['buddha', 'sitting buddha', 'meditating buddha', 'gautama', 'meditation', 'buddha head', 'meditating'],
  anchors: { crown: [0, -490], eye: [60, -254], mouth: [0, -172], base: [0, 480], heart: [0, 20] },
  draw: () => [
    ...glory(), ...seat(), ...legs(), ...torso(), ...arms(), ...head(),
    whip('250,206 284,120 250,16 190,-50', '190,190 220,110 200,30 170,-20', { count: 9, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ],
};
