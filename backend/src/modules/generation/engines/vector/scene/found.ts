import { colourBeside } from '../lexicon/colour-words.js';
import { countAfter, countBefore } from '../lexicon/counts.js';
import type { Hit, Lexicon, Reading } from '../lexicon/lexicon.js';
import { parted } from '../lexicon/parted.js';
import { stateAmong } from '../lexicon/states.js';
import type { ColourName, Motif } from '../motifs/motif.js';
import { isAttribute, isDone, isHue, isManner, isOneOfTwo, isOwned, isPair, isTitle, isWhose } from './attributes.js';
import { isBeast } from './beasts.js';
import { isPart } from './body-parts.js';
import { compounded } from './compounds.js';
import { isBurning } from './fire.js';
import { garlandOf } from './garland.js';
import { partBecoming } from './relations.js';
import { isBloom, roleBesideHero } from './roles.js';
import { givesSmoke, isSmoking } from './smoke.js';
import { untoldIn } from './untold.js';
import { isVerbLast, wordsBeside } from './whole.js';

/** Whom the words may call: every motif by its name, every name by its words. */
export interface Company {
  readonly lexicon: Lexicon;
  find(name: string): Motif | undefined;
}

/** One thing that the words name, with what they say about it. */
export interface Found {
  readonly motif: Motif;
  readonly count: number;
  readonly colour: ColourName | null;
  /** Words between this thing and the one before it. */
  readonly before: string;
  /** Words after it, up to the next thing. */
  readonly after: string;
  /** The words that named it. */
  readonly said: string;
  readonly isKin: boolean;
  /** Said as the dictionary has it: one of them. */
  readonly isListed: boolean;
  /** What it is said to do that its drawing may not show. */
  readonly state: string | null;
  /** It is what a crown is made of. */
  readonly isGarland: boolean;
  /** Two of it are said to lie crosswise. */
  readonly isCrossed: boolean;
  /** How many of its own young it has with it. */
  readonly young: number;
}

/** Poses of what is alive. */
export const LIVING: ReadonlySet<string> = new Set(['bust', 'figure', 'symmetric']);

export const isAlive = ({ pose, name }: Motif): boolean => LIVING.has(pose) || isBeast(name);

/** People who stand beside each other or on their toes: they are drawn tall or wide. */
const UPRIGHT: ReadonlySet<string> = new Set(['couple', 'mother-and-child', 'father-and-child', 'ballerina']);

/** Whoever may be said to do something. */
export const isSomebody = (motif: Motif): boolean => isAlive(motif) || UPRIGHT.has(motif.name);

/** Several of a thing that has a drawing of its own: a scatter of stars instead of one star. */
const MANY: Readonly<Record<string, readonly [string, RegExp]>> = {
  'small-bird': ['swallow', /^(?:birds|pajaros|aves|passaros|oiseaux|vogel|uccelli|птицы|птиц)$/u],
  star: ['stars', /^(?:stars|estrellas|estrelas|etoiles|sterne|stelle|звезд(?:ы|ами|ах)?)$/u],
};

function inNumber(hit: Hit, reading: Reading, count: number): string {
  // Three stars are three, not a strewing of them.
  const many = hit.motif === 'star' && count > 1 ? undefined : MANY[hit.motif];
  return many !== undefined && many[1].test(reading.words.slice(hit.from, hit.to).join(' ')) ? many[0] : hit.motif;
}

/** Drawn as two: "two hands holding" is one of it. */
const TWOFOLD: ReadonlySet<string> = new Set(['pinky-promise', 'holding-hands', 'reaching-hands', 'couple', 'dancing-couple', 'hugging-couple', 'heart-hands', 'kissing-faces', 'beast-eyes', 'boxing-gloves', 'dice', 'cherries', 'swan-heart', 'snake-heart']);

function countOf(hit: Hit, reading: Reading, last: number): number {
  const count = Math.max(countBefore(reading.words.slice(last), hit.from - last), countAfter(reading.words, hit.to));
  return count === 2 && TWOFOLD.has(hit.motif) ? 1 : count;
}

const CROSSED = /^(?:crossed|crossing|gekreuzte\S*)$/u;
const isCrossed = ({ from, to }: Hit, { words }: Reading): boolean => CROSSED.test(words[from - 1] ?? '') || CROSSED.test(words[to] ?? '');

interface Phrase {
  readonly reading: Reading;
  readonly kept: readonly Hit[];
  readonly garlands: readonly Hit[];
}

/** Where the words that lead up to a thing begin: after the one before it, or with it when it is a part that turns into this one ("roots become a"). */
function clauseStart(before: Hit | undefined, { from }: Hit, { words }: Reading): number {
  if (before === undefined) return 0;
  return partBecoming(words.slice(before.from, from).join(' ')) === null ? before.to : before.from;
}

function foundAt(hit: Hit, { kept, reading, garlands }: Phrase, company: Company): Found[] {
  const index = kept.indexOf(hit);
  const last = clauseStart(kept[index - 1], hit, reading);
  const count = countOf(hit, reading, last);
  const motif = company.find(inNumber(hit, reading, count));
  if (motif === undefined) return [];
  const next = kept[index + 1]?.from ?? reading.words.length;
  const before = reading.words.slice(last, hit.from).join(' ');
  const after = afterOf(hit, next, reading);
  return [{
    motif,
    count,
    colour: colourBeside(reading.words, hit.from, hit.to),
    before,
    after,
    said: reading.words.slice(hit.from, hit.to).join(' '),
    isKin: hit.isKin === true,
    isListed: hit.isListed === true,
    state: isSomebody(motif) ? stateAmong(wordsBeside(before, after)) : null,
    isGarland: garlands.includes(hit),
    isCrossed: isCrossed(hit, reading),
    young: 0,
  }];
}

/** Words after a thing, up to the next; with the verb of "der den Mond anheult". */
function afterOf({ to }: Hit, next: number, reading: Reading): string {
  const after = reading.words.slice(to, isOwned(next, reading) ? next + 1 : next);
  return [...after, ...(isVerbLast(after) ? reading.words.slice(Math.max(next + 1, to)).slice(-1) : [])].join(' ');
}

const PLAIN = { isGarland: false, isCrossed: false, young: 0 } as const;
export const ofItself = (motif: Motif): Found => ({ motif, count: 1, colour: null, before: '', after: '', said: '', isKin: false, isListed: false, state: null, ...PLAIN });

/** The things of a phrase with the fire that a word sets them, or a part of somebody, on. */
function withFire(found: readonly Found[], words: string, company: Company): Found[] {
  const flame = company.find('flame');
  const isOnFire = found.length > 0 ? found.every(({ motif }) => isBurning(words, motif.name)) : isBurning(words, '') && words.split(' ').some(isPart);
  const burns = flame !== undefined && isOnFire;
  return burns ? [...found, ofItself(flame)] : [...found];
}

/** The things of a phrase with the smoke that rises from one of them, or the cigarette it smokes, when the words only say that it does. */
function withSmoke(found: readonly Found[], company: Company): Found[] {
  const smoker = found.find(isSmoking);
  if (smoker === undefined || found.some(({ motif }) => givesSmoke(motif.name))) return [...found];
  const isSmoker = isAlive(smoker.motif);
  const brought = company.find(isSmoker ? 'cigarette' : 'smoke');
  return brought === undefined ? [...found] : [...found, { ...ofItself(brought), ...(isSmoker ? { before: 'smoking' } : {}) }];
}

/** What a word that names a drawing may be instead of a thing of its own. */
const NO_THINGS = [isAttribute, isManner, isDone, isHue, isPair, isOneOfTwo, isTitle, isWhose] as const;

/** What a phrase names. */
export interface Read {
  readonly found: readonly Found[];
  /** What the phrase brings in and nothing is drawn for. */
  readonly untold: readonly string[];
}

/** Reads one phrase: the things it names, in its order. */
export function foundIn(phrase: string, language: string, company: Company): Read {
  const reading = compounded(company.lexicon.read(parted(phrase, language), language));
  const isFlower = (hit: Hit): boolean => {
    const motif = company.find(hit.motif);
    return motif !== undefined && (isBloom(motif) || roleBesideHero(motif) === 'flora');
  };
  const crowns = new Map(reading.hits.map((hit) => [hit, garlandOf(hit, reading, isFlower)] as const));
  const kept = reading.hits.filter((hit) => !NO_THINGS.some((isNone) => isNone(hit, reading)) && (crowns.get(hit) ?? null) === null);
  const garlands = [...crowns.values()].filter((hit) => hit !== null);
  const found = kept.flatMap((hit) => foundAt(hit, { kept, reading, garlands }, company));
  return { found: withSmoke(withFire(found, reading.words.join(' '), company), company), untold: found.length > 0 ? untoldIn(reading) : [phrase] };
}
