import { body, brush, circle, closed, dots, fill, glint, open, placed, polar, radians, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { GRIPPING_HANDS } from './gripping-hand.js';

/** An open left hand seen from its palm, in one line from the wrist round all five fingers and back. */
const OUTLINE = `
  -118,490! -116,430 -134,360 -178,276 -208,176 -216,76 -238,-10 -268,-100 -294,-180 -308,-240 -302,-280 -274,-296
  -244,-282 -220,-226 -194,-140 -168,-76 -150,-52! -158,-130 -172,-230 -186,-330 -190,-388 -172,-424 -140,-432
  -110,-412 -98,-350 -90,-240 -76,-130 -62,-74! -58,-150 -54,-260 -54,-380 -50,-446 -28,-486 8,-490 38,-468 46,-410
  46,-290 44,-160 46,-70! 68,-150 92,-250 114,-340 134,-394 164,-416 196,-402 206,-358 194,-280 170,-160 148,-40
  140,30 152,76! 196,56 246,0 288,-60 322,-104 354,-122 384,-106 388,-66 364,0 322,84 280,164 230,246 180,316 146,384
  134,440 138,490!`;

/** Two small lines across a finger at each joint, and one where it leaves the palm. */
const joint = ([x0, y0, x1, y1]: readonly [number, number, number, number]): readonly Shape[] => [0, 16].map((down) => {
  const inset = 8 + down * 0.4;
  return brush(open([[x0 + inset, y0 + down], [(x0 + x1) / 2, (y0 + y1) / 2 + down + 7], [x1 - inset, y1 + down]]), down === 0 ? 'internal' : 'detail', 2);
});
const JOINTS: readonly (readonly [number, number, number, number])[] = [
  [-292, -172, -206, -188], [-262, -84, -180, -108], [-184, -316, -96, -324], [-168, -196, -84, -204], [-54, -360, 46, -360], [-54, -220, 44, -220],
  [114, -330, 198, -310], [86, -216, 178, -196], [284, -46, 356, 10], [238, 20, 314, 90],
];

const creases = (): readonly Shape[] => [
  ...JOINTS.flatMap(joint),
  ...['-206,6 -178,-14 -148,-20', '-140,-28 -104,-34 -70,-34', '-54,-38 -8,-44 40,-38', '58,-34 100,-32 136,-8'].map((line) => brush(open(line), 'internal', 1.9)),
  brush(open('-204,108 -130,92 -60,58 -14,10'), 'outline', 1.7),
  brush(open('150,92 90,120 62,190 70,280 104,370'), 'outline', 1.7), brush(open('148,86 70,92 20,110'), 'internal', 2),
  brush(open('-104,448 -10,464 118,444'), 'internal', 2.2), brush(open('-100,474 -6,488 116,472'), 'detail', 2),
  whip('176,318 228,250 280,170 324,86 366,4 386,-60', '120,280 176,220 226,150 276,70 320,0 352,-50', { count: 15, reach: 0.7, valley: 0.4, longest: 'middle' }),
  whip('-118,484 -116,430 -136,360 -180,276 -210,176', '-60,470 -60,410 -86,340 -130,260 -160,180', { count: 9, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...['-150,-44! -158,-120 -166,-190! -150,-120', '-62,-66! -70,-150 -80,-220! -64,-150', '46,-62! 56,-140 76,-210! 66,-130'].map((dark) => shadow(closed(dark))),
];

/** An eye with rays and dots, about its middle: palmists set it in the palm. */
function rayedEye(): readonly Shape[] {
  const rays = Array.from({ length: 11 }, (_, i) => radians(-170 + i * 16));
  return [
    body(closed('-96,0! -50,-46 0,-58 50,-46 96,0! 50,38 0,48 -50,38'), 'skin', { colour: 'white', line: 'internal' }),
    fill(circle([0, -6], 36), 'dark', { line: 'internal', colour: 'blue' }),
    solid(circle([0, -6], 17)),
    glint(circle([-9, -15], 7)),
    ...rays.map((angle) => brush(open([polar([0, 10], angle, 90), polar([0, 10], angle, 104), polar([0, 10], angle, 120)]), 'internal', 2)),
    solid(
      dots(
        rays.map((angle) => polar([0, 10], angle, 138)),
        5,
      ),
    ),
  ];
}

/** An open palm with its lines and an eye in the middle. */
export const hand: Motif = {
  name: 'hand',
  pose: 'figure',
  words: ['hand', 'palm', 'open hand', 'palmistry', 'high five'],
  grips: GRIPPING_HANDS,
  anchors: { crown: [-58, -480], heart: [-78, 262], base: [-58, 480] },
  draw: () =>
    placed(
      [
        body(closed(OUTLINE), 'skin', { colour: 'tan', relief: 0.7 }),
        ...creases(),
        ...placed(rayedEye(), { x: -54, y: 274, scale: 0.92 }),
      ],
      { scale: 0.98, x: -58 },
    ),
};
