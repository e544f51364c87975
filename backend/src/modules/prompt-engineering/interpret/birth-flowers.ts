/** What the flowers of the months people are born in are called, with the little words that lead on to the months. */
const SAID = new RegExp('(?<!\\p{L})(?:(?:birth|birth ?month|birthday) ?flowers?(?: (?:bouquet|tattoo))?|flor(?:es)? (?:de|del|do|da) (?:mes de |mês de )?(?:nacimiento|nascimento)|fleurs? (?:de|du mois de) naissance'
  + '|geburts(?:monats)?-?blumen?|fior[ei] (?:di|della|del mese di) nascita|цвет\\p{L}* (?:месяц\\p{L}* )?рождения)(?!\\p{L})', 'giu');
const LEADING = /^\s*(?:[:(–-]|of|for|from|are|in|de|del|do|du|von|für|di|за)?\s*(?:the )?(?:months? of )?/iu;

/** The flower of each month, in words that are no colour in any language, and the month in seven languages. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['snowdrop', 'january|enero|janeiro|janvier|januar|jänner|gennaio|январ[ьея]'], ['sweet-violet', 'february|febrero|fevereiro|février|fevrier|februar|febbraio|феврал[ьея]'],
  ['daffodil', 'march|marzo|março|marco|mars|märz|март[ае]?'], ['daisy', 'april|abril|avril|aprile|апрел[ьея]'], ['lily-of-the-valley', 'may|mayo|maio|mai|maggio|ма[йея]'],
  ['rose-flower', 'june|junio|junho|juin|juni|giugno|июн[ьея]'], ['larkspur', 'july|julio|julho|juillet|juli|luglio|июл[ьея]'], ['red-poppy', 'august|agosto|août|aout|август[ае]?'],
  ['aster', 'september|septiembre|setembro|septembre|settembre|сентябр[ьея]'], ['marigold', 'october|octubre|outubro|octobre|oktober|ottobre|октябр[ьея]'],
  ['chrysanthemum', 'november|noviembre|novembro|novembre|ноябр[ьея]'], ['holly', 'december|diciembre|dezembro|décembre|decembre|dezember|dicembre|декабр[ьея]'],
];
const ANY = `(?<!\\p{L})(?:${MONTHS.map(([, words]) => words).join('|')})(?!\\p{L})`;
const ONE = MONTHS.map(([flower, words]) => [flower, new RegExp(`^(?:${words})$`, 'iu')] as const);
/** A day or a year beside it makes it a date. */
const IN_TEXT = new RegExp(`(?<!\\d[.,]?\\s?)${ANY}(?!,?\\s?\\d)`, 'giu');
const RUN = new RegExp(`^${ANY}`, 'iu');

const flowerOf = (said: string): string => ONE.find(([, words]) => words.test(said))?.[0] ?? said;

/** "the birth flowers of my kids: march and july", "fleurs de naissance de mai et juin": each month has its own. */
export function withBirthFlowers(text: string): string {
  if (text.search(SAID) === -1 || text.search(IN_TEXT) === -1) return text;
  const led = text.replace(SAID, (said, at: number) => {
    const after = text.slice(at + said.length);
    const lead = LEADING.exec(after)?.[0] ?? '';
    const isNamed = RUN.test(after.slice(lead.length)) || new RegExp(`${ANY}\\s*$`, 'iu').test(text.slice(0, at));
    return isNamed ? '\u0000' : said;
  });
  return led.replace(new RegExp(`\\u0000${LEADING.source.slice(1)}(?=${ANY})`, 'giu'), '').replaceAll('\u0000', '').replace(IN_TEXT, flowerOf);
}
