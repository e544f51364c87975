import { body, brush, closed, dots, open, paired, placed, shadow, solid, symmetric, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bull } from './bull.js';

const SHOULDERS = '0,0 90,20 160,60 260,80 360,120 430,200 466,310 470,420 440,500! 330,500! 320,430 300,380! 270,440 256,500! 0,500!';

/** Shoulders, chest and upper arms of a giant. */
const torso = (): readonly Shape[] => [
  body(symmetric(SHOULDERS), 'skin', { colour: 'brown', relief: 0.9 }),
  ...paired(
    brush(open('20,290 110,320 220,300 284,230 300,170'), 'outline', 1.8), brush(open('310,400 300,320 310,240'), 'outline', 1.6),
    brush(open('180,90 240,130 300,150 360,140'), 'internal', 2.6), brush(open('330,180 390,220 420,290'), 'internal', 2.6), brush(open('350,300 400,330 440,330'), 'internal', 2.4),
    brush(open('30,360 90,376 150,370'), 'internal', 2.4), brush(open('36,430 96,440 150,430'), 'internal', 2.4), brush(open('180,350 210,390 216,440'), 'internal', 2.4), brush(open('210,420 236,450 240,490'), 'internal', 2.2),
    shadow(closed('20,296! 110,326 220,306 286,236! 250,330 120,360 20,330')),
    whip('430,200 466,310 470,420 440,500', '370,220 400,310 404,410 390,490', { count: 12, reach: 0.8, valley: 0.4, longest: 'middle' }),
    body(closed('334,340! 410,352 470,344! 474,392 410,404 330,390!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.7 }), solid(dots(walk('352,366 406,378 456,370', 4), 9)),
  ),
  brush(open('0,270 2,390 0,496'), 'outline', 1.6),
];

/** The Minotaur: a bull's head on a giant's shoulders. */
export const minotaur: Motif = {
  name: 'minotaur',
  pose: 'bust',
  words: ['minotaur', 'bull man', 'man bull', 'minotaur head', 'asterion', 'labyrinth monster', 'bull headed man'],
  anchors: { crown: [0, -380], eye: [86, -207], mouth: [0, 110], base: [0, 490], heart: [0, 340] },
  draw: (rng) => [...torso(), ...placed(bull.draw(rng), { y: -140, scale: 0.73 })],
};
