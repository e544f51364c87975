import { body, brush, circle, closed, cut, ellipse, fill, glint, lock, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pelt = { colour: 'brown' } as const;
const BODY = '250,-130! 180,-190 60,-226 -80,-220 -190,-170 -260,-90 -290,0 -270,80! -180,130 -40,150 110,130 220,90 290,40 320,-30 300,-90';
const TAIL = '-250,-90! -340,-110 -440,-90 -492,-20 -486,60 -420,110 -330,110 -250,80!';
const BILL = '300,-80! 350,-90 420,-80 476,-50 496,-14 476,14 410,26 350,24 306,10!';
const LOWER = '300,4! 360,24 430,26 474,16! 452,46 390,56 330,48 290,30!';

/** A webbed foot with its claws, reaching down and forward from 0,0. */
const foot = (tone: 'mid' | 'dark'): readonly Shape[] => [
  ...['-30,120 -50,150 -46,178', '0,130 -4,164 6,190', '34,128 40,160 56,182', '62,114 80,140 100,154'].map((claw) => solid(lock(claw, 13, 0.3))),
  body(closed('-40,-40! -50,30 -44,90 -56,150! -26,138 -2,164! 20,144 48,160! 56,136 92,140! 70,90 56,30 50,-40!'), tone, { colour: 'tan', relief: 0.6 }),
  ...['-26,60 -36,100 -44,130', '2,64 2,110 0,146', '24,60 34,104 44,142', '40,50 60,90 80,124'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
];

/** Short strokes of wet fur, each along the body's flow. */
const COAT: readonly string[] = ['-200,-110 -160,-124 -124,-120', '-120,-170 -70,-184 -30,-176', '10,-186 60,-180 100,-160', '-90,-110 -40,-122 0,-112',
  '50,-120 100,-116 140,-96', '-220,-30 -180,-46 -140,-42', '-100,-40 -50,-54 -6,-46', '60,-50 100,-50 140,-36', '-180,50 -140,36 -100,40', '-20,40 24,28 70,36'];

const head = (): readonly Shape[] => [
  body(closed(LOWER), 'dark', { colour: 'grey' }),
  body(closed(BILL), 'mid', { colour: 'grey', relief: 0.8 }),
  body(closed('316,-116! 350,-110 362,-70 352,-20 332,26 300,50! 276,20 270,-60 290,-110'), 'dark', { colour: 'grey', relief: 0.6 }),
  ...[[440, -54], [456, -34]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 10, 6, 30))),
  brush(open('366,-64 400,-62 424,-58'), 'internal', 1.8), brush(open('370,-4 420,2 462,-4'), 'internal', 1.8),
  fill(circle([254, -84], 32), 'skin', { colour: 'bone', line: 'none', relief: 0 }), solid(circle([258, -84], 21)), glint(circle([250, -92], 8)),
  brush(open('216,-116 250,-136 290,-122'), 'internal', 2.6), brush(open('204,-60 190,-44 200,-24'), 'internal', 2.4),
];

const BUBBLES: readonly (readonly [number, number, number])[] = [[400, -170, 26], [452, -220, 18], [376, -240, 14]];

/** A platypus swimming to the right: duck's bill, beaver's tail, webbed feet, bubbles at its bill. */
export const platypus: Motif = {
  name: 'platypus',
  pose: 'wide',
  words: ['platypus', 'platypuses', 'duck billed platypus', 'duckbill'],
  anchors: { crown: [220, -150], eye: [254, -84], mouth: [440, 20], base: [0, 150], heart: [0, 0] },
  draw: () => placed([
    ...placed(foot('dark'), { x: 176, y: 70, turn: -34, scale: 0.94 }), ...placed(foot('dark'), { x: -150, y: 90, turn: 30, scale: 0.9 }),
    body(closed(TAIL), 'dark', { ...pelt, relief: 0.6 }),
    ...['-290,-60 -380,-70 -460,-36', '-290,-20 -380,-24 -474,0', '-290,20 -380,26 -470,40', '-290,56 -370,74 -430,84', '-330,-90 -350,0 -330,96',
      '-400,-90 -424,10 -400,100'].map((line) => cut(open(line), 'internal', 2)),
    body(closed(BODY), 'skin', { ...pelt, relief: 1 }),
    fill(closed('-250,84! -160,90 -40,106 90,96 200,60 290,10! 280,50 210,98 100,134 -40,150 -180,130'), 'skin', { colour: 'tan', line: 'none', relief: 0.3 }),
    shadow(closed('-270,80! -290,0 -262,-80 -190,-160! -230,-70 -240,0 -200,60 -100,100 0,112! -100,120 -200,110')),
    ...COAT.map((line) => brush(open(line), 'internal', 2.6)),
    ...placed(foot('mid'), { x: 96, y: 96, turn: -18 }), ...placed(foot('mid'), { x: -210, y: 96, turn: 50 }),
    ...head(),
    ...BUBBLES.flatMap(([x, y, r]) => [fill(circle([x, y], r), 'skin', { colour: 'blue', line: 'internal' }), brush(open([[x - r * 0.5, y - r * 0.1], [x - r * 0.3,
      y - r * 0.5], [x + r * 0.1, y - r * 0.55]]), 'detail', 1.6)]),
  ], { y: -10 }),
};
