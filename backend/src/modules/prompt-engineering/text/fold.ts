/** For comparing only, never for output: lower case, no accents, plain apostrophes. Idempotent. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '').toLowerCase().replace(/[’‘ʼ`´]/gu, "'").replace(/ß/gu, 'ss')
    .normalize('NFKC');
}
