import type { ColourName, Shape } from '../../motif.js';
import { circle, dots, fill, glint, polar, solid, type Knot } from '../../geometry/kit.js';

/** The false eye of a moth's wing: a ring, a coloured iris, a dark heart with a glint and a wreath of dots. */
export function eyeSpot(centre: Knot, radius: number, colour: ColourName = 'gold'): readonly Shape[] {
  const wreath = Array.from({ length: 14 }, (_, i) => polar(centre, (i / 14) * Math.PI * 2, radius * 1.5));
  return [
    fill(circle(centre, radius), 'skin', { colour: 'white', relief: 0.2 }),
    fill(circle(centre, radius * 0.7), 'mid', { colour, line: 'detail', relief: 0.3 }),
    solid(circle(centre, radius * 0.42)),
    glint(circle([centre[0] - radius * 0.14, centre[1] - radius * 0.16], radius * 0.13)),
    solid(dots(wreath, radius * 0.11)),
  ];
}
