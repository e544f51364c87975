import { body, brush, circle, closed, cut, flames, fill, open, paired, placed, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';
import { manFace } from './parts/man-face.js';

const smoke = (x: number, y: number): readonly Shape[] => placed(
  ['0,0 -30,-50 10,-90 40,-130 0,-180 -40,-210', '40,-20 60,-70 90,-110 70,-160 90,-210'].map((line) => brush(open(line), 'outline', 1.6)), { x, y },
);

/** A bent pipe from the corner of the mouth at 0,0 to the right. */
const pipe = (x: number, y: number): readonly Shape[] => placed([
  body(closed('-10,-14! 60,0 120,40 150,70! 180,50! 164,110 120,96 50,40 -14,14!'), 'black', { relief: 0.4 }),
  body(closed('112,-30! 212,-44! 216,40 196,96 150,112 120,84 110,30'), 'dark', { colour: 'brown', relief: 0.9 }), cut(open('132,0 132,50 146,80'), 'internal', 2.4),
  body(closed('104,-50! 220,-66! 222,-30! 108,-14!'), 'skin', { colour: 'brown' })
], { x, y });

const BEARD: readonly Lock[] = [
  ['206,-40 270,40 260,140 210,200', 38], ['184,50 240,150 220,250 160,300', 42], ['140,120 180,230 130,330 80,360', 46], ['80,160 100,280 60,370 10,410', 48], ['0,196 -6,290 4,370 -4,440', 44],
];

const beard = (): readonly Shape[] => [
  body(symmetric([[0, 100], [120, 90], [206, -60, true], ...flames('216,-60 270,60 240,90 262,200 210,210 210,300 150,296 130,370 80,360 50,420 0,410', 0.12)]), 'skin', { colour: 'white' }),
  ...paired(...hair(BEARD, 'skin', 'white')), solid(symmetric('0,178! 40,172 66,180! 40,196 0,200!')), ...paired(...hair([['0,116 64,106 130,144 170,220 220,226', 38]], 'skin', 'white')),
];

const southwester = (): readonly Shape[] => [
  body(symmetric('0,-440 120,-426 204,-350 240,-210! 120,-170 0,-160'), 'skin', { colour: 'yellow', relief: 0.9 }),
  ...paired(brush(open('60,-424 100,-330 110,-200'), 'internal', 2.4)), brush(open('0,-438 4,-320 0,-180'), 'internal', 1.8),
  body(symmetric('0,-232 130,-240 244,-216! 320,-120 396,30! 320,10 240,-60 200,-116! 110,-124 0,-126'), 'skin', { colour: 'yellow', relief: 0.7 }),
  ...paired(brush(open('120,-216 200,-196 270,-120'), 'internal', 2.2), brush(open('40,-152 110,-158 180,-146'), 'detail', 2)),
  shadow(closed('250,-200! 320,-110 388,20! 330,-20 270,-90!')), shadow(closed('190,-360! 236,-210! 190,-216 170,-280')),
];

/** An old fisherman in oilskins, pipe in his beard. */
export const fisherman: Motif = {
  name: 'fisherman',
  pose: 'bust',
  words: ['fisherman', 'old fisherman', 'sea captain', 'old captain', 'old sailor', 'salty sailor', 'captain'],
  anchors: { crown: [0, -430], eye: [116, -40], mouth: [60, 210], base: [0, 470] },
  draw: () => placed([
    body(symmetric('0,260 150,230 250,280 380,360 430,480! 200,480 0,480!'), 'skin', { colour: 'yellow', relief: 0.7 }), ...paired(brush(open('120,300 160,380 170,470'), 'internal', 2.2), shadow(closed('300,340! 380,366 424,474! 340,474!'))),
    ...manFace({ mouth: 'none', brows: 'white', anger: 4 }), ...beard(), ...southwester(), ...paired(...hair([['24,-76 70,-112 140,-118 226,-74', 24]], 'skin', 'white')), ...pipe(44, 186),
  ], { y: -20 }),
};

const cap = (): readonly Shape[] => [
  body(symmetric('0,-452 110,-446 196,-410 226,-330 216,-260! 0,-236'), 'skin', { colour: 'white', relief: 0.9 }),
  ...paired(brush(open('56,-442 76,-400 78,-350'), 'internal', 1.8)),
  body(symmetric('0,-346 130,-352 262,-378! 268,-260 236,-176! 120,-206 0,-214'), 'skin', { colour: 'white', relief: 0.6 }),
  ...[-24, -52].map((dy) => stroke(open([[-238, -180 + dy], [-120, -208 + dy], [0, -216 + dy], [120, -208 + dy], [238, -180 + dy]]), 'internal')),
  shadow(closed('262,-372! 268,-260 236,-180! 190,-194! 216,-270 222,-366!')),
];

const anchor: readonly Shape[] = [
  stroke(open('0,-20 0,40'), 'outline'), stroke(open('-20,0 20,0'), 'outline'), stroke(open('-34,20 -20,40 0,46 20,40 34,20'), 'outline'), stroke(circle([0, -28], 9).replace('Z', ''), 'internal'),
];

const collar = (): readonly Shape[] => [
  body(symmetric('0,200 130,200 150,300 300,350 400,420 440,500! 0,500!'), 'skin', { colour: 'white', relief: 0.6 }),
  fill(symmetric('0,200! 110,210 116,300 60,380 0,420!'), 'skin', { colour: 'tan', line: 'internal' }), ...[350, 376, 402].map((y) => stroke(open([[-70 + (y - 350), y - 20], [0, y], [70 - (y - 350), y - 20]]), 'internal')),
  ...paired(body(closed('112,270! 230,310 330,360 380,500! 210,500! 120,440 0,410! 70,350'), 'dark', { colour: 'navy', relief: 0.6 }), cut(open('130,320 240,350 320,400 344,490'), 'internal', 1.2), cut(open('120,352 226,380 286,420 306,490'), 'internal', 1.2)),
  ...paired(body(closed('0,420! 50,430 90,500! 20,500!'), 'black', { relief: 0.4 })), body(closed('-36,400! 36,400! 30,452! -30,452!'), 'black', { relief: 0.4 }), cut(open('-14,412 -10,430 -14,444'), 'internal', 1.6),
];

/** A jack tar in white cap and striped collar, pipe between his teeth. */
export const sailor: Motif = {
  name: 'sailor',
  pose: 'bust',
  words: ['sailor', 'navy sailor', 'seaman', 'mariner', 'popeye', 'sailor man', 'traditional sailor'],
  anchors: { crown: [0, -450], eye: [116, -60], mouth: [60, 180], base: [0, 490] },
  draw: () => placed([
    ...collar(), ...paired(shadow(closed('196,-150! 224,-170! 226,-40 204,-60!'))), ...manFace({ mouth: 'stern', anger: 4 }),
    ...paired(...['150,130 156,150 150,164', '120,196 128,214 122,228', '164,90 170,108 166,124', '94,240 100,250 94,262', '134,166 142,182 136,194'].map((line) => brush(open(line), 'detail', 1.6))),
    ...placed([...cap(), ...placed(anchor, { x: 0, y: -296, scale: 0.86 })], { y: 44 }), ...pipe(84, 174), ...smoke(234, 84),
  ], { scale: 0.99 }),
};
