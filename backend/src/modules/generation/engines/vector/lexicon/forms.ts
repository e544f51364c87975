import { plain } from './tokens.js';

/** Endings that make a thing small, by language; what is left is the thing, with another ending. */
const SMALL: Readonly<Record<string, RegExp>> = {
  es: /(?:ecit|cit|it|ecill|cill|ill)[oa]s?$/u,
  pt: /(?:zinh|inh|zit)[oa]s?$/u,
  it: /(?:icin|ellin|ettin|olin|in|ett)[oaie]$/u,
  de: /(?:chen|lein)s?$/u,
};
/** German heads of compounds that say which part or view of a thing is meant: "Drachenkopf", "Lotusblüte", "Bergpanorama". */
const VIEW = /^(.{3,}?)(?:kopf|kopfe|gesicht|gesichter|portrat|motiv|blute|bluten|blume|blumen|silhouette|panorama|figur|symbol|paar|tattoo|schwarm|mannchen|weibchen)$/u;
/** How a stem is written before a small ending: barco, barquito. */
const SPELT: readonly (readonly [RegExp, string])[] = [[/qu$/u, 'c'], [/gu$/u, 'g'], [/c$/u, 'z']];

function smallOf(word: string, language: string): string[] {
  const ending = SMALL[language];
  if (ending === undefined || !ending.test(word)) return [];
  const bare = word.replace(ending, '');
  const spelt = SPELT.flatMap(([end, letter]) => (end.test(bare) ? [bare.replace(end, letter)] : []));
  const full = language === 'de' ? [`${bare}el`, `${bare}e`] : [`${bare}o`, `${bare}a`, ...spelt.flatMap((one) => [`${one}o`, `${one}a`])];
  return [bare, ...full].filter((one) => one.length > 2);
}

/** Russian vowels that are there in one case only: цветок, цветка; венец, венца. */
const FLEETING: readonly (readonly [RegExp, string])[] = [[/к(?:а|у|е|ом|и|ов|ам|ами|ах)$/u, 'ок'], [/ц(?:а|у|е|ом|ы|ев|ам|ами|ах)$/u, 'ец']];
const fleeting = (word: string): string[] => FLEETING.flatMap(([ending, full]) => (ending.test(word) ? [word.replace(ending, full)] : []));

/**
 * Other forms under which the dictionary may have a word of a language, the likeliest first: without the ending that makes it small
 * (gatito, barquinho, Herzchen), with the vowel it lost (цветке), and for German compounds the thing whose head or blossom is meant.
 */
export function formsOf(word: string, language: string): readonly string[] {
  const viewed = language === 'de' ? VIEW.exec(plain(word))?.[1] : undefined;
  return [...(viewed === undefined ? [] : [viewed, viewed.replace(/(?:en|es|s|n)$/u, '')]), ...smallOf(word, language), ...(language === 'ru' ? fleeting(word) : [])];
}
