import { body, brush, circle, closed, cut, fill, flames, glint, leaf, lock, open, paired, solid, symmetric } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

const RUFF = '110,40 190,90 150,100 232,190 184,186 252,290 196,272 236,390 170,346 176,460 112,396 84,500 48,430 20,500 0,450';

/** The shaggy neck of a deer from the front. */
export const cervineNeck = (): readonly Shape[] => [
  body(symmetric([[0, 0], [90, 20], ...flames(RUFF)]), 'dark', { colour: 'brown', relief: 0.6 }),
  ...paired(
    cut(open('150,130 176,180 176,220'), 'detail', 2.2),
    cut(open('130,260 150,310 140,350'), 'detail', 2.2),
    cut(open('70,360 78,410 66,450'), 'detail', 2.2),
  ),
  cut(open('0,370 -4,410 0,440'), 'detail', 2),
];

/** Ears laid out to the sides. */
export const cervineEars = (): readonly Shape[] =>
  paired(
    body(leaf([92, -96], [384, -166], { half: 58, belly: 0.5, bend: -6, foot: 20 }), 'skin', { colour: 'brown', relief: 0.5 }),
    fill(leaf([130, -104], [352, -158], { half: 34, belly: 0.5, bend: -4 }), 'black', { line: 'none', relief: 0 }),
    fill(lock('120,-90 180,-110 250,-134', 17), 'skin', { colour: 'tan' }),
    fill(lock('124,-110 170,-132 226,-156', 15), 'skin', { colour: 'tan' }),
  );

const FACE = '0,-190 56,-178 102,-142 128,-84 126,-20 104,60 88,150 92,206 96,262 74,318 36,344 0,350';

/** The face stag and doe share, seen from the front: brow at -190, chin at 350. */
export const cervineFace = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'brown', relief: 0.8 }),
  fill(symmetric([[0, -190], [30, -180], ...flames('44,-160 46,-96 34,-110 34,-30 22,-50 0,40', 0.1)]), 'dark', {
    line: 'none',
    colour: 'brown',
  }),
  ...paired(
    solid(closed('128,-70! 100,-82 70,-66 52,-24! 80,-40 102,-32 110,0 96,70! 122,10 130,-30!')),
    fill(closed('68,-34! 84,-62 106,-66 124,-48! 112,-26 90,-22'), 'black', { line: 'internal', colour: 'black', relief: 0 }),
    cut(open('74,-46 94,-64 116,-54'), 'internal', 1.8),
    glint(circle([94, -46], 7)),
    brush(open('54,-90 84,-104 116,-90'), 'internal', 2.6),
    brush(open('46,30 56,100 54,160'), 'internal', 2.4),
    brush(open('84,70 78,120 82,150'), 'internal', 2.2),
    brush(open('96,-120 70,-136 52,-160'), 'internal', 2),
    solid(closed('94,216! 72,222 58,250 70,262! 78,240 96,244!')),
    solid(closed('0,308! 34,312 62,300 88,282! 70,316 34,330 0,326!')),
  ),
  body(symmetric('0,206 44,202 72,216 66,250 36,278 12,290 0,292!'), 'black', { relief: 0.4 }),
  solid(symmetric('0,284 8,294 8,310 0,316')),
  ...paired(cut(open('18,218 40,214 56,224'), 'detail', 1.6)),
];
