import type { Hit, Reading } from '../lexicon/lexicon.js';
import { isBeast } from './beasts.js';
import { heartOfTwo } from './hearts-of-two.js';

/** Parts of a beast that are drawn for themselves, by the name their word is found under. */
const PARTS: Readonly<Record<string, string>> = {
  feather: 'feather', 'peacock-feather': 'peacock-feather', 'paw-print': 'paw-print', fang: 'fang', tooth: 'fang', eye: 'beast-eye', 'beast-eye': 'beast-eye', wings: 'wings',
};
const BOTH_EYES = /^(?:eyes|ojos|olhos|yeux|augen|occhi|глаза|глазами)$/u;
/** Only between a part and whose it is: "eye of the tiger", "pluma de un fénix"; en es pt fr de it ru. */
const OF = /^(?:of|the|a|an|de|del|la|el|los|las|un|una|um|uma|do|da|dos|das|du|des|le|les|d|une|von|vom|der|des|dem|einem|einer|eines|di|della|dello|dell|del|il|lo|my|our|mi|nuestr[oa]|meu|minha|mon|ma|mein\S*|unser\S*|mio|mia|моей|моего)$/u;
/** "my dog Bailey's paw print". */
const NAMED = /'s$/u;
/** Wings of these are no feathered pair: the whole creature shows them. */
const LEATHERY = new Set(['butterfly', 'moth', 'bee', 'bat', 'dragon', 'dragonfly', 'beetle', 'ladybug', 'skull-butterfly', 'firefly']);

function drawnFor(part: Hit, beast: Hit, { words }: Reading): string | null {
  const name = PARTS[part.motif];
  if (name === undefined || (name === 'wings' && LEATHERY.has(beast.motif))) return null;
  return name === 'beast-eye' && BOTH_EYES.test(words[part.to - 1] ?? '') ? 'beast-eyes' : name;
}

/** Who has such parts: beasts, and angels their wings. */
const isOwner = (motif: string): boolean => isBeast(motif) || motif === 'angel';

const isOf = (words: readonly string[]): boolean => words.every((word) => OF.test(word.replace(/'.*$/u, '')));

function partOf(one: Hit, next: Hit, reading: Reading): Hit | null {
  const between = reading.words.slice(one.to, next.from);
  const [beast, part] = isOwner(one.motif) && between.every((word) => NAMED.test(word)) ? [one, next] : [next, one];
  if (!isOwner(beast.motif) || isBeast(part.motif) || (part === one && !isOf(between))) return null;
  const motif = drawnFor(part, beast, reading);
  return motif === null ? null : { motif, from: one.from, to: next.to };
}

const ROOTS = /^(?:roots?|raices|raiz|raizes|racines?|wurzeln?|radici|корни|корнями)$/u;

/** "tree whose roots form a heart": one thing. */
function rootedInHeart({ words, hits }: Reading): Reading {
  const [tree, heart] = ['tree', 'heart'].map((name) => hits.find(({ motif }) => motif === name));
  if (tree === undefined || heart === undefined || tree.from > heart.from || !words.slice(tree.to, heart.from).some((word) => ROOTS.test(word))) return { words, hits };
  return { words, hits: hits.flatMap((hit) => (hit === tree ? [{ motif: 'heart-rooted-tree', from: tree.from, to: heart.to }] : hit.from >= tree.to && hit.to <= heart.to ? [] : [hit])) };
}

const HEADDRESS = /^(?:headdress|tocado|cocar|coiffe|kopfschmuck|copricapo)$/u;

/** "wolf headdress": the beast, worn; no chief's feathers. */
const isHeaddress = (one: Hit, next: Hit, { words }: Reading): boolean =>
  isBeast(one.motif) && next.motif === 'chief' && next.from === one.to && words.slice(next.from, next.to).every((word) => HEADDRESS.test(word));

/** "a woman's hand", "mano de mujer": the hand. */
function handOf(one: Hit, next: Hit, { words }: Reading): Hit | null {
  const between = words.slice(one.to, next.from);
  const [somebody, hand] = next.motif === 'hand' ? [one, next] : [next, one];
  if (hand.motif !== 'hand' || !SOMEBODY.has(somebody.motif)) return null;
  const isOwned = hand === next ? words.slice(one.from, one.to).some((word) => NAMED.test(word)) || between[0] === 's' : between.length > 0 && isOf(between);
  return isOwned ? { ...hand, from: one.from, to: next.to } : null;
}
const SOMEBODY = new Set(['lady', 'girl', 'mother-and-child', 'father-and-child', 'fisherman']);

const SHOULDERS = /^(?:shoulders|hombros|ombros|epaules|schultern|spalle|плечах|плечи)$/u;
const PARENT = /^(?:father-and-child|mother-and-child|family)$/u;

const CHILD = /^(?:child|kid|toddler|bab[yi]|boy|girl|son|daughter|nin[oa]|hij[oa]|crianca|filh[oa]|enfant|fils|fille|kind|sohn|tochter|bambin[oa]|figli[oa]|ребен\S*|сын\S*|доч\S*)$/u;

/** "dad with his little girl on his shoulders", "kid on dad's shoulders": one drawing. */
function onShoulders({ words, hits }: Reading): Reading {
  const end = words.findIndex((word) => SHOULDERS.test(word));
  const parent = hits.find(({ motif, to }) => PARENT.test(motif) && to <= end);
  if (parent === undefined) return { words, hits };
  const child = words.findIndex((word) => CHILD.test(word));
  const first = child < 0 ? parent.from : Math.min(child, parent.from);
  return { words, hits: [...hits.filter(({ to }) => to <= first), { motif: 'child-on-shoulders', from: first, to: end + 1 }, ...hits.filter(({ from }) => from > end)] };
}

/** "yin yang of sun and moon": the two apart, each in its half. */
function apart({ words, hits }: Reading): Reading {
  if (!hits.some(({ motif }) => motif === 'yin-yang')) return { words, hits };
  return { words, hits: hits.flatMap((hit) => (hit.motif === 'sun-and-moon' ? halvesOf(hit, words) : [hit])) };
}
const MOON = /^(?:moon|luna|lua|lune|mond|луна)$/u;

function halvesOf({ from, to }: Hit, words: readonly string[]): Hit[] {
  const [first, last] = MOON.test(words[from] ?? '') ? ['moon', 'sun'] : ['sun', 'moon'];
  return [{ motif: first, from, to: from + 1 }, { motif: last, from: to - 1, to }];
}

/** A reading in which a beast and a part of it are one thing, the part: "phoenix feather", "ojo de dragón", "перо феникса". */
export function compounded(read: Reading): Reading {
  const reading = onShoulders(heartOfTwo(rootedInHeart(apart(read))));
  const hits: Hit[] = [];
  for (const hit of reading.hits) {
    const last = hits.at(-1);
    const both = last === undefined ? null : isHeaddress(last, hit, reading) ? { ...last, to: hit.to } : handOf(last, hit, reading) ?? partOf(last, hit, reading);
    if (both === null) hits.push(hit);
    else hits.splice(-1, 1, both);
  }
  return { words: reading.words, hits };
}
