import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, marksOf, open, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { raisedWing } from './parts/raised-wing.js';

const pelt = { colour: 'gold' } as const;
const marks = marksOf(2.4);

const TAIL = '-250,420 -350,468 -440,440 -460,350 -400,290 -390,200 -430,120';
const TORSO = '40,-200! 0,-110 -70,-20 -150,80 -220,190 -262,300 -270,420! -150,460 20,420 130,330 210,220 256,110 270,0 250,-110!';
const HAUNCH = '-276,430! -290,330 -250,240 -170,190 -80,190 -10,240 20,310 10,380 -20,424! 40,428 90,440 110,466 100,490! -80,492 -200,490 -262,474';
const RUFF = '250,-110 296,-60 254,-66 300,20 252,4 286,100 236,70 240,150 196,100 176,180 150,106 108,160 104,80 50,110 64,30 10,40 40,-30';

const toes = (y: number): readonly Shape[] => [-30, 6].map((step) => brush(open([[70 + step, y - 26], [80 + step, y - 14], [76 + step, y + 2]]), 'internal', 1.8));

/** An eagle's leg: feathered to the knee, scaled below it, its talons spread; standing on 190, 480. */
const foreleg = (tone: 'skin' | 'dark'): readonly Shape[] => [
  ...['246,452 284,456 300,496', '204,462 232,476 232,498', '150,456 128,470 120,498'].map((claw) => solid(lock(claw, 19, 0.3))),
  ...['176,430 220,440 254,458', '170,436 190,456 210,470', '164,432 154,446 146,460'].map((toe) => body(ribbon(toe, profile('0:24 0.6:20 1:16')).outline(), tone, { colour: 'yellow', relief: 0.7 })),
  body(closed('142,250! 148,340 148,400 142,430! 170,446 204,430! 200,380 204,320 214,250!'), tone, { colour: 'yellow', relief: 0.7 }),
  ...['150,350 174,360 200,348', '150,380 174,390 198,378', '150,408 174,418 198,406'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
  body(closed([...knots('80,40! 130,-10 200,10 246,90 262,180!'), ...flames('262,180 246,290 218,230 196,320 172,240 140,310 128,226 96,240 96,180', 0.12), [70, 110]]), tone, { colour: 'brown', relief: 0.8 }),
  ...['120,110 134,150 128,190', '170,90 182,130 176,166', '216,130 222,170 214,206', '160,180 170,214 164,244'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2.4)),
];

const lion = (): readonly Shape[] => [
  body(ribbon(TAIL, profile('0:30 0.6:20 1:15')).outline(), 'skin', pelt), ...['-426,140 -480,90 -470,20', '-424,130 -380,90 -390,10', '-430,130 -440,60 -424,-30'].map((line) => body(lock(line, 30), 'dark', { colour: 'brown', line: 'internal' })),
  ...placed(foreleg('dark'), { x: 74, y: -22, scale: 0.97 }),
  body(closed(TORSO), 'skin', { ...pelt, relief: 0.9 }),
  shadow(closed('20,424! 110,350 160,290 150,250! 90,300 30,330 20,390')),
  body(closed(HAUNCH), 'skin', { ...pelt, relief: 0.9 }),
  whip('-268,440 -284,340 -246,250 -170,200 -100,198', '-120,440 -170,370 -160,300 -130,270 -70,250', { count: 9, reach: 0.6, valley: 0.4, longest: 'middle' }),
  ...marks(['-80,250 -30,300 -40,370', '-20,424 -60,440 -120,440', '-180,110 -140,120 -110,150']), ...toes(488),
];

const head = (): readonly Shape[] => [
  body(closed('150,-390! 110,-440 60,-470 20,-500! 60,-420 100,-360!'), 'dark', { colour: 'brown' }),
  body(closed([...knots('40,-30! 20,-120 40,-230 70,-330 130,-400 210,-424 280,-404 312,-362! 300,-290 270,-220 256,-160 250,-110!'), ...flames(RUFF, 0.1).slice(1)]), 'skin', { colour: 'white', relief: 0.9 }),
  whip('44,-40 26,-120 46,-226 76,-326 120,-380', '170,0 130,-100 130,-180 150,-250 190,-300', { count: 9, reach: 0.62, valley: 0.4, longest: 'middle' }),
  ...marks(['110,10 100,50 108,80', '160,20 150,70 158,106', '206,0 204,50 196,90', '180,-70 170,-30 180,0', '230,-80 224,-40 234,0', '220,-190 210,-150 220,-110', '160,-160 156,-120 168,-90', '240,-270 220,-240 216,-210']),
  body(closed('150,-380! 160,-440 150,-490 130,-520! 200,-490 230,-440 226,-406!'), 'skin', { colour: 'white' }), shadow(closed('168,-392! 180,-440 166,-484! 204,-450 214,-408!')),
  body(closed('302,-370! 350,-392 410,-366 436,-300 424,-230! 400,-276 360,-292 320,-290 284,-276!'), 'skin', { colour: 'yellow', relief: 0.8 }),
  body(closed('284,-276! 320,-290 360,-288 378,-268! 350,-244 310,-236 270,-242!'), 'dark', { colour: 'orange' }), solid(closed('336,-356! 364,-354 356,-338! 338,-342')),
  solid(closed('196,-336! 222,-364 264,-362 284,-338! 254,-320 216,-322')), fill(circle([244, -344], 17), 'skin', { line: 'none', colour: 'gold', relief: 0 }), solid(circle([248, -344], 9)), glint(circle([243, -349], 4)),
  brush(open('170,-356 218,-396 304,-366'), 'outline', 1.6), ...marks(['200,-306 236,-296 270,-312']),
];

/** A griffin sitting guard: an eagle's head, wings and talons on a lion's body. */
export const griffin: Motif = {
  name: 'griffin',
  pose: 'figure',
  words: ['griffin', 'griffins', 'gryphon', 'griffon', 'hippogriff'],
  anchors: { crown: [200, -386], mouth: [390, -230], eye: [240, -306], base: [0, 464], back: [-150, 60] },
  draw: () => placed([
    ...placed(raisedWing(), { x: 30, y: -10, turn: 40, scale: 0.8 }),
    ...lion(), ...placed(raisedWing(), { x: -20, y: 90, turn: 16, scale: 0.92 }), ...foreleg('skin'), ...head(),
  ], { x: 10, y: 20, scale: 0.93 }),
};
