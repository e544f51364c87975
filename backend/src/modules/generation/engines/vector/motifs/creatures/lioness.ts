import { body, brush, closed, fill, flames, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { lionEyes, lionMuzzle } from './lion.js';

const NECK = '150,120 236,170 204,206 282,280 236,286 290,366 230,372 250,450 176,430 150,492 90,450 40,496 0,482';
const FACE = '0,-262 84,-256 150,-226 196,-160 214,-84 208,-20 232,40 204,40 222,104 188,100 190,168 152,166 150,236 118,290 72,334 0,350';

const ears = (): readonly Shape[] => paired(
  body(closed('92,-236! 126,-306 188,-340 250,-316 274,-250 254,-180 206,-128!'), 'skin', { colour: 'gold', relief: 0.5 }),
  fill(closed('126,-228! 150,-284 192,-308 232,-288 242,-240 226,-190 198,-158!'), 'dark', { line: 'none', colour: 'brown', relief: 0 }),
  ...['130,-206 164,-238 186,-284', '156,-188 194,-214 218,-254'].map((spine) => brush(open(spine), 'internal', 2.4)),
);

const face = (): readonly Shape[] => [
  body(symmetric(flames(FACE, 0.1)), 'skin', { colour: 'gold', relief: 0.8 }),
  ...paired(
    brush(open('20,-232 28,-176 18,-122'), 'internal', 2.4),
    brush(open('66,-216 70,-180 58,-150'), 'internal', 2.4),
    brush(open('112,-190 112,-164 98,-142'), 'internal', 2.2),
    solid(closed('200,10! 172,66 182,124! 150,86 152,36!')),
    brush(open('150,196 140,172 146,142'), 'internal', 2),
  ),
  solid(symmetric('0,-214 8,-166 6,-120 0,-104')),
];

/** A lioness from the front: the strong plain head without a mane. */
export const lioness: Motif = {
  name: 'lioness',
  pose: 'symmetric',
  words: ['lioness', 'lioness head', 'lion cub', 'lioness and cub', 'female lion', 'mama lion', 'mother lion', 'baby lion'],
  anchors: { crown: [0, -300], brow: [0, -268], eye: [110, -46], mouth: [0, 262], base: [0, 480] },
  draw: () => placed([
    body(symmetric([[0, 0], [110, 60], ...flames(NECK, 0.12)]), 'mid', { colour: 'tan', relief: 0.6 }),
    ...paired(...['226,196 244,244 222,284', '196,290 214,330 198,370', '120,380 132,416 112,450', '60,392 66,430 50,462'].map((line) => brush(open(line), 'internal', 2.2))),
    ...ears(),
    ...face(),
    ...lionEyes(),
    ...lionMuzzle('0,286! 50,290 70,312 66,342 38,362 0,368'),
  ], { scale: 1.16, y: -84 }),
};
