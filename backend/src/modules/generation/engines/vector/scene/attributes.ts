import { isColourWord } from '../lexicon/colour-words.js';
import type { Hit, Reading } from '../lexicon/lexicon.js';
import { isBeast } from './beasts.js';
import { namesEffect } from './effects.js';

/** Parts that a creature has anyway: "wolf with blue eyes" is a wolf, "through the eye" says where. */
const PARTS = new Set(['eye', 'ear', 'tongue', 'wing', 'wings', 'tooth', 'claw', 'fang', 'paw', 'horns', 'face']);
const JOINING = new Set(['and', 'y', 'e', 'et', 'und', 'ed', 'и', 'plus']);
/** Words for places on a body that also name a drawing: "in its mouth" asks for no lips. */
const PLACES = new Set([
  'claws', 'talons', 'paws', 'beak', 'jaws', 'garras', 'pico', 'bico', 'griffes', 'bec', 'krallen', 'schnabel', 'artigli', 'becco', 'когтях', 'mouth', 'hand', 'hands', 'tooth', 'teeth', 'head', 'face', 'eye', 'eyes', 'wing', 'wings', 'antlers', 'shell',
  'boca', 'mano', 'manos', 'mao', 'bouche', 'main', 'hand', 'bocca', 'зубах', 'руке', 'руках', 'лапах', 'лапе', 'пасти', 'клюве', 'patas', 'pattes', 'zampe', 'pfoten',
  'feet', 'foot', 'pies', 'pes', 'pieds', 'fussen', 'piedi', 'ног', 'ear', 'ears', 'tongue', 'nose', 'lips', 'orejas', 'orelhas', 'oreilles', 'ohren', 'orecchie', 'ушах',
]);
const OWNED = new Set(['its', 'his', 'her', 'their', 'the', 'my', 'su', 'sus', 'la', 'el', 'sua', 'seu', 'na', 'no', 'son', 'sa', 'ses', 'der', 'dem', 'seiner', 'ihrer', 'nella', 'в', 'с']);

/** "half her face a skull": whose face it is, is said before. */
const HALF = /(?:^| )(?:half|mitad|media|metade|moitie|halb\w*|halfte|meta|половин\S*)(?: |$)/u;
const FACE = /^(?:faces?|cara|rostro|rosto|visage|gesichts?|volto|faccia|viso|лица?)$/u;

const wordsBefore = ({ from }: Hit, { words }: Reading): readonly string[] => words.slice(Math.max(0, from - 3), from);
const isHalfFace = (hit: Hit, reading: Reading): boolean => HALF.test(wordsBefore(hit, reading).join(' ')) && FACE.test(reading.words.slice(hit.from, hit.to).join(' '));

/** Whether the word at a place belongs to somebody: "its antlers", "her hair". */
export const isOwned = (at: number, reading: Reading): boolean => OWNED.has(reading.words[at - 1] ?? '');

/** Somebody's own, also where a phrase says nothing else: "its ears back". */
const ORGANS = new Set(['ear', 'tongue']);

/** Whether a found word names a part of the thing before it rather than a thing of its own. */
export function isAttribute(hit: Hit, reading: Reading): boolean {
  if (ORGANS.has(hit.motif) && isOwned(hit.from, reading)) return true;
  if (reading.hits.length < 2) return false;
  const said = reading.words.slice(hit.from, hit.to).join(' ');
  if (isHalfFace(hit, reading)) return true;
  return reading.hits[0] !== hit && isPartOfIt(hit, said, reading);
}

/** Whether what is said after a thing is a part or a place of it. */
function isPartOfIt(hit: Hit, said: string, reading: Reading): boolean {
  if (PLACES.has(said) && isOwned(hit.from, reading)) return true;
  if (reading.hits.find(({ motif }) => !namesEffect(motif)) === hit) return false;
  // An eyeball is a thing.
  return PARTS.has(hit.motif) && said !== 'eyeball' && !wordsBefore(hit, reading).some((word) => JOINING.has(word));
}

const HUE = /^(?:violettes?|violets?|rosas?|roses?|laranjas?|naranjas?|aranci\w+|viola|lila|oranges?)$/u;

/** An orange of which more is said: "orange slice". */
const FRUIT = /^(?:with|and|in|on|of|cut|slices?|trees?|blossoms?|fruits?|juice|peel|wedges?|half|halves|grove|flowers?|colou?r(?:ed)?|made|wearing)$/u;

const isOrangeOf = (hue: string | undefined, thing: string | undefined): boolean => hue === 'orange' && thing !== undefined && !FRUIT.test(thing);

/** "bleue et violette", "orange and blue": the name of a flower or a fruit that stands beside another colour is one; so is "orange" before a thing. */
export function isHue({ from, to }: Hit, { words }: Reading): boolean {
  const said = words[from] ?? '';
  if (to - from > 1 || !HUE.test(said)) return false;
  return isOrangeOf(said, words[to]) || beyondJoint(words, from, to).some((word) => !HUE.test(word) && isColourWord(word));
}

/** The words on both sides that "and" joins to these. */
function beyondJoint(words: readonly string[], from: number, to: number): readonly string[] {
  const joined = (joint: string | undefined, word: string | undefined): readonly string[] => (word !== undefined && JOINING.has(joint ?? '') ? [word] : []);
  return [...joined(words[from - 1], words[from - 2]), ...joined(words[to], words[to + 1])];
}

const PAIR = /^(?:couple|pareja|casal|par|paar|coppia|пара|пару)(?: (?:kissing|hugging|dancing|cuddling|besandose|abrazad[oa]s|se beijando|abbracciati|che si bacia|kussend))?$/u;
const OF_WHAT = /^(?:of|de|von|di)$/u;

/** "coppia di rondini", "penguin couple": two of them, and no lovers. */
export const isPair = ({ from, to }: Hit, { words, hits }: Reading): boolean =>
  PAIR.test(words.slice(from, to).join(' '))
  && ((OF_WHAT.test(words[to] ?? '') && hits.some((hit) => hit.from > to && hit.motif !== 'holding-hands')) || hits.some((hit) => hit.to === from || hit.from === to));

/** "In a frame" asks for one; "a frame of pines" is made of them; "bonsai frame" is what is left of a geometric frame, which the style draws. */
const FRAMING = /^(?:an?|the|in|inside|with|and|picture|old|ornate|oval|baroque|vintage|victorian)$/u;

const isNoFrame = (words: readonly string[], at: number): boolean => words[at + 1] === 'of' || !FRAMING.test(words[at - 1] ?? '');

/** Says how or where another thing is drawn: who is fishing is no fish, a rose armband no band. */
const ONLY_BY_ITSELF = /^(?:fishing|fliegen|peche|pousse|celtic|band|arm ?band|brazalete|bracelete|brassard|bracciale|браслет)$/u;

/** What a candle does anyway. */
const MELTING = /^(?:melting|dripping|drips)$/u;

/** Somebody is in it, it is nothing to be seen. */
const WIND = /^(?:wind|winds|viento|vento|vent|ветр\S*|ветер)$/u;

const WHO = /^(?:qui|che)$/u;

/** "un ours qui pêche", "un gatto che vola": what somebody does. */
export const isDone = ({ from, to }: Hit, { words, hits }: Reading): boolean => to - from === 1 && hits[0]?.from !== from && WHO.test(words[from - 1] ?? '');

/** "the top bulb": one of an hourglass. */
const [BULB, WHICH_BULB] = [/^bulbs?$/u, /^(?:top|upper|bottom|lower|other|each|both|first|second)$/u] as const;
export const isOneOfTwo = ({ from, to }: Hit, { words }: Reading): boolean => BULB.test(words.slice(from, to).join(' ')) && WHICH_BULB.test(words[from - 1] ?? '');

/** "hand-drawn", "hand poked" and "celtic" beside a thing say how it is made: no hand, no knot is asked for. */
export function isManner({ motif, from, to }: Hit, { words, hits }: Reading): boolean {
  const said = words.slice(from, to).join(' ');
  if (WIND.test(said)) return words.length > 1;
  if (MELTING.test(said)) return hits.some((hit) => hit.motif === 'candle');
  if (ONLY_BY_ITSELF.test(said)) return hits.length > 1;
  if (said === 'frame') return hits.length > 1 && isNoFrame(words, from);
  return motif === 'hand' && /^(?:drawn|lettered|made|poked|painted|written)$/u.test(words[to] ?? '');
}

/** People who are more often named as whose a thing is than drawn. */
const KIN: ReadonlySet<string> = new Set(['grandfather', 'grandmother', 'elderly-couple', 'boy', 'children', 'man']);
const LIKENESS = /^(?:portrait|picture|photo|drawing|sketch|face|silhouette|outline|retrato|rostro|rosto|visage|portrat|bild|ritratto|volto|портрет\S*)$/u;
/** Before whose it is or for whom: "for my", "de mi", "meiner". */
const WHOSE = /(?:^| )(?:(?:of|for|from|to|de|para|pour|von|fur|di|per|для|от) (?:my|our|his|her|the|mi|nuestr[oa]s?|minhas?|meus?|ma|mon|mes|nos|mein\S*|unser\S*|mi[oae]i?|моих|моей|моего)|meine[rs]|unsere[rs]|d[ae]l(?:la)? mi[oa])$/u;

/** "my grandmother's garden", "a rose for my grandfather": whose it is, not who is drawn. */
export function isWhose({ motif, from, to }: Hit, { words }: Reading): boolean {
  if (!KIN.has(motif)) return false;
  if (/'s$/u.test(words[to - 1] ?? '')) return to < words.length && !LIKENESS.test(words[to] ?? '');
  const before = words.slice(Math.max(0, from - 3), from);
  return from > 1 && WHOSE.test(before.join(' ')) && !before.some((word) => LIKENESS.test(word));
}

/** "lion king", "rey león": what he is, not another. */
export const isTitle = (hit: Hit, { hits }: Reading): boolean =>
  hit.motif === 'king' && hits.some((other) => (other.to === hit.from || other.from === hit.to) && (isBeast(other.motif) || other.motif === 'skull'));
