import type { Player } from './cast.js';

/** How near a landscape is: mountains stand behind woods, woods behind water. */
const NEARNESS: Readonly<Record<string, number>> = {
  fuji: 0, mountains: 0, cloud: 0, cathedral: 1, 'torii-gate': 1, 'pine-forest': 2, seigaiha: 3, wave: 4, waves: 4,
};

/** Landscapes, the farthest first. */
export function fromAfar(players: readonly Player[]): Player[] {
  const nearness = (player: Player): number => NEARNESS[player.motif?.name ?? ''] ?? 1;
  return [...players].sort((a, b) => nearness(a) - nearness(b));
}

/** A picture with banks of its own: two of it side by side would be two pictures. */
export const isView = ({ motif }: Player): boolean => motif?.name === 'river' || motif?.name === 'waterfall';

/** The same of mountains, which stand in any picture. */
export const isRange = (player: Player): boolean => isView(player) || player.motif?.name === 'mountains';

/** The sun comes up behind mountains, not beside them. */
export const isRising = ({ motif }: Player, over: Player | undefined): boolean => motif?.name === 'sun-disc' && over?.motif?.name === 'mountains';
