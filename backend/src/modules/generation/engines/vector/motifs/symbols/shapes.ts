import type { Motif } from '../motif.js';
import { body, circle, dots, polar, polygon, radians, solid, stroke, type Knot } from '../geometry/kit.js';

const corners = (radius: number, y: number): readonly Knot[] => [-90, 30, 150].map((deg) => polar([0, y], radians(deg), radius));

/** A triangle in two lines: a frame for a small scene, or a mark on its own. */
export const triangle: Motif = {
  name: 'triangle',
  pose: 'symmetric',
  words: ['triangle', 'geometric triangle', 'triangle frame', 'upside down triangle'],
  anchors: { centre: [0, 150] },
  draw: () => [
    body(polygon(corners(520, 130)), 'skin', { relief: 0, colour: 'white' }), stroke(polygon(corners(450, 130)), 'detail'),
    ...corners(450, 130).map((at) => solid(circle(at, 11))),
    solid(dots([[0, -442], [-392, 384], [392, 384]], 7)),
  ],
};
