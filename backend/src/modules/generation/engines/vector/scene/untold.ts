import { isColourWord } from '../lexicon/colour-words.js';
import type { Hit, Reading } from '../lexicon/lexicon.js';
import { isPart } from './body-parts.js';
import { isDeed } from './whole.js';

/** Words that bring a further thing into the picture; en es pt fr de it ru, as `plain` writes them. */
const BRINGING = /^(?:auf|sur|sobre|su|wearing|wears|holding|holds|carrying|riding|playing|with|in|inside|on|under|behind|beside|around|near|over|above|through|versus|vs|con|en|em|na|nel|nella|nello|vistiendo|llevando|sosteniendo|montando|com|vestindo|segurando|avec|portant|tenant|dans|mit|tragt|halt|im|indossa|tenendo|с|со|на|под|над|в|носит|держит|dentro|bajo|debajo|detras|encima|sob|sous|derriere|unter|hinter|uber|sotto|sopra|dietro|vor|behind|between|from|off|atop|onto|beneath|entre|внутри|за)$/u;
const ARTICLE = /^(?:a|an|some|un|una|um|uma|une|ein|eine|einen|einem|einer|uno)$/u;
/** Verbs and prepositions that want a thing even without an article. */
const WANTING = /^(?:wearing|wears|holding|holds|carrying|riding|versus|vs|vistiendo|llevando|sosteniendo|montando|vestindo|segurando|portant|tenant|tragt|halt|indossa|tenendo|носит|держит)$/u;
/** Before what a thing is made of, wrapped in or turns into. */
const MAKING = /^(?:(?:made|built|formed|composed|consisting) (?:of|from)|(?:wrapped|covered|tangled|drenched) (?:in|with)|(?:turn\w*|dissolv\w*|melt\w*|fad\w*|crumbl\w*|morph\w*|transform\w*|break\w*) into|(?:hech|cubiert)[oa] de|(?:feit|cobert)[oa] de|(?:convierte\w*|transforma\w*) en|(?:fait|faite|couverte?) de|(?:gemacht|bestehend) aus|fatt[oa] di)$/u;
/** Where another clause begins. */
const ENDING = /^(?:and|or|y|o|e|ou|et|und|oder|ed|и|that|which|who|while|at|from|to|for|of|by|held|around|over|through|between|above|next|near|like|as)$/u;
/** What such words say when they name no thing: manner, place, light. */
const NO_THING = /^(?:style|way|manner|pose|position|background|colou?rs?|ink|details?|shading|shadows?|lines?|linework|designs?|patterns?|motion|flight|air|night|dark|darkness|middle|cent(?:er|re)|front|back|left|right|side|top|bottom|distance|foreground|look|gaze|vibe|feel|feeling|mood|memory|tribute|honou?r|love|name|names|letters?|text|words?|birth|birthday|circle|row|sense|touch|together|each other|bit|lot|little|theme|effect|texture|contrast|it|him|her|them|estilo|fondo|color|memoria|fundo|cor|fond|couleur|stil|farbe|hintergrund|stile|sfondo|colore|стиле|фоне)$/u;

const LONGEST = 4;

/** The words from a place up to the next thing or clause. */
function clauseAt(reading: Reading, from: number): readonly string[] {
  const next = reading.words.slice(from, from + LONGEST + 1);
  const end = next.findIndex((word) => ENDING.test(word) || BRINGING.test(word));
  return end === -1 ? next.slice(0, LONGEST) : next.slice(0, end);
}

const isCovered = (hits: readonly Hit[], from: number, to: number): boolean => hits.some((hit) => hit.from < to && hit.to > from);

/** Whether a word wants a thing after it even without an article. */
const wants = (words: readonly string[], at: number): boolean => WANTING.test(words[at] ?? '') || MAKING.test(words.slice(Math.max(0, at - 1), at + 1).join(' '));

/** Where a thing begins that the word at a place brings in; null when it brings in none. */
function bringsAt({ words, hits }: Reading, at: number): number | null {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const isWanting = wants(words, at);
  if ((!isWanting && !BRINGING.test(word)) || isCovered(hits, at, at + 1)) return null;
  if (ARTICLE.test(next)) return at + 2;
  return isWanting ? at + 1 : null;
}

function broughtAt(reading: Reading, at: number): string | null {
  const from = bringsAt(reading, at);
  if (from === null) return null;
  const clause = clauseAt(reading, from);
  const isTold = clause.length === 0 || isCovered(reading.hits, from, from + clause.length) || clause.some((word) => NO_THING.test(word) || isPart(word));
  return isTold ? null : clause.filter((word, i) => i === 0 || !isDeed(word)).join(' ');
}

/** Whose it is, which one: no part of what is told. */
const LITTLE = /^(?:its|his|her|their|my|the|that|this|su|sus|mi|sua|seu|meu|son|sa|ses|mon|ma|le|la|les|el|los|las|o|os|as|ihr\S*|sein\S*|mein\S*|der|die|das|dem|den|suo|mio|il|lo|gli|i|мой|моя|его|ее|pair|couple|bunch|group|set|few|several|of|par|pareja|paire|paar|coppia|пара)$/u;
/** Verbs and adverbs such a beginning may be: "standing on", "all over". */
const NO_SUBJECT = /(?:ing|ed|ly|ando|endo|iendo|ado|ada|ato|ata)$|^(?:all|one|only|just|half|fully|set|made|full|going|also)$/u;

/** What a phrase begins with, up to where it brings in the next thing, when nothing was found for it: "boy fishing on a dock". */
function begunWith({ words, hits }: Reading): string | null {
  const end = words.findIndex((word) => ENDING.test(word) || BRINGING.test(word));
  if (end <= 0 || isCovered(hits, 0, end)) return null;
  const said = words.slice(0, end).filter((word) => !ARTICLE.test(word) && !LITTLE.test(word));
  const isNone = said.length === 0 || said.length > LONGEST || NO_SUBJECT.test(said[0] ?? '') || said.some((word) => NO_THING.test(word) || isPart(word) || isColourWord(word));
  return isNone ? null : said.join(' ');
}

/** Things the words bring in that nothing was found for, inside a phrase of which something was: "a fox in a spacesuit". */
export function untoldIn(reading: Reading): string[] {
  return [begunWith(reading), ...reading.words.map((_, at) => broughtAt(reading, at))].filter((said) => said !== null);
}
