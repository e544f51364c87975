import type { Player } from './cast.js';

/** Round faces that slender things lie on. */
const DIALS = new Set(['compass', 'clock', 'ship-wheel']);
const SLENDER = new Set(['anchor', 'lighthouse', 'key', 'feather', 'paddle', 'trident']);

const isOf = (names: ReadonlySet<string>, { motif }: Player): boolean => names.has(motif?.name ?? '');

/** Whether a thing is a dial behind a slender hero: then it is seen at both its sides. */
export const isDialOf = (player: Player, hero: Player): boolean => isOf(DIALS, player) && isOf(SLENDER, hero);
