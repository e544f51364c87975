import type { Motif } from '../motif.js';
import { skull } from './skull.js';

/** Every human thing the vector engine can draw: faces, bones, hands, masks. */
export const figures: readonly Motif[] = [skull];
