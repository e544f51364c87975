import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, paired, placed, polar, radians, shadow, stroke, toward, whip, type Knot } from '../geometry/kit.js';

const HINGE: Knot = [0, 350];
const RIBS = 9;
/** A place on the rim: u from -1 to 1, standing out by `out`. */
const rim = (u: number, out = 0): Knot => polar([0, -70], radians(-90 + 128 * u), 392 + out);
const edge = (i: number): Knot => rim((2 * i) / RIBS - 1);

/** One rib from the hinge to its rounded end, dark in the furrow beside it. */
function rib(i: number): readonly Shape[] {
  const [a, b, tip] = [edge(i), edge(i + 1), rim((2 * i + 1) / RIBS - 1, 62)];
  const foot = HINGE;
  const bow = (end: Knot): Knot => [foot[0] + (end[0] - foot[0]) * 0.5 + end[0] * 0.1, foot[1] + (end[1] - foot[1]) * 0.5];
  return [
    body(closed([[foot[0] - 12, foot[1], true], bow(a), [a[0], a[1], true], tip, [b[0], b[1], true], bow(b), [foot[0] + 12, foot[1], true]]), 'skin', { colour: 'pink', relief: 0.9 }),
    brush(open([[foot[0], foot[1] - 90], bow(tip), toward([tip], foot, 0.86)[0] ?? tip]), 'detail', 1.5),
  ];
}

const arc = (share: number): string => open(toward(Array.from({ length: 19 }, (_, i) => rim(i / 9 - 1, i % 2 === 0 ? 0 : 44)), HINGE, share));

const EAR: readonly Shape[] = [
  body(closed('0,300! 60,300 130,270! 176,300 182,346 150,392! 70,404 0,408!'), 'skin', { colour: 'pink', relief: 0.6 }),
  ...['50,320 60,350 56,390', '96,304 110,340 104,388', '136,296 146,330 140,378'].map((line) => brush(open(line), 'internal', 1.5)),
];

/** A scallop: ribs fanned out from the hinge, the rings of its years, two ears. */
export const seashell: Motif = {
  name: 'seashell',
  pose: 'symmetric',
  words: ['seashell', 'shell', 'scallop', 'sea shell', 'scallop shell', 'clam'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    ...paired(...EAR),
    ...[0, 8, 1, 7, 2, 6, 3, 5, 4].flatMap(rib),
    whip('-70,290 0,276 70,290', '-220,60 0,20 220,60', { count: 11, reach: 0.66, longest: 'middle' }),
    ...[0.66, 0.84].map((share) => stroke(arc(share), 'detail')),
    body(closed('-58,330! -30,300 0,292 30,300 58,330! 40,392 0,412 -40,392'), 'skin', { colour: 'pink', relief: 0.8 }),
    shadow(closed('8,310! 40,334 28,384 6,398! 20,356')),
  ], { y: 50, scale: 0.97 }),
};
