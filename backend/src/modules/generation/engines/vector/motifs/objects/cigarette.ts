import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, dots, fill, open, placed, solid, whip } from '../geometry/kit.js';
import { SMOKE_CURL } from './parts/smoke-curl.js';

/** The cork of the filter, the paper with its fold, and a finger of ash behind the glow. */
const STICK: readonly Shape[] = [
  body(closed('-430,-58! 214,-58! 226,0 214,58! -430,58! -446,0'), 'skin', { colour: 'white', relief: 1 }),
  whip('-180,56 20,56 210,56', '-180,-10 20,-6 210,-10', { count: 24, reach: 0.75, longest: 'alike' }), brush(open('-150,-34 0,-38 120,-34'), 'internal', 2),
  body(closed('-430,-60! -196,-60! -184,0 -196,60! -430,60! -448,0'), 'mid', { colour: 'orange', relief: 1 }),
  solid(dots([[-404, -30], [-352, -8], [-296, -34], [-240, -14], [-380, 20], [-322, 26], [-262, 14], [-222, 34], [-412, 38], [-300, 4]], 8)),
  ...[-172, -156].map((x) => brush(open([[x, -56], [x + 12, 0], [x, 56]]), 'internal', 1.4)),
  body(closed('210,-57! 262,-60 318,-56! 336,-40 330,-26 352,-12! 344,6 358,22! 340,36 332,52! 270,60 210,57! 226,0'), 'skin', { colour: 'grey', relief: 0.9 }),
  fill(closed('206,-58! 232,-64 246,-46! 240,-24 256,-10! 238,6 256,24! 240,32 244,46! 232,62 206,58! 220,0'), 'dark', { colour: 'red', line: 'internal', relief: 0.4 }),
  cut(open('222,-34 232,0 222,36'), 'internal', 1.8),
  ...['272,-54 266,-20 282,4 270,34', '312,-52 300,-24 314,2', '318,24 306,40 310,52', '290,10 304,20 326,8'].map((line) => brush(open(line), 'internal', 2)),
];

export const cigarette: Motif = {
  name: 'cigarette', pose: 'wide', anchors: { centre: [0, 0], mouth: [-463, 362] }, words: ['cigarette', 'cigarette smoke', 'lit cigarette'],
  draw: () => placed([...placed(SMOKE_CURL, { x: 270, y: 94, scale: 1.12 }), ...placed(STICK, { x: -40, y: 250, turn: -18 })], { x: -36, scale: 0.94 }),
};
