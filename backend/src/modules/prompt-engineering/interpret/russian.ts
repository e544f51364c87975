/** Nouns whose stem changes in the instrumental. */
const IRREGULAR: Readonly<Record<string, string>> = {
  львом: 'лев', орлом: 'орел', огнем: 'огонь', огнём: 'огонь', псом: 'пес', цветком: 'цветок', лепестком: 'лепесток', щенком: 'щенок', котенком: 'котенок', волчонком: 'волчонок',
  мотыльком: 'мотылек', листком: 'листок', замком: 'замок', корабликом: 'кораблик', именем: 'имя', пламенем: 'пламя', медведем: 'медведь', оленем: 'олень', конем: 'конь', голубем: 'голубь',
  деревом: 'дерево', сердцем: 'сердце', солнцем: 'солнце', морем: 'море', крылом: 'крыло', яблоком: 'яблоко', пером: 'перо', небом: 'небо', колесом: 'колесо', озером: 'озеро',
  крыльями: 'крылья', листьями: 'листья', деревьями: 'деревья', сердцами: 'сердца', перьями: 'перья', звездами: 'звезды', горами: 'горы', розами: 'розы', цветами: 'цветы', детьми: 'дети', людьми: 'люди',
};

const HARD = /[гкхжшчщ]$/u;

const plural = (stem: string): string => `${stem}${HARD.test(stem) ? 'и' : 'ы'}`;

/** Living things in the accusative, which looks like another noun's nominative. */
const LIVING: Readonly<Record<string, string>> = {
  волка: 'волк', льва: 'лев', дракона: 'дракон', кота: 'кот', тигра: 'тигр', медведя: 'медведь', орла: 'орел', ворона: 'ворон', оленя: 'олень', коня: 'конь', паука: 'паук', скорпиона: 'скорпион',
  феникса: 'феникс', слона: 'слон', зайца: 'заяц', пса: 'пес', кита: 'кит', осьминога: 'осьминог', самурая: 'самурай', викинга: 'викинг', ангела: 'ангел', демона: 'демон', клоуна: 'клоун',
  семью: 'семья', свинью: 'свинья', воина: 'воин', журавля: 'журавль', голубя: 'голубь', сокола: 'сокол', филина: 'филин', кролика: 'кролик', мотылька: 'мотылек', жука: 'жук', дельфина: 'дельфин', карпа: 'карп', единорога: 'единорог',
};

/** Endings of the instrumental and what the nominative has instead; the first that fits. */
const NOUNS: readonly (readonly [RegExp, (stem: string) => string])[] = [
  [/енком$/u, (stem) => `${stem}енок`],
  [/онком$/u, (stem) => `${stem}онок`],
  [/ями$/u, (stem) => `${stem}и`],
  [/ами$/u, plural],
  [/ией$/u, (stem) => `${stem}ия`],
  [/ью$/u, (stem) => `${stem}ь`],
  [/[её]й$/u, (stem) => (/[жшчщц]$/u.test(stem) ? `${stem}а` : `${stem}я`)],
  [/ой$/u, (stem) => `${stem}а`],
  [/[её]м$/u, (stem) => (/[жшчщц]$/u.test(stem) ? stem : `${stem}й`)],
  [/ом$/u, (stem) => stem],
];
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [[/ыми$/u, 'ые'], [/ими$/u, 'ие'], [/ым$/u, 'ый'], [/им$/u, 'ий'], [/ой$/u, 'ая'], [/ей$/u, 'яя']];

function noun(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  const rule = NOUNS.find(([ending]) => ending.test(word) && word.length > 4);
  return rule === undefined ? word : rule[1](word.replace(rule[0], ''));
}

function adjective(word: string): string {
  const rule = ADJECTIVES.find(([ending]) => ending.test(word) && word.length > 4);
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

/** "розу" → "роза", "змею" → "змея"; "волка" → "волк". */
function fromAccusative(word: string): string {
  const known = LIVING[word];
  if (known !== undefined) return known;
  return word.length > 3 ? word.replace(/([бвгджзклмнпрстфхцчшщ])у$/u, '$1а').replace(/([бвгджзклмнпрстфхцчшщеи])ю$/u, '$1я') : word;
}

const ACCUSATIVE_ADJECTIVES: readonly (readonly [RegExp, string])[] = [[/ую$/u, 'ая'], [/юю$/u, 'яя'], [/ого$/u, 'ый'], [/его$/u, 'ий']];

function inAccusative(words: readonly string[]): readonly string[] | null {
  const head = words.findIndex((word) => fromAccusative(word.toLowerCase()) !== word.toLowerCase() && !/(?:ую|юю)$/u.test(word));
  if (head === -1 || words.slice(0, head).some((word) => !ACCUSATIVE_ADJECTIVES.some(([ending]) => ending.test(word)))) return null;
  return words.map((word, index) => {
    if (index > head) return word;
    const rule = ACCUSATIVE_ADJECTIVES.find(([ending]) => index < head && ending.test(word));
    return rule === undefined ? fromAccusative(word.toLowerCase()) : word.replace(rule[0], rule[1]);
  });
}

/** "самурай сражается с драконом": what follows these stays in its case. */
const WITH_WHAT = /^(?:с|со|на|в|во|за|под|над|перед|между|из|от|у|к|о|об)$/iu;

/** Place of the first noun in the case of "with what", -1 when there is none or another word governs it. */
function headOf(words: readonly string[]): number {
  const head = words.findIndex((word) => noun(word.toLowerCase()) !== word.toLowerCase() && !/(?:ым|им|ыми|ими)$/u.test(word));
  return words.slice(0, Math.max(head, 0)).some((word) => WITH_WHAT.test(word)) ? -1 : head;
}

/**
 * "большой совой" → "большая сова", "маленькую розу" → "маленькая роза": the dictionary form, as far as endings tell.
 * Only the words up to the first noun in that case are touched.
 */
export function nominative(phrase: string): string {
  const words = phrase.split(' ');
  const accusative = inAccusative(words);
  if (accusative !== null) return accusative.join(' ');
  const head = headOf(words);
  if (head === -1) return phrase;
  const isAdjectiveBeforeNoun = head + 1 < words.length && /(?:ой|ей)$/u.test(words[head] ?? '') && /(?:ой|ей|ёй|ью)$/u.test(words[head + 1] ?? '');
  const at = isAdjectiveBeforeNoun ? head + 1 : head;
  return words.map((word, index) => (index < at ? adjective(word.toLowerCase()) : index === at ? noun(word.toLowerCase()) : word)).join(' ');
}
