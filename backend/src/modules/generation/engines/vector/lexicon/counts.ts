/** Words for small numbers in the languages of the interpreter, as `plain` writes them. */
const COUNTS: Readonly<Record<string, number>> = {
  two: 2, pair: 2, couple: 2, duo: 2, both: 2, twin: 2, three: 3, trio: 3, four: 4, five: 5, six: 6, seven: 7,
  few: 3, several: 3, pack: 4, herd: 4, pride: 3, school: 5, shoal: 5, flock: 5, swarm: 5, murder: 5, many: 5,
  manada: 4, jauria: 4, rebano: 4, bandada: 5, cardumen: 5, enjambre: 5, alcateia: 4, rebanho: 4, bando: 5, cardume: 5, enxame: 5,
  meute: 4, troupeau: 4, harde: 4, volee: 5, essaim: 5, rudel: 4, herde: 4, schwarm: 5, branco: 4, mandria: 4, gregge: 4, stormo: 5, sciame: 5,
  стая: 4, стаю: 4, стадо: 4, табун: 4, косяк: 5, рой: 5,
  par: 2, pareja: 2, casal: 2, paire: 2, paar: 2, coppia: 2, paio: 2, пара: 2, пару: 2,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7,
  dois: 2, duas: 2, quatro: 4, sete: 7,
  deux: 2, trois: 3, quatre: 4, cinq: 5,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6,
  два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7,
};

/** Words for many that may follow: "wolf pack", "avocado couple". */
const GROUPS = new Set(['couple', 'pair', 'duo', 'pack', 'herd', 'pride', 'school', 'shoal', 'flock', 'swarm']);

const MOST = 7;
/** Where what was counted ends: "with its pack under a full moon". */
const APART = /^(?:under|in|on|over|at|with|and|by|near|bajo|en|sobre|con|sob|em|com|sous|dans|sur|avec|unter|im|auf|mit|sotto|su|под|в|на|с)$/u;

/** How many are meant by the words right before a thing: "two swallows", "a pair of koi"; 1 when nothing says so. */
export function countBefore(words: readonly string[], at: number): number {
  const near = words.slice(Math.max(0, at - 3), at);
  const counted = near.slice(near.findLastIndex((word) => APART.test(word)) + 1);
  const count = counted.map((word, i) => countOf(word, counted[i + 1])).findLast((one) => one !== undefined);
  return Math.max(1, Math.min(MOST, count ?? 1));
}

/** "par de lobos", but "tenue par une main". */
function countOf(word: string, next: string | undefined): number | undefined {
  if (word === 'par' && next !== 'de') return undefined;
  return COUNTS[word] ?? (/^\d$/.test(word) ? Number(word) : undefined);
}

/** "a peony, two of them"; en es pt fr de it. */
const OF_THEM = /^(?:of (?:them|those)|de ell[oa]s|del[ea]s |d'entre elles|davon |di loro)/u;

/** How many are meant by the word right after a thing: "wolf pack"; 1 when nothing says so. */
export function countAfter(words: readonly string[], at: number): number {
  const [word = '', of = '', them = ''] = words.slice(at, at + 3);
  if (OF_THEM.test(`${of} ${them}`)) return Math.min(MOST, COUNTS[word] ?? 1);
  return GROUPS.has(word) ? (COUNTS[word] ?? 1) : 1;
}
