const IRREGULAR: Readonly<Record<string, string>> = {
  wolves: 'wolf', leaves: 'leaf', knives: 'knife', mice: 'mouse', geese: 'goose', feet: 'foot', teeth: 'tooth', women: 'woman', men: 'man',
  octopi: 'octopus', cacti: 'cactus', phoenices: 'phoenix', dice: 'die', thieves: 'thief', calves: 'calf', scarves: 'scarf', children: 'child',
  lives: 'life', shelves: 'shelf', koi: 'koi', sheep: 'sheep', deer: 'deer', fish: 'fish', lotus: 'lotus', compass: 'compass', cross: 'cross',
  octopus: 'octopus', hibiscus: 'hibiscus', cactus: 'cactus', iris: 'iris', hourglass: 'hourglass', walrus: 'walrus', pegasus: 'pegasus',
  lens: 'lens', glass: 'glass', universe: 'universe', dress: 'dress', venus: 'venus', jesus: 'jesus', angus: 'angus', moss: 'moss', grass: 'grass',
};

/** English singular: enough rules for things that get tattooed. */
export function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|o)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /(?:[aeo]s|s|[aeo])$/u,
  pt: /(?:oes|aes|ao|ais|eis|[aeo]s|s|[aeo])$/u,
  fr: /(?:aux|al|e?s|x|e)$/u,
  de: /(?:en|er|es|e|n|s)$/u,
  it: /[aeioà]$/u,
  ru: /(?:ами|ями|ого|его|ому|ему|ой|ей|ом|ем|ами|ах|ях|ов|ев|ый|ий|ая|ое|ые|ую|[аеиоуыэюяйь])$/u,
};

/** A word without its ending, so that number and case do not matter; words of other languages only. */
export function stem(word: string, language: string): string {
  const ending = ENDINGS[language];
  if (ending === undefined || word.length < 4) return word;
  const cut = word.replace(ending, '');
  return cut.length >= 3 ? cut : word;
}
