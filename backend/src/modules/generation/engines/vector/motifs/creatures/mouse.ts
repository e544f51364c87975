import { body, brush, circle, closed, ellipse, fill, flames, glint, leaf, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const tail = (): readonly Shape[] => {
  const band = ribbon('-250,320 -390,360 -470,290 -440,180 -350,150 -310,210 -350,260', profile('0:24 0.5:15 1:4'));
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'pink', relief: 0.8 }),
    ...[0.12, 0.22, 0.32, 0.42, 0.52, 0.62].map((at) => brush(open([band.at(at, -0.8), band.at(at + 0.012, 0), band.at(at, 0.8)]), 'detail', 1.3)),
  ];
};

const ear = (x: number, y: number): readonly Shape[] => [
  body(ellipse([x, y], 112, 124, 14), 'skin', { colour: 'grey', relief: 0.6 }),
  fill(ellipse([x + 6, y + 10], 78, 92, 14), 'dark', { colour: 'pink', line: 'internal', relief: 0.4 }),
];

const BACK = '130,-170 70,-182 60,-160 -10,-164 -20,-140 -84,-130 -90,-106 -150,-84 -154,-60 -206,-20 -206,0 -250,50 -246,70 -284,130 -276,160';

const trunk = (): readonly Shape[] => [
  body(
    closed([...flames(BACK, 0.06), [-300, 260], [-270, 330], [-190, 366], [-40, 372], [90, 366], [180, 310], [216, 220], [230, 120], [240, 0], [210, -120]]),
    'skin', { colour: 'brown', relief: 1 },
  ),
  fill(closed([[236, 20, true], ...flames('236,20 180,30 196,80 130,100 160,150 90,180 130,230 70,270 120,300 80,360', 0.1), [150, 330], [210, 240], [232, 130]]), 'skin', { colour: 'bone', line: 'none', relief: 0.5 }),
  ...['0,-140 -20,-100 -10,-60', '-90,-100 -116,-56 -106,-16', '-170,-40 -190,10 -176,50', '60,-130 50,-90 64,-50', '-230,60 -246,110 -228,150', '-60,-40 -84,0 -74,40', '20,-60 4,-16 16,24', '-140,20 -160,64 -146,104'].map((line) => brush(open(line), 'internal', 2.4)),
  body(closed('-300,230! -250,120 -150,90 -60,140 -40,240 -80,330 -160,372 -260,360'), 'skin', { colour: 'brown', relief: 1 }),
  ...['-220,160 -240,220 -220,280', '-150,140 -170,200 -150,260', '-90,190 -100,240 -84,280'].map((line) => brush(open(line), 'internal', 2.4)),
  body(closed('-200,350! -100,330 20,340 110,350 150,370 140,392! 0,400 -150,396 -220,380'), 'skin', { colour: 'pink', relief: 0.7 }), ...['80,356 104,372 98,392', '40,352 60,370 56,394'].map((line) => brush(open(line), 'internal', 1.6)),
];

const head = (): readonly Shape[] => [
  body(
    closed([
      [120, -250], [200, -290], [290, -270], [380, -190], [446, -100], [476, -50], [466, -16], [420, 4], [360, 20], [300, 50, true],
      ...flames('300,50 270,90 250,56 210,80 200,40 150,50 150,0 110,0 120,-60', 0.1), [90, -140], [96, -200],
    ]),
    'skin', { colour: 'brown', relief: 0.9 },
  ),
  fill(closed('470,-30! 400,-40 330,0 290,50! 360,24 420,6 466,-14'), 'skin', { colour: 'bone', line: 'none', relief: 0.3 }),
  body(closed('440,-84! 470,-90 492,-66 484,-40 462,-38 446,-58'), 'dark', { colour: 'pink', line: 'internal' }), brush(open('462,-36 440,-12 404,-6'), 'internal', 2),
  solid(ellipse([322, -136], 34, 36)),
  glint(circle([310, -150], 11)),
  glint(circle([334, -122], 5)),
  brush(open('278,-160 310,-186 352,-170'), 'internal', 2.4),
  brush(open('290,-96 320,-88 350,-100'), 'internal', 1.8),
  ...['416,-44 360,-30 270,-36', '412,-30 360,0 290,20', '424,-20 390,30 340,70', '440,-56 470,-110 490,-170', '450,-50 488,-90 498,-120'].map((line) => brush(open(line), 'detail', 1.6)),
  ...['220,-260 236,-230 230,-200', '180,-200 196,-170 190,-140', '240,-120 250,-80 240,-40', '180,-80 196,-40 186,0'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** An ear of wheat held to the mouth. */
const grain = (): readonly Shape[] => [
  body(ribbon('250,440 300,300 356,170', () => 7).outline(), 'skin', { colour: 'gold', line: 'internal' }),
  ...[0, 1, 2, 3, 4].flatMap((i) => [-1, 1].map((side) => {
    const [x, y] = [300 + i * 20, 296 - i * 48] as const;
    return body(leaf([x, y], [x + side * 34 + 20, y - 62 + side * 16], { half: 19, belly: 0.5 }), 'skin', { colour: 'gold', line: 'internal', relief: 0.9 });
  })),
];

const paws = (): readonly Shape[] => [
  body(closed('200,120! 260,110 330,140 370,180 366,220 330,226 280,206 220,214!'), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('330,146! 372,150 400,180 398,220 370,232 340,224 326,190'), 'skin', { colour: 'pink', line: 'internal' }), ...['352,160 380,180 392,200', '340,180 366,198 376,220'].map((line) => brush(open(line), 'detail', 1.5)),
  shadow(closed('200,214! 260,206 320,222! 260,236 216,236')),
];

/** A field mouse sitting up over an ear of wheat. */
export const mouse: Motif = {
  name: 'mouse',
  pose: 'figure',
  words: ['mouse', 'mice', 'rat', 'little mouse', 'field mouse'],
  anchors: { crown: [200, -290], eye: [322, -136], mouth: [450, -10], base: [0, 396], hand: [366, 190] },
  draw: () => [...tail(), ...ear(290, -322), ...trunk(), ...ear(128, -340), ...head(), ...grain(), ...paws()],
};
