import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { OF } from './telling.js';

const COUPLE = /^(?:couple|pareja|casal|coppia|par)$/u;
const BEFORE_COUPLE: ReadonlySet<ItemKind> = new Set(['article', 'content']);
const ENDS: ReadonlySet<ItemKind> = new Set(['comma', 'stop', 'with']);
/** What two are seen to do: "kissing", "besándose", "s'embrassant", "qui …". */
const DOING = /^(?!matching)(?:\p{L}{2,}ing|\p{L}+[aei]ndo(?:se|si)?|\p{L}+(?:ant|abbracciati|abrazad\p{L}+|que|qui|che|that|who)|que|qui|che|that|who|s'\p{L}+|se|si)$/u;
const FOR_TWO = /^(?:for|para|pra|pour|fur|per|для) (?:\p{L}+ )?(?:two|dos|dois|duas|deux|zwei|due|двоих|двух)$/u;

/** "avocado couple": two of what is named, when nothing follows that makes it a tattoo for two. */
const isTwoOf = (before: Item | undefined, next: Item | undefined): boolean => before?.kind === 'content' && ENDS.has(kindOf(next));

/** Where two are: "a couple on a bench", "casal sob um guarda-chuva". */
const SOMEWHERE = /^(?:on|under|in|at|bajo|sob|sous|debaixo|sotto|sul|sulla)$/u;

/** "couple of swallows", "couple hugging", "couple under an umbrella". */
const isSeenBefore = (next: Item | undefined): boolean => [OF, DOING, SOMEWHERE].some((words) => words.test(foldOf(next)));

/** "for two" is for two, "for my two boys" for them. */
export const isForTwoPeople = (item: Item, next: Item | undefined): boolean => FOR_TWO.test(item.fold) && kindOf(next) === 'content';

/** "a couple hugging", "kissing couple", "couple qui s'embrasse" and "coppia di rondini" are drawn, "a couple tattoo" is for two. */
export function isCoupleDrawn({ fold, words }: Item, before: Item | undefined, next: Item | undefined): boolean {
  if (words > 1 || !COUPLE.test(fold)) return false;
  if (DOING.test(foldOf(before))) return true;
  const isSeen = isTwoOf(before, next) || isSeenBefore(next);
  return before === undefined ? isSeen : BEFORE_COUPLE.has(before.kind) && (isSeen || kindOf(next) === 'content');
}
