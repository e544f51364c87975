import type { Motif } from '../motif.js';
import { placed } from '../geometry/kit.js';
import { treeOn } from './tree.js';

/** Roots that leave the trunk to both sides and meet below it in the point of a heart; thin ones wind beside them. */
const HEART_ROOTS = ([-1, 1] as const).flatMap((to) => [
  [`${to * 18},140 ${to * 90},206 ${to * 210},196 ${to * 316},236 ${to * 366},340 ${to * 340},460 ${to * 240},590 ${to * 116},690 0,780`, '0:28 0.3:22 0.7:17 1:9'],
  [`${to * 20},160 ${to * 90},236 ${to * 200},226 ${to * 296},270 ${to * 334},360 ${to * 300},470 ${to * 200},590 ${to * 90},680`, '0:20 0.5:8 1:3'],
  [`${to * 330},256 ${to * 400},240 ${to * 450},270`, '0:12 1:3'],
  [`${to * 350},440 ${to * 410},470 ${to * 440},530`, '0:12 1:3'],
  [`${to * 250},580 ${to * 310},620 ${to * 330},680`, '0:11 1:3'],
  [`${to * 110},692 ${to * 160},740 ${to * 160},800`, '0:9 1:3'],
] as const);

/** A tree whose roots form a heart. */
export const heartRootedTree: Motif = {
  name: 'heart-rooted-tree',
  pose: 'figure',
  words: ['tree with heart roots', 'heart root tree', 'tree with heart shaped roots', 'heart shaped roots', 'roots forming a heart', 'roots form a heart', 'roots making a heart', 'roots shaped like a heart', 'roots in the shape of a heart'],
  anchors: { crown: [0, -480], base: [0, 480] },
  draw: (rng) => placed(treeOn([...HEART_ROOTS, ['0,770 -6,800 6,840', '0:10 1:3']], rng), { y: -102, scale: 0.73 }),
};
