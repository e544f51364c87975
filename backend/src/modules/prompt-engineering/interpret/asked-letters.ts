import { fold } from '../text/fold.js';
import { MARKER, tokenise, type Token } from '../text/tokens.js';
import { isDearWord } from './people.js';
import type { Found } from './written-dates.js';

const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';
const NAME = '(?:names?|nombres?|nomes?|prénoms?|noms?|namen?|nomi|имя|имена|именем|именами)';
/** "his name", "con su nombre", "и его имя", "and the name": letters are asked for that stand elsewhere in the text. */
const ASKED = new RegExp(`${LEFT}(?:(?:his|her|their|its|su|sus|seus?|suas?|son|leurs?|seine[mn]|ihre[mn]|(?:il |i )?suoi?|(?:il |i )?loro|его|её|ее|их)\\s+${NAME}|${NAME}\\s+(?:dele|dela|deles)`
  + `|(?<=(?:with|and|plus|y|con|e|com|et|avec|und|mit|и|с|&)\\s)(?:the\\s+|el\\s+|o\\s+|le\\s+|il\\s+|den\\s+|dem\\s+)?${NAME})${RIGHT}(?!\\s*(?:is|was|means|starts|begins|has|ist|war|es|era|est|é|of|de|von|di)${RIGHT})`, 'iu');

const OWNER = /^(?:my|our|mis?|nuestr[oa]|meus?|minhas?|noss[oa]|mon|ma|mes|notre|mein\p{L}*|unser\p{L}*|mi[oae]i?|nostr[oa]|мо[йяюе]|моего|моей|моему|нашего|нашей|наш)$/u;
const MOST_BETWEEN = 4;
const FIRST_WORDS = 2;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word);

/** "my late dog Bruno": the name after the one it belongs to; lower case only before "died", "who" and their like. */
function nameAfterOwner(text: string, tokens: readonly Token[], at: number): string | null {
  const written = (index: number): string | undefined => (tokens[index]?.kind === 'word' ? text.slice(tokens[index].start, tokens[index].end) : undefined);
  const dear = tokens.slice(at + 1, at + 1 + MOST_BETWEEN).findLastIndex((token) => isDearWord(token.fold));
  if (dear === -1) return null;
  const from = at + dear + 2;
  const words = [written(from), written(from + 1)].slice(0, FIRST_WORDS);
  if (isCapital(words[0])) return words.filter((word, index) => index === 0 || isCapital(word)).join(' ');
  return words[0] !== undefined && GONE.test(words[1] ?? '') ? words[0] : null;
}

const GONE = /^(?:who|died|passed|quien|murió|falleció|que|morreu|faleceu|qui|starb|gestorben|der|die|che|morto|morta|котор\p{L}+|умер\p{L}*)$/iu;

/** "Bruno was my dog", "Bruno, my dog". */
const BEFORE_OWNER = /(?<![\p{L}\p{N}])(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*)(?:\s*,\s*|\s+(?:is|was|era|é|est|était|ist|war|è|был|была)\s+)(?<owner>\p{L}+)(?<what>(?:\s+\p{L}+){1,3})/gu;

function nameBeforeOwner(text: string): string | null {
  const found = [...text.matchAll(BEFORE_OWNER)].map(({ groups = {} }) => groups)
    .find(({ owner = '', what = '' }) => OWNER.test(fold(owner)) && what.split(' ').some((word) => isDearWord(fold(word))));
  return found?.['name'] ?? null;
}

const CALLED = /(?:по кличке|по имени|namens|llamad[oa]|chamad[oa]|appelée?|chiamat[oa]|named|called)\s+(\p{Lu}\p{Ll}[\p{L}'’-]*)/u;

function nameOfSomebody(text: string): string | null {
  const tokens = tokenise(text);
  const owned = tokens.flatMap((token, at) => (OWNER.test(token.fold) ? [nameAfterOwner(text, tokens, at)] : []));
  return owned.find((name) => name !== null) ?? CALLED.exec(text)?.[1] ?? nameBeforeOwner(text);
}

/** "for my dog Bruno … and his name": the name that is asked for stands where the dog is told of. */
export function askedName(text: string): Found {
  const asked = ASKED.exec(text);
  const name = asked === null ? null : nameOfSomebody(text);
  if (asked === null || name === null) return { lettering: null, rest: text };
  return { lettering: name, rest: `${text.slice(0, asked.index)} ${MARKER} ${text.slice(asked.index + asked[0].length)}` };
}

/** "barcode with 0451 under it": figures that have a place in the drawing are written there. */
const PLACED = new RegExp(`(?<=(?:^|\\s)(?:with|and|plus|con|y|com|e|avec|et|mit|und|с|и)\\s)(?:the\\s+)?(?<figures>\\d{2,8}(?:[-./]\\d{1,8})*)(?=\\s+(?:written\\s+)?`
  + '(?:under|underneath|below|beneath|above|over|on|inside|across|debajo|abajo|encima|embaixo|em cima|dessous|en dessous|au-dessus|darunter|drunter|darüber|drüber|sotto|sopra|под|снизу|сверху|внизу)(?!\\p{L}))', 'iu');

export function placedFigures(text: string): Found {
  const found = PLACED.exec(text);
  if (found === null) return { lettering: null, rest: text };
  return { lettering: found.groups?.['figures'] ?? null, rest: `${text.slice(0, found.index)} ${MARKER} ${text.slice(found.index + found[0].length)}` };
}
