import { body, brush, closed, fill, open, stroke, whip } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** The back of the hand with the wrist, from the knuckles down; the ball of the thumb on the left. */
const BACK = '-158,96! -180,190 -186,260 -164,330 -134,390 -122,440 -124,490! 128,490! 124,430 146,360 184,280 204,190 202,110 190,60!';

/** A finger bent away from us, its first joint at the top: by its left and right edge and how high it stands. */
export const bentFinger = (left: number, right: number, top: number): readonly Shape[] => {
  const across = (share: number): number => left + (right - left) * share;
  return [
    body(closed([[left + 2, 140, true], [left - 6, top + 96], [left + 2, top + 34], [across(0.24), top + 4], [across(0.5), top - 4],
    [across(0.76), top + 4], [right - 2, top + 34], [right + 6, top + 96], [right - 2, 140, true]]), 'skin', { colour: 'tan', relief: 0.9 }),
    ...[30, 46].map((down, i) => brush(open([[across(0.22 + i * 0.06), top + down + 6], [across(0.5), top + down - 2], [across(0.78 - i * 0.06), top + down + 6]]), 'internal', 1.7)),
  ];
};

/** The thumb laid along the fist, seen from its side. */
export const thumbBeside = (): readonly Shape[] => [
  body(closed('-130,400! -190,330 -232,250 -240,180 -226,110 -202,40 -176,6 -148,10 -134,40 -140,90 -150,150 -140,220!'), 'skin', { colour: 'tan', relief: 0.9 }),
  fill(closed('-214,70! -200,34 -178,14 -166,24 -178,56 -192,84!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }), ...['-234,150 -212,156 -196,148', '-236,170 -216,176 -200,170'].map((line) => brush(open(line), 'internal', 1.7)),
];

/** Knuckles, tendons and wrist, over the roots of the fingers. */
export const backOfHand = (): readonly Shape[] => [
  fill(closed('-66,20! -58,70 -64,116! -73,70'), 'black', { relief: 0 }),
  body(closed(BACK), 'skin', { colour: 'tan', relief: 0.8, line: 'none' }),
  ...['-158,108 -180,190 -186,260 -164,330 -134,390 -122,440 -124,490', '128,490 124,430 146,360 184,280 204,190 202,120'].map((edge) => stroke(open(edge), 'outline')), stroke(open('-124,490 128,490'), 'outline'),
  ...['-146,112 -112,88 -70,108', '-60,102 -4,78 52,102', '58,108 88,90 118,110', '124,124 158,106 190,124'].map((knuckle) => brush(open(knuckle), 'internal', 2.2)),
  ...['-104,140 -92,210 -70,280', '-4,128 -4,210 -2,290', '84,136 74,210 58,280', '150,154 130,220 108,270'].map((line) => brush(open(line), 'internal', 2.2)),
  brush(open('-100,430 0,446 104,430'), 'internal', 2.2),
  whip('200,130 204,190 184,280 146,360 124,430 126,488', '130,160 150,200 130,280 100,350 88,420 84,488', { count: 11, reach: 0.75, valley: 0.4, longest: 'middle' }),
];
