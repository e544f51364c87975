import { ofItself, type Company, type Found } from './found.js';

/** "half in winter", "mitad muerto", "zur Hälfte kahl"; en es pt fr de it ru, as `plain` writes them. */
const HALF = '(?:half|other half|one half|one side|mitad|metade|moitie|halb|halfte|meta|половин\\S*|наполовину)';
const BETWEEN = '(?: (?:(?!half|mitad|metade|moitie|halb|meta|and|y|e|et|und)\\S+)){0,3}? ';
const BARE = '(?:winter|wintry|dead|dying|bare|leafless|withered|burnt|burned|autumn|fall|sec[oa]|muert[oa]|inviern[oa]|otono|mort[oa]|inverno|outono|hiver|mort|automne|tot|kahl|herbst|autunno|spogli[oa]|secc[oa]|зим\\S*|мертв\\S*|осен\\S*|сух\\S*)';
const GREEN = '(?:summer|spring|alive|living|green|leafy|bloom\\S*|verano|primavera|viv[oa]|verde|verao|ete|printemps|vivante?|vert|sommer|fruhling|lebend\\S*|lebendig|grun\\S*|estate|лет\\S*|весн\\S*|жив\\S*|зелен\\S*)';
const SAYS = [BARE, GREEN].map((half) => new RegExp(`(?:^| )${HALF}${BETWEEN}${half}(?: |$)`, 'u'));
const HALVES = new RegExp(`(?:^| )${HALF}(?= |$)`, 'gu');
const halvesIn = (words: string): number => words.match(HALVES)?.length ?? 0;

const TREES: ReadonlySet<string> = new Set(['tree', 'oak', 'cherry-tree', 'maple']);
/** Signs of a season that are no things of their own beside such a tree. */
const SEASONS: ReadonlySet<string> = new Set(['snowflake', 'sun', 'maple-leaf', 'leaf', 'skull', 'flower']);

/** Two halves, at least one of them bare or green. */
const isSaid = (words: string): boolean => halvesIn(words) > 1 && SAYS.some((half) => half.test(words));

/** Whether a phrase only says what one half of a tree is like. */
export const saysTreeHalf = (phrase: string, words: string): boolean => halvesIn(phrase) > 0 && isSaid(words);

/** A tree half in leaf and half bare: it, and the bare one for its other half. */
export function withBareHalf(found: readonly Found[], words: string, company: Company): Found[] {
  const [tree, bare] = [found.find(({ motif }) => TREES.has(motif.name)), company.find('bare-tree')];
  if (tree === undefined || bare === undefined || !isSaid(words)) return [...found];
  const others = found.filter((one) => one !== tree && one.motif !== bare && !SEASONS.has(one.motif.name));
  return [{ ...tree, before: '', after: '' }, { ...ofItself(bare), before: 'half' }, ...others];
}
