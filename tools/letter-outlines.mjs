// Turns the installed open fonts into glyph outlines that the drawing engine reads (run when a font package changes):
//   node tools/letter-outlines.mjs
// Writes backend/src/modules/generation/engines/vector/lettering/faces/<face>.json, sorted, 1000 units per em, y down.
import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const FACES = {
  script: { family: 'great-vibes', weight: 400, title: 'Great Vibes' },
  blackletter: { family: 'unifrakturcook', weight: 700, title: 'UnifrakturCook' },
  serif: { family: 'old-standard-tt', weight: 700, title: 'Old Standard TT' },
  roman: { family: 'cinzel', weight: 600, title: 'Cinzel' },
  sans: { family: 'oswald', weight: 500, title: 'Oswald' },
  typewriter: { family: 'special-elite', weight: 400, title: 'Special Elite' },
  traditional: { family: 'im-fell-english-sc', weight: 400, title: 'IM FELL English SC' },
};
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];
const EM = 1000;
const OUT = new URL('../backend/src/modules/generation/engines/vector/lettering/faces/', import.meta.url);

const FONTS = new URL('../node_modules/@fontsource/', import.meta.url);

function openSubsets({ family, weight }) {
  const folder = new URL(`${family}/files/`, FONTS);
  const files = new Set(readdirSync(folder));
  return SUBSETS.map((subset) => `${family}-${subset}-${weight}-normal.woff2`)
    .filter((file) => files.has(file))
    .map((file) => fontkit.create(readFileSync(new URL(file, folder))));
}

const LETTER = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

const spaced = (numbers) => numbers.reduce((text, n) => text + (text === '' || n < 0 ? '' : ' ') + n, '');

/** Relative path data in whole units: a third of the size of absolute decimals. Pieces too short to see are left out. */
function outline(path, scale) {
  let [x, y] = [0, 0];
  let start = [0, 0];
  let text = '';
  for (const { command, args } of path.commands) {
    if (command === 'closePath') {
      text += 'z';
      [x, y] = start;
      continue;
    }
    const points = args.map((value, i) => Math.round(value * (i % 2 === 1 ? -scale : scale)));
    const [toX, toY] = points.slice(-2);
    if (command === 'lineTo' && Math.hypot(toX - x, toY - y) < 2) continue;
    text += LETTER[command] + spaced(points.map((value, i) => value - (i % 2 === 1 ? y : x)));
    [x, y] = [toX, toY];
    if (command === 'moveTo') start = [x, y];
  }
  return text;
}

const isDrawn = (codePoint) => codePoint >= 0x20 && !(codePoint >= 0x7f && codePoint < 0xa0) && codePoint !== 0xad && !(codePoint >= 0x200b && codePoint <= 0x200f);

function glyphsOf(fonts) {
  const glyphs = new Map();
  for (const font of fonts) {
    const scale = EM / font.unitsPerEm;
    for (const codePoint of font.characterSet.filter(isDrawn)) {
      const character = String.fromCodePoint(codePoint);
      if (glyphs.has(character)) continue;
      const glyph = font.glyphForCodePoint(codePoint);
      const d = outline(glyph.path, scale);
      const isBlank = /^\s$/u.test(character);
      if (glyph.id !== 0 && (d !== '' || isBlank)) glyphs.set(character, { w: Math.round(glyph.advanceWidth * scale), d });
    }
  }
  return glyphs;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,\'’-'];

function kerningOf(font) {
  const scale = EM / font.unitsPerEm;
  const pairs = {};
  for (const left of LETTERS) {
    for (const right of LETTERS) {
      const run = font.layout(left + right, { liga: false, clig: false, dlig: false, calt: false });
      if (run.glyphs.length !== 2) continue;
      const kern = Math.round((run.positions[0].xAdvance - run.glyphs[0].advanceWidth) * scale);
      if (Math.abs(kern) >= 4) pairs[left + right] = kern;
    }
  }
  return pairs;
}

function heightOf(fonts, character) {
  for (const font of fonts) {
    if (font.hasGlyphForCodePoint(character.codePointAt(0))) return Math.round((font.glyphForCodePoint(character.codePointAt(0)).path.bbox.maxY * EM) / font.unitsPerEm);
  }
  throw new Error(`No ${character}`);
}

mkdirSync(OUT, { recursive: true });
for (const [face, source] of Object.entries(FACES)) {
  const fonts = openSubsets(source);
  if (fonts.length === 0) throw new Error(`@fontsource/${source.family} is not installed`);
  const glyphs = [...glyphsOf(fonts)].sort(([a], [b]) => (a < b ? -1 : 1));
  const copyright = fonts[0].copyright ?? '';
  const data = { title: source.title, licence: 'OFL-1.1', copyright, xHeight: heightOf(fonts, 'x'),
    capHeight: heightOf(fonts, 'H'), kerning: kerningOf(fonts[0]), glyphs: Object.fromEntries(glyphs) };
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(new URL(`${face}.json`, OUT), text);
  console.log(`${face}: ${glyphs.length} characters, ${Math.round(text.length / 1024)} kB, ${fonts.length} subset(s), x ${data.xHeight}, H ${data.capHeight}`);
}
