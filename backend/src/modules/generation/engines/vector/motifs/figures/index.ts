import type { Motif } from '../motif.js';
import { eye } from './eye.js';
import { hand } from './hand.js';
import { heartAnatomical } from './heart-anatomical.js';
import { skeletonHand } from './skeleton-hand.js';
import { skull } from './skull.js';

/** Every human thing the vector engine can draw: faces, bones, hands, masks. */
export const figures: readonly Motif[] = [eye, hand, heartAnatomical, skeletonHand, skull];
