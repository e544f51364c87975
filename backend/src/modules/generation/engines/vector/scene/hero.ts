import type { Found } from './found.js';
import { isBetween, isInTwoHands, ownsEyes, winds } from './leading.js';
import { isDissolving, isFlownFrom, isHeldBy, relationAfter } from './relations.js';
import { heroRank, isLight, isSky } from './roles.js';
import { givesForm, isFalling, saysMade } from './shape.js';
import { isCord } from './ties.js';

/** What follows a thing that has company rather than a place: "a moth with crystals", or a subject said by itself. */
const ACCOMPANIED = /^(?:with|and|surrounded|framed|con|rodead\S*|com|cercad\S*|avec|entoure\S*|mit|umgeben|circondat\S*|с|со|в окружении)(?: |$)|^$/u;

/** A single moth that is named first and not set on anything is what the drawing is of, small as it is. */
const leads = (one: Found, found: readonly Found[]): boolean => one === found[0] && isLight(one.motif) && one.count === 1 && ACCOMPANIED.test(one.after);

/** Said to be small: it stands beside what the drawing is of. */
const TINY = /(?:^| )(?:tiny|teeny|small|little|mini|minusculo|diminut[oa]|pequen[oa]|pequenin[oa]|minuscule|petite?|winzig\w*|kleine[nrs]?|minuscol[oa]|piccol[oa]|маленьк\S*|крошечн\S*)$/u;

/** Whether the words before a thing end by saying that it is small. */
export const isTiny = (before: string): boolean => TINY.test(before);

/** An arrow through a heart is drawn about the heart. */
const isArrowOf = ({ motif }: Found, found: readonly Found[]): boolean => motif.name === 'arrow' && found.some((other) => other.motif.name === 'heart');

/** "a moon made of flowers" is a moon. */
const isSkyMade = (one: Found, found: readonly Found[]): boolean => isSky(one.motif) && saysMade(found[found.indexOf(one) + 1]?.before ?? '');

function claim(one: Found, found: readonly Found[]): number {
  const gains = [
    [isHeldBy(one.before), 1], [givesForm(one.before) && found.indexOf(one) === 1, 1.5],
    [one !== found[0] && isTiny(one.before), -2.5], [isArrowOf(one, found), -0.5],
    [isBetween(one, found) || isInTwoHands(one, found), 1.5], [ownsEyes(one), 1], [winds(one, found), 0.5],
    [one !== found[0] && relationAfter(one.after) === 'behind', -1.5],
    [isDissolving(one.after), 2], [isFlownFrom(one.before), 2], [leads(one, found), 1.2], [one.isCrossed, -1], [isFalling(one), -3],
    [isSkyMade(one, found), 3],
    // A chain is round something.
    [isCord(one.motif.name) && found.length > 1, -2],
  ] as const;
  // What the words only imply, fire, is never what a drawing is of.
  return gains.reduce((sum, [applies, gain]) => sum + (applies ? gain : 0), one.said === '' ? 0 : heroRank(one.motif));
}

/** Whom the drawing is of: the one of highest rank; of equals the first. */
export function heroOf(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>((best, one) => (best === undefined || claim(one, found) > claim(best, found) ? one : best), undefined);
}
