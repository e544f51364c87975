/** Most letters people type: they fold without any of what follows. */
const PLAIN = /^[^`\P{ASCII}]*$/u;

/** For comparing only, never for output: lower case, no accents, plain apostrophes. Idempotent. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '').toLowerCase().replace(/[’‘ʼ`´]/gu, "'").replace(/ß/gu, 'ss')
    .normalize('NFKC');
}

function letterInPlace(letter: string): string {
  const folded = fold(letter);
  if (folded.length === letter.length) return folded;
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Folded letter by letter, as long as the text, so that places in one are places in the other. */
export const foldInPlace = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : text.replace(/[A-Z`\P{ASCII}]/gu, letterInPlace));
