import type { Rng, Shape } from '../../motif.js';
import { placed } from '../../geometry/kit.js';
import { wing } from '../../symbols/wings.js';

/** A feathered wing raised behind a back, seen from the side: its root near 0,0, its feathers swept to the left. */
export const raisedWing = (rng: Rng): readonly Shape[] => placed(wing(rng), { y: 50, turn: 58, flip: true });
