// Turns installed open fonts into PDF operators for the characters that the built-in fonts of a PDF reader lack (run when a font
// package changes):
//   node tools/print-outlines.mjs
// Writes backend/src/imaging/pdf/print-face.json, sorted, 1000 units per em, y up.
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const FONTS = new URL('../node_modules/', import.meta.url);
const SOURCES = [
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map((subset) => `@fontsource/oswald/files/oswald-${subset}-400-normal.woff2`),
];
const OUT = new URL('../backend/src/imaging/pdf/print-face.json', import.meta.url);
const EM = 1000;

const isDrawn = (codePoint) => codePoint >= 0xa0 && codePoint !== 0xad && !(codePoint >= 0x200b && codePoint <= 0x200f);

/** PDF has cubic curves only. */
function cubic([x, y], [cx, cy, tx, ty]) {
  return [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y), tx + (2 / 3) * (cx - tx), ty + (2 / 3) * (cy - ty), tx, ty];
}

function operators(path, scale) {
  let pen = [0, 0];
  const text = [];
  for (const { command, args } of path.commands) {
    const points = args.map((value) => value * scale);
    const letter = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'c', bezierCurveTo: 'c', closePath: 'h' }[command];
    const numbers = command === 'quadraticCurveTo' ? cubic(pen, points) : points;
    text.push([...numbers.map(Math.round), letter].join(' '));
    if (points.length > 0) pen = points.slice(-2);
  }
  return text.join(' ');
}

const glyphs = new Map();
const credits = new Set();
for (const source of SOURCES) {
  const font = fontkit.create(readFileSync(new URL(source, FONTS)));
  const scale = EM / font.unitsPerEm;
  credits.add(`${font.familyName}: ${font.copyright}`);
  for (const codePoint of font.characterSet.filter(isDrawn)) {
    const glyph = font.glyphForCodePoint(codePoint);
    const ops = operators(glyph.path, scale);
    const character = String.fromCodePoint(codePoint);
    if (glyph.id !== 0 && ops !== '' && !glyphs.has(character)) glyphs.set(character, [Math.round(glyph.advanceWidth * scale), ops]);
  }
}
const sorted = [...glyphs].sort(([a], [b]) => (a < b ? -1 : 1));
const text = `${JSON.stringify({ licence: 'OFL-1.1', copyright: [...credits], glyphs: Object.fromEntries(sorted) })}\n`;
writeFileSync(OUT, text);
console.log(`${sorted.length} characters, ${Math.round(text.length / 1024)} kB`);
