import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { fold } from '../text/fold.js';
import { changeSentences } from '../prompt-engineering.sentences.js';

const list = z.array(z.string().min(1)).min(1);
const words = loadFile(join(import.meta.dirname, 'instructions.json'), z.strictObject({
  remove: list, add: list, larger: list, smaller: list, make: list, whole: list, flip: list, bolder: list, finer: list, darker: list, lighter: list,
  simpler: list, richer: list,
}));

/** "füge … hinzu", "lass … weg": the second half of a parted verb. */
const TAIL = '(?:\\s+(?:hinzu|weg|ein|dazu|please|bitte|por favor|too|as well|away|out|off|back|again))*';
const phrases = (key: keyof typeof words): string => [...new Set(words[key].map(fold))].sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ss/gu, '(?:ss|ß)')).join('|');
const EDGE = '(?![\\p{L}\\p{N}])';

const POLITE = '(?:(?:please|can you|could you|can u|would you|i want you to|i would like you to|i love it|just|only|and|but|now|then|maybe|also|let\'s|bitte|kannst du|por favor|puedes|podrias|pode|pourrais-tu|peux-tu|s\'il te plait|puoi|per favore|пожалуйста|можно|y|e|et|und|и),?\\s+)*';
const beginsWith = (key: keyof typeof words): RegExp => new RegExp(`^${POLITE}(?:${phrases(key)})${EDGE}\\s*(?<thing>.*?)${TAIL}$`, 'du');
const mentions = (key: keyof typeof words): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases(key)})${EDGE}`, 'u');
const withThing = (key: keyof typeof words): RegExp => new RegExp(
  `(?:(?:${phrases('make')})\\s+)?(?<thing>.*?)\\s*(?:(?:${phrases('make')})\\s+)?(?:a bit |a little |much |slightly |way |even |un poco |um pouco |un peu |etwas |un po |немного |чуть )?(?:${phrases(key)})${EDGE}\\s*(?<after>.*)$`, 'du');

export const REMOVE = beginsWith('remove');
export const ADD = beginsWith('add');
export const LARGER = withThing('larger');
export const SMALLER = withThing('smaller');
export const WHOLE = new RegExp(`^(?:(?:${phrases('make')})\\s+)*(?:${phrases('whole')})?$`, 'u');
export const FLIP = mentions('flip');

/** Feelings of the whole drawing, and how the brief says them. */
export const MANNERS: readonly (readonly [RegExp, string])[] = [
  [mentions('bolder'), changeSentences['manner-bolder']], [mentions('finer'), changeSentences['manner-finer']], [mentions('simpler'), changeSentences['manner-simpler']],
  [mentions('richer'), changeSentences['manner-richer']], [mentions('darker'), changeSentences['manner-darker']], [mentions('lighter'), changeSentences['manner-lighter']],
];

/** "die Sterne weg", "stars out": the verb comes last. */
export const REMOVE_LAST = new RegExp(`^${POLITE}(?<thing>.+?)\\s+(?:weg|raus|weglassen|entfernen|gone|out|off|away|fuera|fora|via|убрать|убери|не надо|не нужны|не нужна)$`, 'du');
/** "everything except the phoenix". */
export const KEEP_ONLY = /^(?:\S+\s+)??(?:everything|all|todo|tudo|tout|alles|tutto|все)\s+(?:except|but|besides|apart from|menos|excepto|exceto|sauf|au(?:ss|ß)er|tranne|кроме)\s+(?:for\s+)?(?<thing>.+)$|^(?:keep only|only keep|just keep|deja solo|deixa so|garde seulement|behalte nur|nur|tieni solo|оставь только)\s+(?<only>.+)$/du;
/** "make the moon full": what follows "make" names a thing and what it shall be. */
export const ALTER = new RegExp(`^${POLITE}(?:${phrases('make')})\\s+(?<thing>.+)$`, 'du');

/** "replace the stars with roses", "swap the moon for a sun", "turn the rose into a peony". */
const EXCHANGE = /(?:replace|swap(?: out)?|change|exchange|switch|substitute|turn|cambia|cambiar|reemplaza|sustituye|troca|trocar|substitui|muda|remplace|remplacer|change|echange|ersetze|tausche|andere|sostituisci|cambia|замени|заменить|поменяи)\s+(?<old>.+?)\s+(?:with|for|to|into|by|por|con|para|pelo|pela|par|en|contre|durch|gegen|in|mit|zu|на)\s+(?<fresh>.+)$/du;
/** "could the moon be a sun", "the rose should become a peony". */
const BECOME = /^(?:could|can|should|would)?\s*(?<old>(?:the|that|this)\s.+?)\s+(?:should be|could be|should become|could become|be|become|becomes)\s+(?<fresh>an?\s.+)$/du;
/** "a peony instead of the rose". */
const INSTEAD = /^(?<fresh>.+?)\s+(?:instead of|rather than|in place of|en lugar de|en vez de|em vez de|no lugar de|au lieu d[eu'’]|a la place d[eu'’]|anstatt|statt|anstelle von|invece di|invece del|invece della|al posto di|вместо)\s+(?<old>.+)$/du;
/** "instead of roses I want lilies", "statt Rosen lieber Pfingstrosen". */
const INSTEAD_FIRST = /^(?:instead of|rather than|in place of|en lugar de|en vez de|em vez de|no lugar de|au lieu d[eu'’]|a la place d[eu'’]|anstatt|statt|anstelle von|invece d[ei]\w*|al posto d[ei]\w*|вместо)\s*(?<old>.+?)\s+(?:i want|i'd like|put|use|have|quiero|pon|mejor|quero|coloca|poe|je veux|mets|plutot|lieber|bitte|nimm|metti|voglio|vorrei|хочу|сделаи|поставь|лучше)\s+(?<fresh>.+)$/du;
export const EXCHANGES: readonly RegExp[] = [INSTEAD_FIRST, INSTEAD, EXCHANGE, BECOME];
