import { isBloom } from '../scene/roles.js';
import type { Player } from './cast.js';

/** A flower head, which is heaped and strung rather than stood. */
export const isFlower = (player: Player): boolean => player.motif !== null && isBloom(player.motif);
