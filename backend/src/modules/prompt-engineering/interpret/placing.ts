import { fold } from '../text/fold.js';
import { foldOf, kindOf, type Item } from './items.js';
import { isTersePlace } from './terse-place.js';

/** Body words that are as often a part of the drawing: "hand holding a rose", "palm tree", "eye". */
const DRAWN_TOO: ReadonlySet<string> = new Set([
  'hand', 'hands', 'finger', 'fingers', 'foot', 'feet', 'arm', 'arms', 'leg', 'legs', 'back', 'neck', 'chest', 'ear', 'side', 'palm', 'toe', 'toes', 'sole', 'thumb', 'knuckles',
  'belly', 'elbow', 'knee', 'knees', 'rib', 'ribs', 'spine', 'breast', 'throat', 'calf', 'calves', 'navel', 'bum', 'butt', 'thy', 'bracelet',
  'backbone', 'vertebrae', 'rib cage', 'ribcage', 'pinky', 'middle finger', 'band', 'shoulders', 'quad', 'my side',
  'mano', 'manos', 'dedo', 'dedos', 'pie', 'pies', 'brazo', 'brazos', 'pierna', 'piernas', 'espalda', 'cuello', 'pecho', 'oreja', 'ojo', 'pulsera', 'manga', 'garganta', 'palma', 'rodilla', 'cadera', 'columna',
  'mao', 'maos', 'pe', 'pes', 'braco', 'bracos', 'perna', 'pernas', 'costas', 'pescoco', 'peito', 'orelha', 'pulso', 'coluna', 'joelho', 'canela', 'punho', 'pulseira', 'bracelete',
  'main', 'mains', 'doigt', 'doigts', 'pied', 'pieds', 'bras', 'jambe', 'jambes', 'dos', 'cou', 'gorge', 'oreille', 'torse', 'genou', 'colonne', 'index', 'bracelet', 'manche', 'cote', 'cotes',
  'hand', 'hande', 'arm', 'bein', 'beine', 'rucken', 'hals', 'brust', 'ohr', 'fuss', 'finger', 'bauch', 'knie', 'po', 'daumen', 'armel', 'spann', 'rippe', 'rippen',
  'mano', 'mani', 'dito', 'dita', 'piede', 'piedi', 'braccio', 'gamba', 'gambe', 'schiena', 'collo', 'petto', 'orecchio', 'gola', 'manica', 'ginocchio', 'pollice', 'indice', 'bracciale', 'polso',
  'рука', 'руке', 'руку', 'руки', 'нога', 'ноге', 'ногу', 'ноги', 'спина', 'спине', 'спину', 'шея', 'шее', 'шею', 'грудь', 'груди', 'ухо', 'палец', 'ладонь', 'плечо', 'плече', 'бок', 'боку', 'колено', 'рукав', 'горло', 'ребро',
].map(fold));

/** Parts of a face are drawn on faces ("a star on the forehead"): one's own is a place. */
const FACE_PARTS: ReadonlySet<string> = new Set([
  'face', 'cheek', 'cheeks', 'cheekbone', 'forehead', 'eyebrow', 'jaw', 'jawline', 'chin', 'sideburn', 'under the eye', 'cara', 'mejilla', 'pomulo', 'frente', 'ceja', 'mandibula', 'barbilla', 'menton', 'debajo del ojo', 'bajo el ojo',
  'rosto', 'bochecha', 'testa', 'sobrancelha', 'tempora', 'maxilar', 'queixo', 'visage', 'joue', 'pommette', 'sourcil', 'tempe', 'machoire', 'gesicht', 'wange', 'stirn', 'augenbraue', 'kinn', 'kiefer',
  'viso', 'faccia', 'guancia', 'zigomo', 'sopracciglio', 'tempia', 'mascella', 'mento', 'щека', 'щеке', 'щеку', 'скула', 'скуле', 'скулу', 'лоб', 'бровь', 'висок', 'виске', 'подбородок', 'подбородке',
  'side of the head', 'back of the head', 'back of head', 'side of head', 'shaved head', 'bald head',
].map(fold));

/** "on", "along", "behind" in front of a body part put the tattoo there. */
const THERE = new Set([
  'above', 'below', 'beneath', 'near', 'on', 'onto', 'upon', 'at', 'for', 'along', 'down', 'up', 'across', 'over', 'around', 'round', 'to', 'into', 'in', 'behind', 'under', 'crawling', 'running', 'wrapping', 'that goes', 'that runs',
  'en', 'para', 'por', 'sobre', 'bajo', 'a', 'al', 'hasta', 'alrededor', 'em', 'no', 'na', 'nos', 'nas', 'num', 'numa', 'pro', 'pra', 'pelo', 'pela', 'sur', 'au', 'aux', 'le long', 'pour', 'dans', 'autour', 'derriere', 'sous',
  'auf', 'am', 'an', 'aufs', 'im', 'in', 'fur', 'furs', 'entlang', 'um', 'den', 'zum', 'unter', 'uber', 'su', 'sul', 'sullo', 'sulla', 'sui', 'sulle', "sull'", 'nel', 'nella', 'per', 'lungo', 'dietro', 'intorno', 'all\'', 'alla', 'sotto',
  'на', 'в', 'во', 'за', 'под', 'по', 'вдоль', 'вокруг', 'для',
].map(fold));

const LOOSE = new Set(['by', 'article', 'possessive', 'side', 'filler', 'mood', 'preposition', 'position', 'mark']);

export interface Place {
  readonly items: readonly Item[];
  readonly at: number;
  /** True when nothing but little words stands in this comma part. */
  readonly alone: boolean;
  /** True of what is said of a further thing: "a horse with a star on the forehead". */
  readonly further: boolean;
  /** True when somebody wears the tattoo: his chest is then the place. */
  readonly worn: boolean;
}

/** The words before a body part, back to the one that says where: "on", "my", "left". */
function leadBefore({ items, at }: Place): readonly Item[] {
  let from = at;
  while (from > 0 && (LOOSE.has(kindOf(items[from - 1])) || kindOf(items[from - 1]) === 'third-person')) from -= 1;
  return items.slice(from, at);
}

/** "on the back of a turtle" is the turtle's back. */
function belongsToDrawing(place: Place, lead: readonly Item[]): boolean {
  const { items, at, worn } = place;
  if (lead.some(({ kind }) => kind === 'third-person')) return !worn;
  if (isBorne(place, lead)) return true;
  return HAS_PARTS.test(foldOf(items[at])) && OF.test(foldOf(items[at + 1])) && beginsThing(items[at + 2]);
}

/** "ein Wal mit einer Stadt auf dem Rücken": who bears things has a back of its own, unless it is said whose. */
const BEARER = /^(?:whales?|turtles?|tortoises?|elephants?|snails?|camels?|ballenas?|tortugas?|elefantes?|caracol\S*|camellos?|baleias?|tartarugas?|caramuj\S*|camelos?|baleines?|tortues?|elephants?|escargots?|chameaux?|wale?|schildkroten?|elefant(?:en)?|schnecken?|kamele?|balen[ae]|tartarug[ae]|elefanti?|lumac\S*|chiocciol\S*|кит\S{0,2}|черепах\S{0,2}|слон\S{0,2}|улитк\S{0,2}|верблюд\S{0,2})$/u;
const BACK = /^(?:back|espalda|lomo|costas|dos|rucken|schiena|спин[еуа])$/u;
const isBorne = ({ items, at, further }: Place, lead: readonly Item[]): boolean =>
  further && BACK.test(foldOf(items[at])) && lead.every(({ kind }) => kind !== 'possessive') && items.slice(0, at).some(({ fold: word }) => BEARER.test(word));

/** "above my heart" is the chest, "above a heart" is drawn. */
const INDEFINITE_PLACE = /^(?:above|over|on) a /u;
const HAS_PARTS = /^(?:back|hand|arm|top|side|neck|head|face|forehead|cheek|foot|espalda|costas|dos|rucken|schiena)$/u;
const OF = /^(?:of|de|du|von|di|do|da)$/u;
const INDEFINITE = /^(?:an?|un|una|uma|une|eine?[mnrs]?|uno)$/u;

function beginsThing(item: Item | undefined): boolean {
  return item !== undefined && (followedByThing(item) || (item.kind === 'article' && INDEFINITE.test(item.fold)));
}

/** "chest tattoo", "rib cage quote", "forearm [Familie]". */
const isNamed = (item: Item | undefined): boolean => ['tattoo', 'marker', 'face'].includes(kindOf(item)) || /^(?:quote|lettering|script)$/u.test(foldOf(item)) || /^(?:piece|tattoo)$/u.test(foldOf(item));

/** Whether a body word says where the tattoo goes; otherwise it is part of the drawing. */
export function isPlacement(place: Place): boolean {
  const { items, at } = place;
  const item = items[at];
  const lead = leadBefore(place);
  if (item === undefined || INDEFINITE_PLACE.test(item.fold) || belongsToDrawing(place, lead)) return false;
  if (isNamed(items[at + 1])) return true;
  if (FACE_PARTS.has(item.fold)) return isOwnFace(lead, place);
  return !DRAWN_TOO.has(item.fold) || isAmbiguousPlace(lead, place);
}

/** "a star on my cheek", "a star on the cheek"; never "a horse with a star on the forehead". */
function isOwnFace(lead: readonly Item[], { alone, worn, further }: Place): boolean {
  if (worn || lead.some(({ kind }) => kind === 'possessive')) return true;
  return !further && (alone || lead.some(saysWhere));
}

/** "on a hand" draws a hand, "on the hand" is a place, and so is "hand" on its own. */
function isAmbiguousPlace(lead: readonly Item[], { items, at, alone, further }: Place): boolean {
  const indefinite = lead.some(({ kind, fold: word }) => kind === 'article' && INDEFINITE.test(word));
  return (!indefinite && (alone || lead.some(saysWhere))) || (!further && isTersePlace(items, at));
}

const saysWhere = ({ kind, fold: word }: Item): boolean => kind === 'possessive' || kind === 'position' || (kind !== 'article' && THERE.has(word));

function followedByThing(item: Item | undefined): boolean {
  return kindOf(item) === 'content' || kindOf(item) === 'fixed';
}
