import { foldOf, kindOf, type Item, type ItemKind } from './items.js';

/** Where a terse wish begins and ends. */
const EDGES: ReadonlySet<ItemKind> = new Set(['comma', 'stop', 'with', 'and', 'tattoo', 'marker', 'request', 'style', 'palette', 'size']);
/** What a terse wish is made of: names of things and what they are like. */
const NAMING: ReadonlySet<ItemKind> = new Set(['content', 'fixed', 'colour', 'mood', 'size', 'style-hint', 'style', 'placement', 'side', 'emoji', 'number']);
const MOST_WORDS = 5;

/** Whose part it is, or what it is like: "skeleton hand", "open hand", "Buddhas Hand". */
const OWNER = new RegExp(`(?:ing|ed|'s)$|^(?:skelet|esquelet|squelett|scheletr|скелет|robot|cyborg|bionic|mechanic|bio|prosthe|human|anatom|zombie|alien|demon|devil|diab|witch|vampir|monster|angel|god|bab[yi]|child|mother|father`
  + '|wom[ae]n|m[ae]n$|girl|boy|king|queen|dead|hamsa|fatima|buddha|jesus|christ|adam|magic|tarot|henna|wizard|clown|mannequin|doll|puppet|statue|marble|stone|wood|metal|steel|gold|silver|glass|ghost|open|close|broken|sever|holy|sacred'
  + '|empty|middle|clock|watch|helping|x-?ray|big|little|tiny|bare|two|three|four|five|both|left|right|sore|old|young|pair|praying|bear|paw|cat|dog|monkey|gorilla|bird|chicken|frog|rabbit|lucky|chair|table|turtle|whale|horse'
  + '|cross|swan|long|offene|betende|knochen|abiert|abert|ouvert|apert|mano$|main$|hand$|рук[аи]$|костлян|открыт)', 'u');
/** What a part is put together with to name one thing, or what it is like where that stands behind: "hand mirror", "mano abierta". */
const PARTNER = new RegExp('(?:\\p{L}{3,}(?<!vik|earr|lightn)ing|ed|ndo|nte)$|^(?:mirror|grenade|fan|saw|bag|prints?|bones?|skelet|esquelet|squelett|scheletr|gun|shake|signs?|gesture|piece|band|drawn|poked|written|held|made|heart|up|out|down|to|with|brace|tie|lace|chair|x|x-?ray|column|cord|rest|guard|pump|stand'
  + '|abiert|abert|ouvert|apert|fatima|hamsa|cornut|poderos|sant|negr|izquierd|derech|esquerd|direit|gauche|droit|cortad|rot[ao]|humain|human|uman|squel|jonic|dorik|grieg|greg|grecque|fractur|cass|de$|di$|du$)', 'u');
const PLURALS = /^(?:hands|arms|legs|feet|ears|manos|brazos|piernas|pies|maos|mains|hande|mani|руки|ноги|ojo|eye|eyes|палма|palm|bracelet|bracciale|brazalete|pulsera|pulseira|band|index|main de)$/u;

const edgeBefore = (items: readonly Item[], at: number): number => items.slice(0, at).findLastIndex(({ kind }) => EDGES.has(kind)) + 1;

function edgeAfter(items: readonly Item[], at: number): number {
  const found = items.slice(at + 1).findIndex(({ kind }) => EDGES.has(kind));
  return found === -1 ? items.length : at + 1 + found;
}

/** The wish a part of the body stands in, up to commas and the like; null where it is no terse one. */
function wishAround(items: readonly Item[], at: number): { readonly from: number; readonly to: number } | null {
  const [from, to] = [edgeBefore(items, at), edgeAfter(items, at)];
  const isTerse = to - from > 1 && to - from <= MOST_WORDS && items.slice(from, to).every(({ kind }) => NAMING.has(kind));
  return isTerse ? { from, to } : null;
}

/** "sword spine", "neck rose", "rosa mano": a thing and a part of the body without any little word between them. */
export const isTersePlace = (items: readonly Item[], at: number): boolean => beginsAsSleeve(items, at) || isBesideThing(items, at);

function isBesideThing(items: readonly Item[], at: number): boolean {
  const wish = PLURALS.test(foldOf(items[at])) ? null : wishAround(items, at);
  if (wish === null) return false;
  if (at === wish.to - 1) return isThing(items[at - 1]) && !OWNER.test(foldOf(items[at - 1]));
  return at === wish.from && !JOINS.has(kindOf(items[at - 1])) && isThing(items[at + 1]) && !PARTNER.test(foldOf(items[at + 1]));
}

/** "manga com leão e relógio", "manche japonaise avec …": a sleeve is what is full of them. */
const SLEEVE = /^(?:sleeve|manga|manche|manica|armel|рукав)$/u;
const beginsAsSleeve = (items: readonly Item[], at: number): boolean =>
  SLEEVE.test(foldOf(items[at])) && edgeBefore(items, at) === at && EDGES.has(kindOf(items[at + 1]));

const JOINS: ReadonlySet<ItemKind> = new Set(['with', 'and']);
const isThing = (item: Item | undefined): boolean => kindOf(item) === 'content' || kindOf(item) === 'fixed';
