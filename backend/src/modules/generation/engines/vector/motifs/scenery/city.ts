import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, open, polygon, shadow } from '../geometry/kit.js';

interface Tower {
  readonly x: number;
  readonly half: number;
  readonly top: number;
  readonly roof: 'flat' | 'spire' | 'steps' | 'slant';
}

const TOWERS: readonly Tower[] = [
  { x: -400, half: 52, top: -60, roof: 'flat' },
  { x: 410, half: 50, top: -30, roof: 'slant' },
  { x: -190, half: 46, top: -250, roof: 'spire' },
  { x: 240, half: 54, top: -210, roof: 'steps' },
  { x: -300, half: 60, top: -130, roof: 'slant' },
  { x: 330, half: 46, top: -120, roof: 'flat' },
  { x: 20, half: 62, top: -300, roof: 'spire' },
  { x: -96, half: 58, top: -110, roof: 'steps' },
  { x: 140, half: 56, top: -70, roof: 'flat' },
];

const FOOT = 210;

/** Half a roof from the axis outwards: across in half widths, down in units from its top. */
const ROOFS: Readonly<Record<Exclude<Tower['roof'], 'slant'>, readonly (readonly [across: number, down: number])[]>> = {
  flat: [[1, 0]],
  steps: [
    [0.34, 0],
    [0.34, 34],
    [0.66, 34],
    [0.66, 70],
    [1, 70],
  ],
  spire: [
    [0, -120],
    [0.09, -20],
    [0.3, 10],
    [0.5, 60],
    [1, 90],
  ],
};

function roof({ x, half, top, roof: kind }: Tower): string {
  if (kind === 'slant') return `${x - half},${top + 50} ${x + half},${top}`;
  const right = ROOFS[kind].map(([u, v]) => `${x + u * half},${top + v}`);
  const left = ROOFS[kind].map(([u, v]) => `${x - u * half},${top + v}`);
  return [...left.reverse(), ...right].join(' ');
}

function tower(spec: Tower, rng: Rng): readonly Shape[] {
  const { x, half, top } = spec;
  const from = top + 110;
  const rows = Math.max(1, Math.floor((FOOT - 20 - from) / 44));
  const windows = Array.from({ length: rows }, (_, r) =>
    [-0.55, -0.15]
      .filter(() => rng.next() < 0.86)
      .map((u) =>
        body(
          polygon(
            `${x + u * half},${from + r * 44} ${x + (u + 0.24) * half},${from + r * 44} ` +
              `${x + (u + 0.24) * half},${from + r * 44 + 24} ${x + u * half},${from + r * 44 + 24}`,
          ),
          'black',
          { line: 'none', colour: 'yellow' },
        ),
      ),
  ).flat();
  return [
    body(polygon(`${roof(spec)} ${x + half},${FOOT} ${x - half},${FOOT}`), 'skin', { colour: 'grey', relief: 0.2 }),
    shadow(
      polygon(`${x + half * 0.3},${top + 104} ${x + half - 6},${top + 104} ${x + half - 6},${FOOT - 4} ${x + half * 0.3},${FOOT - 4}`),
    ),
    ...windows,
  ];
}

const WATER: readonly Shape[] = [
  body(closed('-486,206! 486,206! 480,240! 300,236 0,240 -300,236 -480,240!'), 'dark', { line: 'internal', colour: 'navy' }),
  ...[
    '-400,272 -280,276 -180,270',
    '-120,284 0,290 120,282',
    '180,270 300,276 400,268',
    '-260,312 -140,318 -20,312',
    '60,316 160,322 260,314',
  ].map((d) => brush(open(d), 'outline', 1.6)),
];

export const skyline: Motif = {
  name: 'city-skyline',
  pose: 'scenery',
  words: ['city skyline', 'skyline', 'city', 'new york', 'cityscape', 'skyscraper', 'manhattan', 'buildings', 'building'],
  anchors: { base: [0, 320] },
  draw: (rng) => [
    body(circle([-30, -120], 250), 'skin', { line: 'internal', colour: 'orange', relief: 0.1 }),
    ...TOWERS.flatMap((spec) => tower(spec, rng)),
    ...WATER,
  ],
};
