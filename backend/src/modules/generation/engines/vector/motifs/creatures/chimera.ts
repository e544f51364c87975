import { body, brush, placed, profile, ribbon, scaleArcs, solid, circle, closed, open } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { goat } from './goat.js';
import { lionTrunk } from './walking-lion.js';
import { lion } from './lion.js';

const TAIL = ribbon('-330,-60 -420,-80 -480,-170 -470,-280 -400,-350 -310,-360', profile('0:34 0.5:32 0.9:26 1:24'));

/** The tail: a snake that looks where the lion came from and strikes forward. */
const snake = (): readonly Shape[] => [
  body(TAIL.outline(), 'skin', { colour: 'leaf', relief: 1 }),
  { d: scaleArcs((u, v) => TAIL.at(u, v * 1.5 - 0.5), { rows: 16, across: 3 }), line: 'internal', tone: 'none' }, brush(TAIL.along(0.5, 0.02, 0.96), 'internal', 1.8),
  brush(open('-226,-352 -180,-350 -150,-370'), 'internal', 1.8), brush(open('-180,-350 -160,-344 -146,-330'), 'internal', 1.6),
  body(closed('-330,-388! -296,-408 -250,-400 -216,-372 -214,-350! -250,-336 -300,-330 -330,-336!'), 'skin', { colour: 'leaf', relief: 0.9 }),
  solid(circle([-264, -376], 9)), brush(open('-214,-356 -250,-352 -286,-350'), 'internal', 2), brush(open('-284,-390 -260,-394 -240,-384'), 'internal', 2),
];

/** The chimera: a striding lion with a goat's head on its back and a snake for a tail. */
export const chimera: Motif = {
  name: 'chimera',
  pose: 'wide',
  words: ['chimera', 'chimaera', 'lion goat snake', 'greek chimera'],
  anchors: { crown: [250, -370], mouth: [250, -30], eye: [300, -160], base: [0, 360], heart: [60, 0], back: [-120, -130] },
  draw: (rng) => placed([
    ...snake(), ...placed(goat.draw(rng.fork('goat')), { x: -96, y: -252, scale: 0.5 }), ...lionTrunk(),
    ...placed(lion.draw(rng), { x: 244, y: -148, scale: 0.5 }),
  ], { y: 60, scale: 0.94 }),
};
