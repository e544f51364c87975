import type { Motif, Shape } from '../motif.js';
import { body, brush, cut, ellipse, leaf, offset, open, placed, polar, profile, radians, ribbon, track, type Curve, type Point } from '../geometry/kit.js';

/** A joint of cane: waisted, with a lip where it meets the next. */
const JOINT = profile('0:1.1 0.07:0.95 0.5:0.9 0.93:0.95 1:1.1');

/** A cane from the ground up, its joints longer as it grows. */
function cane(spine: Curve, half: number, joints: readonly number[]): readonly Shape[] {
  const way = track(spine);
  const spans = joints.slice(1).map((to, i): readonly [number, number] => [joints[i] ?? 0, to]);
  return spans.flatMap(([from, to]) => {
    const steps = Array.from({ length: 7 }, (_, i) => way.at(from + ((to - from) * i) / 6));
    const joint = ribbon(steps, (t) => half * JOINT(t));
    return [
      body(joint.outline(0.015, 0.985), 'skin', { colour: 'leaf', relief: 1 }),
      ...[0.28, 0.52, 0.74].map((v, i) => brush(joint.along(v, 0.08 + i * 0.03, 0.5 - i * 0.1), 'internal', 2.4)),
      ...[0.4, 0.68].map((v) => brush(joint.along(v, 0.7, 0.94), 'internal', 2.2)), brush(joint.along(-0.55, 0.2, 0.8), 'detail', 2),
    ];
  });
}

const mouth = ([x, y]: Point, half: number): Shape => body(ellipse([x, y], half, half * 0.36), 'dark', { colour: 'moss', relief: 0.3 });

/** Leaves that hang in a fan from the end of a twig; side 1 to the right, -1 to the left. */
function spray(from: Point, side: 1 | -1, scale = 1): readonly Shape[] {
  const turned = (degrees: number): number => radians(side > 0 ? degrees : 180 - degrees);
  const tip = polar(from, turned(-28), 66 * scale);
  const blades = ([[-34, 150], [96, 150], [4, 200], [66, 196], [34, 222]] as const).map(([turn, long], i): readonly Shape[] => {
    const end = polar(tip, turned(turn), long * scale);
    const isPale = i === 2 || i === 4;
    const rib = open([[18, 0], [long * 0.5, 9], [long * 0.9, 3]].map(([along = 0, aside = 0]) => offset(tip, turned(turn), along * scale, side * aside * scale)));
    return [
      body(leaf(tip, end, { half: 25 * scale, belly: 0.36, bend: side * 12 * scale }), isPale ? 'skin' : 'dark', { colour: isPale ? 'leaf' : 'moss', relief: 0.5 }),
      isPale ? brush(rib, 'internal', 1.6) : cut(rib, 'internal', 1.8),
    ];
  });
  return [brush(open([from, polar(from, turned(-40), 34 * scale), tip]), 'outline', 1.4), ...blades.flat()];
}

/** Canes of bamboo, one cut, with their leaves. */
export const bamboo: Motif = {
  name: 'bamboo',
  pose: 'tall',
  words: ['bamboo', 'bamboo stalk', 'bamboo forest', 'bamboo leaves'],
  anchors: { centre: [0, 0], base: [0, 490] },
  draw: () => placed([
    ...cane('-150,494 -128,160 -134,-180 -172,-486', 32, [0, 0.2, 0.46, 0.76, 1]),
    ...spray([-150, -300], -1, 0.9),
    ...cane('150,494 170,240 166,0 140,-250', 36, [0, 0.26, 0.6, 1]), mouth([140, -250], 38),
    ...spray([176, 96], 1, 0.96), ...spray([-118, 90], -1, 0.84),
    ...cane('6,496 -16,180 -14,-140 26,-494', 50, [0, 0.16, 0.36, 0.62, 0.92, 1]),
    ...spray([44, -360], 1, 1), ...spray([-60, 270], -1, 0.9), ...spray([30, -60], 1, 0.8),
  ], { scale: 0.98 }),
};
