import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, lerp, open, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, type Knot } from '../geometry/kit.js';

interface Built {
  readonly top: Knot;
  readonly left: Knot;
  /** The foot of the edge between the lit and the dark side. */
  readonly edge: Knot;
  readonly right: Knot;
  readonly courses: number;
}

/** A pyramid: courses of stone on its lit side, a few lights on its dark one. */
function built({ top, left, edge, right, courses }: Built): readonly Shape[] {
  const lines = Array.from({ length: courses }, (_, i) => (i + 2) / (courses + 2)).map((t, i) => {
    const [a, b] = [lerp(top, left, t), lerp(top, edge, t)];
    const joints = Array.from({ length: Math.round(t * 5) }, (_, k) => (k + (i % 2 === 0 ? 0.4 : 0.8)) / Math.round(t * 5)).filter((u) => u < 0.94).map((u) => {
      const next = (i + 3) / (courses + 2);
      return stroke(open([lerp(a, b, u), lerp(lerp(top, left, next), lerp(top, edge, next), u)]), 'internal');
    });
    return [brush(open([lerp(a, b, 0.02), lerp(a, b, 0.5), lerp(a, b, 0.98)]), 'internal', 1.5), ...(i < courses - 1 ? joints : [])];
  });
  return [
    body(polygon([top, left, edge]), 'skin', { colour: 'tan', relief: 0 }), ...lines.flat(),
    body(polygon([top, edge, right]), 'dark', { colour: 'brown', relief: 0 }),
    ...[0.5, 0.72].map((t) => cut(open([lerp(lerp(top, edge, t), lerp(top, right, t), 0.3), lerp(lerp(top, edge, t), lerp(top, right, t), 0.8)]), 'internal', 2)),
  ];
}

const SUN: Knot = [-250, -150];
const sun = (): readonly Shape[] => [
  ...Array.from({ length: 19 }, (_, i) => radians(i * 18 + 20)).map((a, i) => brush(open([polar(SUN, a, 150), polar(SUN, a, i % 2 === 0 ? 236 : 190)]), 'outline', 1.8)),
  body(circle(SUN, 124), 'skin', { colour: 'orange', relief: 0.3 }),
];

const palm = (x: number, y: number, tall: number): readonly Shape[] => [
  solid(ribbon([[x, y], [x + tall * 0.06, y - tall * 0.5], [x + tall * 0.16, y - tall]], (t) => 11 - 4 * t).outline()),
  ...[[-0.5, -0.86], [-0.34, -1.2], [0.02, -1.34], [0.44, -1.28], [0.68, -1], [0.6, -0.74], [-0.26, -0.66]].map(([u = 0, v = 0]) => {
    const crown: Knot = [x + tall * 0.16, y - tall, true];
    const tip: Knot = [x + u * tall, y + v * tall, true];
    const [mx, my] = lerp(crown, tip, 0.5);
    return solid(closed([crown, [mx, my - tall * 0.13], tip, [mx, my - tall * 0.02]]));
  }),
];

/** The pyramids under the sun, palms before them. */
export const pyramid: Motif = {
  name: 'pyramids',
  pose: 'scenery',
  words: ['pyramid', 'pyramids', 'giza', 'egyptian pyramid', 'egypt', 'desert'],
  anchors: { crown: [0, -360], base: [0, 380] },
  draw: () => placed([
    ...sun(),
    ...built({ top: [310, -50], left: [40, 300], edge: [400, 320], right: [490, 296], courses: 6 }),
    ...built({ top: [40, -270], left: [-340, 320], edge: [160, 352], right: [420, 312], courses: 9 }),
    body(closed('-496,330! -400,296 -290,316 -160,346 -20,330 120,352 260,318 400,300 496,330! 440,384 200,402 -120,404 -400,388'), 'skin', { colour: 'gold', relief: 0.4 }),
    shadow(closed('-290,316! -160,346 -20,330 120,352! 0,372 -150,366')), ...['-430,352 -330,346 -250,358', '170,366 270,350 380,356', '-60,386 60,382 160,388'].map((d) => brush(open(d), 'internal', 2)),
    ...palm(-430, 376, 270), ...palm(-360, 384, 180),
  ], { x: 34, y: 20, scale: 0.92 }),
};
