import { isBeast } from './beasts.js';
import type { Found } from './found.js';

/** en es pt fr de it ru, as `plain` writes them. */
const PARENT = /(?:^| )(?:mothers?|moms?|mums?|mama|momma|parents?|fathers?|dads?|papa|madre|padre|mae|pai|mere|maman|pere|mutter|vater|madre|mamma|мать|матерью|мама|папа|отец)(?: |$)/u;
const ONE = 'baby|bebe|cub|calf|foal|pup|puppy|kitten|fawn|chick|joey|duckling|lamb|child|kid|young|cachorro|cria|osezno|potro|hijo|filhote|filho|petit|ourson|lionceau|poulain|louveteau|enfant|junge[ns]?|welpe|kalb|fohlen|kitz|kuken|kind|cucciolo|piccolo|puledro|bambino'
  + '|детеныш\\S*|малыш\\S*|медвежон\\S*|волчон\\S*|львен\\S*|слонен\\S*|жеребен\\S*';
const MORE = 'babies|cubs|calves|foals|pups|puppies|kittens|fawns|chicks|joeys|ducklings|lambs|children|kids|offspring|cachorros|crias|oseznos|potros|hijos|filhotes|filhos|petits|oursons|lionceaux|poulains|louveteaux|enfants|welpen|kalber|fohlen|kinder|cuccioli|piccoli|puledri'
  + '|детеныши|детенышами|малышами|медвежат\\S*|волчат\\S*|львят\\S*|слонят\\S*';
const YOUNG = new RegExp(`(?:^| )(?:${ONE}|${MORE})(?: |$)`, 'u');
const SEVERAL = new RegExp(`(?:^| )(?:${MORE})(?: |$)`, 'u');
const JOINED = new RegExp('(?:^| )(?:and|with|its|her|his|their|y|con|su|sus|e|com|seu|seus|et|avec|son|ses|und|mit|ihrem|ihren|seinem|ed|suo|suoi|и|с|со) (?:\\S+ ){0,2}?'
  + `(?:${ONE}|${MORE})(?: |$)`, 'u');
const HOUSEHOLD = /(?:^| )(?:family|familia|famille|familie|famiglia|семья)(?: |$)/u;

/** People that the same words would bring in. */
const PEOPLE = new Set(['mother-and-child', 'mother-and-baby', 'father-and-child', 'family', 'couple', 'baby-feet', 'boy', 'children']);
const PAIR = 2;

/** How many young the words give a beast: "lioness with her cub", "mama bear and cubs", "a family of elephants"; 0 when none. */
function youngIn(words: string): number {
  if (HOUSEHOLD.test(words)) return PAIR;
  if (!YOUNG.test(words) || !(PARENT.test(words) || JOINED.test(words))) return 0;
  return SEVERAL.test(words) ? PAIR : 1;
}

/** Whether a phrase names nothing but young ones: "her cub". */
export const isBrood = (phrase: string): boolean => new RegExp(`^(?:(?:her|his|its|their|the|two|three|little|small|su|sus|sua|seus|son|ses|ihr\\S*|suo|suoi|a) )*(?:baby )?(?:${ONE}|${MORE})$`, 'u').test(phrase);

/** Its fellows: en es pt fr de it ru, as `plain` writes them. */
const FELLOWS = /(?:^| )(?:its|his|her|their|the|su|sua|sa|son|ihrem|seinem|suo|сво\S+) (?:pack|herd|flock|pride|school|manada|jauria|alcateia|bando|meute|troupeau|rudel|herde|schwarm|branco|gregge|стаей|стадом)(?: |$)/u;
const PACK = 4;

/** Whether a phrase names nothing but fellows: "pack". */
export const areFellows = (phrase: string): boolean => FELLOWS.exec(`its ${phrase}`)?.[0].trim() === `its ${phrase}`;

/** The one beast of a cast with its fellows: "a wolf running with its pack". `words` as for `withBrood`. */
export function withFellows(found: readonly Found[], words: string): Found[] {
  const beasts = found.filter(({ motif }) => isBeast(motif.name));
  return beasts.length === 1 && FELLOWS.test(words) ? found.map((one) => (one === beasts[0] ? { ...one, count: Math.max(one.count, PACK) } : one)) : [...found];
}

/**
 * The cast with the young of its one beast instead of people: the same animal again, small.
 * @param words the phrases of the brief in one line, as `plain` writes them
 */
export function withBrood(found: readonly Found[], words: string): Found[] {
  const beasts = found.filter(({ motif }) => isBeast(motif.name));
  const [parent] = beasts;
  const young = youngIn(words);
  if (parent === undefined || beasts.length > 1 || young === 0) return [...found];
  return found.filter(({ motif }) => !PEOPLE.has(motif.name)).map((one) => (one === parent ? { ...one, count: 1, young } : one));
}
