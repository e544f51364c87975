// Draws the small pictures of the style chooser: the same subject in every style (run when a style changes):
//   node tools/style-pictures.mjs
// Writes frontend/public/styles/<slug>.webp, 240 px, at most 12 kB each, for every style of the catalogue.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { commission, load } from './flash/vector-engine.mjs';

const SIDE = 240;
const LARGEST = 12_000;
const OUT = new URL('../frontend/public/styles/', import.meta.url);
const CATALOGUE = new URL('../backend/src/modules/prompt-engineering/styles/', import.meta.url);

/** What shows a style best; the rest get the moth. */
const SUBJECTS = { lettering: { subject: '', lettering: 'Amor\nFati' }, japanese: { subject: 'koi' }, botanical: { subject: 'peony' }, celtic: { subject: 'celtic knot' } };

async function picture(png) {
  for (let quality = 84; quality >= 24; quality -= 6) {
    const webp = await sharp(png).resize(SIDE, SIDE, { fit: 'contain', background: '#fff' }).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (webp.length <= LARGEST) return webp;
  }
  throw new Error('No quality is small enough');
}

const { execute } = await load('execute.ts');
mkdirSync(OUT, { recursive: true });
for (const file of readdirSync(CATALOGUE).filter((name) => name.endsWith('.json')).sort()) {
  const style = file.replace('.json', '');
  const brief = { subject: 'moth', widthMm: 60, heightMm: 60, style, ...SUBJECTS[style] };
  const { png } = await execute(commission(brief, { pixels: 960 }));
  const webp = await picture(png);
  writeFileSync(new URL(`${style}.webp`, OUT), webp);
  console.log(`${style}: ${(webp.length / 1024).toFixed(1)} kB`);
}
