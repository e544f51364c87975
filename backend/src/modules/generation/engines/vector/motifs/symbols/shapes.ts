import type { Motif } from '../motif.js';
import { body, circle, dots, polar, polygon, radians, solid, stroke, type Knot } from '../geometry/kit.js';

const corners = (radius: number, y: number): readonly Knot[] => [-90, 30, 150].map((deg) => polar([0, y], radians(deg), radius));

/** A triangle in two lines: a frame for a small scene, or a mark on its own. */
export const triangle: Motif = {
  name: 'triangle',
  pose: 'symmetric',
  words: ['triangle', 'geometric triangle', 'triangle frame', 'triangular frame', 'upside down triangle'],
  anchors: { centre: [0, 150] },
  draw: () => [
    body(polygon(corners(520, 130)), 'skin', { relief: 0, colour: 'white' }), stroke(polygon(corners(450, 130)), 'detail'),
    ...corners(450, 130).map((at) => solid(circle(at, 11))),
    solid(dots([[0, -442], [-392, 384], [392, 384]], 7)),
  ],
};

const figure = (count: number, first: number, radius: number): string =>
  polygon(Array.from({ length: count }, (_, i) => polar([0, 0], radians(first + (i * 360) / count), radius)));

/** A square in two lines. */
export const square: Motif = {
  name: 'square',
  pose: 'symmetric',
  words: ['square', 'square frame', 'rectangle', 'box frame'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(figure(4, -45, 660), 'skin', { relief: 0, colour: 'white' }), stroke(figure(4, -45, 580), 'detail'),
    ...[-45, 45, 135, 225].map((turn) => solid(circle(polar([0, 0], radians(turn), 620), 11))),
  ],
};

/** A square on its corner, in two lines. */
export const rhombus: Motif = {
  name: 'rhombus',
  pose: 'symmetric',
  words: ['rhombus', 'rhombus frame', 'diamond frame', 'diamond shaped frame', 'diamond shape frame', 'diamond outline', 'lozenge', 'lozenge frame'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(figure(4, -90, 490), 'skin', { relief: 0, colour: 'white' }), stroke(figure(4, -90, 430), 'detail'),
    ...[-90, 0, 90, 180].map((turn) => solid(circle(polar([0, 0], radians(turn), 460), 9))),
  ],
};

/** A hexagon in two lines. */
export const hexagon: Motif = {
  name: 'hexagon',
  pose: 'symmetric',
  words: ['hexagon', 'hexagon frame', 'hexagonal frame'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(figure(6, -90, 490), 'skin', { relief: 0, colour: 'white' }), stroke(figure(6, -90, 440), 'detail'),
    ...[0, 1, 2, 3, 4, 5].map((i) => solid(circle(polar([0, 0], radians(i * 60 - 90), 464), 9))),
  ],
};

/** A ring of two lines and beads. */
export const ring: Motif = {
  name: 'circle',
  pose: 'round',
  words: ['circle', 'circle frame', 'round frame', 'inside a circle', 'circular frame', 'circles'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 490), 'skin', { relief: 0, colour: 'white' }),
    stroke(circle([0, 0], 450), 'detail'), solid(dots(Array.from({ length: 48 }, (_, i) => polar([0, 0], radians(i * 7.5), 470)), 6)),
  ],
};
