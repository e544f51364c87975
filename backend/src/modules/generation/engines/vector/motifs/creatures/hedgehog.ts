import { body, brush, circle, closed, fill, flames, glint, knots, leaf, open, placed, radians, shadow, solid, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

interface Row {
  /** Where the spines are rooted and where they end, as shares of the dome; the first and last in degrees, clockwise from the right. */
  readonly root: number;
  readonly tip: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Outer rows first: inner ones lie over their roots. */
const ROWS: readonly Row[] = [
  { root: 0.8, tip: 1.22, from: 238, to: 376, count: 19 }, { root: 0.64, tip: 1.06, from: 236, to: 378, count: 17 }, { root: 0.48, tip: 0.9, from: 232, to: 380, count: 14 },
  { root: 0.32, tip: 0.74, from: 228, to: 382, count: 11 }, { root: 0.16, tip: 0.58, from: 224, to: 386, count: 8 },
];

const onDome = (share: number, degrees: number): Point => [-50 + Math.cos(radians(degrees)) * 432 * share, 210 + Math.sin(radians(degrees)) * 420 * share];

const DOME: readonly Knot[] = [[-80, 250, true], ...Array.from({ length: 11 }, (_, i): Knot => onDome(0.84, 244 + i * 14))];

/** Spines lean towards the tail: their tips a little further round than their roots. */
const row = ({ root, tip, from, to, count }: Row, i: number): readonly Shape[] => Array.from({ length: count }, (_, k) => {
  const at = from + ((to - from) * (k + (i % 2) * 0.5)) / count;
  const [foot, point] = [onDome(root, at), onDome(tip, at + 5)];
  return [
    body(leaf(foot, point, { half: 29, belly: 0.42, foot: 12 }), 'skin', { colour: 'tan', line: 'internal', relief: 0.5 }),
    solid(leaf([foot[0] + (point[0] - foot[0]) * 0.5, foot[1] + (point[1] - foot[1]) * 0.5], point, { half: 13, belly: 0.34 })),
  ];
}).flat();

const foot = (x: number, y: number): readonly Shape[] => [
  ...placed([body(closed('-60,-60! -70,0 -90,30 -60,46 30,44 50,20 50,-50!'), 'skin', { colour: 'tan', relief: 0.6 })], { x, y }),
  ...[-56, -28, 0].map((aside) => brush(open([[x + aside - 10, y + 24], [x + aside - 6, y + 36], [x + aside - 8, y + 46]]), 'internal', 1.6)),
];

const trunk = (): readonly Shape[] => [
  ...foot(-40, 344), ...foot(280, 336), ...foot(-150, 350), ...foot(180, 352),
  body(closed([...knots('-200,40! -230,180 -190,270'), ...flames('-170,290 -150,350 -110,312 -80,374 -40,326 0,384 40,330 90,388 130,330 180,376 220,316 280,352 300,290', -0.14), ...knots('380,240 400,140! 300,-60 60,-120')]), 'skin', { colour: 'bone', relief: 0.7 }),
  ...['-100,270 -86,300 -94,320', '-20,280 -4,310 -10,334', '70,284 86,314 78,338', '150,280 164,306 156,328'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('-180,200! -60,250 100,262 260,240 390,180! 360,240 240,290 80,300 -80,290')),
];

const head = (): readonly Shape[] => [
  body(closed([...knots('-120,-80! -200,-76 -270,-30 -330,40 -400,90 -456,108 -470,134 -450,156! -430,190 -360,214 -290,230'), ...flames('-250,240 -216,300 -190,250 -140,300 -130,240 -70,264 -84,200 -26,196 -60,140 -10,110 -60,80 -20,30 -80,20 -60,-40', -0.14)]), 'skin', { colour: 'bone', relief: 0.8 }),
  solid(closed('-440,104 -470,96 -494,118 -490,146 -462,160 -438,146')), glint(circle([-474, 116], 7)),
  brush(open('-446,160 -410,176 -370,170 -344,150'), 'internal', 2.2),
  solid(circle([-276, 66], 30)), glint(circle([-286, 56], 10)), glint(circle([-266, 76], 5)), brush(open('-320,56 -300,24 -262,18 -236,38'), 'internal', 2.4),
  body(closed('-170,40! -186,-16 -150,-56 -100,-44 -84,4 -110,50!'), 'skin', { colour: 'tan', relief: 0.6 }), fill(closed('-152,30! -160,-8 -138,-32 -112,-22 -106,8 -120,34!'), 'dark', { line: 'none', colour: 'pink', relief: 0 }),
  ...['-210,110 -190,130 -186,156', '-160,100 -140,124 -138,150', '-240,170 -216,190 -206,214', '-170,180 -150,200 -144,226', '-110,110 -96,136 -98,160', '-350,60 -326,70 -312,90'].map((line) => brush(open(line), 'internal', 2)),
  ...['-390,140 -440,190 -470,240', '-376,150 -410,210 -424,266'].map((line) => brush(open(line), 'detail', 1.5)),
];

/** A hedgehog in profile under a dome of spines. */
export const hedgehog: Motif = {
  name: 'hedgehog',
  pose: 'figure',
  words: ['hedgehog', 'porcupine'],
  anchors: { mouth: [-440, 170], eye: [-276, 66], crown: [-20, -300], base: [60, 390] },
  draw: () => [...trunk(), fill(closed(DOME), 'dark', { line: 'none', colour: 'brown', relief: 0 }), ...ROWS.flatMap(row), ...head()],
};
