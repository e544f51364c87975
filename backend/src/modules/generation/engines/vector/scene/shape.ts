import { isPerson } from './beasts.js';
import type { Found } from './found.js';
import { relationBetween } from './relations.js';
import { isBloom, isHead, isNight, isSky } from './roles.js';
import { isContainer } from './ties.js';
import type { Motif } from '../motifs/motif.js';
import type { RelationKind } from './scene.js';

/** The hero is only an outline; en es pt fr de it ru, as `plain` writes them. */
const OUTLINE = /\b(?:silhouettes?|outlines?|contours?|silueta|contorno|silhueta|umriss\w*|sagoma|profilo)\b|силуэт|контур/u;
/** What is seen from outside is not drawn inside: "looking at the moon", "under a tree". */
const OUTSIDE = /\b(?:at|under|beneath|below|beside|next|near|watching|looking|gazing|howling|mirando|aullando|bajo|junto|olhando|uivando|sob|regard\w*|hurl\w*|sous|blick\w*|schau\w*|heul\w*|unter|neben|guarda\w*|ulula\w*|sotto)\b|смотр|глядя|воет|воющ|под/u;
/** The hero is built of the other thing, or the other thing has its form. */
const MADE = new RegExp('\\b(?:made|built|formed|composed|constructed|created|filled|shaped)(?: up| out| entirely| completely| only)* (?:of|from|with|by|like|as)\\b|\\b(?:in|into) the (?:shape|form) of\\b|\\bconsisting of\\b'
  + '|\\b(?:hech|formad|compuest|rellen|llen)[oa]s? (?:de|por|con)\\b|\\b(?:feit|formad|compost|preenchid)[oa]s? (?:de|por|com)\\b|\\b(?:faite?|formee?|composee?|remplie?)s? (?:de|d)\\b|\\ben forma de\\b|\\bem forma de\\b|\\ben forme de\\b'
  + '|\\b(?:gemacht|geformt|gebildet|bestehend) aus\\b|^aus$|\\baus \\S+ (?:gemacht|geformt|gebildet)\\b|\\bgefullt mit\\b|\\bin form (?:von|eines|einer)\\b|\\b(?:fatt|format|compost|riempit)[oa] (?:di|da|con)\\b|\\ba forma di\\b'
  + '|(?:сделан|состо|сложен|заполнен)\\S* (?:из|от)|в форме', 'u');
/** "flowers in the shape of a heart": what comes after has the form. */
const FORM = /\b(?:in|into) (?:the )?(?:shape|form) of\b|\bshaped (?:like|as)\b|\ben forma de\b|\bem forma de\b|\ben forme de\b|\bin form (?:von|eines|einer)\b|\ba forma di\b|в форме/u;

/** Whether the words before a thing make it the form of the one before. */
export const givesForm = (before: string): boolean => FORM.test(before);

/** The same at the end of a phrase; what it is built of is said in the next one. */
const MADE_WITH = /\b(?:outline )?(?:made|built|formed|composed|filled)(?: up| out| entirely)*(?: of| from| with)?$|\b(?:hech|formad|compuest|rellen|feit|compost|preenchid|fatt|riempit)[oa]s?$/u;
const HALF = /(?:^| )(?:half|mitad|metade|moitie|halb|meta|medi[oa]|mei[oa]|demi|mezz[oa]|половин\S*|наполовину)(?: |$)/u;

const isFrontal = ({ motif }: Found): boolean => isHead(motif);

/** "a rose with thorns made of barbed wire": a part is, not the whole. */
const PART_MADE = /(?:^| )(?:thorns?|roots?|stems?|petals?|leaves|tail|eyes?|horns?|mane|hair|feathers?|scales|antlers|teeth|strings?|ropes?|roots|branches|veins|espinas|tallo|petalos|cola|ojos|cuernos|melena|pelo|espinhos|caule|epines|tige|dornen|stiel|spine|gambo) (?:that (?:is|are) )?(?:entirely )?(?:made|built|formed|hech|feit|fait|gemacht|fatt)/u;

/** Small and light enough to come down in numbers. */
const LIGHT = new Set(['snowflake', 'leaf', 'maple-leaf', 'oak-leaf', 'olive-branch', 'cherry-blossom', 'petal', 'petals', 'feather', 'star', 'stars', 'heart', 'raindrop', 'rose-head', 'rose', 'plumeria', 'money', 'coin']);
const MANE = /(?:^| )(?:manes?|hair|beard|melena|crin|pelo|cabello|juba|cabelo|criniere|cheveux|mahne|haaren?|criniera|capelli|грив\S*|волос\S*) (?:that is |is |are )?(?:entirely )?(?:made |formed |hech[oa] |feita |faite |gemacht |fatta |that )?(?:(?:out )?(?:of|from|de|d|aus|di|из)|(?:turn\w*|transform\w*) into|becom\w*|se convierte en|vira|devient)(?: |$)/u;

/** "a lion with a mane of roses". */
export const isManeOf = ({ before, motif }: Found): boolean => MANE.test(before) && (isBloom(motif) || motif.pose === 'flora' || motif.name === 'flame' || LIGHT.has(motif.name));

const areNeighbours = (one: Found, hero: Found, found: readonly Found[]): boolean => Math.abs(found.indexOf(one) - found.indexOf(hero)) === 1;

/** "made of ink, holding a rose" says nothing of the rose. */
export function saysMade(before: string): boolean {
  const made = PART_MADE.test(before) ? null : MADE.exec(before);
  return made !== null && relationBetween(before.slice(made.index + made[0].length), 'later') === null;
}

const isListedAfter = (hero: Found): boolean => MADE_WITH.test(hero.after);
/** What a yin-yang is made of lies in its two halves. */
const isMade = (one: Found, hero: Found): boolean => !isBalance(one) && !isBalance(hero) && saysIsMade(one, hero);
const saysIsMade = (one: Found, hero: Found): boolean => saysMade(one.before) || saysMade(hero.before) || (isListedAfter(hero) && !PART_MADE.test(hero.after));
const isOutlined = (one: Found, hero: Found): boolean => {
  const said = `${one.before} ${hero.before} ${one.after} ${hero.after}`;
  return OUTLINE.test(said) && !OUTSIDE.test(said);
};
/** "half lion with roses" is half roses; in "half skull half woman with roses" both halves are taken. */
const isHalf = (one: Found, hero: Found, found: readonly Found[]): boolean =>
  HALF.test(one.before) || (HALF.test(hero.before) && !found.some((other) => other !== one && other !== hero && HALF.test(other.before)));
const isHalvable = (one: Found): boolean => isFrontal(one) || isBloom(one.motif) || one.motif.pose === 'round' || HALVED.has(one.motif.name);
/** Seen from the front, alike on both sides. */
const HALVED = new Set(['heart', 'tree', 'bare-tree', 'apple', 'strawberry', 'light-bulb', 'hourglass', 'anchor', 'guitar', 'butterfly', 'mushroom', 'avocado', 'brain']);
const isBalance = ({ motif }: Found): boolean => motif.name === 'yin-yang';
const areHalves = (one: Found, hero: Found, found: readonly Found[]): boolean => isHalf(one, hero, found) && isHalvable(one) && isHalvable(hero);

/** What one thing is to another whose form it shares: "a forest in the silhouette of a wolf", "a skull made of roses", "half lion half skull"; null when it has its own. */
export function shapeOf(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  if (areHalves(one, hero, found)) return 'half';
  // "an astronaut with balloons shaped like planets": the balloons are, not the astronaut.
  if (!isListedToo(one, hero) && !areNeighbours(one, hero, found)) return null;
  if (isSeenInside(one.motif)) return isOutlined(one, hero) || isMade(one, hero) ? 'fills' : null;
  return isMade(one, hero) ? madeAs(one, hero) : null;
}

const FILLED = /\b(?:filled|full|rellen[oa]s?|llen[oa]s?|preenchid[oa]s?|cheio|cheia|remplie?s?|gefullt|pien[oa])\b|заполнен|полн/u;

/** A vessel that is filled holds it; a face of flowers has them for hair. */
function madeAs(one: Found, { motif, after }: Found): RelationKind {
  if (isContainer(motif.name) && FILLED.test(`${one.before} ${after}`)) return 'within';
  return isBloom(one.motif) && motif.pose === 'bust' && isPerson(motif.name) ? 'mane' : 'made';
}

/** "filled with stars and planets". */
const isListedToo = (one: Found, hero: Found): boolean => isListedAfter(hero) && one.before === '' && isSeenInside(one.motif);
const isSeenInside = (motif: Motif): boolean => motif.pose === 'scenery' || isSky(motif) || isNight(motif);

const FALLING = /(?:^| )(?:falling|drifting|floating|swirling|blowing|raining|cayendo|que caen|caindo|tomb\w*|fallend\w*|cadent[ei]|che cadono|падающ\S*|кружащ\S*)(?: |$)/u;
/** Nobody asks for one crystal with these words. */
const SNOW = /^(?:snow|snowing|snowfall|falling snow|snowy|nieve|nevando|neve|nevada|neige|schnee|снег\S*)$/u;

/** Whether a thing is small and light enough to fly about in numbers. */
export const isStrewn = ({ motif }: Found): boolean => isLightThing(motif);
export const isLightThing = ({ name }: Motif): boolean => LIGHT.has(name);

/** Whether many of a small thing fall: "falling leaves", "snow". */
export const isFalling = ({ motif, before, after, said }: Found): boolean =>
  LIGHT.has(motif.name) && (SNOW.test(said) || FALLING.test(before) || /^(?:petals? )?(?:falling|drifting|cayendo|caindo)(?: |$)/u.test(after));
