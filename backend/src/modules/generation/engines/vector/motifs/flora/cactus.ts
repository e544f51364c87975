import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, ellipse, open, placed, profile, ribbon, shadow, whip, type Ribbon } from '../geometry/kit.js';
import { ring } from './parts/ring.js';

interface Limb {
  readonly course: string;
  readonly stops: string;
  readonly ribs: readonly number[];
}

const LIMBS: readonly Limb[] = [
  { course: '-60,70 -150,66 -205,20 -216,-70 -214,-190', stops: '0:44 0.8:50 0.94:34 1:4', ribs: [-0.35, 0.35] },
  { course: '60,150 150,146 214,100 224,0 222,-105', stops: '0:44 0.8:48 0.94:33 1:4', ribs: [-0.35, 0.35] },
  { course: '0,330 0,100 0,-150 0,-345', stops: '0:88 0.5:96 0.86:84 0.95:52 1:4', ribs: [-0.62, -0.22, 0.22, 0.62] },
];

function spines(limb: Ribbon, ribs: readonly number[]): readonly Shape[] {
  return ribs.flatMap((v, r) =>
    Array.from({ length: Math.round(limb.length / 82) }, (_, i) => {
      const share = 0.14 + (0.76 * (i + (r % 2) * 0.5)) / Math.round(limb.length / 82);
      const [x, y] = limb.at(share, v);
      return brush(open([
          [x - 13, y - 9],
          [x, y + 2],
          [x + 13, y - 9],
        ]),
        'internal',
        1.2,
      );
    }),
  );
}

function limb({ course, stops, ribs }: Limb, rng: Rng): readonly Shape[] {
  const rod = ribbon(course, profile(stops));
  const edge = (v: number) => [0.04, 0.3, 0.55, 0.8, 0.93].map((share) => rod.at(share, v));
  return [
    body(rod.outline(), 'skin', { colour: 'leaf' }),
    whip(edge(0.97), edge(0.1), { count: Math.round(rod.length / 34), reach: 0.72, valley: 0.55, longest: 'alike', rng }),
    ...ribs.map((v) => ({ ...brush(rod.along(v, 0.06, 0.93), 'internal', 1.5), ...(v > 0.3 ? { cut: true as const } : {}) })),
    ...spines(
      rod,
      ribs.filter((v) => v < 0.3),
    ),
  ];
}

const POT: readonly Shape[] = [
  body(closed('-150,300! 150,300! 118,462! 0,474 -118,462!'), 'skin', { colour: 'orange' }),
  shadow(closed('60,318! 146,318! 115,460! 60,468!')),
  body(closed('-172,262! 172,262! 166,318! -166,318!'), 'skin', { colour: 'orange' }),
  ...['-132,345 -96,396 -60,345 -24,396 12,345 48,396'].map((zig) =>
    body(closed(zig.replaceAll(' ', '! ') + '! 48,372! 12,322! -24,372! -60,322! -96,372! -132,322!'), 'dark', {
      line: 'none',
      colour: 'brown',
      relief: 0,
    }),
  ),
  brush(open('-166,318 0,326 166,318'), 'outline', 1.4),
];

const plantOf = (rng: Rng): readonly Shape[] => LIMBS.flatMap((spec) => limb(spec, rng));

const blossoms = (rng: Rng): readonly Shape[] => [
  ...placed(ring({ form: 'lance', count: 9, length: 74, half: 22, colour: 'pink', whip: [0.1, 0.4] }, rng), { x: 0, y: -352 }),
  body(ellipse([0, -352], 17, 17), 'skin', { colour: 'yellow' }),
  ...placed(ring({ form: 'lance', count: 8, length: 48, half: 15, colour: 'pink' }, rng), { x: -214, y: -196 }),
  body(ellipse([-214, -196], 11, 11), 'skin', { colour: 'yellow' }),
];

export const cactus: Motif = {
  name: 'cactus',
  pose: 'tall',
  words: ['cactus', 'saguaro', 'cacti', 'succulent', 'prickly pear', 'desert plant', 'cactus flower', 'potted cactus'],
  anchors: { crown: [0, -420], base: [0, 470] },
  draw: (rng) => [...plantOf(rng), ...POT, ...blossoms(rng)],
  unpotted: (rng) => [...plantOf(rng), ...blossoms(rng)],
};
