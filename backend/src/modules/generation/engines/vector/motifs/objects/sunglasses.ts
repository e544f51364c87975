import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, lock, open, paired, placed, solid } from '../geometry/kit.js';

const FRAME = '34,-108! 130,-150 290,-168 440,-158 500,-138! 496,-74 466,-42 456,60 412,156 316,204 196,198 104,138 60,40 36,-16!';
const LENS = '88,-62! 160,-108 290,-122 404,-112 434,-84 428,24 384,118 308,160 214,154 136,102 98,20';

/** What the left glass sees: a low sun barred by haze over the sea. */
const SUNSET: readonly Shape[] = [
  fill(closed('-350,46! -346,-12 -306,-58 -262,-66 -218,-58 -178,-12 -174,46!'), 'skin', { colour: 'yellow', line: 'internal', relief: 0.2 }),
  ...[-26, 4, 30].map((y, i) => brush(open([[-342 - i * 2, y], [-262, y + 4], [-182 + i * 2, y]]), 'internal', 1.8)),
  solid(closed('-424,46! -262,40 -104,46! -136,102 -214,154 -308,160 -384,118!')), ...[74, 100, 126].map((y, i) => cut(open([[-352 + i * 22, y], [-270, y + 6], [-180 - i * 18, y]]), 'internal', 2.4)),
];

/** And the right one: a palm that leans over the beach. */
const PALM: readonly Shape[] = [
  solid(closed('138,104! 200,72 290,66 380,92 400,96! 372,128 308,160 214,154 160,122!')),
  fill(lock('252,110 258,40 280,-20 296,-56', 15, 0.2), 'black', { colour: 'black', line: 'none' }),
  ...['296,-54 250,-84 200,-70 176,-34', '296,-54 262,-40 226,-10 216,28', '296,-54 340,-92 386,-76 404,-40', '296,-54 330,-40 362,-6 368,34', '296,-54 290,-90 256,-106 220,-104'].map((line) =>
    fill(lock(line, 15, 0.4), 'black', { colour: 'black', line: 'none' })),
];

/** Horn-rimmed shades, a holiday in their glass. */
export const sunglasses: Motif = {
  name: 'sunglasses',
  pose: 'wide',
  words: ['sunglasses', 'shades', 'ray bans'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    body(closed('-60,-104! 0,-128 60,-104! 62,-24! 0,-60 -62,-24!'), 'dark', { colour: 'black' }),
    ...paired(body(closed(FRAME), 'dark', { colour: 'black', relief: 0.7 }), body(closed(LENS), 'skin', { colour: 'orange', relief: 0.2 })),
    ...SUNSET, ...PALM,
    ...paired(
      cut(open('120,-126 280,-146 410,-138'), 'internal', 2.4), cut(open('446,36 406,136 330,180'), 'internal', 2),
      fill(ellipse([466, -112], 18, 10, 10), 'skin', { colour: 'white', line: 'none', relief: 0 }),
    ),
    cut(open('-40,-98 0,-108 40,-98'), 'internal', 2),
  ], { y: -20, scale: 0.99 }),
};
