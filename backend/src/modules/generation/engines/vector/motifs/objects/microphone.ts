import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, open, paired, polygon, polyline, shadow, solid } from '../geometry/kit.js';

/** The chromed stage microphone of the fifties. */
const HEAD: readonly Shape[] = [
  body(closed(bothSides('0,-484 120,-464 200,-390 222,-260 210,-80 170,40 90,86 0,92')), 'skin', { colour: 'grey' }),
  body(closed(bothSides('0,-450 104,-432 170,-366 190,-256 180,-90 144,16 76,54 0,58')), 'black', { colour: 'black' }),
  ...paired(
    body(closed('34,-438! 92,-428 104,-400! 104,-20! 84,24 34,44!'), 'skin', { line: 'internal', colour: 'grey' }),
    body(closed('124,-400! 160,-352 174,-260 166,-100 146,-14 124,10!'), 'skin', { line: 'internal', colour: 'grey' }),
    shadow(polygon('70,-410 96,-400 96,-26 70,10')),
  ),
  body(polygon('-26,-446 26,-446 26,52 -26,52'), 'skin', { line: 'internal', colour: 'grey' }),
  body(polygon('-226,-214 226,-214 222,-150 -222,-150'), 'skin', { colour: 'grey' }),
  shadow(polygon('-218,-172 218,-172 217,-158 -217,-158')),
  ...[-160, -80, 0, 80, 160].map((x) => solid(circle([x, -192], 9))),
];

const STAND: readonly Shape[] = [
  body(closed(bothSides('0,84! 96,84! 110,120 90,160! 0,166!')), 'skin', { colour: 'grey' }),
  shadow(closed('30,92! 88,92! 98,120 80,152! 30,158!')),
  body(circle([0, 190], 46), 'skin', { colour: 'grey', relief: 1 }),
  ...paired(body(closed('40,180! 92,168! 106,190 92,212! 40,200!'), 'dark', { colour: 'black' })),
  body(polygon('-26,226 26,226 26,428 -26,428'), 'skin', { colour: 'grey' }),
  shadow(polygon('6,232 20,232 20,424 6,424')),
  body(polygon('-38,290 38,290 38,330 -38,330'), 'skin', { colour: 'grey' }),
  ...[-24, -8, 8, 24].map((x) => brush(polyline(`${x},294 ${x},326`), 'internal', 1.2)),
  body(closed(bothSides('0,420! 60,424! 150,450 220,486! 0,490!')), 'skin', { colour: 'grey' }),
  shadow(closed('40,432! 60,434 140,456 196,480! 40,482!')),
  cut(open('-190,-120 -186,-60 -160,0'), 'internal', 1.6),
  brush(open('-206,-300 -196,-370 -150,-430'), 'internal', 1.8),
];

export const microphone: Motif = {
  name: 'microphone',
  pose: 'tall',
  words: ['microphone', 'vintage microphone', 'mic', 'retro microphone', 'karaoke'],
  anchors: { crown: [0, -484], base: [0, 490] },
  draw: () => [...HEAD, ...STAND],
};
