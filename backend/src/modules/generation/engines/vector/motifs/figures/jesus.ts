import { body, brush, closed, fill, flames, leaf, offset, open, paired, placed, polar, profile, radians, ribbon, shadow, solid, stroke, symmetric, track } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';
import { manFace } from './parts/man-face.js';

/** Hair that falls in waves behind the shoulders and before them, right half. */
const BEHIND: readonly Lock[] = [
  ['170,-330 250,-220 236,-90 276,20 252,140 306,240 276,350', 46], ['150,-280 214,-150 196,0 240,120 206,240 256,350 214,440', 50],
];
const FRONT: readonly Lock[] = [['120,-280 184,-220 200,-110 186,0 210,110 178,220 204,310 160,400', 34]];
/** What lies between the locks. */
const MASS = '0,-402 110,-388 190,-300 226,-196 206,-60 216,80 200,210 200,300! 110,260 130,100 140,-100! 0,-100';

/** Combed from the parting over the crown of the head. */
const PARTED = ['4,-398 70,-360 110,-290', '10,-372 50,-340 76,-280', '60,-392 130,-350 166,-270', '120,-380 180,-330 204,-250'];

/** A ring of glory and the rays that leave it. */
const glory = (): readonly Shape[] => [
  ...Array.from({ length: 31 }, (_, i) => {
    const turn = radians(-90 + (i - 15) * 9);
    return solid(leaf(polar([0, -130], turn, 306), polar([0, -130], turn, i % 2 === 0 ? 366 : 340), { half: 7, belly: 0.3 }));
  }),
  stroke(open(Array.from({ length: 19 }, (_, i) => polar([0, -130], radians(165 + i * (210 / 18)), 286))), 'internal'),
];

/** Eyes closed, brows raised in the middle by grief. */
const face = (): readonly Shape[] => placed(manFace({ mouth: 'none', asleep: true, brows: 'brown', anger: -14 }), { y: -36, scale: 0.72 });

const BEARD: readonly Lock[] = [['140,0 146,70 128,120 136,180 104,230', 22], ['112,70 128,130 98,200 102,250 70,300', 30], ['62,110 80,190 46,250 50,300 24,350', 30]];
const beard = (): readonly Shape[] => [
  body(symmetric([[0, 66], [84, 76], [136, 4, true], ...flames('142,40 146,120 126,120 130,190 98,180 84,260 54,250 36,330 0,320', 0.06)]), 'dark', { colour: 'brown', relief: 0.4 }),
  ...paired(...hair(BEARD, 'mid', 'brown')), ...hair([['0,120 -10,200 8,270 -2,340', 26]], 'mid', 'brown'),
  solid(symmetric('0,84! 30,80 58,92 30,102 0,104!')), fill(symmetric('0,97 20,95 34,97! 22,112 0,116'), 'skin', { colour: 'red', relief: 0.5 }),
  ...paired(...hair([['-6,54 40,48 84,72 108,120 116,150', 17]], 'mid', 'brown')),
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
  return [...thorns, body(rod.outline(), 'skin', { colour: 'brown', relief: 0.8 }), brush(rod.along(0.3, 0.06, 0.94), 'internal', 1.6)];
});

/** Blood from the thorns, down the temples and the brow. */
const drops = (): readonly Shape[] => [[-108, -190, 40], [-20, -196, 44], [60, -196, 30], [122, -190, 46]].map(([x = 0, y = 0, long = 40]) =>
  fill(closed([[x, y, true], [x + 7, y + long * 0.7], [x, y + long], [x - 7, y + long * 0.7]]), 'dark', { colour: 'red', line: 'none', relief: 0.2 }));

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
  anchors: { crown: [0, -340], eye: [82, -85], mouth: [0, 110], base: [0, 480] },
  draw: () => [
    ...glory(), body(symmetric(MASS), 'skin', { colour: 'brown', relief: 0.6 }), ...paired(...PARTED.map((line) => brush(open(line), 'internal', 2.4))), solid(symmetric('0,120! 130,100 150,200 120,300 60,330 0,340!')),
    ...paired(...hair(BEHIND, 'mid', 'brown')), ...shoulders(),
    ...placed([...face(), ...beard()], { y: 8, scale: 1.12 }), ...paired(...hair(FRONT, 'mid', 'brown')), ...drops(), ...placed(crown(), { y: -26, scale: 1.04 }),
  ],
};
