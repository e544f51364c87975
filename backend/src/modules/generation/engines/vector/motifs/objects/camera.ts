import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, glint, open, polar, polygon, polyline, radians, shadow, solid, stroke } from '../geometry/kit.js';

const CASE: readonly Shape[] = [
  body(polygon('-150,-250 -110,-330 110,-330 150,-250'), 'skin', { colour: 'grey' }),
  shadow(polygon('40,-318 104,-318 136,-256 40,-256')),
  body(polygon('-60,-306 60,-306 60,-262 -60,-262'), 'black', { line: 'internal', colour: 'black' }),
  body(polygon('-330,-286 -220,-286 -220,-250 -330,-250'), 'skin', { colour: 'grey' }),
  ...[-312, -294, -276, -258, -240].map((x) => brush(polyline(`${x},-284 ${x},-252`), 'internal', 1.2)),
  body(polygon('250,-276 340,-276 340,-250 250,-250'), 'skin', { colour: 'grey' }),
  body(closed('-440,-250! 440,-250! 462,-220 462,260 440,296! -440,296! -462,260 -462,-220'), 'skin', { colour: 'grey' }),
  shadow(closed('-458,-130! 458,-130! 458,206! -458,206!')),
  ...[-420, -370, -320, 320, 370, 420].flatMap((x) =>
    [-90, -40, 10, 60, 110, 160].map((y) => ({ ...stroke(polyline(`${x - 8},${y} ${x + 8},${y + 8}`), 'internal'), cut: true as const })),
  ),
  brush(polyline('-420,-176 -300,-176'), 'internal', 1.4),
  brush(polyline('-420,250 -200,250'), 'internal', 1.4),
  body(polygon('300,-216 410,-216 410,-160 300,-160'), 'skin', { line: 'internal', colour: 'bone' }),
  body(circle([-350, -190], 20), 'skin', { line: 'internal', colour: 'red' }),
];

const LENS: readonly Shape[] = [
  body(circle([0, 40], 258), 'skin', { colour: 'grey' }),
  ...Array.from({ length: 48 }, (_, i) =>
    stroke(polyline([polar([0, 40], radians(i * 7.5), 232), polar([0, 40], radians(i * 7.5), 252)]), 'internal'),
  ),
  body(circle([0, 40], 222), 'skin', { colour: 'grey' }),
  body(circle([0, 40], 184), 'dark', { colour: 'black' }),
  body(circle([0, 40], 150), 'skin', { colour: 'navy' }),
  ...Array.from({ length: 6 }, (_, i) =>
    brush(
      open([polar([0, 40], radians(i * 60), 146), polar([0, 40], radians(i * 60 + 50), 92), polar([0, 40], radians(i * 60 + 90), 66)]),
      'internal',
      1.5,
    ),
  ),
  solid(circle([0, 40], 64)),
  glint(closed('-118,0! -88,-66 -30,-92! -70,-46 -92,6!')),
  glint(circle([50, 90], 12)),
];

export const camera: Motif = {
  name: 'camera',
  pose: 'wide',
  words: ['camera', 'photo camera', 'vintage camera', 'photography'],
  anchors: { eye: [0, 40] },
  draw: () => [...CASE, ...LENS],
};
