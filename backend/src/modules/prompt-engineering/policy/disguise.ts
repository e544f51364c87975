/** Letters that look like Latin ones (a hand-picked part of Unicode's confusables, UTS #39). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', ё: 'e', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ѡ: 'w', ɡ: 'g', ı: 'i', ł: 'l', ø: 'o',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w', σ: 's',
};
/** Digits and signs that stand for letters. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', $: 's', '@': 'a', '!': 'i', '|': 'i', '€': 'e' };

const plainForm = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const latin = (text: string): string => [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('');

/** "sw4st1k4" → "swastika"; words of digits alone stay numbers. */
const withoutLeet = (text: string): string => text.replace(/[\p{L}\d$@!|€]+/gu, (word) => (
  /\p{L}/u.test(word) ? [...word].map((letter) => LEET[letter] ?? letter).join('') : word
));

/** "s w a s t i k a", "s.w.a.s.t.i.k.a", "s-w-a-…" → one word. */
const closedUp = (text: string): string => text.replace(/(?<![\p{L}\d])[\p{L}\d](?:[\s.\-_*·]+[\p{L}\d](?![\p{L}\d])){2,}/gu, (spelt) => spelt.replace(/[\s.\-_*·]/gu, ''));

/** "swaaastika" → "swastika". */
const shortened = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, '$1');

/** The text as it stands, and every reading somebody may have hidden in it. */
export function disguises(text: string): readonly string[] {
  const plain = plainForm(text);
  const letters = latin(plain);
  const readings = [plain, letters, withoutLeet(letters), plain.replace(/(?<=\d)\s?[./,:\-–]\s?(?=\d)/gu, ' ')];
  return [...new Set([text, ...readings, ...readings.map(closedUp), ...readings.map((reading) => shortened(closedUp(reading)))])];
}
