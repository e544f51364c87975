// Writes the goldens of the drawing engine anew, for a change that means to change drawings:
//   npm run goldens              goldens.txt, and contact sheets of what changed in flash-sheets/, for looking
//   npm run goldens -- --blind   without the sheets
//   npm run goldens -- --check   writes nothing; fails and names what is drawn otherwise than committed
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { contactSheet } from './flash/contact-sheet.mjs';
import { load } from './flash/vector-engine.mjs';

const FILE = new URL('../backend/src/modules/generation/engines/vector/goldens/goldens.txt', import.meta.url);
const OUT = 'flash-sheets';
const COLUMNS = 8;
const CELL = 220;
const PER_SHEET = COLUMNS * 6;

function committed() {
  try {
    return new Set(readFileSync(FILE, 'utf8').split('\n'));
  } catch {
    return new Set();
  }
}

const { goldens, goldenLine } = await load('goldens/goldens.ts');
const before = committed();
const lines = [];
const tiles = [];
for (const golden of goldens()) {
  const svg = golden.svg();
  const line = goldenLine({ ...golden, svg: () => svg });
  lines.push(line);
  if (before.has(line) || process.argv.some((option) => option === '--blind' || option === '--check')) continue;
  const png = await sharp(Buffer.from(svg), { density: 120, unlimited: true }).resize(CELL * 2).png().toBuffer();
  tiles.push({ png, title: golden.name });
}
if (process.argv.includes('--check')) {
  const drawn = new Set(lines);
  const drifted = [...lines.filter((line) => !before.has(line)), ...[...before].filter((line) => line !== '' && !drawn.has(line))];
  console.log(`${lines.length} goldens, ${drifted.length} lines differ${drifted.length > 0 ? ' (meant? npm run goldens, look, commit):' : ''}`);
  for (const line of drifted) console.log(`  ${line}`);
  process.exit(drifted.length > 0 ? 1 : 0);
}
writeFileSync(FILE, `${lines.join('\n')}\n`);
console.log(`${lines.length} goldens, ${lines.filter((line) => !before.has(line)).length} changed`);
if (tiles.length > 0) mkdirSync(OUT, { recursive: true });
for (let i = 0; i * PER_SHEET < tiles.length; i += 1) {
  const file = `${OUT}/goldens-${String(i + 1).padStart(2, '0')}.png`;
  await contactSheet(tiles.slice(i * PER_SHEET, (i + 1) * PER_SHEET), { columns: COLUMNS, cell: CELL, file });
  console.log(file);
}
