import type { ColourName, Rng, Shape } from '../../motif.js';
import { body, bothSides, brush, closed, open, shadow, stroke, whip, type Knot } from '../../geometry/kit.js';

/** The right half of a petal, tip to root, in shares of half its width and of its length; true marks a corner. */
const FORMS = {
  round: [[0, -1], [0.5, -0.97], [0.88, -0.83], [1, -0.6], [0.84, -0.32], [0.4, -0.08], [0.14, 0]],
  rose: [[0, -1.05, true], [0.22, -1], [0.62, -0.93], [0.94, -0.75], [1, -0.55], [0.82, -0.28], [0.4, -0.07], [0.16, 0]],
  notched: [[0, -0.88, true], [0.2, -0.98], [0.52, -0.98], [0.88, -0.8], [1, -0.58], [0.78, -0.28], [0.3, -0.06], [0.1, 0]],
  pointed: [[0, -1, true], [0.16, -0.93], [0.5, -0.8], [0.86, -0.6], [1, -0.38], [0.88, -0.16], [0.5, -0.04], [0.2, 0]],
  lance: [[0, -1, true], [0.36, -0.89], [0.78, -0.68], [1, -0.44], [0.9, -0.2], [0.4, 0]],
  ruffled: [[0, -0.93], [0.26, -1.01], [0.54, -0.95], [0.78, -0.9], [0.98, -0.74], [0.97, -0.52], [0.72, -0.22], [0.3, -0.05], [0.1, 0]],
} as const satisfies Record<string, readonly Knot[]>;

export type PetalForm = keyof typeof FORMS;

export interface PetalSpec {
  readonly form: PetalForm;
  readonly length: number;
  /** Half the width. */
  readonly half: number;
  readonly colour: ColourName;
  /** Depth of the rolled lip, as a share of the length. */
  readonly lip?: number;
  /** Black whipped out from the root: where it begins and how far it reaches, as shares of the length. */
  readonly whip?: readonly [from: number, reach: number];
  /** Tapered folds drawn from the root towards the edge. */
  readonly folds?: number;
}

/** Half the petal's width, as a share of `half`, at a share of its length. */
function widthAt(form: PetalForm, share: number): number {
  const points: readonly Knot[] = FORMS[form];
  for (const [i, [x, y]] of points.entries()) {
    const next = points[i + 1];
    if (next && -y >= share && -next[1] <= share) return x + ((next[0] - x) * (-y - share)) / (next[1] - y || 1);
  }
  return 0;
}

/** The petal's surface: u across from -1 to 1, share along from root to tip. */
const on = (spec: PetalSpec, u: number, share: number, sharp = false): Knot => [
  u * widthAt(spec.form, Math.min(share, 0.86)) * spec.half,
  -share * spec.length,
  sharp,
];

/** How high the petal's edge stands at u across. */
function edgeAt(form: PetalForm, u: number): number {
  const points: readonly Knot[] = FORMS[form];
  const x = Math.abs(u);
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next && point[0] <= x && next[0] >= x) return -(point[1] + ((next[1] - point[1]) * (x - point[0])) / (next[0] - point[0] || 1));
  }
  return 0.6;
}

/** Black at the root, whipped out towards the edge, farthest at the sides where the neighbours shade it. */
function rootShade(spec: PetalSpec, rng: Rng, [from, reach]: readonly [number, number]): Shape {
  const across = [-0.92, -0.5, 0, 0.5, 0.92];
  const base = across.map((u) => on(spec, u, from));
  const far = across.map((u) => on(spec, u, from + reach));
  const count = Math.max(4, Math.round((spec.half * widthAt(spec.form, from + reach / 2)) / 11));
  return whip(base, far, { count, reach: 1, valley: 0.35, rng });
}

/** The rolled edge of a petal: the line where it turns over and the shadow under it. */
function rolledLip(spec: PetalSpec, rng: Rng, lip: number): readonly Shape[] {
  const lean = rng.between(-0.35, 0.35);
  const place = (u: number, depth: number, sharp = false): Knot => [u * spec.half, -(edgeAt(spec.form, u) - depth) * spec.length, sharp];
  const sag = (u: number): number => lip * Math.cos((u * Math.PI) / 1.9) * (1 + lean * u);
  const steps = [-0.65, -0.3, 0, 0.3, 0.65];
  const turn = [place(-0.95, 0, true), ...steps.map((u) => place(u, sag(u))), place(0.95, 0, true)];
  const shade = [...steps].reverse().map((u) => place(u, sag(u) * 1.6));
  return [shadow(closed([...turn, ...shade])), stroke(open(turn), 'outline')];
}

function folds(spec: PetalSpec, rng: Rng, count: number): readonly Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const u = (count === 1 ? 0 : i / (count - 1) - 0.5) * 1.3 + rng.between(-0.06, 0.06);
    const top = rng.between(0.58, 0.76) - 0.1 * Math.abs(u);
    return brush(open([on(spec, u * 0.6, 0.14), on(spec, u * 0.85, 0.42), on(spec, u, top)]), 'detail', 1.2);
  });
}

/** One petal, its root at 0,0 and its tip straight up. */
export function petal(spec: PetalSpec, rng: Rng): readonly Shape[] {
  const points: readonly Knot[] = FORMS[spec.form];
  const half = points.map(([x, y, sharp], i): Knot => [x * spec.half, y * spec.length, sharp === true || i === points.length - 1]);
  const [left, right] = [rng.between(0.95, 1.05), rng.between(0.95, 1.05)];
  const rim = bothSides(half).map(([x, y, sharp]): Knot => [x * (x > 0 ? right : left), y, sharp]);
  return [
    body(closed(rim), 'skin', { colour: spec.colour }),
    ...folds(spec, rng, spec.folds ?? 0),
    ...(spec.whip ? [rootShade(spec, rng, spec.whip)] : []),
    ...(spec.lip ? rolledLip(spec, rng, spec.lip) : []),
  ];
}
