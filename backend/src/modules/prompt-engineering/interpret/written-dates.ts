import { MARKER } from '../text/tokens.js';

/** Lettering that was found, and the text without it. */
export interface Found {
  readonly lettering: string | null;
  readonly rest: string;
}

const ROMAN = '[MDCLXVI]{1,9}';
const ROMAN_YEAR = '(?=[MDCLXVI]{4})M{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)\\d\\d|(?=[MDCLXVI.·•/ -]*[MDCLXVI]{2})${ROMAN}(?:\\s?[.·•/-]\\s?${ROMAN}){1,2}|${ROMAN_YEAR})`;
const DATES = `(?<![\\p{L}\\p{N}])${DATE}(?:\\s*(?:,|&|[-–—~]|and|to|y|e|a|et|au|und|bis|и|до)\\s*${DATE})*(?![\\p{L}\\p{N}])`;
/** 51.5074° N, 0.1278° W, also with minutes and seconds. */
const DEGREES = '[-+]?\\d{1,3}(?:[.,]\\d+)?\\s?°(?:\\s?\\d{1,2}(?:[.,]\\d+)?\\s?[\'′’](?:\\s?\\d{1,2}(?:[.,]\\d+)?\\s?["″”])?)?';
const CARDINAL = '\\s?[NSEWOСЮЗВ](?!\\p{L})';
/** The same without the sign: 51.5074 N, 0.1278 W, or 40.7128, -74.0060. */
const DECIMALS = '[-+]?\\d{1,3}[.,]\\d{3,}\\s?[NSСЮ]?\\s*[,;/]\\s*[-+]?\\d{1,3}[.,]\\d{3,}(?:\\s?[EWOЗВ](?!\\p{L}))?';
const COORDINATES = `${DECIMALS}|${DEGREES}(?:${CARDINAL})?\\s*[,;/]?\\s*${DEGREES}(?:${CARDINAL})?|${DEGREES}${CARDINAL}`;
const FIGURES = new RegExp(`${COORDINATES}|${DATES}`, 'u');
/** "date de naissance de mon fils" in front of a date says whose it is and is not written. */
const WHOSE_DATE = new RegExp('(?:(?:(?:my|our)\\s+)?\\p{L}+[\'’]s\\s+)?(?:date of birth|birth ?date|birthday|wedding date|anniversary|fecha de nacimiento|data de nascimento|date de naissance|geburtsdatum|data di nascita|дат\\p{L}+ рождения)'
  + '(?:\\s+(?:of|de|da|do|del|von|di)?\\s*(?:my|mi|meu|minha|mon|ma|mein\\p{L}*|mio|mia|моего|моей)?\\s*\\p{L}+)?\\s*:?\\s*$|(?:\\b(?:his|her|their|su|sua|seu|sa|son|ihr|sein|suo)\\s+)?(?:fecha|date|data|datum|дата)\\s*:?\\s*$'
  + '|(?:the\\s+)?(?:coordinates|coords|coordenadas|coordonnées|koordinaten|coordinate|координаты)(?:\\s+(?:of|for|to|de|do|da|von|di)\\s+[^,.;]{1,30}?)?\\s*:?\\s*$', 'iu');
const WRITTEN = new RegExp('(?:(?:^|\\s)(?:with|con|com|avec|mit|с)\\s+|(?<=(?:^|[.!?;\\n])\\s*)(?=\\p{Lu})(?!(?:The|A|An|My|His|Her|Their|Words?|Name|Text|Letters?|Date|Something)\\s))(?<word>[^,.;!?\\n]{1,40}?)\\s+(?:written|inscribed|engraved|spelled out|escrito|escrita|écrit|geschrieben|scritto|написано)'
  + '(?:\\s+(?:in|on|across|inside|under|over)\\s+(?:it|them))?(?!\\p{L})', 'u');

/** From birth to death: the name before it is somebody's. */
const SPAN = /^(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d$/u;
const NAME_BEFORE = /(?<![\p{L}\p{N}])(?<name>(?!(?:Dates?|Years?|From|Born|Since|The|A|An|My|In|With|Tattoo|Cross|Rest|Jahre?|Fechas?|Datas?)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})\s*[,(]?\s*$/u;

function nameBefore(text: string, { index, 0: figures }: RegExpExecArray): Found | null {
  const named = SPAN.test(figures) ? NAME_BEFORE.exec(text.slice(0, index)) : null;
  const name = named?.groups?.['name'];
  return named === null || name === undefined ? null : { lettering: `${name}\n${figures}`, rest: without(text, named.index, index + figures.length) };
}

/** Where what says whose date it is begins. */
const beginOf = (text: string, figures: number): number => WHOSE_DATE.exec(text.slice(0, figures))?.index ?? figures;

/** "with MOM written on it", dates, spans of years, Roman numerals and coordinates are tattooed as they are written. */
export function writtenDates(text: string): Found {
  const written = WRITTEN.exec(text);
  if (written !== null) return { lettering: written.groups?.['word'] ?? '', rest: without(text, written.index, written.index + written[0].length) };
  const figures = FIGURES.exec(text);
  if (figures === null) return { lettering: null, rest: text };
  const named = nameBefore(text, figures);
  if (named !== null) return named;
  return { lettering: figures[0], rest: without(text, beginOf(text, figures.index), figures.index + figures[0].length) };
}

const without = (text: string, from: number, to: number): string => `${text.slice(0, from)} ${MARKER} ${text.slice(to)}`;

/** Coordinates or dates a text begins with, as they are written; null when it begins otherwise. */
export function beginsWithFigures(text: string): string | null {
  const found = FIGURES.exec(text);
  return found?.index === 0 ? found[0] : null;
}
