// Shows motifs in several styles on one contact sheet, for the people who draw them.
//   node tools/flash-preview.mjs <module.ts>[,<module.ts>…] [--out sheet.png] [--styles blackwork,dotwork,…] [--only wolf,rose] [--mm 120] [--cell 320] [--seed 1]
// A module is a TypeScript file; every exported motif (or array of motifs) in it is drawn, one row each.
import './typescript-sources.mjs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

const VECTOR = new URL('../backend/src/modules/generation/engines/vector/', import.meta.url);
const load = (path) => import(new URL(path, VECTOR).href);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'flash-preview.png' },
    styles: { type: 'string', default: 'blackwork,fine-line,dotwork,engraving,american-traditional' },
    only: { type: 'string', default: '' },
    mm: { type: 'string', default: '120' },
    cell: { type: 'string', default: '320' },
    seed: { type: 'string', default: '1' },
  },
});

const isMotif = (value) => typeof value === 'object' && value !== null && typeof value.draw === 'function' && Array.isArray(value.words);

async function motifsOf(files) {
  const found = [];
  for (const file of files) {
    const module = await import(pathToFileURL(resolve(file)).href);
    for (const value of Object.values(module)) found.push(...[value].flat().filter(isMotif));
  }
  const only = values.only.split(',').filter(Boolean);
  return [...new Set(found)].filter((motif) => only.length === 0 || only.includes(motif.name));
}

async function drawOne(motif, style, kit) {
  const mm = Number(values.mm);
  const space = kit.spaceFor(mm, mm);
  const shapes = motif.draw(kit.createRng(`${values.seed}/${motif.name}`));
  const box = kit.boxOfShapes(shapes);
  const scale = 880 / Math.max(box.right - box.left, box.bottom - box.top);
  const pose = { x: 500 - ((box.left + box.right) / 2) * scale, y: 500 - ((box.top + box.bottom) / 2) * scale, scale, turn: 0, flip: false };
  const item = kit.placeItem(motif.name, 'hero', shapes, pose);
  const stage = kit.stageOf(space, [item], { seed: values.seed, palette: 'full-colour', boldness: 1, background: true, grain: 1 });
  const svg = kit.svgDocument(space, style.draw(stage));
  const cell = Number(values.cell);
  const input = await sharp(Buffer.from(svg), { density: 96 }).resize(cell - 6, cell - 6, { fit: 'contain', background: '#fff' }).png().toBuffer();
  return { input, bytes: svg.length };
}

async function main() {
  const kit = Object.assign({}, ...(await Promise.all([
    load('canvas/space.ts'), load('canvas/place.ts'), load('random/rng.ts'), load('styles/stage.ts'), load('svg/document.ts'), load('styles/index.ts'),
  ])));
  const motifs = await motifsOf(positionals.flatMap((text) => text.split(',')));
  if (motifs.length === 0) throw new Error('No motif found: give the path of a TypeScript module that exports motifs.');
  const wanted = values.styles === 'all' ? kit.STYLES : values.styles.split(',').map((slug) => {
    const style = kit.STYLES.find((one) => one.slug === slug);
    if (!style) throw new Error(`No style "${slug}"; there are ${kit.STYLES.map((one) => one.slug).join(', ')}.`);
    return style;
  });
  const cell = Number(values.cell);
  const tiles = [];
  for (const [row, motif] of motifs.entries()) {
    for (const [column, style] of wanted.entries()) {
      const began = performance.now();
      const { input, bytes } = await drawOne(motif, style, kit);
      console.log(`${motif.name} · ${style.slug} · ${Math.round(bytes / 1024)} kB · ${Math.round(performance.now() - began)} ms`);
      tiles.push({ input, left: column * cell + 3, top: row * cell + 3 });
    }
  }
  const canvas = sharp({ create: { width: wanted.length * cell, height: motifs.length * cell, channels: 3, background: '#bbb' } });
  await canvas.composite(tiles).png().toFile(values.out);
  console.log(`${motifs.length} × ${wanted.length} → ${values.out}`);
}

await main();
