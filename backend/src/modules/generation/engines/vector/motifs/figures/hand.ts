import { body, brush, circle, closed, cut, dots, fill, glint, open, placed, polar, radians, shadow, solid, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { GRIPPING_HANDS } from './gripping-hand.js';

/** An open left hand seen from its palm, in one line from the wrist round all five fingers and back. */
const OUTLINE = `
  -118,490! -112,430 -134,360 -178,276 -206,176 -214,76 -234,-6 -264,-86 -284,-140 -304,-196 -320,-250 -314,-286 -290,-300
  -264,-286 -246,-250 -234,-206 -206,-156 -184,-102 -154,-50! -158,-120 -170,-180 -186,-236 -184,-290 -194,-350 -190,-402
  -170,-430 -142,-434 -116,-414 -106,-368 -106,-316 -92,-266 -88,-206 -76,-140 -62,-74! -60,-150 -64,-220 -56,-284 -62,-350
  -58,-424 -46,-468 -20,-490 10,-490 36,-470 46,-428 47,-356 40,-288 49,-226 44,-150 46,-70! 62,-140 74,-196 94,-246 96,-300
  110,-350 126,-394 152,-416 184,-412 206,-386 206,-346 192,-298 188,-250 182,-206 166,-146 150,-50 142,24 154,72!
  190,50 222,4 250,-50 284,-92 312,-134 346,-150 376,-138 390,-104 382,-62 362,-16 344,40 318,90 280,160 230,246 180,316
  148,384 134,440 138,490!`;

/** Two small lines across a finger at each joint, and one where it leaves the palm. */
const joint = ([x0, y0, x1, y1]: readonly [number, number, number, number]): readonly Shape[] => [0, 16].map((down) => {
  const inset = 8 + down * 0.4;
  return brush(open([[x0 + inset, y0 + down], [(x0 + x1) / 2, (y0 + y1) / 2 + down + 7], [x1 - inset, y1 + down]]), down === 0 ? 'internal' : 'detail', 2);
});
const JOINTS: readonly (readonly [number, number, number, number])[] = [
  [-298, -176, -222, -192], [-264, -84, -180, -108], [-186, -304, -104, -312], [-172, -190, -84, -198], [-58, -346, 46, -346], [-62, -214, 48, -214],
  [104, -320, 198, -304], [80, -208, 184, -192], [280, -82, 364, -26], [234, -14, 324, 66],
];

const creases = (): readonly Shape[] => [
  ...JOINTS.flatMap(joint),
  ...['-206,6 -178,-14 -148,-20', '-140,-28 -104,-34 -70,-34', '-54,-38 -8,-44 40,-38', '58,-34 100,-32 136,-8'].map((line) => brush(open(line), 'internal', 1.9)),
  brush(open('-206,112 -150,104 -80,76 -30,30 -14,-8'), 'outline', 1.7), brush(open('150,96 60,100 -60,134 -150,196'), 'internal', 2.4),
  brush(open('148,88 92,124 66,190 72,280 110,372'), 'outline', 1.7), brush(open('118,140 98,190 102,260'), 'detail', 1.8),
  brush(open('190,130 170,190 176,250'), 'detail', 1.8), brush(open('230,90 206,140 204,190'), 'detail', 1.8),
  whip('176,322 228,250 280,166 318,92 346,40 364,-14 384,-64', '110,290 166,220 216,150 260,80 296,30 320,-20 350,-60', { count: 13, reach: 0.62, valley: 0.25, longest: 'middle' }),
  whip('-118,440 -136,360 -180,276 -208,176 -216,80', '-60,430 -76,350 -120,260 -146,170 -160,90', { count: 11, reach: 0.4, valley: 0.25, longest: 'middle' }),
  ...['-150,-44! -158,-120 -166,-190! -146,-120', '-62,-66! -66,-150 -74,-220! -60,-150', '46,-62! 54,-140 70,-200! 62,-130'].map((dark) => shadow(closed(dark))),
];

/** A star of four points. */
const star = (at: Knot, size: number): Shape =>
  solid(closed(Array.from({ length: 8 }, (_, i): Knot => [...polar(at, radians(i * 45 - 90), i % 2 === 0 ? size : size * 0.34), true])));

const SUN: Knot = [-148, -372];

/** The signs palmists read on the fingers: a star, the moon, the sun, and stars again. */
const signs = (): readonly Shape[] => [
  star([156, -364], 32), star([-276, -244], 26),
  solid(closed('6,-448! -30,-440 -42,-412 -28,-382 8,-376! -14,-394 -20,-412 -12,-432')),
  solid(circle(SUN, 15)), ...Array.from({ length: 8 }, (_, i) => brush(open([polar(SUN, radians(i * 45), 22), polar(SUN, radians(i * 45), 33)]), 'internal', 1.5)),
  star([334, -98], 26),
];

/** A frill of lace and a band at the wrist. */
const cuff = (): readonly Shape[] => [
  body(closed('-150,420! -130,398 -100,418 -66,402 -34,424 2,408 40,424 74,402 108,418 138,396 160,418! 168,496! -160,496!'), 'skin', { colour: 'white', relief: 0.6 }),
  fill(closed('-154,452! -60,462 70,462 164,450! 168,496! -160,496!'), 'dark', { colour: 'navy', line: 'outline', relief: 0.5 }),
  solid(dots([[-118, 430], [-66, 436], [-14, 440], [38, 440], [88, 436], [130, 428]], 7)),
  cut(open('-140,476 0,482 152,474'), 'internal', 1.6),
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

/** An open palm for what lies in it. */
const OFFERING: Motif = {
  name: 'offering-hand',
  pose: 'figure',
  words: [],
  anchors: { crown: [-58, -480], base: [-58, 480], palm: [-30, 150] },
  draw: () => placed([body(closed(OUTLINE), 'skin', { colour: 'tan', relief: 0.7 }), ...creases(), ...cuff()], { x: -54, y: -2, scale: 0.96 }),
};

/** A palm with its lines and signs, and what lies in its middle. */
const palm = (middle: readonly Shape[]): readonly Shape[] =>
  placed([body(closed(OUTLINE), 'skin', { colour: 'tan', relief: 0.7 }), ...creases(), ...signs(), ...middle, ...cuff()], { scale: 0.98, x: -58 });

/** An open palm with its lines, palmists' signs on the fingers and an eye in the middle. */
export const hand: Motif = {
  name: 'hand',
  pose: 'figure',
  words: ['hand', 'palm', 'open hand', 'palmistry', 'high five'],
  grips: { ...GRIPPING_HANDS, open: OFFERING },
  anchors: { crown: [-58, -480], heart: [-78, 262], base: [-58, 480] },
  holds: { room: { x: -92, y: 296, width: 270, height: 200 }, draw: () => palm([]) },
  draw: () => palm(placed(rayedEye(), { x: -40, y: 300, scale: 0.78 })),
};
