import { circle, dots, fill, leaf, polygon, solid, stroke, type Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

const MARKS = 4;

/** A finial on the axis: dots, a lozenge, a needle, fading dots. From the origin away in `direction` (−1 up, 1 down). */
export function axisFinial(length: number, direction: -1 | 1): Shape[] {
  const y = (share: number): number => direction * length * share;
  const lozenge = (from: number, to: number, half: number): string =>
    polygon([[0, y(from)], [half, y((from + to) / 2)], [0, y(to)], [-half, y((from + to) / 2)]]);
  const fading: Knot[] = Array.from({ length: MARKS }, (_, i) => [0, y(0.78 + 0.07 * i)]);
  return [
    solid(circle([0, y(0.04)], length * 0.028)),
    fill(lozenge(0.12, 0.42, length * 0.095), 'light', { relief: 0.3 }),
    solid(leaf([0, y(0.45)], [0, y(0.74)], { half: length * 0.018, belly: 0.2 })),
    solid(dots(fading, (share) => length * (0.022 - 0.012 * share))),
  ];
}

/** Three small drops hanging from a fine chain: jewellery for ornamental pieces. */
export function pendant(length: number): Shape[] {
  const drop = (x: number, from: number, to: number): Shape[] => [
    stroke(`M${x} 0L${x} ${from}`, 'detail'),
    fill(leaf([x, from], [x, to], { half: length * 0.055, belly: 0.66, blunt: true }), 'dark', { relief: 0.5 }),
    solid(circle([x, to + length * 0.06], length * 0.022)),
  ];
  return [...drop(0, length * 0.45, length * 0.8), ...drop(-length * 0.3, length * 0.22, length * 0.48), ...drop(length * 0.3, length * 0.22, length * 0.48)];
}
