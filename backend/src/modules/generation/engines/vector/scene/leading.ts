import { isAlive, type Found } from './found.js';
import { relationAfter, relationBetween } from './relations.js';
import { heroRank } from './roles.js';
import type { RelationKind } from './scene.js';

/** "a rose between two daggers" is of the rose. */
export function isBetween(one: Found, found: readonly Found[]): boolean {
  const next = found[found.indexOf(one) + 1];
  return next !== undefined && next.count > 1 && relationBetween(next.before, 'later') === 'flank' && heroRank(one.motif) >= heroRank(next.motif) - 1;
}

/** "two hands holding a rose" shows it between them. */
export function isInTwoHands(one: Found, found: readonly Found[]): boolean {
  const hands = found[found.indexOf(one) - 1];
  return hands?.motif.name === 'hand' && hands.count > 1 && relationBetween(one.before, 'later') === 'held';
}

/** A snake that is said to wind round a heart or a skull is drawn winding: it leads. */
export const winds = (one: Found, found: readonly Found[]): boolean => one.motif.wind !== undefined && isAlive(one.motif)
  && found.some((other) => other !== one && other.motif.pose !== 'tall') && (relationBetween(one.before, 'later') === 'around' || relationAfter(one.after) === 'around');

const OF_ITS = /^(.*) (?:of|de|del|da|do|di|du|des|von|einer?|eines|della?|dello)(?: (?:a|an|the|la|el|una?|um|uma|une|einer?|eines))?$/u;

/** "mushrooms growing out of a skull's eye", "en los ojos de una calavera": where on it the thing before it is; null elsewhere. */
export function placeOn(one: Found): RelationKind | null {
  const said = one.said.endsWith("'s") ? one.after : OF_ITS.exec(one.before)?.[1];
  const place = said === undefined ? null : relationAfter(said);
  return place === 'eyes' || place === 'held' ? place : null;
}
export const ownsEyes = (one: Found): boolean => placeOn(one) === 'eyes';
