import type { Motif, Shape } from '../motif.js';
import { body, brush, polygon, polyline, shadow, stroke } from '../geometry/kit.js';

/** A brilliant in profile: table, crown facets, pavilion facets meeting at the culet. */
const FACETS: readonly (readonly [string, 'skin' | 'light' | 'dark' | 'mid'])[] = [
  ['-210,-330 0,-330 -110,-130', 'skin'],
  ['0,-330 210,-330 110,-130', 'skin'],
  ['0,-330 110,-130 -110,-130', 'light'],
  ['-210,-330 -110,-130 -300,-130', 'light'],
  ['210,-330 300,-130 110,-130', 'mid'],
  ['-210,-330 -300,-130 -440,-130', 'skin'],
  ['210,-330 440,-130 300,-130', 'dark'],
  ['-440,-130 -260,-130 0,430', 'skin'],
  ['-260,-130 -90,-130 0,430', 'light'],
  ['-90,-130 90,-130 0,430', 'skin'],
  ['90,-130 260,-130 0,430', 'mid'],
  ['260,-130 440,-130 0,430', 'dark'],
];

export const diamond: Motif = {
  name: 'diamond',
  pose: 'symmetric',
  words: ['diamond', 'gem', 'gemstone', 'jewel', 'brilliant', 'crystal gem', 'precious stone'],
  anchors: { centre: [0, 0], base: [0, 430] },
  draw: () => [
    ...FACETS.map(([points, tone]) => body(polygon(points), tone, { line: 'internal', colour: 'teal', relief: 0.15 })),
    stroke(polygon('-210,-330 210,-330 440,-130 0,430 -440,-130'), 'outline'),
    stroke(polyline('-440,-130 440,-130'), 'outline'),
    ...['-360,-330 -420,-390', '0,-380 0,-470', '360,-330 420,-390', '-190,-390 -220,-460', '190,-390 220,-460'].map((d) =>
      brush(polyline(d), 'outline', 1.8),
    ),
    brush(polyline('-330,-90 -200,70'), 'internal', 1.6),
  ],
};

/** One crystal: its places are written as shares of its half width across, and from its tip down. */
function shard(x: number, top: number, half: number, foot: number): readonly Shape[] {
  const at = (u: number, v: number): string => `${x + u * half},${top + v * half}`;
  const low = (u: number, up = 0): string => `${x + u * half},${foot - up}`;
  const ridge = at(0.2, 1.9);
  return [
    body(polygon(`${at(-0.7, 1.4)} ${at(0.1, 0)} ${at(0.8, 1.2)} ${low(1)} ${low(-1)}`), 'skin', { colour: 'violet', relief: 0.2 }),
    shadow(polygon(`${at(0.24, 1.9)} ${at(0.74, 1.4)} ${low(0.9, 6)} ${low(0.3, 6)}`)),
    stroke(polyline(`${at(0.1, 0)} ${ridge} ${at(-0.7, 1.4)}`), 'internal'),
    stroke(polyline(`${ridge} ${at(0.8, 1.2)}`), 'internal'),
    stroke(polyline(`${ridge} ${low(0.26)}`), 'internal'),
    brush(polyline(`${at(-0.4, 2.4)} ${low(-0.44, 60)}`), 'internal', 1.5),
  ];
}

const CLUSTER: readonly Shape[] = [
  ...shard(-170, -250, 66, 380),
  ...shard(170, -300, 70, 380),
  ...shard(10, -470, 100, 390),
  ...shard(-270, -20, 58, 390),
  ...shard(280, -60, 62, 390),
  ...shard(-110, 60, 62, 400),
  ...shard(130, 20, 64, 400),
  body(
    polygon(
      
        '-380,400 -330,360 -270,384 -200,350 -120,388 -40,352 40,390 130,356 210,388 290,352 350,388 390,400 330,446 ' +
        '100,470 -120,468 -320,446',
    ),
    'skin',
    { colour: 'grey' },
  ),
  shadow(polygon('60,410 210,404 360,408 316,436 100,458 -60,458')),
];

export const crystals: Motif = {
  name: 'crystals',
  pose: 'figure',
  words: ['crystal', 'crystals', 'quartz', 'amethyst', 'crystal cluster', 'healing crystal'],
  anchors: { crown: [6, -470], base: [0, 420] },
  draw: () => CLUSTER,
};
