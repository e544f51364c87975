import { body, circle, dots, fill, leaf, open, polar, polygon, solid, stroke, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

interface Ring {
  readonly inner: number;
  readonly outer: number;
  readonly count: number;
  readonly offset: number;
}

type Draw = (ring: Ring) => Shape[];

const ORIGIN: Knot = [0, 0];

function around(ring: Ring, draw: (angle: number) => Shape[]): Shape[] {
  return Array.from({ length: ring.count }, (_, i) => draw(((i + ring.offset) / ring.count) * 2 * Math.PI - Math.PI / 2)).flat();
}

const petals: Draw = (ring) => {
  const depth = ring.outer - ring.inner;
  const half = (Math.PI / ring.count) * (ring.inner + depth * 0.45) * 0.98;
  return around(ring, (angle) => {
    const base = polar(ORIGIN, angle, Math.max(0, ring.inner - depth * 0.5));
    const inner = polar(ORIGIN, angle, ring.inner - depth * 0.1);
    return [
      body(leaf(base, polar(ORIGIN, angle, ring.outer), { half, belly: 0.56 }), 'light', { relief: 0.5 }),
      fill(leaf(inner, polar(ORIGIN, angle, ring.inner + depth * 0.66), { half: half * 0.45, belly: 0.5 }), 'mid', { relief: 0.2, line: 'detail' }),
    ];
  });
};

const scallops: Draw = (ring) => {
  const half = Math.PI / ring.count;
  const depth = ring.outer - ring.inner;
  return around(ring, (angle) => {
    const at = (share: number, lift: number): Knot => polar(ORIGIN, angle + half * share, ring.inner + depth * lift);
    const foot = (side: -1 | 1): Knot => [at(side, -0.4)[0], at(side, -0.4)[1], true];
    const arch: Knot[] = [foot(-1), at(-0.86, 0.45), at(-0.45, 0.86), at(0, 1), at(0.45, 0.86), at(0.86, 0.45), foot(1)];
    return [
      body(`${open(arch)}Z`, 'light', { relief: 0.4 }),
      fill(circle(at(0, 0.32), depth * 0.16), 'dark', { line: 'detail', relief: 0.3 }),
      solid(dots([-0.62, -0.32, 0, 0.32, 0.62].map((s) => at(s, 0.72 - 0.4 * s * s)), depth * 0.035)),
    ];
  });
};

const beads: Draw = (ring) => {
  const middle = (ring.inner + ring.outer) / 2;
  const radius = Math.min((ring.outer - ring.inner) * 0.3, ((Math.PI / ring.count) * middle) * 0.72);
  return [
    stroke(circle(ORIGIN, ring.outer - (ring.outer - ring.inner) * 0.08), 'detail'),
    ...around(ring, (angle) => [fill(circle(polar(ORIGIN, angle, middle), radius), 'light', { line: 'internal' })]),
    stroke(circle(ORIGIN, ring.inner + (ring.outer - ring.inner) * 0.08), 'detail'),
  ];
};

const drops: Draw = (ring) => {
  const depth = ring.outer - ring.inner;
  const half = Math.min(depth * 0.24, (Math.PI / ring.count) * ring.inner * 0.6);
  return around(ring, (angle) => [
    fill(leaf(polar(ORIGIN, angle, ring.inner + depth * 0.06), polar(ORIGIN, angle, ring.inner + depth * 0.82), { half, belly: 0.66, blunt: true }), 'dark', { relief: 0.4 }),
    solid(circle(polar(ORIGIN, angle, ring.outer - depth * 0.06), depth * 0.045)),
  ]);
};

const lattice: Draw = (ring) => {
  const half = Math.PI / ring.count;
  const depth = ring.outer - ring.inner;
  return around(ring, (angle) => {
    const tip = polar(ORIGIN, angle, ring.outer - depth * 0.04);
    const left = polar(ORIGIN, angle - half, ring.inner);
    const right = polar(ORIGIN, angle + half, ring.inner);
    const core = polar(ORIGIN, angle, ring.inner + depth * 0.38);
    return [fill(polygon([left, tip, right]), 'skin', { relief: 0 }), fill(polygon([left, core, right]), 'dark', { line: 'detail', relief: 0 })];
  });
};

const RINGS: readonly { readonly draw: Draw; readonly dense: number }[] = [
  { draw: petals, dense: 1 }, { draw: scallops, dense: 1 }, { draw: beads, dense: 2 }, { draw: drops, dense: 1 }, { draw: lattice, dense: 1 },
];

/** An n-fold mandala round the origin, drawn from the rim inwards so that inner rings lie on top. Canvas units. */
export function mandala(radius: number, hole: number, rng: Rng): Shape[] {
  const folds = rng.pick([12, 16, 16]);
  const rings = Math.max(2, Math.min(5, Math.round((radius - hole) / 58)));
  const shapes: Shape[] = [];
  let last: (typeof RINGS)[number] | null = null;
  for (let k = 0; k < rings; k += 1) {
    const outer = radius - ((radius - hole) * k) / rings;
    const inner = radius - ((radius - hole) * (k + 1)) / rings;
    const kind = k === 0 ? rng.pick(RINGS.slice(0, 2)) : rng.pick(RINGS.filter((ring) => ring !== last));
    last = kind;
    shapes.push(...kind.draw({ inner, outer, count: folds * (inner < 40 ? 1 : kind.dense), offset: k % 2 === 0 ? 0 : 0.5 }));
    shapes.push(body(circle(ORIGIN, inner), 'skin', { line: 'internal', relief: 0 }));
  }
  return hole > 0 ? shapes : [...shapes, solid(circle(ORIGIN, radius * 0.035))];
}
