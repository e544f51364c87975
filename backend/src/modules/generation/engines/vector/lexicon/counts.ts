/** Words for small numbers in the languages of the interpreter, as `plain` writes them. */
const COUNTS: Readonly<Record<string, number>> = {
  two: 2, pair: 2, couple: 2, both: 2, twin: 2, three: 3, trio: 3, four: 4, five: 5, six: 6, seven: 7,
  few: 3, several: 3, pack: 3, herd: 3, pride: 3, school: 4, flock: 5, swarm: 5, murder: 5, many: 5,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7,
  dois: 2, duas: 2, quatro: 4, sete: 7,
  deux: 2, trois: 3, quatre: 4, cinq: 5,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6,
  два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7,
};

const MOST = 7;

/** How many are meant by the words right before a thing: "two swallows", "a pair of koi"; 1 when nothing says so. */
export function countBefore(words: readonly string[], at: number): number {
  for (const word of words.slice(Math.max(0, at - 3), at).reverse()) {
    const digits = /^\d$/.test(word) ? Number(word) : undefined;
    const count = COUNTS[word] ?? digits;
    if (count !== undefined) return Math.max(1, Math.min(MOST, count));
  }
  return 1;
}
