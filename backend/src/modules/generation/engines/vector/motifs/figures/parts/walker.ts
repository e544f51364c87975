import type { ColourName, Shape } from '../../motif.js';
import { body, brush, closed, cut, ellipse, fill, flames, heading, lerp, offset, open, paired, placed, profile, ribbon, shadow, symmetric, whip, type Knot, type Point } from '../../geometry/kit.js';

/** Someone walking away from us, about 850 high before scaling; `reach` is where each hand ends, left then right, with the feet at 0,0. */
export interface WalkerForm {
  readonly x: number;
  /** Where the feet stand. */
  readonly y: number;
  readonly scale: number;
  readonly reach: readonly [Point, Point];
  readonly colour: ColourName;
}

/** A hand from its wrist: the fingers held together, the thumb to the body's side. */
function hand(wrist: Point, way: number, side: -1 | 1): readonly Shape[] {
  const at = (along: number, aside: number, sharp = false): Knot => [...offset(wrist, way, along, aside * side), sharp];
  return [
    body(closed([at(-8, -17, true), at(16, -22), at(44, -21), at(70, -12), at(76, 0), at(66, 13), at(48, 17),
      at(38, 19), at(44, 32), at(34, 36), at(20, 29), at(4, 19), at(-8, 17, true)]), 'skin', { colour: 'tan', line: 'internal', relief: 0.7 }),
    brush(open([at(72, -5), at(58, -6), at(46, -5)]), 'detail', 1.4), brush(open([at(70, 6), at(58, 5), at(48, 6)]), 'detail', 1.4),
  ];
}

/** An arm from the shoulder at ±`shoulder` down to its hand; its sleeve ends above the elbow. */
function arm(side: -1 | 1, shoulder: Point, reach: Point, colour: ColourName): readonly Shape[] {
  const from: Point = [side * shoulder[0], shoulder[1]];
  const middle = lerp(from, reach, 0.52);
  const bends = Math.sign(reach[0] - from[0]) === side ? 1 : -1;
  const elbow: Point = [middle[0] + side * 18 * bends, middle[1] + 12];
  const band = ribbon([from, lerp(from, elbow, 0.5), elbow, lerp(elbow, reach, 0.5), reach], profile('0:40 0.3:33 0.5:27 0.62:29 0.9:19 1:18'));
  const sleeve = ribbon([from, lerp(from, elbow, 0.5), elbow], profile('0:36 0.3:44 1:40'));
  return [
    body(band.outline(), 'skin', { colour: 'tan', relief: 0.8 }), ...hand(reach, heading(lerp(elbow, reach, 0.5), reach), -side as -1 | 1),
    body(sleeve.outline(0.04, 0.86), 'skin', { colour, relief: 0.8 }), brush(open([sleeve.at(0.76, -0.9), sleeve.at(0.79, 0), sleeve.at(0.76, 0.9)]), 'internal', 1.5),
  ];
}

/** A shoe from behind: the heel stands at 0,0. */
const shoe = (half: number): readonly Shape[] => [
  body(closed([[-half * 0.8, -44, true], [half * 0.8, -44, true], [half, -14], [half * 1.04, 6, true], [-half * 1.04, 6, true], [-half, -14]]), 'black', { colour: 'black' }),
  cut(open([[-half * 0.8, -8], [0, -5], [half * 0.8, -8]]), 'internal', 1.6),
];

/** Short hair from behind over a neck and ears: half the head's width, where its top and its nape are. */
const shortHair = (half: number, top: number, nape: number): readonly Shape[] => {
  const across = nape - top;
  const y = (share: number): number => top + across * share;
  return [
    body(symmetric([[0, nape - 24], [half * 0.62, nape - 30, true], [half * 0.64, nape + 20], [half * 0.86, nape + 40, true], [0, nape + 48]]), 'skin', { colour: 'tan' }),
    ...paired(body(ellipse([half * 1.04, y(0.58)], half * 0.17, across * 0.13), 'skin', { colour: 'tan', line: 'internal' })),
    body(symmetric([[0, nape + 2], [half * 0.5, nape - 4, true], [half * 0.84, y(0.78)], [half, y(0.5)],
    [half * 0.94, y(0.24)], [half * 0.62, y(0.04)], [0, top]]), 'skin', { colour: 'tan', relief: 0.8 }),
    body(closed([
      [-half * 0.96, y(0.62), true], [-half * 1.03, y(0.42)], [-half * 0.96, y(0.2)], [-half * 0.6, y(0)], [-half * 0.06, y(-0.08), true],
      [half * 0.1, y(-0.05)], [half * 0.66, y(0.02)], [half * 0.98, y(0.22)], [half * 1.03, y(0.42)], [half * 0.96, y(0.62), true],
      ...flames([[half * 0.96, y(0.62)], [half * 0.66, y(0.94)], [half * 0.48, y(0.78)], [half * 0.22, y(1.02)], [0, y(0.84)],
      [-half * 0.22, y(1.02)], [-half * 0.48, y(0.78)], [-half * 0.66, y(0.94)], [-half * 0.96, y(0.62)]], 0.06).slice(1, -1),
    ]), 'dark', { colour: 'brown', relief: 0.8 }),
    ...[[0.06, -0.5, 0.62], [0.06, 0.02, 0.72],
    [0.08, 0.5, 0.66]].map(([from = 0, u = 0, to = 0]) => cut(open([[u * half * 0.5, y(from)], [u * half * 1.1, y(0.3)], [u * half * 1.1, y(to)]]), 'detail', 1.4)),
  ];
};

const TROUSERS = '-94,-440! 94,-440! 108,-370 108,-300 100,-190 92,-70 90,-26! 26,-26! 22,-150 8,-290 0,-318! -10,-290 -24,-170 -30,-40! -98,-34! -102,-140 -110,-270 -108,-370';

export const man = ({ x, y, scale, reach, colour }: WalkerForm): readonly Shape[] => placed([
  ...placed(shoe(36), { x: 58, y: 4 }), ...placed(shoe(36), { x: -64, y: -8 }),
  body(closed(TROUSERS), 'dark', { colour: 'navy', relief: 0.7 }),
  ...paired(cut(open('24,-382! 22,-330 52,-312 80,-332 78,-386'), 'internal', 1.6), cut(open('86,-250 80,-160 76,-60'), 'internal', 1.8)), cut(open('0,-424 -2,-370 0,-326'), 'internal', 1.8),
  ...arm(-1, [100, -640], reach[0], colour), ...arm(1, [100, -640], reach[1], colour),
  body(symmetric('0,-706 34,-712! 74,-690 126,-668 152,-634 146,-596! 130,-560 116,-480 112,-404! 60,-392 0,-396'), 'skin', { colour, relief: 0.8 }),
  ...paired(brush(open('30,-690 60,-680 92,-676'), 'internal', 1.5), brush(open('110,-590 92,-560 88,-520'), 'internal', 2), brush(open('106,-450 70,-434 40,-436'), 'internal', 2)), brush(open('0,-640 5,-560 0,-470'), 'internal', 2),
  whip('108,-410 114,-480 128,-560', '40,-420 50,-480 70,-550', { count: 7, reach: 0.7, valley: 0.4, longest: 'start' }),
  ...shortHair(58, -852, -722),
], { x, y, scale });

/** Long hair from behind, and the lines in which it falls. */
const LONG_HAIR = '0,-850! 40,-842 66,-806 72,-750 84,-690 74,-640 92,-580 80,-530 66,-470! 50,-500 40,-474 18,-430! 4,-470 -20,-480 -34,-446! -48,-480 -72,-492! -86,-560 -72,-620 -88,-690 -72,-750 -66,-806 -40,-842';

export const woman = ({ x, y, scale, reach, colour }: WalkerForm): readonly Shape[] => placed([
  ...[1, -1].flatMap((side) => [
    ...placed(shoe(26), { x: side * 46, y: side > 0 ? 4 : -10 }),
    body(closed([[side * 22, -260, true], [side * 18, -160], [side * 26, -100], [side * 32, -30, true],
    [side * 60, -30, true], [side * 70, -110], [side * 78, -170], [side * 80, -260, true]]), 'skin', { colour: 'tan', relief: 0.9 }),
    brush(open([[side * 40, -150], [side * 48, -110], [side * 46, -70]]), 'internal', 1.6),
  ]),
  ...arm(-1, [70, -630], reach[0], colour), ...arm(1, [70, -630], reach[1], colour),
  body(closed([[-62, -480, true], [62, -480, true], [96, -400], [130, -300], [176, -200, true],
  ...flames('176,-200 140,-166 116,-186 70,-150 30,-178 -10,-148 -50,-176 -96,-152 -130,-184 -168,-196', 0.1).slice(1), [-128, -300], [-96, -400]]), 'skin', { colour, relief: 0.8 }),
  ...['-34,-464! -58,-340 -96,-164 -64,-168! -40,-320', '20,-464! 34,-320 70,-162 36,-172! 16,-330', '52,-464! 90,-340 146,-180 118,-182! 66,-340'].map((fold) => shadow(closed(fold))),
  ...['-50,-464 -90,-340 -138,-200', '-8,-464 -14,-320 -10,-170'].map((fold) => brush(open(fold), 'internal', 1.9)),
  body(symmetric('0,-690 30,-692! 66,-668 106,-640 116,-606! 92,-570 70,-500 66,-476! 0,-470'), 'skin', { colour, relief: 0.8 }), body(symmetric('0,-492! 66,-494! 68,-466! 0,-462!'), 'dark', { line: 'internal', colour: 'black' }),
  body(closed(LONG_HAIR), 'mid', { colour: 'brown', relief: 0.8 }),
  ...['0,-838 -30,-770 -26,-690 -46,-610 -36,-520', '4,-838 16,-760 2,-690 16,-600 6,-500', '10,-838 44,-770 40,-690 58,-610 46,-520'].map((line) => brush(open(line), 'internal', 2.2)),
  ...['-40,-820! -58,-760 -54,-700 -66,-640 -58,-560! -74,-640 -66,-700 -66,-770', '36,-820! 30,-740 24,-690 36,-610 28,-520! 48,-610 40,-690 46,-760'].map((dark) => shadow(closed(dark))),
], { x, y, scale });

/** A child, whose legs are not seen when it sits astride. */
export const child = ({ x, y, scale, reach, colour }: WalkerForm, isAstride = false): readonly Shape[] => placed([
  ...(isAstride ? [] : [1, -1]).flatMap((side) => [
    ...placed(shoe(34), { x: side * 52, y: side > 0 ? 4 : -8 }),
    fill(closed([[side * 26, -84, true], [side * 78, -84, true], [side * 80, -38, true], [side * 24, -38, true]]), 'skin', { colour: 'white' }),
    body(closed([[side * 18, -240, true], [side * 22, -150], [side * 26, -80, true],
    [side * 78, -80, true], [side * 86, -150], [side * 90, -240, true]]), 'skin', { colour: 'tan', relief: 0.9 }),
  ]),
  body(symmetric('0,-400! 100,-400! 116,-300 118,-208! 14,-204! 0,-280!'), 'dark', { colour: 'navy', relief: 0.7 }), ...paired(cut(open('74,-360 84,-300 86,-230'), 'internal', 1.8)),
  ...arm(-1, [80, -566], reach[0], colour), ...arm(1, [80, -566], reach[1], colour),
  body(symmetric('0,-616 34,-618! 76,-600 116,-570 122,-530! 116,-470 110,-384! 0,-376'), 'skin', { colour, relief: 0.8 }),
  body(symmetric('0,-596 50,-594 76,-566 82,-500 76,-436 50,-418 0,-416'), 'skin', { colour: 'crimson', relief: 0.9 }), brush(open('-70,-506 0,-494 70,-506'), 'internal', 1.8), fill(symmetric('0,-480! 40,-478! 38,-438! 0,-436!'), 'dark', { colour: 'crimson' }),
  ...shortHair(84, -826, -634),
], { x, y, scale });

/** The ground people stand on. */
export const ground = (half: number, y: number): readonly Shape[] => [
  brush(open([[-half, y], [-half * 0.3, y + 8], [half * 0.4, y + 6], [half, y]]), 'outline', 1.4),
  brush(open([[-half * 0.7, y + 26], [0, y + 32], [half * 0.6, y + 26]]), 'internal', 1.6),
];
