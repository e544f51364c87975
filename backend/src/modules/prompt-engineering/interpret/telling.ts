import type { Intent } from '../brief.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { tellsStory } from './people.js';

/** What a phrase stands for in one of its senses; undefined when it has no such sense. */
export const valueOf = (item: Item, kind: ItemKind): string | undefined => item.senses.find((sense) => sense.kind === kind)?.value;

/** "a tattoo of a wolf", "un tatuaje de un lobo". */
export const OF = /^(?:of|de|d'|del|di|du|da|do|von|vom|для|aus)$/u;

/** "my old tattoo" is under the new one. */
export const OLD = /^(?:old|existing|previous|ex|alte[snmr]?|viej[oa]s?|antigu[oa]s?|velh[oa]s?|antig[oa]s?|vieux|vieille?|ancien(?:ne)?|vecchi[oa]?|стар\p{L}+)$/u;

/** "my old tribal": what is on the skin already. */
export const isUnderneath = (words: readonly Item[], intent: Intent): boolean =>
  words.some(({ fold }) => OLD.test(fold)) && (intent === 'cover-up' || words.some(({ kind }) => kind === 'possessive'));

/** "my sign is leo" tells about somebody and names nothing to draw. */
export const tellsAboutSomebody = (words: readonly Item[]): boolean =>
  kindOf(words[0]) === 'possessive' && (words.slice(1, -1).some(({ kind }) => kind === 'auxiliary') || tellsStory(words));

/** "… to remember my grandfather, was a carpenter": still about him. */
export const tellsAboutHonoured = ([first]: readonly Item[], intent: Intent): boolean =>
  (intent === 'memorial' || intent === 'cover-up') && kindOf(first) === 'auxiliary';

/** "ex military here, …" */
export const introducesSelf = (words: readonly Item[]): boolean => words.length > 1 && foldOf(words.at(-1)) === 'here';

/** After "der", "die", "das" these begin a relative clause. */
const RELATES: ReadonlySet<ItemKind> = new Set(['preposition', 'pronoun', 'third-person']);
const RELATIVE = /^(?:made|hech[oa]s?|feit[oa]s?|gemacht|fatt[oaie]|сделан\p{L}+|who|whose|which|where|que|cuy[oa]s?|cuj[oa]s?|qui|dont|deren|dessen|il cui|la cui|котор\p{L}+|чь[иея]\p{L}*)$/u;

/** "…, two of them": how many of the thing named just before. */
const OF_THEM = /^(?:two|three|four|five|both|all|dos|tres|deux|trois|zwei|drei|due|tre|dois|duas|две|два|три) (?:of them|of those|of these|of it|de ell[oa]s|d'entre elles|davon|di loro|delas|deles)?(?:of|de|di)?$/u;

/** "…, aus dem Blumen wachsen", "…, из которого растут цветы", "… in which a fox sleeps". */
const OUT_OF_WHICH = /^(?:aus|auf|in|um|an|von) (?:dem|der|denen|den|die)$|^(?:из|в|на|под|вокруг|от) котор|^(?:out )?(?:of|from|in|on|under|around) which$|^d'? ?ou$|^(?:da|in|su|con) cui$|^de onde$|^(?:de|en) donde$/u;

/** "their wings almost touching", "der im Schnee schläft": a part of a sentence about the thing named just before. */
export function goesOnAboutThing([first, second]: readonly Item[]): boolean {
  if (first === undefined) return false;
  const lead = `${first.fold} ${foldOf(second)}`;
  if (OF_THEM.test(lead) || OUT_OF_WHICH.test(lead)) return true;
  return first.kind === 'third-person' || RELATIVE.test(first.fold) || (first.kind === 'article' && second !== undefined && RELATES.has(second.kind));
}

/** "no quiero color", "keine bunten": without any colour, and not without one. */
export const isColourItself = (items: readonly Item[]): boolean =>
  items.length === 1 && items.every((item) => item.words === 1 && valueOf(item, 'palette') === 'full-colour');

/** Speaks of somebody: "my", "who", "his". */
export const isPersonal = ({ kind }: Item): boolean => kind === 'possessive' || kind === 'pronoun' || kind === 'third-person';

const THROUGH = /(?:^|\s)(?:por|pela|pelo|lungo|su|sulla|sur|along|down|up|over|uber|entlang|from|to|по|вдоль)(?:\s|$)/u;
const THAT = /^(?:que|che|qui|which)$/u;
const MOVES = /^(?:running|going|reaching|extending)$/u;

/**
 * How many words at the end only lead to the place that follows: "phases of the moon running [down my spine]",
 * "un fénix que suba [por mi pierna]". `lead` is the little words in front of the place.
 */
export function wordsOfMotion(words: readonly Item[], lead: string): 0 | 1 | 2 {
  if (words.length < 2 || !THROUGH.test(lead)) return 0;
  const [pronoun, verb] = words.slice(-2);
  if (words.length > 2 && THAT.test(foldOf(pronoun)) && kindOf(verb) === 'content') return 2;
  return MOVES.test(foldOf(verb)) ? 1 : 0;
}
