import type { Motif, Shape } from '../motif.js';
import { closed, polar, radians, shadow, type Knot } from '../geometry/kit.js';
import { interlaced } from './parts/interlace.js';

const HALF = 44;
/** A lemniscate with full loops, by the share of its way. */
const course = (share: number): Knot => {
  const t = share * 2 * Math.PI;
  return [440 * Math.sin(t), 400 * Math.sin(t) * Math.cos(t) * (1 + 0.14 * Math.sin(t) ** 2)];
};

/** The dark of the band where it turns away from the light, on the outside of a loop. */
function turned(from: number, to: number, side: 1 | -1): Shape {
  const edge = (inset: number): readonly Knot[] => Array.from({ length: 9 }, (_, i): Knot => {
    const share = from + ((to - from) * i) / 8;
    const [[x, y], [ax, ay]] = [course(share), course(share + 0.002)];
    const [px, py] = polar([x, y], Math.atan2(ay - y, ax - x) + radians(90) * side, inset * Math.sin((Math.PI * i) / 8) + (HALF - 6) * (1 - Math.sin((Math.PI * i) / 8)));
    return [px, py, i === 0 || i === 8];
  });
  return shadow(closed([...edge(HALF - 6), ...edge(2).toReversed()]));
}

/** One band without an end, over itself in the middle. */
export const infinity: Motif = {
  name: 'infinity',
  pose: 'wide',
  words: ['infinity', 'infinity symbol', 'infinity sign', 'lemniscate', 'forever', 'endless love'],
  anchors: { centre: [0, 0] },
  draw: () => [...interlaced(course, { half: HALF, colour: 'navy', passes: 2, first: 0 }), turned(0.06, 0.3, -1), turned(0.68, 0.94, 1)],
};
