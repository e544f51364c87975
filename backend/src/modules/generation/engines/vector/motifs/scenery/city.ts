import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, open, polygon, polyline, shadow, solid, stroke } from '../geometry/kit.js';

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

const turret = (x: number, half: number, top: number, foot: number): readonly Shape[] => [
  body(polygon(`${x - half},${top} ${x + half},${top} ${x + half},${foot} ${x - half},${foot}`), 'skin', { colour: 'grey', relief: 0.9 }),
  shadow(polygon(`${x + half * 0.36},${top + 6} ${x + half - 5},${top + 6} ${x + half - 5},${foot - 4} ${x + half * 0.36},${foot - 4}`)),
  body(polygon(`${x - half * 1.35},${top} ${x},${top - half * 3} ${x + half * 1.35},${top}`), 'skin', { colour: 'red' }),
  shadow(polygon(`${x + 4},${top - half * 2.7} ${x + half * 1.2},${top - 6} ${x + half * 0.3},${top - 6}`)),
  stroke(polyline(`${x},${top - half * 3} ${x},${top - half * 3 - 60}`), 'outline'),
  body(
    closed(
      `${x},${top - half * 3 - 62}! ${x + 34},${top - half * 3 - 58} ${x + 70},${top - half * 3 - 44}! ` +
        `${x + 34},${top - half * 3 - 34} ${x},${top - half * 3 - 30}!`,
    ),
    'skin',
    { line: 'internal', colour: 'gold' },
  ),
  body(
    closed(
      `${x - half * 0.5},${top + 100}! ${x - half * 0.5},${top + 60} ${x - half * 0.24},${top + 40} ` +
        `${x + 2},${top + 60} ${x + 2},${top + 100}!`,
    ),
    'black',
    { line: 'internal', colour: 'black' },
  ),
];

const wall = (left: number, right: number, top: number, foot: number): readonly Shape[] => {
  const teeth = Math.round((right - left) / 46);
  const step = (right - left) / (teeth * 2 - 1);
  const crest = Array.from(
    { length: teeth * 2 - 1 },
    (_, i) => `${left + i * step},${i % 2 ? top + 26 : top} ${left + (i + 1) * step},${i % 2 ? top + 26 : top}`,
  ).join(' ');
  return [
    body(polygon(`${crest} ${right},${foot} ${left},${foot}`), 'skin', { colour: 'grey', relief: 0.2 }),
    ...[0.25, 0.6, 0.85].map((u, i) =>
      brush(
        polyline(`${left + (right - left) * u - 20},${top + 70 + i * 40} ${left + (right - left) * u + 20},${top + 70 + i * 40}`),
        'internal',
        1.4,
      ),
    ),
  ];
};

export const castle: Motif = {
  name: 'castle',
  pose: 'scenery',
  words: ['castle', 'fortress', 'fairytale castle', 'fairy tale castle', 'tower', 'palace'],
  anchors: { base: [0, 430], crown: [0, -480] },
  draw: () => [
    ...turret(-120, 44, -130, 200),
    ...turret(130, 44, -90, 200),
    ...turret(0, 60, -210, 220),
    ...wall(-230, 230, 60, 330),
    ...turret(-290, 62, -10, 340),
    ...turret(290, 62, -10, 340),
    body(closed('-76,330! -76,230 -50,176 0,156 50,176 76,230 76,330!'), 'black', { colour: 'black' }),
    ...[-46, -16, 16, 46].map((x) => ({ ...stroke(polyline(`${x},${190 + Math.abs(x) * 0.6} ${x},326`), 'internal'), cut: true as const })),
    ...[230, 270, 306].map((y) => ({ ...stroke(polyline(`-70,${y} 70,${y}`), 'internal'), cut: true as const })),
    body(closed('-470,352! -360,310 -200,330 0,322 200,330 360,310 470,352! 360,420 120,446 -120,444 -360,416'), 'skin', {
      colour: 'moss',
    }),
    ...['-300,380 -180,392 -60,384', '60,396 180,402 290,386'].map((d) => brush(open(d), 'outline', 1.5)),
    body(closed('-60,326! 60,326! 30,370 60,400 110,440! -40,446! -50,400 -80,370'), 'skin', { line: 'internal', colour: 'tan' }),
    solid(circle([0, 100], 13)),
  ],
};

const FLOW = ['-10,-60 30,-30 -20,0', '60,20 130,50 60,90', '-30,110 -110,150 -60,200', '40,180 140,220 120,270', '-60,250 20,280 120,300'];

const VALLEY: readonly Shape[] = [
  body(circle([120, -190], 110), 'skin', { colour: 'orange', relief: 0.2 }),
  body(
    closed(
      '-484,0! -400,-110 -320,-200! -230,-110 -150,-40! -60,-150 20,-230! 110,-120 190,-50! 260,-120 330,-170! ' +
        '400,-90 484,0! 480,80! -480,80!',
    ),
    'skin',
    { colour: 'grey', relief: 0.3 },
  ),
  shadow(closed('-320,-186! -236,-100 -160,-36! -230,-20! -270,-90! -290,-80!')),
  shadow(closed('20,-214! 104,-112 176,-48! 90,-24! 60,-110! 30,-90!')),
  shadow(closed('330,-156! 396,-82 460,-8! 380,-10! 350,-80!')),
  body(closed('-484,40! -300,0 -80,-20 100,-20 300,0 484,40! 470,220 380,320 0,350 -380,320 -470,220'), 'skin', {
    colour: 'leaf',
    relief: 0.2,
  }),
  body(
    closed(
      '-20,-20! 40,-20! 80,10 40,40 130,70 120,130 -10,150 60,200 250,230 300,330! 0,348 -200,336! -60,270 ' +
        '-200,200 -170,130 0,90 10,50 -60,20',
    ),
    'skin',
    { colour: 'blue', relief: 0.3 },
  ),
  ...FLOW.map((d) => brush(open(d), 'outline', 1.4)),
];

const bankPines = (rng: Rng): readonly Shape[] =>
  Array.from({ length: 12 }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const [x, y, tall] = [
      side * (170 + (i >> 1) * 50 + rng.between(-12, 12)),
      40 + (i >> 1) * 26,
      90 + (i >> 1) * 14 + rng.between(-10, 20),
    ];
    return body(
      polygon(
        `${x},${y - tall} ${x + tall * 0.12},${y - tall * 0.6} ${x + tall * 0.06},${y - tall * 0.6} ` +
          `${x + tall * 0.19},${y - tall * 0.3} ${x + tall * 0.09},${y - tall * 0.3} ${x + tall * 0.25},${y} ` +
          `${x - tall * 0.25},${y} ${x - tall * 0.09},${y - tall * 0.3} ${x - tall * 0.19},${y - tall * 0.3} ` +
          `${x - tall * 0.06},${y - tall * 0.6} ${x - tall * 0.12},${y - tall * 0.6}`,
      ),
      'black',
      { line: 'internal', colour: 'leaf', relief: 0 },
    );
  });

/** A river winding out of hills to the foreground between its banks. */
export const river: Motif = {
  name: 'river',
  pose: 'scenery',
  words: ['river', 'stream', 'lake', 'valley', 'waterfall', 'creek'],
  anchors: { base: [0, 300] },
  draw: (rng) => [...VALLEY, ...bankPines(rng)],
};
