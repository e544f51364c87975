import { body, brush, circle, closed, cut, dots, fill, knots, open, placed, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { drawSkull } from './draw-skull.js';

/** A cutlass that points up and outward to the right, drawn upright about its middle. */
const cutlass = (): readonly Shape[] => [
  body(closed('-24,330! -30,100 -22,-140 10,-330 54,-470! 66,-300 58,-60 34,180 24,330!'), 'skin', { colour: 'grey', relief: 0.6 }),
  brush(open('0,300 -4,80 6,-140 34,-330'), 'internal', 2.4),
  body(closed('-22,350! 22,350! 30,420 26,470 -26,470 -30,420'), 'dark', { colour: 'brown' }),
  ...[380, 410, 440].map((y) => cut(open([[-26, y], [0, y + 8], [26, y]]), 'internal', 1.8)),
  body(closed('-96,330! 0,312 84,326! 110,390 96,450 34,478! 70,430 74,390 60,362 0,358 -96,362'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(circle([0, 484], 30), 'skin', { colour: 'gold' }),
];

const KNOT: readonly string[] = [
  '330,-140! 400,-130 450,-70 460,20 500,90! 430,70 400,110! 390,30 370,-50', '330,-150! 420,-190 480,-180 512,-130! 470,-120 470,-90! 420,-110 380,-104',
];

const bandana = (): readonly Shape[] => [
  ...KNOT.map((tail) => body(closed(tail), 'skin', { colour: 'red', relief: 0.6 })),
  brush(open('350,-120 410,-70 430,20'), 'internal', 2.2), brush(open('370,-146 430,-160 480,-150'), 'internal', 2.2),
  body(symmetric('0,-516 120,-506 230,-464 322,-386 372,-280 378,-170! 350,-140! 240,-206 120,-232 0,-238'), 'skin', { colour: 'red', relief: 0.8 }),
  fill(closed('-378,-170! -350,-140! -240,-206 -120,-232 0,-238 120,-232 240,-206 350,-140! 378,-170! 250,-252 120,-280 0,-286 -120,-280 -250,-252'), 'dark', { line: 'internal', colour: 'crimson', relief: 0.4 }),
  solid(dots(knots('-250,-340 -130,-330 0,-340 130,-330 250,-340 -190,-420 -64,-420 64,-420 190,-420 0,-484'), 17)),
  body(closed('336,-190! 372,-180 384,-142 364,-112 330,-120 318,-156'), 'skin', { colour: 'red' }),
  brush(open('340,-370 356,-310 352,-250'), 'internal', 2.4), brush(open('-340,-370 -356,-310 -352,-250'), 'internal', 2.4),
];

const patch = (): readonly Shape[] => [
  solid(closed('-250,-210! -120,-130 60,-90! 350,60 352,34! 80,-120 -100,-160 -220,-232!')),
  body(closed('14,-112! 140,-160 284,-128! 312,-30 276,80 190,122 96,88 34,10'), 'dark', { colour: 'brown', relief: 0.7 }),
  cut(closed('42,-92! 140,-130 262,-106! 280,-26 250,60 186,94 112,66 60,4').replace(/Z$/, ''), 'detail', 1.5),
  cut(open('110,-70 160,-90 210,-80'), 'internal', 2.4),
];

const head = (rng: Rng): readonly Shape[] => [
  ...drawSkull(rng).slice(0, -2),
  fill(closed('42,222! 43,278 48,288! 70,288! 75,278 76,222! 59,204'), 'dark', { colour: 'gold' }),
  ...patch(), ...bandana(),
  body(circle([-336, 150], 46), 'skin', { colour: 'gold' }), fill(circle([-336, 150], 27), 'skin', { line: 'internal', colour: 'white', relief: 0 }), 
];

/** A pirate's skull in bandana and eye patch over two crossed cutlasses. */
export const pirate: Motif = {
  name: 'pirate',
  pose: 'symmetric',
  words: ['pirate', 'pirate skull', 'jolly roger', 'buccaneer', 'corsair', 'pirate captain', 'skull and crossbones', 'skull and crossed swords'],
  anchors: { crown: [0, -420], eye: [-130, -30], mouth: [0, 190], base: [0, 330] },
  draw: (rng) => [
    ...placed(cutlass(), { x: -10, y: 48, turn: 46, scale: 1.2 }), ...placed(cutlass(), { x: 10, y: 48, turn: -46, scale: 1.2, flip: true }),
    ...placed(head(rng), { x: -10, y: -20, scale: 0.84 }),
  ],
};
