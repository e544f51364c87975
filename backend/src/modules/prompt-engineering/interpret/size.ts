import { comparedSize } from './compared-size.js';
import type { SizeFound, SizeReading } from './reading.js';

/** Millimetres in one of each unit, by the unit's beginning in seven languages. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mm|mils?|millim|milím|milim|миллим|мм)/iu, 1],
  [/^(?:cm|cent|centím|centim|zentim|санти|см)/iu, 10],
  [/^(?:in|"|”|″|''|pulg|poleg|pouce|zoll|polli|дюйм)/iu, 25.4],
];
const UNIT = '(?:mm|millimet(?:er|re)s?|milímetros?|milimetros?|millimètres?|millimetri|millimeter[ns]?|миллиметр\\p{L}*|мм'
  + '|cms?|centimet(?:er|re)s?|centímetros?|centimetros?|centimètres?|centimetri|centimetro|zentimeter[ns]?|сантиметр\\p{L}*|см'
  + '|inch(?:es)?|ins?|pulgadas?|polegadas?|pouces?|zoll|pollic[ei]|дюйм\\p{L}*|"|”|″|\'\')(?![\\p{L}\\p{N}])';
const NUMBER = '(?:\\d+(?:[.,]\\d+)?(?:\\s?(?:½|1\\/2))?|½|1\\/2)';
const COUNTS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, a: 1, an: 1, half: 0.5, couple: 2,
  un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, ocho: 8, diez: 10, quince: 15, veinte: 20,
  dois: 2, duas: 2, três: 3, quatro: 4, oito: 8, dez: 10, quinze: 15, vinte: 20, deux: 2, trois: 3, quatre: 4, cinq: 5, six_fr: 6, huit: 8, dix: 10,
  ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, acht: 8, zehn: 10, fünfzehn: 15, zwanzig: 20,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, otto: 8, dieci: 10, quindici: 15, venti: 20,
  два: 2, три: 3, четыре: 4, пять: 5, шесть: 6, восемь: 8, десять: 10, пятнадцать: 15, двадцать: 20,
};
const COUNT = `(?:${NUMBER}|${Object.keys(COUNTS).sort((a, b) => b.length - a.length).join('|')})`;
const ABOUT = '(?:(?:around|about|no bigger than|not bigger than|nothing bigger than|no larger than|no wider than|no taller than|smaller than|bigger than|less than|more than|under|over|at least|minimum|min\\.?|más de|menos de|no más de|no mas de|máximo|mínimo|até|no máximo|no mínimo|mais de|menos de|pas plus de|moins de|plus de|au moins|jusqu\'à|höchstens|maximal|mindestens|nicht größer als|bis zu|unter|über|massimo|minimo|non più di|almeno|più di|meno di|fino a|не больше|не более|до|от|минимум|максимум|approx(?:imately)?\\.?|roughly|circa|ca\\.?|max(?:imum)?\\.?|at most|no more than|up to|like|maybe|some|unos|unas|aproximadamente|como de|de unos|alrededor de|más o menos|uns|umas|cerca de|mais ou menos|de|environ|à peu près|d\'environ|ungefähr|etwa|rund|so|circa|di circa|около|примерно|где-то|порядка|~|≈)\\s*)*';
const BY = '\\s*(?:x|×|х|by|por|per|mal|auf|sur|на|\\*)\\s*';
const SIDE = '(?:\\s*(?:of\\s+)?(?:in\\s+)?(?<side>wide|width|across|in breadth|broad|wingspan|tall|high|height|long|length|in size|big|in diameter|diameter|de ancho|de diámetro|diâmetro|de diâmetro|de diamètre|durchmesser|im durchmesser|di diametro|в диаметре|диаметром|диаметр|de ancho|ancho|de largo|de alto|alto|largo|de largura|largura|de altura|altura|de comprimento|comprimento|de large|large|de haut|de hauteur|de long|de longueur|de largeur|breit|hoch|lang|groß|gross|largo|di larghezza|larghezza|alto|di altezza|altezza|lungo|di lunghezza|in altezza|in larghezza|in lunghezza|в ширину|шириной|ширина|в высоту|высотой|высота|в длину|длиной|длина)(?![\\p{L}]))?';

const BOTH = new RegExp(`(?<![\\p{L}\\p{N}.,])${ABOUT}(?<a>${NUMBER})\\s*(?<ua>${UNIT})?${BY}(?<b>${NUMBER})\\s*(?<ub>${UNIT})`, 'iu');
const RANGE = new RegExp(`(?<![\\p{L}\\p{N}.,])${ABOUT}(?<a>${NUMBER})\\s*(?:${UNIT})?\\s*(?:-|–|—|to|or|a|bis|до|à|o|ou|oder|или|\\/(?!2[\\s"]))\\s*(?<b>${NUMBER})[\\s-]*(?<ub>${UNIT})${SIDE}`, 'iu');
const ONE = new RegExp(`(?<![\\p{L}\\p{N}.,])${ABOUT}(?<a>${COUNT})[\\s-]*(?:an?\\s+|of\\s+)?(?<ub>${UNIT})${SIDE}`, 'iu');
/** "in" is a length only after digits, and never before an article: "3 in the morning"; "half in winter" says what a half shows. */
const FALSE_INCH = /\bins?\s+(?:the|a|an|my|her|his|black|colou?r|script|cursive|memory)\b|^half\s+in\s/iu;

const HALF = /½|(?:^|\s)1\/2/u;

function amount(written: string): number {
  const half = HALF.test(written) ? 0.5 : 0;
  const digits = /\d+(?:[.,]\d+)?/u.exec(written.replace(HALF, ''))?.[0];
  if (digits !== undefined) return Number(digits.replace(',', '.')) + half;
  return COUNTS[written.toLowerCase()] ?? half;
}

const millimetres = (count: number, unit: string): number => count * (UNITS.find(([begin]) => begin.test(unit))?.[1] ?? 10);
const tenth = (mm: number): number => Math.round(mm * 10) / 10;

const WIDE = /diam|durchm|диам|wid|across|breadth|broad|ancho|largura|large|largeur|breit|larghe|шир/iu;
const TALL = /tall|high|height|long|length|alto|altura|largo|comprimento|haut|hauteur|hoch|lang|altezza|lung|выс|длин/iu;

function oneLength(mm: number, side = ''): SizeReading {
  if (TALL.test(side) && !/larg(?:ura|e|eur|hezza)/iu.test(side)) return { kind: 'height', mm };
  return { kind: WIDE.test(side) ? 'width' : 'one-side', mm };
}

/** What a pattern found: one or two amounts, their units, the side that is meant. */
interface Groups {
  readonly a: string;
  readonly ua?: string | undefined;
  readonly b: string;
  readonly ub: string;
  readonly side?: string | undefined;
}

function fromBoth({ a, ua, b, ub }: Groups): SizeReading {
  return { kind: 'both', widthMm: tenth(millimetres(amount(a), ua ?? ub)), heightMm: tenth(millimetres(amount(b), ub)) };
}

const fromRange = ({ a, b, ub, side }: Groups): SizeReading => oneLength(tenth(millimetres((amount(a) + amount(b)) / 2, ub)), side);

const fromOne = ({ a, ub, side }: Groups): SizeReading => oneLength(tenth(millimetres(amount(a), ub)), side);

/** "сантиметров 12": the other way round it is about twelve. */
const RUSSIAN_ABOUT = /(?<![\p{L}\p{N}])(?<ub>сантиметр\p{L}*|см|миллиметр\p{L}*|мм|дюйм\p{L}*)\s+(?<a>\d+(?:[.,]\d+)?)(?![\p{L}\p{N}])/iu;

const READERS: readonly (readonly [RegExp, (groups: Groups) => SizeReading])[] = [[BOTH, fromBoth], [RANGE, fromRange], [ONE, fromOne], [RUSSIAN_ABOUT, fromOne]];

const lengthsOf = (size: SizeReading): readonly number[] => Object.values(size).filter((value) => typeof value === 'number');
const isPositive = (size: SizeReading): boolean => lengthsOf(size).every((mm) => mm > 0);

/** No piece is larger (contract.md, the largest width): "wrist, 40x40" is neither in inches nor in centimetres. */
const LARGEST_MM = 600;

/** "15x15" without a unit, as people write it in their own country. */
const BARE = /(?<![\p{L}\p{N}.,:/])(?<a>\d{1,2})\s?[x×х]\s?(?<b>\d{1,2})(?![\p{L}\p{N}.,:/]|\s?[x×х]\s?\d)/iu;

const groupsOf = ({ groups }: RegExpExecArray): Groups => groups as unknown as Groups;
const without = (text: string, { 0: found, index }: RegExpExecArray): string => `${text.slice(0, index)} ${text.slice(index + found.length)}`;

function bareSize(text: string, unit: 'cm' | 'in'): SizeFound | null {
  const match = BARE.exec(text);
  if (match === null) return null;
  const asSaid = fromBoth({ ...groupsOf(match), ub: unit });
  const size = Math.max(...lengthsOf(asSaid)) > LARGEST_MM ? fromBoth({ ...groupsOf(match), ub: 'mm' }) : asSaid;
  return isPositive(size) ? { size, rest: without(text, match) } : null;
}

/** A size in cm, mm or inches ("10 cm", "4x6 inches", "15–18 см", "three inches tall") or told by a thing, taken out of the text. */
export function readSize(text: string, bareUnit: 'cm' | 'in'): SizeFound {
  for (const [pattern, reader] of READERS) {
    const match = pattern.exec(text);
    if (match === null || FALSE_INCH.test(text.slice(match.index, match.index + match[0].length + 8))) continue;
    const size = reader(groupsOf(match));
    if (isPositive(size)) return { size, rest: without(text, match) };
  }
  return bareSize(text, bareUnit) ?? comparedSize(text);
}
