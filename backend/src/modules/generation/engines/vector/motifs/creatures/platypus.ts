import { body, brush, circle, closed, cut, ellipse, fill, glint, lock, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pelt = { colour: 'brown' } as const;
const BODY = '300,-116! 240,-150 130,-150 20,-166 -100,-166 -210,-136 -284,-76 -310,0 -280,76! -180,116 -40,132 110,118 220,84 290,40 330,-20 324,-80';
const TAIL = '-250,-90! -340,-110 -440,-90 -492,-20 -486,60 -420,110 -330,110 -250,80!';
const BILL = '300,-80! 350,-90 420,-80 476,-50 496,-14 476,14 410,26 350,24 306,10!';
const LOWER = '300,4! 360,24 430,26 474,16! 452,46 390,56 330,48 290,30!';

/** A webbed foot with its claws, reaching down and forward from 0,0. */
const foot = (tone: 'mid' | 'dark'): readonly Shape[] => [
  ...['-30,120 -50,150 -46,178', '0,130 -4,164 6,190', '34,128 40,160 56,182', '62,114 80,140 100,154'].map((claw) => solid(lock(claw, 13, 0.3))),
  body(closed('-52,20 -46,-40 -20,-84 20,-92 50,-60 58,0 62,40 72,90 92,140! 56,136 48,160! 20,144 -2,164! -26,138 -56,150! -46,90'), tone, { colour: 'tan', relief: 0.6 }),
  ...['-26,60 -36,100 -44,130', '2,64 2,110 0,146', '24,60 34,104 44,142', '40,50 60,90 80,124'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
];

/** Short strokes of wet fur, each along the body's flow. */
const COAT: readonly string[] = ['-200,-96 -160,-110 -124,-106', '-110,-130 -66,-142 -26,-136', '20,-136 66,-136 110,-124', '-100,-76 -50,-86 -6,-78', '40,-84 90,-84 134,-70', '-230,-30 -190,-42 -150,-38', '-120,-20 -70,-32 -26,-26', '30,-24 76,-26 120,-14',
  '-190,30 -150,20 -110,24', '-50,30 0,20 44,28', '90,30 130,26 164,36', '150,-110 190,-112 222,-100', '170,-44 200,-40 222,-24'];

const head = (): readonly Shape[] => [
  body(closed(LOWER), 'dark', { colour: 'grey' }),
  body(closed(BILL), 'mid', { colour: 'grey', relief: 0.8 }),
  body(closed('322,-112! 352,-104 364,-66 354,-20 334,26 302,46! 284,16 280,-50 298,-100'), 'dark', { colour: 'grey', relief: 0.6 }), cut(open('318,-88 314,-40 320,6'), 'internal', 2),
  ...[[440, -54], [456, -34]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 10, 6, 30))),
  brush(open('372,-60 406,-58 428,-52'), 'internal', 2), brush(open('370,-8 420,-2 468,-8'), 'internal', 2.4),
  solid(circle([258, -86], 15)), glint(circle([252, -92], 5.5)), ...['232,-98 256,-112 284,-102', '228,-66 214,-48 222,-28', '240,-60 262,-56 280,-64'].map((line) => brush(open(line), 'internal', 2.4)),
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
    fill(closed('-260,78! -160,84 -40,98 90,90 200,56 296,4! 280,48 210,88 100,118 -40,132 -180,116'), 'skin', { colour: 'tan', line: 'none', relief: 0.3 }),
    shadow(closed('-280,76! -310,0 -284,-76 -210,-136! -250,-60 -256,0 -210,54 -100,92 0,104! -100,112 -200,102')),
    ...COAT.map((line) => brush(open(line), 'internal', 2.6)),
    ...placed(foot('mid'), { x: 96, y: 96, turn: -18 }), ...placed(foot('mid'), { x: -210, y: 96, turn: 50 }),
    ...head(),
    ...BUBBLES.flatMap(([x, y, r]) => [fill(circle([x, y], r), 'skin', { colour: 'blue', line: 'internal' }), brush(open([[x - r * 0.5, y - r * 0.1], [x - r * 0.3,
      y - r * 0.5], [x + r * 0.1, y - r * 0.55]]), 'detail', 1.6)]),
  ], { y: -10 }),
};
