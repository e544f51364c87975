import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, polygon, polyline, shadow, type Knot } from '../geometry/kit.js';

interface Peak {
  readonly left: number;
  readonly top: readonly [x: number, y: number];
  readonly right: number;
  readonly base: number;
}

/** A broken slope from a point to another: steps that jut out and fall back. */
function slope([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], rng: Rng): readonly Knot[] {
  const steps = 7;
  return Array.from({ length: steps - 1 }, (_, i): Knot => {
    const t = (i + 1) / steps;
    const off = (i % 2 ? 1 : -1) * rng.between(4, 15);
    return [x0 + (x1 - x0) * t + off, y0 + (y1 - y0) * t + off * 0.5, true];
  });
}

/** One peak: the ridge runs down from its summit, snow to the left of it, shadow to the right. */
function peak({ left, top, right, base }: Peak, rng: Rng): readonly Shape[] {
  const [x, y] = top;
  const height = base - y;
  const up = slope([left, base], top, rng);
  const down = slope(top, [right, base], rng);
  const ridge: readonly Knot[] = [0.16, 0.3, 0.42, 0.58, 0.72, 0.88].map((t, i) => [
    x + (i % 2 ? -0.05 : 0.06) * height + t * 14,
    y + t * height,
    true,
  ]);
  const claws = [0.9, 0.78, 0.66, 0.55, 0.44, 0.34, 0.24].flatMap((t, i): readonly Knot[] => {
    const edge = x + (right - x) * t * 0.55;
    return [
      [edge, y + height * (t + 0.02), true],
      [edge + (right - x) * 0.12, y + height * (t - (i % 2 ? 0.12 : 0.05)), true],
    ];
  });
  const snow: readonly Knot[] = [0.42, 0.3, 0.36, 0.22, 0.3, 0.2].map((t, i) => [
    x - (x - left) * (0.4 - i * 0.085),
    y + height * (t + (i % 2 ? 0 : 0.08)),
    true,
  ]);
  return [
    body(closed([[left, base, true], ...up, [x, y, true], ...down, [right, base, true]]), 'skin', { colour: 'grey', relief: 0.3 }),
    shadow(closed([[x, y + 6, true], ...down, [right - 8, base - 3, true], ...claws, ...[...ridge.slice(0, 2)].reverse()])),
    brush(polyline(ridge.slice(0, 4)), 'internal', 1.6),
    brush(polyline([[x - (x - left) * 0.42, y + height * 0.46], ...snow]), 'internal', 1.5),
    ...[0.5, 0.66, 0.82].map((t, i) =>
      brush(
        polyline([
          [x - (x - left) * (t - 0.2), y + height * t],
          [x - (x - left) * (t - 0.3), y + height * (t + 0.1)],
          [x - (x - left) * (t - 0.24), y + height * (t + 0.17 - i * 0.02)],
        ]),
        'internal',
        1.5,
      ),
    ),
  ];
}

const RANGE: readonly Peak[] = [
  { left: -330, top: [-180, -150], right: 20, base: 250 },
  { left: 0, top: [210, -190], right: 400, base: 250 },
  { left: -250, top: [20, -380], right: 290, base: 250 },
  { left: -470, top: [-310, -20], right: -130, base: 250 },
  { left: 150, top: [330, -50], right: 480, base: 250 },
];

function pines(rng: Rng): readonly Shape[] {
  return Array.from({ length: 25 }, (_, i) => {
    const x = -456 + i * 38 + rng.between(-8, 8);
    const foot = 282 + 20 * Math.sin((i / 24) * Math.PI);
    const tall = rng.between(76, 128);
    const w = tall * 0.21;
    const tiers = [0, 1, 2, 3].flatMap((k): readonly Knot[] => {
      const y = foot - tall + (tall * (k + 1)) / 4.3;
      return [
        [w * (0.35 + k * 0.22), y, true],
        [w * (0.16 + k * 0.16), y - 2, true],
      ];
    });
    const right = tiers.map(([u, v]): Knot => [x + u, v, true]);
    const left = [...tiers].reverse().map(([u, v]): Knot => [x - u, v, true]);
    return shadow(polygon([[x, foot - tall], ...right, [x + 3, foot], [x - 3, foot], ...left]));
  }).map((shape): Shape => ({ ...shape, tone: 'black', colour: 'leaf' }));
}

const GROUND: readonly Shape[] = [
  body(closed('-480,262! -300,250 0,258 300,246 480,262! 380,322 160,348 0,356 -160,348 -380,322'), 'skin', { colour: 'moss' }),
  brush(polyline('-300,312 -120,318 60,312'), 'internal', 1.5),
  brush(polyline('-60,334 90,334 200,328'), 'internal', 1.5),
];

export const mountains: Motif = {
  name: 'mountains',
  pose: 'scenery',
  words: ['mountain', 'mountains', 'mountain range', 'peaks', 'alps', 'summit', 'hills', 'rocky mountains', 'himalaya', 'landscape'],
  anchors: { crown: [20, -380], base: [0, 330] },
  draw: (rng) => [...RANGE.flatMap((one) => peak(one, rng)), ...GROUND, ...pines(rng)],
};

export const fuji: Motif = {
  name: 'fuji',
  pose: 'scenery',
  words: ['mount fuji', 'fuji', 'fujiyama', 'japanese mountain'],
  anchors: { crown: [0, -260], base: [0, 300] },
  draw: (rng) => {
    const drip = (x: number, y: number): string => `${x - 26},${y - 70}! ${x},${y + rng.between(-10, 50)}! ${x + 26},${y - 60}!`;
    const drops = [-200, -140, -80, -20, 40, 100, 160, 215].map((x) => drip(x, 10 + Math.abs(x) * 0.46)).join(' ');
    return [
      body(closed('-490,290! -330,180 -190,10 -90,-230! -40,-250! -10,-232! 30,-256! 90,-230! 190,10 330,180 490,290!'), 'dark', {
        colour: 'navy',
        relief: 0.3,
      }),
      body(
        closed(
          `-90,-230! -40,-250! -10,-232! 30,-256! 90,-230! 180,-14 276,112! ${drops.split(' ').reverse().join(' ')} -276,112! -180,-14`,
        ),
        'skin',
        { colour: 'white', relief: 0.4 },
      ),
      ...['-60,-200 -90,-90 -130,10', '-10,-200 -20,-80 -40,20', '40,-210 70,-90 100,0', '74,-190 130,-60 176,40'].map((d) =>
        brush(polyline(d), 'internal', 1.5),
      ),
      body(
        closed(
          
            '-490,290! -430,236 -360,252 -330,226 -250,236 -210,262! -150,240 -60,252 -20,282! 60,250 150,240 200,268! ' +
            '260,232 350,236 400,256 450,244 490,290!',
        ),
        'skin',
        { colour: 'white' },
      ),
    ];
  },
};
