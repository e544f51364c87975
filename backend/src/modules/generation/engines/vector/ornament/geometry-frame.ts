import { circle, dots, polar, polygon, solid, stroke, type Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

function ngon(count: number, radius: number, turn: number): Knot[] {
  return Array.from({ length: count }, (_, i) => polar([0, 0], turn + (i / count) * 2 * Math.PI, radius));
}

function ticks(radius: number): string {
  let data = '';
  for (let i = 0; i < 60; i += 1) {
    const angle = (i / 60) * 2 * Math.PI;
    const from = polar([0, 0], angle, radius);
    const to = polar([0, 0], angle, radius * (i % 5 === 0 ? 1.06 : 1.025));
    data += `M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
  }
  return data;
}

/** Circle, triangles and ticks of "sacred geometry" round the origin. Canvas units. */
export function geometryFrame(radius: number, kind: 'triangle' | 'hexagram' | 'square'): Shape[] {
  const up = -Math.PI / 2;
  const figures = { triangle: [ngon(3, radius * 1.28, up)], hexagram: [ngon(3, radius * 1.2, up), ngon(3,
    radius * 1.2, -up)], square: [ngon(4, radius * 1.2, up), ngon(4, radius * 1.2, up + Math.PI / 4)] }[kind];
  const corners = figures.flat();
  return [
    ...figures.map((figure) => stroke(polygon(figure), 'internal')),
    stroke(circle([0, 0], radius), 'internal'),
    stroke(ticks(radius * 1.03), 'detail'),
    solid(dots(corners, radius * 0.016)),
  ];
}

/** A tall lozenge with a second one inside, a circle and dots on the corners, for high or wide sheets. */
export function lozengeFrame(radius: number, tall: number): Shape[] {
  const lozenge = (k: number): Knot[] => [[0, -radius * tall * k], [radius * k, 0], [0, radius * tall * k], [-radius * k, 0]];
  return [
    stroke(polygon(lozenge(1.3)), 'internal'), stroke(polygon(lozenge(1.2)), 'detail'), stroke(circle([0, 0], radius * Math.min(1, tall)), 'internal'),
    solid(dots([...lozenge(1.3), ...lozenge(0.12).map(([x, y]): Knot => [x, y < 0 ? y - radius * tall * 1.36 : y > 0 ? y + radius * tall * 1.36 : y])], radius * 0.02)),
  ];
}
