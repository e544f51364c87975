/** For comparing only, never for output: lower case, no accents, plain apostrophes. Idempotent. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '').toLowerCase().replace(/[’‘ʼ`´]/gu, "'").replace(/ß/gu, 'ss')
    .normalize('NFKC');
}

/** Folded letter by letter, as long as the text, so that places in one are places in the other. */
export const foldInPlace = (text: string): string => [...text].map((letter) => {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter;
}).join('');
