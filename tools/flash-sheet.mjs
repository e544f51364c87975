// Draws every subject in its styles into flash-sheets/, with labelled contact sheets, for looking.
//   npm run flash-sheet                                   every subject, a style each in turn, and one subject in every style
//   npm run flash-sheet -- --only wolf,rose --styles all   these subjects in every style
//   npm run flash-sheet -- --ask "wolf howling; moon; pine trees" --styles blackwork,engraving --variations 4 --mm 100x130 [--text WORDS]
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contactSheet } from './flash/contact-sheet.mjs';
import { commission, load } from './flash/vector-engine.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    styles: { type: 'string', default: '' },
    ask: { type: 'string', multiple: true, default: [] },
    text: { type: 'string' },
    variations: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    mm: { type: 'string', default: '100x130' },
    out: { type: 'string', default: 'flash-sheets' },
    cell: { type: 'string', default: '300' },
    columns: { type: 'string', default: '6' },
    language: { type: 'string', default: 'en' },
    svg: { type: 'boolean', default: false },
  },
});

const [{ execute }, { MOTIFS }, { STYLES }] = await Promise.all([load('execute.ts'), load('motifs/index.ts'), load('styles/index.ts')]);
const cell = Number(values.cell);
const list = (text) => text.split(',').map((part) => part.trim()).filter(Boolean);
const allStyles = STYLES.map((style) => style.slug);
const wantedStyles = values.styles === 'all' ? allStyles : list(values.styles);

function jobs() {
  const [widthMm, heightMm] = values.mm.split('x').map(Number);
  const size = { widthMm, heightMm: heightMm ?? widthMm, lettering: values.text ?? null, language: values.language };
  const first = Number(values.from);
  const variations = Array.from({ length: Number(values.variations) }, (_, i) => first + i);
  if (values.ask.length > 0) {
    const asked = values.ask.map((text) => text.split(';').map((part) => part.trim()));
    return asked.flatMap(([subject, ...elements]) => (wantedStyles.length > 0 ? wantedStyles : ['blackwork'])
      .flatMap((style) => variations.map((variation) => ({ brief: { subject, elements, style, ...size }, variation }))));
  }
  const only = list(values.only);
  const subjects = MOTIFS.filter((motif) => only.length === 0 || only.includes(motif.name)).map((motif) => motif.name);
  return subjects.flatMap((name, i) => {
    const styles = wantedStyles.length > 0 ? wantedStyles : [allStyles[i % allStyles.length]];
    return styles.flatMap((style) => variations.map((variation) => ({ brief: { subject: name.replaceAll('-', ' '), style, ...size }, variation })));
  });
}

async function drawAll(list, folder) {
  const tiles = [];
  const times = [];
  for (const { brief, variation } of list) {
    const began = performance.now();
    const result = await execute(commission(brief, { variation, pixels: Math.max(480, cell * 2) }));
    times.push(performance.now() - began);
    const title = `${brief.subject} · ${brief.style} · ${variation} · ${result.scene.layout} · ${Math.round(result.svg.length / 1024)} kB`;
    for (const notice of result.notices) console.log(`  ${brief.subject}: ${notice}`);
    tiles.push({ png: result.png, title });
    const file = `${folder}/${brief.subject.slice(0, 40).replace(/\W+/g, '-')}.${brief.style}.${variation}`;
    if (values.svg) writeFileSync(`${file}.svg`, result.svg);
  }
  times.sort((a, b) => a - b);
  console.log(`${list.length} drawings: median ${Math.round(times[times.length >> 1])} ms, 95th ${Math.round(times[Math.floor(times.length * 0.95)])} ms, longest ${Math.round(times.at(-1))} ms`);
  return tiles;
}

mkdirSync(values.out, { recursive: true });
const tiles = await drawAll(jobs(), values.out);
const columns = Number(values.columns);
const perSheet = columns * 5;
for (let i = 0; i * perSheet < tiles.length; i += 1) {
  const file = `${values.out}/sheet-${String(i + 1).padStart(2, '0')}.png`;
  await contactSheet(tiles.slice(i * perSheet, (i + 1) * perSheet), { columns, cell, file });
  console.log(file);
}
