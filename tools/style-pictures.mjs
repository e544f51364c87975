// Draws the small pictures of the dashboard (run when a style changes): node tools/style-pictures.mjs
// The style chooser's, the same subject in every style of the catalogue: frontend/public/styles/<slug>.webp.
// The examples of the blank sheet: frontend/public/examples/<name>.webp. 240 px, at most 16 kB each.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { commission, load } from './flash/vector-engine.mjs';

const SIDE = 240;
const LARGEST = 16_000;
const OUT = new URL('../frontend/public/', import.meta.url);
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

/** What the blank sheet offers to begin with (frontend blank-sheet.ts), each as it would be drawn. */
const EXAMPLES = {
  moth: { subject: 'luna moth', elements: ['crescent moon'], style: 'dotwork' },
  swallow: { subject: 'swallow', elements: ['rose'], style: 'american-traditional' },
  raven: { subject: 'raven in flight', style: 'blackwork' },
};

const { execute } = await load('execute.ts');

async function write(folder, name, brief) {
  mkdirSync(new URL(folder, OUT), { recursive: true });
  const { png } = await execute(commission({ widthMm: 60, heightMm: 60, ...brief }, { pixels: 960 }));
  const webp = await picture(await sharp(png).trim({ threshold: 24 }).extend({ top: 24, bottom: 24, left: 24, right: 24, background: '#fff' }).toBuffer());
  writeFileSync(new URL(`${folder}/${name}.webp`, OUT), webp);
  console.log(`${folder}/${name}: ${(webp.length / 1024).toFixed(1)} kB`);
}

const styles = readdirSync(CATALOGUE).filter((name) => name.endsWith('.json')).sort().map((file) => file.replace('.json', ''));
for (const style of styles) await write('styles', style, { subject: 'moth', style, ...SUBJECTS[style] });
for (const [name, brief] of Object.entries(EXAMPLES)) await write('examples', name, brief);
