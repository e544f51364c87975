import {
  body, brush, circle, closed, cut, fill, flames, glint, leaf, offset, open, paired, polar, profile, radians, ribbon, shadow, solid, stroke, symmetric, track, type Knot,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';

/** Hair that falls in waves behind the shoulders and before them, right half. */
const BEHIND: readonly Lock[] = [
  ['70,-352 190,-306 236,-180 222,-40 274,80 246,200 292,310 262,430', 58],
  ['50,-348 160,-292 206,-150 190,0 236,130 204,260 240,360 196,470', 60],
];
const FRONT: readonly Lock[] = [['0,-340 106,-322 162,-230 170,-110 156,10 190,120 168,230 190,330 166,400', 40]];
const MASS = '0,-396 104,-380 192,-312 228,-196 212,-60 246,80 226,210 250,320 220,420! 130,400 110,240 130,100 150,-100! 0,-100';
const COMBED: readonly string[] = ['14,-376 110,-358 176,-290', '14,-358 110,-338 160,-270', '14,-322 90,-304 130,-250', '186,-210 196,-120 186,-40', '266,270 276,310 264,356', '250,120 262,170 246,220'];

/** A ring of glory and the rays that leave it. */
const glory = (): readonly Shape[] => [
  ...Array.from({ length: 31 }, (_, i) => {
    const turn = radians(-90 + (i - 15) * 9);
    return solid(leaf(polar([0, -130], turn, 306), polar([0, -130], turn, i % 2 === 0 ? 366 : 340), { half: 7, belly: 0.3 }));
  }),
  stroke(open(Array.from({ length: 19 }, (_, i) => polar([0, -130], radians(165 + i * (210 / 18)), 286))), 'internal'),
];

/** Heavy lids, brows raised in the middle by grief. */
const eyes = (): readonly Shape[] => paired(
  fill(closed('36,-66! 56,-86 84,-92 118,-66! 96,-50 62,-50'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
  fill(circle([80, -76], 17), 'dark', { line: 'none', colour: 'brown', relief: 0 }), solid(circle([80, -77], 9)), glint(circle([74, -83], 4.5)),
  solid(closed('28,-60! 52,-88 84,-99 124,-68! 132,-58 112,-68 84,-86 56,-78!')), brush(open('40,-52 66,-44 104,-56'), 'internal', 2.2), brush(open('44,-30 74,-22 102,-34'), 'detail', 2),
  brush(open('42,-104 80,-118 124,-94'), 'detail', 1.8),
  solid(closed('20,-136! 54,-142 104,-128 142,-92! 104,-112 56,-122 24,-114!')),
  brush(open('96,-4 78,28 70,54'), 'internal', 2.2),
);

const nose = (): readonly Shape[] => [
  ...paired(brush(open('16,-70 20,-20 16,16'), 'internal', 1.9), solid(closed('8,38! 20,28 32,32 30,42! 18,40')), brush(open('28,8 42,24 36,42'), 'internal', 2.2)),
  brush(open('-12,42 0,48 12,42'), 'internal', 1.8),
];

const BEARD: readonly Knot[] = [
  [0, 120], [26, 110], [62, 108], [92, 84], [118, 40], [138, -30, true], [146, 40], [138, 110], ...flames('124,164 122,232 98,206 92,284 64,250 48,334 26,300 0,366', 0.12),
];
const beard = (): readonly Shape[] => [
  body(symmetric(BEARD), 'dark', { colour: 'brown', relief: 0.7 }),
  ...paired(...['134,40 130,100 112,160', '112,90 112,150 96,206', '84,112 88,180 72,240', '56,132 58,206 44,290', '18,146 24,216 10,316'].map((line) => cut(open(line), 'internal', 2.2))),
  fill(symmetric('0,84! 30,88 46,104 34,126 0,134'), 'skin', { colour: 'tan', line: 'none', relief: 0.3 }),
  body(symmetric('0,64! 28,56 62,70 88,104 92,146! 68,114 32,94 0,98!'), 'dark', { colour: 'brown', line: 'internal' }), ...paired(cut(open('14,76 44,78 74,112'), 'internal', 1.8), cut(open('24,66 60,86 80,124'), 'detail', 1.6)),
  fill(symmetric('0,100 22,98 36,104 20,122 0,126'), 'skin', { colour: 'red', line: 'internal', relief: 0.5 }), brush(open('-32,103 0,108 32,103'), 'internal', 2),
];

const CANES = ['-256,-128 -186,-190 -80,-180 20,-236 120,-196 204,-206 262,-150', '-262,-164 -170,-164 -60,-232 50,-184 150,-226 256,-180', '-250,-196 -160,-220 -40,-184 70,-240 160,-190 258,-126'];

/** Three canes plaited across the brow, thorns out of each. */
const crown = (): readonly Shape[] => CANES.flatMap((cane, row) => {
  const way = track(cane);
  const thorns = Array.from({ length: 7 }, (_, i) => {
    const at = (i + 0.3 + row * 0.22) / 7;
    const side = (i + row) % 2 === 0 ? -1 : 1;
    return body(leaf(way.at(at), offset(way.at(at), way.angle(at), 26 * side, side * (74 - row * 4)), { half: 11, belly: 0.12, foot: 9 }), 'skin', { colour: 'bone', line: 'internal' });
  });
  const rod = ribbon(cane, profile('0:13 0.5:19 1:13'));
  return [...thorns, body(rod.outline(), row === 1 ? 'skin' : 'dark', { colour: 'brown', relief: 0.8 }), ...(row === 1 ? [brush(rod.along(0.3, 0.1, 0.9), 'detail', 1.6)] : [])];
});

const drops = (): readonly Shape[] => [[-92, -138, 44], [-30, -150, 34], [46, -146, 52], [122, -128, 40], [-132, -90, 34]].map(([x = 0, y = 0, long = 40]) =>
  fill(closed([[x, y, true], [x + 8, y + long * 0.7], [x, y + long], [x - 8, y + long * 0.7]]), 'dark', { colour: 'red', line: 'none', relief: 0.2 }));

const shoulders = (): readonly Shape[] => [
  body(symmetric('0,130! 66,150 74,250 96,310 180,352 286,392 336,456! 250,486 120,496 0,498'), 'skin', { colour: 'bone', relief: 0.7 }),
  fill(symmetric('0,150! 64,160 72,250 94,316 50,390 0,430!'), 'skin', { colour: 'tan', line: 'internal', relief: 0.5 }),
  shadow(symmetric('0,350! 30,300 62,220! 72,262 66,310 30,370 0,392!')),
  ...paired(brush(open('100,316 60,396 8,450'), 'outline', 1.6), brush(open('170,352 130,410 60,470'), 'internal', 2.2), brush(open('260,386 220,430 160,480'), 'internal', 2.2)),
];

/** Christ under the crown of thorns, rays about his head. */
export const jesus: Motif = {
  name: 'jesus',
  pose: 'symmetric',
  words: ['jesus', 'jesus christ', 'christ', 'jesus face', 'jesus with crown of thorns', 'christ the redeemer', 'messiah'],
  anchors: { crown: [0, -340], eye: [80, -68], mouth: [0, 110], base: [0, 480] },
  draw: () => [
    ...glory(),
    body(symmetric(MASS), 'dark', { colour: 'brown', relief: 0.6 }),
    ...paired(...hair(BEHIND, 'dark', 'brown')), ...shoulders(),
    body(symmetric('0,-280 84,-270 130,-210 146,-120 146,-40 138,30 118,110 80,190 0,226'), 'skin', { colour: 'tan', relief: 0.4 }),
    ...eyes(), ...nose(), ...beard(), ...paired(...hair(FRONT, 'dark', 'brown'), ...COMBED.map((line) => cut(open(line), 'internal', 2.2))), ...drops(), ...crown(),
  ],
};
