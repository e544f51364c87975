import { DIGITS } from '../overlay/digits.js';

/** Capitals as single strokes in a box of 5 × 10: the caption needs no font on the machine. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'M0 9.500 2.500.5 5 9.500M1 6.200H4', D: 'M.5.5V9.500H2C4 9.500 4.800 7.500 4.800 5S4 .5 2 .5Z', E: 'M4.500.5H.5V9.500H4.500M.5 4.800H3.800',
  H: 'M.5.5V9.500M4.500.5V9.500M.5 4.800H4.500', I: 'M2.500.5V9.500', L: 'M.5.5V9.500H4.300', M: 'M.2 9.500V.5L2.500 6 4.800.5V9.500',
  N: 'M.5 9.500V.5L4.500 9.500V.5', O: 'M2.500.5C.8.5.2 2.600.2 5s.6 4.500 2.300 4.500S4.800 7.400 4.800 5 4.200.5 2.500.5Z',
  R: 'M.5 9.500V.5H2.400c1.400 0 2.200.9 2.200 2.300S3.800 5.100 2.400 5.100H.5M2.600 5.100 4.700 9.500', S: 'M4.400 1.800C4 1 3.400.5 2.500.5 1.300.5.500 1.300.500 2.600c0 3.200 4.100 1.500 4.100 4.600 0 1.400-.9 2.300-2.100 2.300C1.400 9.500.7 8.900.3 8',
  T: 'M.2.5H4.800M2.500.5V9.500', U: 'M.5.5V6.600c0 1.900.7 2.900 2 2.900s2-1 2-2.900V.5', W: 'M0 .5 1.300 9.500 2.500 3.500 3.700 9.500 5 .5', Y: 'M.2.5 2.500 5.100 4.800.5M2.500 5.100V9.500',
  C: 'M4.600 2C4.200 1 3.500.5 2.600.5 1 .5.3 2.500.3 5s.7 4.500 2.300 4.500C3.500 9.500 4.200 9 4.600 8', Z: 'M.4.5H4.600L.3 9.500H4.700',
};

/** What stands over a letter, above the height of the capitals. */
const MARKS: Readonly<Record<string, string>> = { '\u0301': 'M2-1 3.400-3', '\u0303': 'M.7-1.500C1.500-3 3.500-.5 4.300-2.100' };

const ADVANCE = 6.6;

/** Canonical decomposition tells a letter from its mark. */
function stroke(character: string, i: number): string {
  const [letter = '', mark = ''] = character.normalize('NFD');
  const path = LETTERS[letter] ?? DIGITS[Number(letter)] ?? '';
  return character === ' ' || path === '' ? '' : `<path transform="translate(${(i * ADVANCE).toFixed(1)} 0)" d="${path}${MARKS[mark] ?? ''}"/>`;
}

export const CAPTION_LANGUAGES = ['en', 'es'] as const;
export type CaptionLanguage = (typeof CAPTION_LANGUAGES)[number];

/** What the picture is, how it says that it is healed, one year, and several. */
const WORDS: Readonly<Record<CaptionLanguage, readonly [string, string, string, string]>> = {
  en: ['SIMULATION', 'HEALED', 'YEAR', 'YEARS'],
  es: ['SIMULACIÓN', 'CICATRIZADO', 'AÑO', 'AÑOS'],
};

/** The words on every ageing picture. */
export function captionText(years: number, language: CaptionLanguage): string {
  const [simulation, healed, year, several] = WORDS[language];
  const whole = Math.round(years);
  return `${simulation} ${years === 0 ? healed : `${whole} ${whole === 1 ? year : several}`}`;
}

/** Height of the capitals against the width of the picture: to be read, and not to be looked at. */
const HEIGHT = 0.011;

/** A picture-sized transparent SVG with the caption in its lower left corner. */
export function captionSvg(size: { readonly width: number; readonly height: number }, words: string, light: boolean): Buffer {
  const scale = Math.max(0.6, (size.width * HEIGHT) / 10);
  const text = words.split('').map(stroke).join('');
  const inset = 10 * scale;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><g fill="none" stroke="${light ? '#fff' : '#000'}" `
    + `stroke-opacity=".55" stroke-width="1.200" stroke-linecap="round" stroke-linejoin="round" `
    + `transform="translate(${inset} ${size.height - inset - 10 * scale}) scale(${scale})">${text}</g></svg>`,
  );
}
