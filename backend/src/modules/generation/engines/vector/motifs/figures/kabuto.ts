import { body, brush, closed, cut, dots, fill, open, paired, placed, profile, ribbon, shadow, solid, symmetric, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { crest, helmet, neckGuard } from './samurai.js';

/** The empty inside: black, its lining and the back of the neck guard just seen. */
const inside = (): readonly Shape[] => [
  body(symmetric('0,-150 150,-140 186,-60 184,40 156,150 100,236 0,266'), 'black', { colour: 'black', relief: 0.2 }),
  ...['-166,20 -90,50 0,58 90,50 166,20', '-150,96 -80,124 0,132 80,124 150,96', '-116,168 -60,192 0,198 60,192 116,168'].map((line) => cut(open(line), 'internal', 1.6)),
  { d: dots(walk('-140,60 -70,88 0,94 70,88 140,60', 9), 7), line: 'none', tone: 'skin', colour: 'gold', relief: 0 },
];

const CORD = '214,-10 196,130 140,250 70,320 16,344';

/** The red cord, tied in a bow below the helmet, with two tassels. */
const cord = (): readonly Shape[] => [
  ...paired(
    body(ribbon(CORD, profile('0:17 1:17')).outline(), 'mid', { colour: 'red', line: 'internal', relief: 0.9 }),
    ...walk(CORD, 13).slice(1, -1).map(([x, y]) => brush(open([[x - 13, y - 5], [x + 13, y + 8]]), 'detail', 1.4)),
    body(ribbon('24,356 56,400 66,440', profile('0:13 1:13')).outline(), 'mid', { colour: 'red', line: 'internal' }),
    body(closed('50,430! 66,422 84,430! 112,520 98,526 84,518 70,528 54,518 40,522!'), 'dark', { colour: 'crimson' }),
    ...['64,452 62,484 58,512', '72,452 80,484 86,510'].map((line) => cut(open(line), 'internal', 1.8)),
    body(closed('10,340! 60,296 130,300 150,334 120,366 60,366!'), 'skin', { colour: 'red', relief: 0.9 }),
    shadow(closed('20,342! 60,322 104,324 118,336! 96,350 56,354')),
  ),
  body(symmetric('0,312 32,320 34,352 22,376 0,380'), 'skin', { colour: 'red', relief: 0.9 }),
  brush(open('-14,322 -10,346 -14,370'), 'internal', 1.8), brush(open('14,322 10,346 14,370'), 'internal', 1.8),
];

/** The samurai's helmet alone, nobody in it: bowl, horned crest, neck guard and tied cord. */
export const kabuto: Motif = {
  name: 'kabuto',
  pose: 'symmetric',
  words: ['kabuto', 'samurai helmet', 'samurai helm', 'japanese helmet', 'kabuto helmet', 'empty samurai helmet'],
  anchors: { crown: [0, -390], base: [0, 470] },
  draw: () => placed([
    ...neckGuard(), ...inside(), ...cord(), ...helmet(),
    ...paired(solid(closed('150,-150! 200,-132 262,-88! 258,-66 190,-100!')), fill(closed('322,-200! 372,-262 396,-206 340,-140!'), 'skin', { colour: 'gold',
      line: 'internal' })),
    ...crest(),
  ], { y: -14, scale: 0.94 }),
};
