import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, feather, lerp, open, placed, shadow, track, type Curve, type Knot } from '../geometry/kit.js';

interface Row {
  readonly roots: Curve;
  readonly tips: Curve;
  readonly count: number;
  readonly half: number;
  readonly edge: 'outline' | 'internal';
}

/** The right wing, long feathers first; along each row the outermost is painted first, so that those nearer the body lie on top. */
const ROWS: readonly Row[] = [
  { roots: '414,-410 384,-350 330,-280 270,-216 220,-160', tips: '494,-40 486,140 440,300 370,420 270,490', count: 7, half: 48, edge: 'outline' },
  { roots: '240,-190 180,-130 120,-70 70,-20', tips: '210,430 150,380 96,300 56,190', count: 5, half: 42, edge: 'outline' },
  { roots: '420,-420 340,-330 250,-230 160,-140 60,-40', tips: '462,-176 424,-20 326,110 200,170 64,120', count: 8, half: 42, edge: 'outline' },
  { roots: '416,-430 330,-346 240,-250 150,-156 54,-60', tips: '430,-290 378,-160 280,-50 180,24 56,40', count: 9, half: 33, edge: 'internal' },
];

function row({ roots, tips, count, half, edge }: Row, rng: Rng): readonly Shape[] {
  const [from, to] = [track(roots), track(tips)];
  return Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    const root = from.at(share);
    const tip = lerp(root, to.at(share), rng.between(0.98, 1.02));
    const vane = feather(root, tip, { half, bend: -30, edge, colour: 'white' });
    const dark = shadow(closed([[...root, true], lerp(root, from.at(Math.max(0, share - 0.06)), 0.9), [...lerp(root, tip, 0.6), true], lerp(root, tip, 0.36)]));
    return [...vane, dark];
  }).flat();
}

const LIMB = '24,0! 30,-90 92,-190 184,-300 280,-400 350,-462 400,-488 440,-478 452,-430 436,-388 400,-378 324,-316 230,-226 140,-132 72,-50 52,30!';

/** The leading edge of the wing: two rows of small feathers that lie over one another like tiles. */
function arm(): readonly Shape[] {
  const [outer, inner] = [track('34,-60 100,-180 200,-300 310,-414 410,-470'), track('58,-30 140,-130 230,-232 324,-328 424,-418')];
  const tile = (share: number, [near, far]: readonly [number, number]): Shape => {
    const at = (along: number, across: number): Knot => lerp(outer.at(along), inner.at(along), across);
    const [a, b, c] = [at(share, near), at(share - 0.05, (near + far) / 2), at(share + 0.03, far)];
    return brush(open([a, [b[0], b[1]], c]), 'internal', 1.7);
  };
  return [
    body(closed(LIMB), 'skin', { colour: 'white', relief: 0.8 }),
    ...Array.from({ length: 8 }, (_, i) => tile((i + 0.9) / 9, [0.06, 0.52])), ...Array.from({ length: 8 }, (_, i) => tile((i + 1.4) / 9, [0.5, 1])),
    shadow(closed('52,30! 74,-50 142,-134 232,-228 322,-320 396,-382! 330,-330 220,-238 128,-142 58,-60')),
  ];
}

/** The right wing, its root near 40,-30. */
export const wing = (rng: Rng): readonly Shape[] => placed([...ROWS.flatMap((spec) => row(spec, rng)), ...arm()], { x: 2, scale: 0.92 });

/** A pair of wings, spread and raised. */
export const wings: Motif = {
  name: 'wings',
  pose: 'symmetric',
  words: ['wings', 'angel wings', 'pair of wings', 'wing', 'feathered wings', 'eagle wings'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const right = placed(wing(rng), { y: 4, scale: 0.995 });
    return [...right, ...placed(right, { flip: true })];
  },
};
