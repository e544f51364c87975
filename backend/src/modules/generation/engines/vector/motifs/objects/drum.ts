import { body, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, shadow, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEIGHT = { head: -110, foot: 330 } as const;

/** A place on the shell: degrees round from the middle of the front, and height. */
const round = (degrees: number, y: number, r = 384): Knot => [r * Math.sin((degrees * Math.PI) / 180), y + r * 0.28 * Math.cos((degrees * Math.PI) / 180)];
const rim = (y: number, r = 384): readonly Knot[] => [-90, -60, -30, 0, 30, 60, 90].map((degrees): Knot => {
  const [x, h] = round(degrees, y, r);
  return [x, h, Math.abs(degrees) === 90];
});
const belt = (top: number, low: number, r: number): string => closed([...rim(top, r), ...[...rim(low, r)].reverse()]);

const rope = (from: Knot, to: Knot): Shape => body(ribbon([from, to], () => 8).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 });

/** A V of rope, drawn together by its leather ear. */
function lacing(degrees: number): readonly Shape[] {
  const [left, right] = [round(degrees - 13, HEIGHT.head + 40), round(degrees + 13, HEIGHT.head + 40)];
  const foot = round(degrees, HEIGHT.foot - 60);
  const [x, y] = round(degrees, HEIGHT.head + 184);
  const wide = 34 * Math.cos((degrees * Math.PI) / 180) + 5;
  const ear: readonly Knot[] = [[x - wide, y - 34, true], [x + wide, y - 34, true], [x + wide * 0.72, y + 30], [x, y + 46], [x - wide * 0.72, y + 30]];
  return [
    rope(left, foot), rope(right, foot),
    body(closed(ear), 'dark', { colour: 'brown', line: 'internal', relief: 0.6 }),
    cut(open([[x - wide * 0.5, y - 18], [x + wide * 0.5, y - 18]]), 'internal', 1.6),
  ];
}

const STICK: readonly Shape[] = [
  body(ribbon('0,0 0,-430', profile('0:10 0.4:16 1:20')).outline(), 'skin', { colour: 'tan', relief: 1 }),
  shadow(closed('4,-40! 9,-200 12,-424! 20,-424! 14,-200 9,-40!')),
  body(closed('-9,4! -24,26 -20,60 0,74 20,60 24,26 9,4!'), 'skin', { colour: 'tan', relief: 1 }),
  body(closed('-20,-424! 20,-424! 20,-444 0,-452 -20,-444'), 'dark', { colour: 'brown' }),
];

/** A laced drum with crossed sticks. */
export const drum: Motif = {
  name: 'drum',
  pose: 'figure',
  words: ['drum', 'drums', 'snare drum', 'drum kit', 'drumsticks', 'drum sticks'],
  anchors: { centre: [0, 100], base: [0, 490], crown: [0, -440] },
  draw: () => placed([
    body(belt(HEIGHT.head, HEIGHT.foot, 384), 'skin', { colour: 'red', relief: 0.9 }),
    whip('376,-60 376,320 300,388', '210,40 200,330 160,410', { count: 22, reach: 0.86, valley: 0.45, longest: 'alike' }),
    whip('-376,-60 -376,320', '-300,-20 -300,350', { count: 14, reach: 0.7, valley: 0.4, longest: 'alike' }),
    whip(rim(HEIGHT.head + 38, 380).slice(1, -1), rim(HEIGHT.head + 116, 380).slice(1, -1), { count: 23, reach: 0.7, valley: 0.4, longest: 'alike' }),
    ...[-78, 78, -52, 52, -26, 26, 0].flatMap(lacing),
    body(belt(HEIGHT.foot - 64, HEIGHT.foot + 20, 398), 'dark', { colour: 'gold', relief: 0.8 }), cut(open(rim(HEIGHT.foot - 44, 392)), 'internal', 2), cut(open(rim(HEIGHT.foot, 392)), 'internal', 1.8),
    body(belt(HEIGHT.head - 22, HEIGHT.head + 48, 398), 'dark', { colour: 'gold', relief: 0.8 }), cut(open(rim(HEIGHT.head + 28, 392)), 'internal', 2),
    body(ellipse([0, HEIGHT.head - 22], 398, 112), 'dark', { colour: 'gold', relief: 0.3 }), fill(ellipse([0, HEIGHT.head - 20], 360, 92), 'skin', { colour: 'bone', relief: 0.3 }),
    stroke(ellipse([0, HEIGHT.head - 16], 316, 72).replace(/Z$/, ''), 'detail'), glint(ellipse([-190, -156], 70, 12, -10)),
    ...placed(STICK, { x: -120, y: -120, turn: 52, scale: 0.98 }), ...placed(STICK, { x: 130, y: -124, turn: -46, scale: 0.98 }),
  ], { y: 26 }),
};
