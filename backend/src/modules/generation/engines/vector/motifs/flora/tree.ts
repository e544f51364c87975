import type { Motif, Rng, Shape } from '../motif.js';
import { body, closed, cut, fill, open, placed, polar, profile, ribbon, solid, taper, track, type Curve, type Point, type Profile } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

/** A root, a bough, a twig: its course and half its width along it. */
interface Limb {
  readonly course: Curve;
  readonly half: Profile;
}

const limb = (course: Curve, from: number, to = 4): Limb => ({ course, half: profile(`0:${String(from)} 0.5:${String((from + to) * 0.5)} 1:${String(to)}`) });

const ROOTS = [
  limb('-18,130 -70,220 -170,262 -280,250 -372,300', 26), limb('-14,170 -60,280 -140,330 -190,420', 26), limb('-110,246 -190,296 -270,350', 15), limb('-250,252 -310,230 -380,236', 10),
  limb('18,130 74,220 176,260 286,246 376,292', 26), limb('14,170 62,280 146,330 196,414', 26), limb('116,244 196,294 280,346', 15), limb('256,248 316,226 384,230', 10),
  limb('0,180 -14,300 22,380 -6,466', 24), limb('2,330 50,390 60,450', 10), limb('-78,296 -70,360 -90,430', 10),
];

const BOUGHS = [
  limb('-12,60 -66,-60 -190,-96 -280,-80 -370,-130', 27), limb('-10,20 -70,-130 -170,-200 -290,-240', 28), limb('-6,0 -50,-170 -110,-280 -190,-350', 26), limb('0,20 -14,-150 26,-290 -10,-410', 30),
  limb('6,0 56,-160 120,-270 190,-350', 26), limb('10,20 76,-130 176,-190 296,-230', 28), limb('12,60 70,-60 196,-90 286,-74 374,-124', 27),
];

const TRUNK = fill(closed('-92,-80! -56,-20 -44,60 -52,140 -92,206 -160,248! -80,236 -40,232 0,240 40,232 80,236 166,244! 96,202 52,140 44,60 58,-20 96,-76! 40,-50 0,-80 -40,-50'), 'dark', { colour: 'brown', line: 'none' });

/** Light cut along the trunk as bark runs, out into roots and boughs. */
const BARK: readonly Shape[] = [
  '-74,-40 -30,40 -24,120 -60,190', '-44,-60 -8,40 -2,110 -22,200', '-10,-70 12,40 18,130 4,216', '30,-70 26,20 34,110 50,190', '60,-44 40,30 42,80', '-100,222 -180,254 -250,250', '110,220 190,250 260,244', '-54,-90 -120,-130 -180,-180', '60,-90 130,-140 190,-176',
].map((grain, i) => cut(open(grain), i < 5 ? 'internal' : 'detail', 1.8));

/** Every limb edged, the trunk over them, and the thick ones bare again where they come out of it, so that their joints vanish. */
function wood(limbs: readonly Limb[]): readonly Shape[] {
  const edged = limbs.map((one) => body(ribbon(one.course, one.half).outline(), 'dark', { colour: 'brown' }));
  const bare = limbs.filter(({ half }) => half(0) > 22).map(({ course, half }): Shape =>
    fill(ribbon(course, (share) => Math.max(1, half(share) - 8)).outline(0, 0.42), 'dark', { colour: 'brown', line: 'none' }));
  return [...edged, { ...TRUNK, line: 'outline' }, ...bare, ...BARK];
}

/** Limbs that fork off one, to both sides by turns, each bent up towards the light. */
function forks({ course, half }: Limb, shares: readonly number[], length: number, rng: Rng): readonly Limb[] {
  const way = track(course);
  return shares.map((share, i) => {
    const side = i % 2 ? 1 : -1;
    const turn = way.angle(share) + side * rng.between(0.55, 0.8);
    const long = length * (1.25 - 0.55 * share) * rng.between(0.9, 1.1);
    const root = way.at(share);
    const middle = polar(root, turn, long * 0.5);
    const tip = polar(middle, turn - side * 0.45, long * 0.5);
    return limb([root, middle, [tip[0], tip[1] - long * 0.08]], Math.max(5, half(share) * 0.62), 2);
  });
}

/** The boughs, what forks off them, and the twigs. */
function crown(rng: Rng): { readonly boughs: readonly Limb[]; readonly branches: readonly Limb[]; readonly twigs: readonly Limb[] } {
  const branches = BOUGHS.flatMap((bough) => forks(bough, [0.44, 0.56, 0.7, 0.84], 150, rng));
  const twigs = [...branches.flatMap((branch) => forks(branch, [0.5, 0.78], 64, rng)), ...BOUGHS.flatMap((bough) => forks(bough, [0.93, 0.97], 56, rng))];
  return { boughs: BOUGHS, branches, twigs };
}

/** Leaves at the tips of what has grown, one straight on and by turns one to a side. */
function foliage(limbs: readonly Limb[], rng: Rng): readonly Shape[] {
  return limbs.flatMap(({ course }, i) => {
    const way = track(course);
    const [x, y]: Point = way.at(0.86);
    return (i % 2 ? [-58, 0, 52] : [56, 0, -50]).flatMap((fan) =>
      placed(blade({ length: rng.between(86, 94), half: 26, shaded: false }, rng), { x, y, turn: (way.angle(0.9) * 180) / Math.PI + 90 + fan + rng.between(-9, 9) }));
  });
}

/** A tree in leaf on such roots. */
function leafy(roots: readonly Limb[], rng: Rng): readonly Shape[] {
  const { boughs, branches } = crown(rng);
  return placed([...wood([...roots, ...branches, ...boughs]), ...foliage([...branches, ...boughs], rng)], { y: 20, scale: 0.94 });
}

/** A tree in leaf on roots of its own: each a course and its widths. */
export const treeOn = (roots: readonly (readonly [course: string, stops: string])[], rng: Rng): readonly Shape[] =>
  leafy(roots.map(([course, stops]): Limb => ({ course, half: profile(stops) })), rng);

/** The tree of life: roots as broad as the crown. */
export const tree: Motif = {
  name: 'tree',
  pose: 'figure',
  words: ['tree', 'tree of life', 'oak tree', 'tree with roots', 'family tree', 'yggdrasil', 'world tree'],
  anchors: { crown: [0, -470], base: [0, 460] },
  draw: (rng) => leafy(ROOTS, rng),
};

/** A bare tree in winter: the boughs alone, forked to twigs. */
export const bareTree: Motif = {
  name: 'bare-tree',
  pose: 'figure',
  words: ['bare tree', 'dead tree', 'winter tree', 'leafless tree', 'branches'],
  anchors: { crown: [0, -400], base: [0, 460] },
  draw: (rng) => {
    const { boughs, branches, twigs } = crown(rng);
    return placed([...twigs.map(({ course }) => solid(ribbon(course, taper(6, 2)).outline())), ...wood([...ROOTS, ...branches, ...boughs])], { y: 8, scale: 0.97 });
  },
};
