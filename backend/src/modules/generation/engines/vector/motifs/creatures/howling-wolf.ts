import { body, brush, closed, cut, fill, flames, knots, lock, open, placed, polygon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Long locks that fall from the throat down the chest to a point, and from there up the back of the neck. */
const CHEST = '190,-110 264,26 222,20 286,148 236,140 294,276 236,262 262,386 202,362 190,464 132,416 86,500 36,436';
const NAPE = '36,436 -34,496 -56,422 -146,462 -152,384 -262,406 -244,318 -356,308 -314,232 -416,196 -348,136 -430,74 -340,40 -396,-36 -270,-60';
/** Where the dark mantle gives way to the light throat. */
const MANTLE = '-110,-60 -40,80 -92,70 -30,190 -96,176 -36,292 -104,272 -30,384 -94,362 -40,446 -56,422';

const trunk = (): readonly Shape[] => [
  body(closed([...flames(CHEST, 0.1), ...flames(NAPE, 0.12).slice(1), [-200, -110], [-60, -160]]), 'skin', { colour: 'bone', relief: 0.7 }),
  body(closed([...flames(MANTLE, -0.1), ...flames('-56,422 -146,462 -152,384 -262,406 -244,318 -356,308 -314,232 -416,196 -348,136 -430,74 -340,40 -396,-36 -270,-60', 0.12).slice(1), [-200, -110]]), 'dark', { colour: 'grey', relief: 0.4 }),
  ...['-290,-10 -330,24 -352,60', '-262,80 -310,130 -346,166', '-230,170 -270,220 -300,262', '-190,258 -214,306 -222,344', '-190,20 -204,90 -240,140', '-150,130 -164,190 -196,238', '-124,290 -134,340 -130,390'].map((line) => cut(open(line), 'internal', 2.8)),
  ...['20,150 40,210 26,270', '10,262 30,330 12,396', '130,60 156,120 150,180', '120,180 150,250 140,310', '176,270 196,320 186,366', '110,320 126,370 112,420'].map((line) => brush(open(line), 'internal', 2.8)),
  ...['60,180 84,250 66,320', '30,330 56,380 42,430', '200,60 226,110 232,150', '196,170 226,220 234,270'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** The head is drawn as if it looked level to the right; the motif throws it back. */
const ears = (): readonly Shape[] => [
  body(closed('-10,-100! -60,-176 -150,-230 -270,-250! -230,-170 -170,-100 -90,-60!'), 'dark', { colour: 'grey' }),
  body(closed('-90,-84! -150,-146 -230,-178 -320,-186 -404,-166! -362,-90 -310,-30 -250,14 -190,50!'), 'skin', { colour: 'grey' }),
  fill(closed('-110,-60! -180,-122 -250,-148 -352,-146! -310,-84 -270,-40 -200,6!'), 'black', { line: 'none', relief: 0 }),
  fill(lock('-150,-64 -220,-84 -310,-128', 17), 'skin', { line: 'none', colour: 'white' }), fill(lock('-170,-20 -226,-40 -290,-80', 15), 'skin', { line: 'none', colour: 'white' }),
];

const jaw = (): readonly Shape[] => [
  body(closed('-10,90! 40,116 110,140 172,160 214,164 238,180 236,206 206,222 150,220 80,212 10,206 -60,180!'), 'skin', { colour: 'bone', relief: 0.7 }),
  solid(closed('20,62! 100,52 190,42 240,36! 216,66 200,110 210,164! 150,156 84,132 30,110')),
  fill(closed('70,116! 104,92 156,100 190,128 196,156! 150,152 104,138'), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  fill(polygon('216,166! 210,112! 190,160!'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
];

const CHEEK = '40,78 44,176 -6,130 -14,236 -66,166 -90,274 -136,178 -176,270 -200,164 -262,220 -240,104 -300,130 -250,40';

/** The fur of the crown stands up a little between the ears. */
const CROWN = '-250,40 -262,-24 -226,-18 -222,-82 -180,-62 -158,-124 -120,-102 -84,-146 -50,-114';

const skull = (): readonly Shape[] => [
  body(closed([...flames(CROWN, 0.1), ...knots('0,-108 56,-78 110,-62 180,-56 250,-54 290,-46 318,-24 318,4 298,26! 270,46 226,44 180,50 120,66 80,84 40,78!'), ...flames(CHEEK, 0.12).slice(1)]), 'skin', { colour: 'bone', relief: 0.9 }),
  fill(polygon('270,42! 254,92! 240,42!'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
  solid(closed('262,-58! 300,-54 330,-30 328,6 300,28! 282,14 288,-10 268,-26')),
  cut(open('288,-38 304,-30 310,-16'), 'detail', 1.6),
];

const features = (): readonly Shape[] => [
  shadow(closed([...knots('-250,40! -226,-18 -180,-62 -120,-102 -50,-114 0,-107 56,-75 110,-59 250,-52! 200,-36 150,-34'), ...flames('150,-34 96,-16 110,-40 50,-26 66,-52 0,-44 6,-74 -60,-30 -50,-70 -110,0 -104,-50 -160,34 -160,-16 -196,80 -210,10 -236,80 -250,40', 0.1)])),
  solid(closed('92,-8! 66,6 38,6 8,-18! -10,-14! 20,28 66,30 92,-8!')),
  ...['24,24 8,40 -4,44', '50,30 40,48 26,58'].map((line) => brush(open(line), 'internal', 2)),
  brush(open('118,-24 170,-18 240,-14'), 'internal', 2.4), brush(open('250,0 222,14 200,38'), 'internal', 2.2),
  brush(open('116,16 84,40 66,66'), 'internal', 2.4),
  ...['-10,64 -30,104 -56,134', '-66,40 -98,86 -130,112', '-30,120 -34,150 -46,176', '-160,120 -170,160 -166,190'].map((line) => brush(open(line), 'internal', 2.6)),
  brush(open('196,192 140,190 80,176'), 'internal', 2.2),
  ...['-196,-26 -172,2 -166,34', '-146,-76 -124,-44 -120,-12', '-88,-100 -70,-68 -70,-36', '-30,-98 -18,-74 -22,-48', '26,-82 34,-62 26,-42', '-130,20 -110,50 -110,80', '-70,0 -54,28 -58,56', '-200,60 -184,90 -190,120'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A wolf howling, head thrown back, seen from the side. */
export const howlingWolf: Motif = {
  name: 'howling-wolf',
  pose: 'bust',
  words: ['howling wolf', 'wolf howling', 'howl'],
  anchors: { mouth: [300, -330], eye: [40, -160], crown: [-120, -190], base: [20, 480] },
  draw: () => placed([...trunk(), ...placed([...ears(), ...jaw(), ...skull(), ...features()], { x: 10, y: -150, turn: -56, scale: 1.24 })], { x: 36, y: 2, scale: 0.97 }),
};
