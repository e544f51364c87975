import { BACKWARD } from '../lexicon/states.js';
import type { Motif } from '../motifs/motif.js';
import type { RelationKind } from './scene.js';

/** A head cannot sit, stand, be ridden, take shelter or curl round something. */
const BODILY: ReadonlySet<RelationKind> = new Set<RelationKind>(['seat', 'rider', 'shelter', 'wrapped', 'fills', 'against', 'tail', 'shadow']);

/** Who fights somebody; the same languages. */
const FIGHTING = new RegExp('^(?:fighting|fights|battling|battles|battle|duel(?:l?ing|s)?|attacking|attacks|slaying|slays|killing|kills|defeating|defeats|defeated|luchando|lucha|luchan|peleando|pelea|pelean|combatiendo|combate|combaten|atacando|ataca|matando|mata|venciendo|vence|derrotando'
  + '|lutando|luta|lutam|brigando|combatendo|derrotando|combattant|combat|combattent|affrontant|affronte|attaquant|attaque|terrassant|terrasse|tuant|tue|kampfend\\w*|kampf|kampft|kampfen|bekampf\\w*|besiegt|totet|totend\\w*|angreifend\\w*'
  + '|combatte|combattono|combattendo|combattente|lotta|lottando|lottano|uccide|sconfigge|affronta|сража\\S*|бь?ет(?:ся)?|бьющ\\S*|бор(?:ет|ющ)\\S*|дер(?:ет|ущ)\\S*|убива\\S*|побежда\\S*|воюющ\\S*|атаку\\S*)$', 'u');

interface Deed {
  /** What a drawing that shows it is called before the animal's name, the best first: "running-wolf". */
  readonly poses: readonly string[];
  readonly words: RegExp;
  /** The same said in several words. */
  readonly phrase?: RegExp;
}

/** What only a body does and what flies or howls; en es pt fr de it ru, as `plain` writes them. */
const DEEDS: readonly Deed[] = [
  { poses: ['sleeping', 'curled'], words: /^(?:sleeping|sleeps|asleep|napping|snoozing|curled|resting|dormid[oa]|durmiendo|duerme|dormindo|dorme|adormecid[oa]|endormie?|dort|roulee?|lovee?|zusammengerollt\w*|schlafend\w*|schlaft|dormiente|addormentat[oa]|acciambellat[oa]|спящ\S*|спит)$/u },
  { poses: ['howling'], words: /^(?:howling|howls|aullando|aulla|uivando|uiva|hurlant|hurle|hurlent|heulend\w*|heult|ululante|ulula|ululando|anheul\w*|anzuheulen|воющ\S*|воет)$/u },
  { poses: ['flying'], words: /^(?:flying|flies|flight|soaring|swooping|diving|gliding|volando|vuela|vuelo|voando|voa|voo|vol|volant|vole|fliegend\w*|fliegt|flug|vola|volo|летящ\S*|лет(?:ит|ят)|полете)$/u },
  { poses: ['running', 'galloping', 'leaping'], words: /^(?:running|runs|sprinting|galloping|charging|hunting|chasing|racing|corriendo|corre|galopando|cazando|correndo|cacando|courant|court|galopant|chassant|rennend\w*|rennt|laufend\w*|lauft|galoppierend\w*|jagend\w*|cacciando|galoppante|беж\S*|бег\S*|скач\S*)$/u },
  { poses: ['leaping', 'jumping', 'running'], words: /^(?:jumping|jumps|leaping|leaps|pouncing|pounces|hopping|saltando|salta|pulando|pula|sautant|saute|bondissant|springend\w*|springt|balzante|прыг\S*)$/u },
  { poses: ['crawling', 'prowling', 'climbing', 'walking'], words: /^(?:crawling|crawls|prowling|prowls|stalking|stalks|crouching|climbing|climbs|sneaking|creeping|trepando|acechando|escalando|rastejando|rampant|grimpant|rodant|schleichend\w*|kletternd\w*|strisciante|strisciando|крад\S*)$/u },
  { poses: ['rearing'], words: /^(?:rearing|rears|prancing|bucking|rampant|encabritad[oa]|empinad[oa]|empinando|cabree?|steigend\w*|aufbaumend\w*|impennat[oa]|дыб(?:ы|ах))$/u, phrase: /\b(?:on (?:its|his|her) hind legs|se cabre|si impenna|baumt sich)\b/u },
  { poses: ['glancing'], words: /^looking back$/u, phrase: BACKWARD },
  { poses: ['sitting', 'seated'], words: /^(?:sitting|sits|seated|sentad[oa]s?|assise?s?|sitzend\w*|sitzt|sedut[oaie]|сид\S*)$/u },
  { poses: ['standing', 'rearing', 'walking'], words: /^(?:standing|stands|rearing|parad[oa]s?|de pie|em pe|debout|stehend\w*|steht|in piedi|сто(?:ит|ящ\S*))$/u },
  { poses: ['walking', 'prowling', 'standing'], words: /^(?:walking|walks|wandering|strolling|marching|caminando|andando|caminhando|marchant|marche|gehend\w*|geht|camminando|cammina|ид(?:ет|ущ\S*)|full|whole)$/u },
  { poses: ['dancing'], words: /^(?:dancing|dances|waltzing|bailando|bailan|dancando|dancam|dansant|dansent|tanzend\w*|tanzt|tanzen|ballando|ballano|danzante|danzano|танцу\S*)$/u },
  { poses: ['kneeling'], words: /^(?:kneeling|kneels|knelt|arrodillad[oa]|ajoelhad[oa]|agenouillee?|kniend\w*|kniet|inginocchiat[oa]|коленях|коленопреклон\S*)$/u },
  { poses: ['fighting'], words: FIGHTING },
  { poses: ['praying'], words: /^(?:praying|prays|rezando|reza|orando|ora|priant|prie|betend\w*|betet|pregando|prega|молящ\S*|молит\S*)$/u },
  { poses: [], words: /^(?:lying|lies|balancing|riding|swimming|playing|stretching|stretches|yawning|tumbad[oa]|estirandose|deitad[oa]|couchee?|liegend\w*|sdraiat[oa]|лежа\S*)$/u },
];

/** What may come between an animal and what it does: "wolf pack running", "gato negro que duerme", "is sleeping". */
const REACH = 3;
/** "die auf dem Fensterbrett schläft": in German what it does comes last. */
export const isVerbLast = ([first = '']: readonly string[]): boolean => /^(?:der|die|das)$/u.test(first);
/** Before what somebody does, however far after the name: "renard roulé en boule qui dort". */
const WHO = /^(?:qui|que|che|that|which|котор\S*)$/u;
/** Where what another does begins: "a cat and a sleeping dog". */
const FURTHER = /(?:^| )(?:and|with|y|con|e|com|et|avec|und|mit|ed|и|с|со) .*$/u;

/** The words beside a thing that may say what it does. */
export function wordsBeside(before: string, after: string): readonly string[] {
  const said = after.replace(FURTHER, '').split(' ');
  const who = said.findIndex((word) => WHO.test(word));
  return [...before.split(' ').slice(-1), ...said.slice(0, REACH), ...(who === -1 ? [] : said.slice(who + 1, who + REACH)), ...(isVerbLast(said) ? said.slice(-1) : [])];
}

/** Drawn sitting, whatever their name says. */
const SEATED: ReadonlySet<string> = new Set(['cat', 'rabbit', 'raccoon', 'mouse', 'kitsune', 'griffin', 'owl', 'bastet', 'gazing-cat', 'boy-fishing', 'man-fishing', 'girl-reading', 'girl-on-a-swing', 'yoga-pose']);

/** Whether a word says what somebody does. */
export const isDeed = (word: string): boolean => DEEDS.some(({ words }) => words.test(word));

/** Whether a drawing shows what a word says it does. */
export function shows({ name }: Motif, deed: string): boolean {
  const poses = DEEDS.filter(({ words }) => words.test(deed)).flatMap((one) => one.poses);
  return poses.some((pose) => name.startsWith(`${pose}-`)) || (poses.includes('sitting') && SEATED.has(name));
}

function deedsOf(before: string, after: string): readonly Deed[] {
  const near = wordsBeside(before, after);
  return DEEDS.filter(({ words, phrase }) => near.some((word) => words.test(word)) || phrase?.test(near.join(' ')) === true);
}

/** Deeds that a head alone can do. */
const isOfHead = ({ poses }: Deed): boolean => poses[0] === 'howling' || poses[0] === 'flying';

/** Whether the words right beside a thing have it do something that takes a body. */
export const actsBodily = (before: string, after: string): boolean => deedsOf(before, after).some((deed) => !isOfHead(deed));

/** "a clock in its chest", en es pt fr de it ru: who holds that has a body. */
const IN_THE_BODY = new RegExp('(?:^| )(?:in(?:side)?(?: of)?(?: its| his| her| the)? (?:chest|body|belly|stomach|breast|torso|ribs?)|(?:en|dentro de)(?: el| su| la)? (?:pecho|cuerpo|barriga|panza|vientre)'
  + '|(?:no|dentro do|em seu) (?:peito|corpo)|na barriga|dans (?:la |le |sa |son )?(?:poitrine|corps|ventre)|(?:in der|in seiner|in ihrer|im) (?:brust|korper|bauch)|(?:nel|nel suo|dentro il) (?:petto|corpo)|nella pancia|[вп]о? груди|в теле|в животе)(?: |$)', 'u');

/** "full body", said of who is drawn: not a head alone. */
const WHOLE = /(?:^| )(?:(?:full|whole|entire)[ -](?:body|length|figure)|fullbody|head to toe|cuerpo (?:entero|completo)|de cuerpo (?:entero|completo)|corpo (?:inteiro|todo|intero)|en pied|corps entier|ganzkorper\w*|ganze[rn]? (?:korper|figur|gestalt)|figura intera|a figura intera|(?:в )?полный рост|в полный рост|целиком)(?: |$)/u;

/** Whether words ask for the whole of somebody. */
export const saysWhole = (text: string): boolean => WHOLE.test(text);

export const saysInTheBody = (text: string): boolean => IN_THE_BODY.test(text);

/** The name of the drawing with a body for a head that needs one here, null when the head will do. */
export function wholeOf(motif: Motif, deeds: { readonly acts: boolean; readonly relations: readonly (RelationKind | null)[] }): string | null {
  if (motif.whole === undefined) return null;
  return deeds.acts || deeds.relations.some((kind) => kind !== null && BODILY.has(kind)) ? motif.whole : null;
}

const FLOCK = 3;

/** Words that end before what somebody looks at. */
const AT = /(?:^| )(?:(?:looking|gazing|staring|watching)(?: up| out)?(?: at)?|(?:up |out )?at|mirando(?: a)?|viendo|contemplando|olhando(?: para)?|regard\w*|contempl\w*|(?:schau|blick)\w*(?: zu[mr]?| in| auf)?|guard\w*|osserv\w*|смотр\S*(?: на| в)?|гляд\S*(?: на| в)?)(?: (?:the|an?|el|la|las|los|al|l|o|as?|os|le|les|une?|den|die|das|dem|der|il|lo|gli|i|full|big|luna|night|starry))*$/u;

/** Whether the words before a thing have somebody look at it: "a cat looking at the". */
export const isLookedAt = (before: string): boolean => AT.test(before);

interface Said {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Who is drawn as another for what they do. */
const OTHERS: Readonly<Record<string, string>> = { 'elderly-couple': 'couple', grandfather: 'man', grandmother: 'lady', boy: 'man' };

/** Drawings of somebody doing something that have a name of their own. */
const KNOWN_AS: Readonly<Record<string, string>> = { 'dancing-lady': 'ballerina', 'dancing-girl': 'ballerina', 'kneeling-lady': 'praying-lady', 'kneeling-man': 'praying-man', 'walking-lady': 'standing-lady', 'walking-man': 'standing-man', 'running-man': 'runner', 'running-lady': 'runner', 'running-boy': 'runner' };

/** Names that a drawing of it doing just what the words say may have, the best first: "running-wolf"; a flock flies. */
export function posedNames({ name }: Motif, { before, after, count }: Said): string[] {
  const poses = [...deedsOf(before, after).flatMap((deed) => deed.poses), ...(count >= FLOCK ? ['flying'] : [])];
  const names = poses.flatMap((pose) => [`${pose}-${name}`, ...(OTHERS[name] === undefined ? [] : [`${pose}-${OTHERS[name]}`])]);
  return names.map((own) => KNOWN_AS[own] ?? own);
}
