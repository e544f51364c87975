import { body, brush, cut, lock, open, placed, polar, polygon, radians, shadow, solid, type Curve, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const HEAD: Knot = [-250, 240];
const point = (i: number, r: number): Knot => polar(HEAD, radians(i * 36 - 102), r);

const STREAMS: readonly (readonly [spine: Curve, half: number, tone: Tone, colour: ColourName])[] = [
  ['-250,240 -290,50 -200,-120 -40,-250 30,-420', 62, 'skin', 'yellow'],
  ['-250,240 -50,280 130,190 270,40 430,-30', 62, 'skin', 'yellow'],
  ['-250,240 -210,20 -50,-150 120,-290 220,-480', 78, 'dark', 'orange'],
  ['-250,240 -30,210 150,60 300,-110 480,-210', 78, 'dark', 'orange'],
  ['-250,240 -100,70 80,-110 290,-230 410,-350 494,-496', 92, 'skin', 'gold'],
];

function star(): readonly Shape[] {
  const rim = Array.from({ length: 10 }, (_, i) => point(i, i % 2 ? 108 : 250));
  return [
    body(polygon(rim), 'skin', { colour: 'gold', relief: 0.6 }),
    ...[0, 2, 4, 6, 8].map((i) => shadow(polygon([HEAD, point(i, 250), point(i + 1, 108)]))),
    ...Array.from({ length: 10 }, (_, i) => brush(open([HEAD, point(i, i % 2 ? 104 : 240)]), 'internal', 1.4)),
  ];
}

const spark = (x: number, y: number, r: number): Shape => solid(polygon(Array.from({ length: 8 }, (_, i) => polar([x, y], radians(i * 45), i % 2 ? r * 0.26 : r))));

/** A shooting star with its streaming tail. */
export const comet: Motif = {
  name: 'comet',
  pose: 'figure',
  words: ['comet', 'shooting star', 'falling star', 'meteor', 'asteroid'],
  anchors: { centre: [-250, 240] },
  draw: () => placed([
    ...STREAMS.flatMap(([spine, half, tone, colour]) => [body(lock(spine, half, 0.3), tone, { colour, relief: 0.8 })]),
    ...['-150,110 30,-60 220,-250', '-120,160 60,0 230,-180'].map((line) => brush(open(line), 'internal', 2.4)),
    ...['-206,60 -110,-70 10,-180', '-20,230 130,70 250,-90'].map((line) => cut(open(line), 'internal', 2.4)),
    ...star(), spark(-90, -340, 44), spark(330, 90, 50), spark(-300, -180, 26), spark(150, 330, 30), spark(440, -60, 24),
  ], { x: 5, y: 5 }),
};
