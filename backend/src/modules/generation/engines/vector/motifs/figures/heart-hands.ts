import { body, brush, closed, cut, fill, marksOf, offset, open, paired, placed, profile, ribbon, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = { colour: 'tan', relief: 0.9 } as const;
const marks = marksOf(2);
const FINGER = profile('0:50 0.5:47 0.86:40 0.95:33 1:15');

/** Fingers of the right hand from the ring finger to the first: over the knuckles and down to where their tips meet. */
const FINGERS = [
  '360,-40 392,-210 320,-372 190,-430 92,-404 34,-330',
  '330,-30 346,-190 280,-312 176,-346 88,-306 32,-226',
  '310,-10 312,-140 256,-238 172,-262 92,-210 26,-96',
];
const THUMB = '330,40 270,110 200,180 110,244 22,292';
const PALM = '350,-150! 414,-60 430,50 410,160 370,270! 300,300 190,296! 176,262 220,210 270,140 282,60 270,-20 256,-90!';
const SLEEVE = '170,272! 260,300 390,250! 450,340 492,430! 400,476 266,496! 236,420 200,340';

/** A finger or thumb along its spine, its nail near the tip. */
function digit(spine: string): readonly Shape[] {
  const band = ribbon(spine, FINGER);
  const [tip, way] = [band.at(0.9, 0), band.angle(0.9)];
  const at = (along: number, aside: number): Point => offset(tip, way, along, aside);
  return [
    body(band.outline(), 'skin', skin),
    fill(closed([at(-26, -14), at(0, -22), at(24, -14), at(28, 0), at(24, 14), at(0, 22), at(-26, 14)]), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...[0.56, 0.6].map((share) => brush(open([band.at(share, -0.5), band.at(share + 0.012, 0), band.at(share, 0.5)]), 'internal', 2)),
  ];
}

const hand = (): readonly Shape[] => [
  body(closed(SLEEVE), 'dark', { colour: 'navy', relief: 0.8 }), ...['236,320 266,400 296,456', '310,310 346,380 380,440', '372,290 412,350 444,410'].map((line) => cut(open(line), 'internal', 2)),
  ...FINGERS.flatMap(digit), ...digit(THUMB),
  body(closed(PALM), 'skin', skin),
  ...marks(['320,-120 296,-100 282,-60', '356,-90 330,-60 320,-20', '390,-40 366,-10 360,30', '226,266 262,236 280,200', '350,250 364,214 360,180']),
];

/** Two hands whose fingers and thumbs meet, a heart between them. */
export const heartHands: Motif = {
  name: 'heart-hands', pose: 'symmetric',
  words: ['hands making a heart', 'hands forming a heart', 'two hands making a heart', 'two hands forming a heart', 'hands making a heart shape', 'hands forming a heart shape', 'hands in a heart shape', 'hand heart', 'heart hands', 'heart made with hands', 'heart shape with hands', 'heart with hands', 'hands shaping a heart'],
  anchors: { centre: [0, 0], crown: [0, -300], base: [0, 470] },
  draw: () => placed(paired(...hand()), { y: -30 }),
};
