import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { manFace } from './parts/man-face.js';

/** The lower edges of the bandages round the head, from side to side. */
const WRAPS = ['-190,-400 -40,-350 190,-380', '-230,-320 0,-270 236,-330', '-246,-240 -60,-200 250,-250', '-244,110 40,130 236,70', '-226,170 -20,210 216,130', '-190,240 30,270 180,210', '-130,310 20,320 130,280'];

/** A loose end of bandage hanging from x, y. */
const looseEnd = (x: number, y: number, flip: boolean): readonly Shape[] => placed([
  body(closed('0,-20! 60,0 90,60 70,130 100,200 84,260! 60,230 40,262! 44,190 16,130 34,60 -10,30!'), 'skin', { colour: 'bone', relief: 0.6 }), brush(open('30,10 60,70 44,140 66,210'), 'internal', 1.8),
], { x, y, flip });

/** A mummy's head and shoulders in its bandages. */
export const mummy: Motif = {
  name: 'mummy',
  pose: 'bust',
  words: ['mummy', 'egyptian mummy', 'mummified', 'mummy head'],
  anchors: { crown: [0, -480], eye: [100, -70], mouth: [0, 170], base: [0, 480] },
  draw: () => [
    body(symmetric('0,280 140,270 200,310 320,350 400,430 430,500! 0,500!'), 'skin', { colour: 'bone', relief: 0.7 }), ...['-420,470 -200,400 60,440 300,350', '-360,400 -180,350 0,390 150,330', '-300,500 -60,440 200,480 424,470', '-60,300 40,340 170,290', '120,500 240,440 400,430'].map((line) => brush(open(line), 'internal', 1.8)),
    ...looseEnd(236, 60, false), ...looseEnd(-230, -200, true),
    body(symmetric('0,-490 130,-470 220,-390 256,-260 252,-100 240,60 214,180 150,290 60,350 0,356'), 'skin', { colour: 'bone', relief: 0.9 }),
    fill(closed('-246,-170! -90,-130 60,-140 250,-180! 250,-100 246,30! 100,60 -60,40 -246,20!'), 'black', { line: 'internal', relief: 0 }),
    ...[-104, 104].flatMap((x) => [fill(ellipse([x, -70], 66, 46), 'skin', { colour: 'yellow', relief: 0.4 }), solid(circle([x, -66], 24)),
      glint(circle([x - 10, -76], 9))]), cut(open('-180,-124 -104,-140 -34,-116'), 'internal', 2.2),
      cut(open('180,-124 104,-140 34,-116'), 'internal', 2.2),
    body(closed('-250,-40! -140,-6 -20,10 60,60! 40,110 -120,90 -246,70!'), 'skin', { colour: 'bone', relief: 0.6 }), body(closed('250,-210! 150,-170 40,-150 -40,-90! -30,-40 20,-60 140,-110 254,-130!'), 'skin', { colour: 'bone', relief: 0.6 }), brush(open('240,-170 130,-130 10,-80'), 'internal', 1.6), brush(open('-230,20 -110,50 20,80'), 'internal', 1.6),
    body(closed('250,10! 120,30 0,40 -10,90! 20,120 140,110 244,80!'), 'skin', { colour: 'bone', relief: 0.6 }), brush(open('230,46 130,66 30,80'), 'internal', 1.6),
    ...WRAPS.map((line) => brush(open(line), 'outline', 1)), ...['-150,-440 -20,-400 140,-430', '-200,-280 -60,-240 60,-250', '40,-300 140,-290 220,-300', '-200,140 -80,160 20,156', '-140,200 -40,240 60,234', '60,170 130,160 190,136', '-80,280 0,300 70,290'].map((line) => brush(open(line), 'internal', 1.6)),
    solid(closed('-80,184! -20,170 50,176 90,164! 60,196 0,206 -50,202!')), ...[-44, -10, 24, 56].map((x) => fill(polygon([[x - 11, 176], [x + 11, 174], [x + 8, 194], [x - 8, 194]]), 'skin', { colour: 'white', relief: 0 })),
    whip('254,-230 252,-100 240,60 214,180 150,290', '200,-200 196,-100 190,50 170,150 120,240', { count: 13, reach: 0.66, valley: 0.4, longest: 'middle' }), shadow(symmetric('0,372! 90,356 160,300! 190,320 110,390 0,404!')),
  ],
};

/** A cyclops glaring with its one eye. */
export const cyclops: Motif = {
  name: 'cyclops',
  pose: 'symmetric',
  words: ['cyclops', 'polyphemus', 'one eyed giant', 'one eyed monster'],
  anchors: { crown: [0, -480], eye: [0, -120], mouth: [0, 190], base: [0, 440] },
  draw: () => placed([
    ...paired(body(closed('150,-300! 260,-310 340,-380 350,-480! 420,-380 400,-270 300,-190 200,-170!'), 'skin', { colour: 'bone', relief: 0.8 }), ...['220,-290 230,-250 226,-210', '280,-310 296,-270 292,-220', '330,-350 350,-310 356,-260'].map((line) => brush(open(line), 'internal', 1.8))),
    ...manFace({ mouth: 'none', skin: 'moss', brows: 'black' }),
    body(symmetric('0,-340 120,-330 206,-250 226,-140 216,0 190,60! 100,70 60,100 0,110!'), 'skin', { colour: 'moss', line: 'none', relief: 0.7 }), brush(open('-190,60 -216,0 -226,-140 -206,-250 -120,-330 0,-340 120,-330 206,-250 226,-140 216,0 190,60'), 'outline', 1),
    body(closed('-160,-110! -90,-180 0,-204 90,-180 160,-110! 90,-40 0,-22 -90,-40'), 'skin', { colour: 'white', relief: 0.5 }),
      fill(circle([0, -112], 80), 'dark', { colour: 'gold' }), solid(circle([0, -112], 46)), glint(circle([-26, -138], 18)),
      ...Array.from({ length: 12 },
      (_, i) => cut(open([[Math.cos(i * 0.5236) * 52, -112 + Math.sin(i * 0.5236) * 52],
      [Math.cos(i * 0.5236) * 70, -112 + Math.sin(i * 0.5236) * 70]]), 'internal', 1.2)),
    body(symmetric('0,-206! 90,-246 190,-230 220,-150! 150,-190 80,-204 0,-170!'), 'black', { relief: 0.4 }), ...paired(brush(open('60,-10 110,-20 160,-60'), 'internal', 2.4), brush(open('40,-280 90,-296 140,-280'), 'internal', 2.4), brush(open('30,-250 40,-230 30,-214'), 'internal', 2)),
    body(symmetric('0,0 40,10 70,50 62,90 30,104 0,108'), 'skin', { colour: 'moss', relief: 0.9 }), ...paired(solid(closed('18,92! 34,72 54,82 46,100!')), brush(open('80,80 130,110 146,160'), 'internal', 2.4)),
    body(symmetric('0,150! 70,140 140,156! 120,220 60,250 0,254'), 'black', { relief: 0 }),
      ...paired(fill(polygon('8,152 54,148 46,184 16,186'), 'skin', { colour: 'white', relief: 0 }),
      fill(polygon('62,150 110,152 92,186 72,184'), 'skin', { colour: 'white', relief: 0 }),
      body(closed('84,238! 120,232 116,140! 96,120 82,160'), 'skin', { colour: 'bone', line: 'internal' }),
      fill(polygon('10,248 20,222 48,222 58,244'), 'skin', { colour: 'white', relief: 0 })),
    ...paired(shadow(closed('190,90! 150,190 84,266! 120,180 150,110!')), body(circle([240, 76], 26), 'skin', { colour: 'gold' })),
  ], { y: 92, scale: 1.16 }),
};
