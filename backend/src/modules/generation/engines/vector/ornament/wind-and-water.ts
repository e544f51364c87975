import { body, brush, closed, open, polar, ribbon, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** One bar of wind about its middle. */
export function windBar(at: Knot, length: number, height: number, rng: Rng): Shape[] {
  const [x, y] = at;
  const sag = rng.between(-0.1, 0.1) * length;
  const spine: Knot[] = [[x - length / 2, y], [x - length * 0.15, y + sag], [x + length * 0.2, y - sag * 0.6], [x + length / 2, y]];
  const half = (share: number): number => height * 0.5 * Math.sin(Math.PI * Math.min(1, 0.1 + share * 0.9)) ** 0.45;
  const bar = ribbon(spine, half);
  return [
    body(bar.outline(), 'dark', { relief: 0, colour: 'black' }),
    brush(bar.along(-0.25, 0.12, 0.8), 'detail', 1),
  ].map((shape, i) => (i === 1 ? { ...shape, cut: true } : shape));
}

/** Horizontal bars of wind with rounded ends, the sky of a Japanese piece. Canvas units, round the origin. */
export function windBars(radius: number, rng: Rng): Shape[] {
  const rows = [-0.78, -0.5, -0.2, 0.12, 0.42];
  return rows.flatMap((row, i) => {
    const room = Math.sqrt(1 - row * row) * radius;
    const side = i % 2 === 0 ? -1 : 1;
    return [
      ...windBar([side * room * rng.between(0.62, 0.8), row * radius], room * rng.between(0.8, 1.1), radius * 0.13, rng),
      ...windBar([-side * room * rng.between(0.7, 0.9), (row + 0.12) * radius], room * rng.between(0.55, 0.8), radius * 0.1, rng),
    ];
  });
}

function finger(root: Knot, angle: number, size: number, side: -1 | 1): Shape[] {
  const at = (along: number, aside: number): Knot => {
    const p = polar(root, angle, along * size);
    return polar(p, angle + (Math.PI / 2) * side, aside * size);
  };
  const outer = [at(0, -0.34), at(0.5, -0.3), at(0.86, 0), at(0.92, 0.34), at(0.72, 0.52), at(0.56, 0.36), at(0.66, 0.26)];
  const inner = [at(0.6, 0.12), at(0.34, 0.2), at(0, 0.34)];
  const sharp = (knot: Knot): Knot => [knot[0], knot[1], true];
  const points: Knot[] = [sharp(outer[0] as Knot), ...outer.slice(1), ...inner.slice(0, 2), sharp(inner[2] as Knot)];
  return [
    body(closed(points), 'light', { colour: 'white', relief: 0.7 }),
    brush(open([at(0.06, -0.12), at(0.48, -0.08), at(0.72, 0.12), at(0.76, 0.32)]), 'detail', 1.4),
  ];
}

/** A wave with five fingers of foam; `lean` is the side it breaks to. */
export function crest(at: Knot, size: number, lean: -1 | 1, rng: Rng): Shape[] {
  const shapes: Shape[] = [];
  const swell: Knot[] = [[at[0] - size * 1.2, at[1] + size * 0.75, true], [at[0] - size * 0.5, at[1] - size * 0.05],
    [at[0], at[1] - size * 0.34], [at[0] + size * 0.5, at[1] - size * 0.05], [at[0] + size * 1.2, at[1] + size * 0.75, true]];
  for (let i = 0; i < 5; i += 1) {
    const angle = -Math.PI / 2 + lean * (-0.95 + 0.45 * i) + rng.between(-0.05, 0.05);
    shapes.push(...finger([at[0] + lean * size * (-0.34 + 0.17 * i), at[1]], angle, size * (0.78 - 0.06 * Math.abs(i - 2)), lean));
  }
  shapes.push(body(closed(swell), 'light', { colour: 'blue', relief: 0.5 }));
  for (const depth of [0.2, 0.4, 0.6]) {
    const line: Knot[] = [[at[0] - size * (0.98 - depth * 0.5), at[1] + size * 0.72], [at[0] - size * 0.4, at[1] + size * depth * 0.7], [at[0],
      at[1] - size * (0.2 - depth * 0.75)], [at[0] + size * 0.4, at[1] + size * depth * 0.7], [at[0] + size * (0.98 - depth * 0.5), at[1] + size * 0.72]];
    shapes.push(brush(open(line), 'internal', 1.6));
  }
  return shapes;
}

/** Curling finger waves along the lower edge of a circle round the origin. Canvas units. */
export function fingerWaves(radius: number, rng: Rng): Shape[] {
  const back = [-0.62, 0.62].map((x): [number, number] => [x, 0.62]);
  const front = [-0.95, -0.32, 0.32, 0.95].map((x): [number, number] => [x, 0.84 - Math.abs(x) * 0.12]);
  return [...back, ...front].flatMap(([x, y]) => crest([x * radius, y * radius], radius * 0.34, x < 0 ? 1 : -1, rng));
}

/** The sea as two rows of crests that break from both sides to the middle, 1000 units wide round the origin. */
export function swell(rng: Rng): Shape[] {
  const row = (xs: readonly number[], y: number, size: number): Shape[] => xs.flatMap((x) => crest([x, y], size, x < 0 ? 1 : -1, rng));
  return [...row([-290, -96, 96, 290], -40, 150), ...row([-386, 386, -193, 193, 0], 50, 158)];
}
