import { body, brush, circle, closed, dots, fill, leaf, open, paired, placed, polar, radians, shadow, solid, symmetric, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { turnedFace } from './parts/turned-face.js';

const HEAD = [0, -190] as const;

/** A ring of light, rays by turns long and short, twelve stars. */
const glory = (): readonly Shape[] => [
  ...Array.from({ length: 32 }, (_, i) => {
    const turn = radians(-90 + (i + 0.5) * 11.25);
    return solid(leaf(polar(HEAD, turn, 236), polar(HEAD, turn, i % 2 === 0 ? 296 : 270), { half: 7, belly: 0.3 }));
  }),
  ...[-78, -52, -26, 0, 26, 52, 78].map((turn) => {
    const at = polar(HEAD, radians(turn - 90), 308);
    return solid(closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar(at, radians(k * 45 - 90), k % 2 === 0 ? 20 : 6), true] as const)));
  }),
  body(circle([HEAD[0], HEAD[1]], 226), 'skin', { colour: 'gold', relief: 0.2 }),
];

/** The mantle behind, wide on the shoulders, and the dress it opens on. */
const mantle = (): readonly Shape[] => [
  body(symmetric('0,-420 116,-404 190,-322 214,-200 216,-80 256,30 330,150 384,290 420,420 430,482! 300,470 200,492 90,478 0,490'), 'skin', { colour: 'blue', relief: 0.9 }),
  body(symmetric('0,60! 90,120 150,220 176,340 190,470! 90,478 0,488'), 'skin', { colour: 'crimson', relief: 0.6 }),
  ...paired(
    brush(open('60,240 74,350 78,470'), 'internal', 2.2), brush(open('110,260 130,360 136,470'), 'internal', 2.2),
    ...['236,40 310,190 360,340 380,460', '250,120 300,260 326,390 330,460', '224,150 258,280 274,380 280,460'].map((line) => brush(open(line), 'internal', 2.5)),
    shadow(closed('228,60! 290,200 330,330 340,460! 316,440 296,320 262,200')),
  ),
  whip('426,470 410,400 372,280 320,150 250,40', '340,460 330,380 296,270 250,160 220,70', { count: 17, reach: 0.6, valley: 0.4, longest: 'middle' }),
];

/** The linen round the face. */
const wimple = (): readonly Shape[] => [
  body(symmetric('0,-372 92,-356 142,-274 150,-170 132,-60 118,30 132,120! 70,176 0,196'), 'skin', { colour: 'white', relief: 0.6 }),
  fill(symmetric('0,-340 80,-326 122,-250 126,-160 108,-70 60,10 0,36'), 'skin', { colour: 'white', line: 'none', relief: 0.3 }),
  ...paired(brush(open('126,-20 84,50 20,84'), 'internal', 2.2), brush(open('122,60 76,112 14,132'), 'internal', 2.2)),
  solid(closed('-60,14! 0,34 70,-4 116,-70! 104,20 50,62 0,66 -40,56!')),
];

/** The edge of the veil from the crown down both sides, its hem sewn with beads. */
const veil = (): readonly Shape[] => paired(
  body(closed('0,-424! 104,-406 178,-320 200,-200 184,-70 190,40 226,160 246,300 262,478! 200,492 150,480! 150,340 132,200 112,60 132,-70 142,-190 112,-300 0,-366!'), 'skin', { colour: 'blue', relief: 0.8 }),
  solid(dots(walk('40,-384 112,-330 164,-240 164,-150 154,-60 148,50 168,190 186,310 190,440', 19), 7.5)),
  ...['196,60 216,160 228,290 234,420'].map((line) => brush(open(line), 'internal', 2.2)),
);

/** Hands laid together over the heart, out of wide cuffs. */
const hands = (): readonly Shape[] => [
  ...paired(
    body(closed('24,368! 84,306 140,296 216,366 250,456! 190,476 110,446 30,424!'), 'skin', { colour: 'crimson', relief: 0.7 }), brush(open('90,330 140,370 176,450'), 'internal', 2),
    body(closed('0,140! 18,148 34,190 46,250 64,310! 46,360 20,384 0,388!'), 'skin', { colour: 'tan', relief: 0.8 }), brush(open('16,190 24,240 24,290'), 'detail', 1.7), brush(open('56,322 36,340 30,370'), 'internal', 1.9),
  ),
];

/** The Virgin under her veil, eyes lowered, hands laid together. */
export const virginMary: Motif = {
  name: 'virgin-mary',
  pose: 'symmetric',
  words: [
    'virgin mary', 'mother mary', 'madonna', 'our lady', 'guadalupe', 'our lady of guadalupe', 'virgin of guadalupe', 'holy mary', 'saint mary', 'veil of mary', "mary's veil", 'veiled mary', 'veiled virgin', 'mary with veil',
    'mary veil', 'veiled madonna', 'virgin mary with veil', 'virgin with veil',
  ],
  anchors: { crown: [0, -420], eye: [20, -174], mouth: [-52, -42], base: [0, 490], heart: [0, 250] },
  draw: () => placed([
    ...glory(), ...mantle(), ...wimple(), ...placed(turnedFace('closed'), { x: 2, y: -168, scale: 0.84, turn: -5 }), ...veil(), ...hands(),
  ], { y: 6, scale: 0.97 }),
};
