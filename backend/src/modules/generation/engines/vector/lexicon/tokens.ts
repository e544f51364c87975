/** Lower case, no diacritics, one spelling of apostrophes: how words are compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[’‘`´]/g, "'").replace(/ß/g, 'ss').replace(/ё/g, 'е');
}

/** The words of a text in order, as they are compared. */
export function tokens(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}
