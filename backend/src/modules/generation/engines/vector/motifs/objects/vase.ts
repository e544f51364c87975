import type { Motif, Shape } from '../motif.js';
import { body, brush, cut, ellipse, fill, open, paired, shadow, symmetric, closed, polygon, solid, circle } from '../geometry/kit.js';

/** A lozenge of the painted band, as far down as the band hangs there. */
const LOZENGES: readonly Shape[] = [-3, -2, -1, 0, 1, 2, 3].map((i): Shape => {
  const x = i * 76;
  const y = 113 - 54 * (x / 296) ** 2;
  const half = 30 - Math.abs(i) * 3;
  return fill(polygon([[x, y - 50], [x + half, y], [x, y + 50], [x - half, y]]), 'skin', { colour: 'bone', relief: 0 });
});

const BELLY = '0,-330! 76,-330! 96,-250 190,-180 280,-70 300,60 262,210 190,330 130,410! 0,424!';

/** What hides the foot of that which stands in it. */
export const VASE_FRONT: readonly Shape[] = [
  body(symmetric('0,400! 132,396! 150,430 158,470! 0,490'), 'skin', { colour: 'blue' }),
  body(symmetric(BELLY), 'skin', { colour: 'bone', relief: 1 }),
  fill(closed('-296,-20! -150,24 0,36 150,24 296,-20! 300,50 284,140! 150,178 0,190 -150,178 -284,140! -300,50'), 'dark', { colour: 'blue', relief: 0.6 }),
  ...LOZENGES,
  brush(open('-198,-174 -100,-136 0,-126 100,-136 198,-174'), 'internal', 1.4), brush(open('-252,-112 -130,-66 0,-54 130,-66 252,-112'), 'internal', 1.4),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) => solid(circle([-168 + i * 56, -96 - Math.abs(i - 3) ** 2 * 5.4], 11))),
  brush(open('-232,248 -120,280 0,288 120,280 232,248'), 'internal', 1.4),
  ...[-2, -1, 0, 1, 2].map((i) => solid(closed([[i * 62 - 24, 300 - i * i * 5, true], [i * 46, 384 - i * i * 3, true], [i * 62 + 24, 300 - i * i * 5, true]]))),
  shadow(closed('216,-150! 286,-66 304,60 266,208 194,328 134,404! 90,408! 180,280 226,150 240,20 236,-70')),
  brush(open('-236,-70 -262,-36'), 'internal', 2.2), cut(open('-270,36 -272,70 -266,100'), 'internal', 2),
  body(symmetric('0,-402 86,-412 146,-444! 120,-390 84,-350 84,-310! 0,-296!'), 'skin', { colour: 'blue', relief: 0.7 }),
  brush(open('-104,-404 -76,-372 -66,-340'), 'internal', 1.8),
];

const EARS: readonly Shape[] = paired(
  body(closed('74,-348! 150,-372 214,-340 226,-270 192,-176! 162,-190! 186,-264 178,-310 140,-330 84,-310!'), 'skin', { colour: 'blue' }),
);

/** What that which stands in it hides. */
export const VASE_BEHIND: readonly Shape[] = [
  ...EARS, body(ellipse([0, -440], 142, 36), 'skin', { colour: 'blue' }), fill(ellipse([0, -436], 108, 22), 'black', { colour: 'navy', relief: 0 }),
];

/** A painted vase with two ears. */
export const emptyVase: Motif = {
  name: 'vase',
  pose: 'figure',
  words: ['vase', 'amphora', 'urn', 'ceramic vase', 'porcelain vase', 'greek vase', 'pottery'],
  anchors: { crown: [0, -440], base: [0, 490], centre: [0, 60] },
  holds: { room: { x: 0, y: 60, width: 380, height: 420 } },
  draw: () => [...VASE_BEHIND, ...VASE_FRONT],
};
