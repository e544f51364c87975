import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { fold } from '../text/fold.js';

const list = z.array(z.string().min(1)).min(1);
const words = loadFile(join(import.meta.dirname, 'instructions.json'), z.strictObject({
  remove: list, add: list, larger: list, smaller: list, make: list, whole: list, flip: list, bolder: list, finer: list, darker: list, lighter: list,
  simpler: list, richer: list,
}));

/** "füge … hinzu", "lass … weg": the second half of a parted verb. */
const TAIL = '(?:\\s+(?:hinzu|weg|ein|dazu|please|bitte|por favor|too|as well|away|out|off|back|again))*';
const phrases = (key: keyof typeof words): string => [...new Set(words[key].map(fold))].sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
const EDGE = '(?![\\p{L}\\p{N}])';

const beginsWith = (key: keyof typeof words): RegExp => new RegExp(`^(?:(?:please|can you|could you|i want you to|just|and|but|now|then|maybe|also|bitte|por favor|y|e|et|und|и)\\s+)*(?:${phrases(key)})${EDGE}\\s*(?<thing>.*?)${TAIL}$`, 'u');
const mentions = (key: keyof typeof words): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases(key)})${EDGE}`, 'u');
const withThing = (key: keyof typeof words): RegExp => new RegExp(
  `(?:(?:${phrases('make')})\\s+)?(?<thing>.*?)\\s*(?:(?:${phrases('make')})\\s+)?(?:a bit |a little |much |slightly |way |even |un poco |um pouco |un peu |etwas |un po |немного |чуть )?(?:${phrases(key)})${EDGE}\\s*(?<after>.*)$`, 'u');

export const REMOVE = beginsWith('remove');
export const ADD = beginsWith('add');
export const LARGER = withThing('larger');
export const SMALLER = withThing('smaller');
export const WHOLE = new RegExp(`^(?:(?:${phrases('make')})\\s+)*(?:${phrases('whole')})?$`, 'u');
export const FLIP = mentions('flip');

/** Feelings of the whole drawing, and how the brief says them. */
export const MANNERS: readonly (readonly [RegExp, string])[] = [
  [mentions('bolder'), 'bolder lines'], [mentions('finer'), 'finer lines'], [mentions('simpler'), 'simpler, fewer details'],
  [mentions('richer'), 'richer detail'], [mentions('darker'), 'darker, more solid black'], [mentions('lighter'), 'lighter, more open skin'],
];

/** "replace the stars with roses", "swap the moon for a sun", "turn the rose into a peony". */
export const REPLACE = /(?:replace|swap(?: out)?|change|exchange|switch|substitute|turn|cambia|cambiar|reemplaza|sustituye|troca|trocar|substitui|muda|remplace|remplacer|change|echange|ersetze|tausche|andere|sostituisci|cambia|замени|заменить|поменяй)\s+(?<old>.+?)\s+(?:with|for|to|into|by|por|con|para|pelo|pela|par|en|contre|durch|gegen|in|mit|zu|на)\s+(?<fresh>.+)$/u;
/** "a peony instead of the rose". */
export const INSTEAD = /^(?<fresh>.+?)\s+(?:instead of|rather than|in place of|en lugar de|en vez de|em vez de|no lugar de|au lieu d[eu'’]|a la place d[eu'’]|anstatt|statt|anstelle von|invece di|invece del|invece della|al posto di|вместо)\s+(?<old>.+)$/u;
