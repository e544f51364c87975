import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  glint,
  lerp,
  open,
  polar,
  polygon,
  radians,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';

const RAYS: readonly Shape[] = Array.from({ length: 36 }, (_, i) => {
  const angle = radians(i * 10 - 90);
  const [near, far] = [346, [486, 420, 452][i % 3] ?? 440];
  const spread = i % 3 === 0 ? 0.042 : 0.022;
  return body(polygon([polar([0, 0], angle - spread, near), polar([0, 0], angle, far), polar([0, 0], angle + spread, near)]), 'skin', {
    line: 'internal',
    colour: 'gold',
    relief: 0.1,
  });
});

const CORNERS: readonly Knot[] = [
  [0, -388],
  [352, 226],
  [-352, 226],
];

const inset = (share: number): readonly Knot[] => CORNERS.map((corner) => lerp(corner, [0, 21.3], share));

const TRIANGLE: readonly Shape[] = [
  body(circle([0, 0], 338), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(polygon(CORNERS), 'skin', { colour: 'gold', relief: 0.3 }),
  shadow(polygon(inset(0.17))),
  body(polygon(inset(0.2)), 'skin', { line: 'internal', colour: 'teal', relief: 0.2 }),
  ...CORNERS.map((corner) => solid(circle(lerp(corner, [0, 21.3], 0.125), 9))),
];

const IRIS: readonly Shape[] = Array.from({ length: 28 }, (_, i) => {
  const angle = radians((i * 360) / 28);
  return brush(open([polar([0, 44], angle, 60), polar([0, 44], angle, i % 2 ? 46 : 40)]), 'detail', 1.4);
});

const EYE: readonly Shape[] = [
  shadow(closed('-206,52! -120,-52 0,-86 120,-52 206,52! 110,-18 0,-44 -110,-18')),
  body(closed('-200,52! -110,-22 0,-46 110,-22 200,52! 110,116 0,138 -110,116'), 'skin', { colour: 'white', relief: 0.7 }),
  body(circle([0, 44], 74), 'skin', { colour: 'blue', relief: 0.6 }),
  ...IRIS,
  solid(circle([0, 44], 33)),
  glint(circle([-22, 20], 14)),
  stroke(open('-200,52 -110,-22 0,-46 110,-22 200,52'), 'outline'),
  brush(open('-168,98 -90,148 0,164 90,148 168,98'), 'internal', 1.7),
  ...[-120, -80, -40, 0, 40, 80, 120].map((x) =>
    brush(open(`${x},${140 - (x * x) / 420} ${x * 1.1},${176 - (x * x) / 420}`), 'internal', 1.2),
  ),
  brush(open('-128,-58 -60,-102 0,-114 60,-102 128,-58'), 'outline', 1.6),
];

export const eyeTriangle: Motif = {
  name: 'all-seeing-eye',
  pose: 'symmetric',
  words: [
    'all-seeing eye',
    'all seeing eye',
    'eye of providence',
    'eye triangle',
    'illuminati',
    'third eye',
    'triangle eye',
    'pyramid eye',
  ],
  anchors: { centre: [0, 44], crown: [0, -388] },
  draw: () => [...RAYS, ...TRIANGLE, ...EYE],
};
