import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** Screens that somebody looked at and found good, at a quarter of their size in a few greys: small enough for the repository. */
const FOLDER = resolve(import.meta.dirname, '../screens/approved');
const SHRINK = 4;
const GREYS = 16;
/** Of 255: less is the smoothing of a letter. */
const NOTICEABLE = 40;
/** Share of pixels that may look otherwise (ux.md §6, row 17). */
export const TOLERANCE = 0.002;

async function reduced(png: Buffer): Promise<Buffer> {
  const { width } = await sharp(png).metadata();
  return sharp(png).resize({ width: Math.round(width / SHRINK) }).greyscale().png({ palette: true, colours: GREYS, dither: 0, compressionLevel: 9 }).toBuffer();
}

const pixels = (png: Buffer) => sharp(png).greyscale().raw().toBuffer();

function differing(a: Buffer, b: Buffer): number {
  if (a.length !== b.length) return 1;
  const otherwise = a.filter((level, at) => Math.abs(level - (b[at] ?? 0)) > NOTICEABLE);
  return otherwise.length / a.length;
}

/** Keeps the picture as what the screen should look like. */
export async function approve(name: string, png: Buffer): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(resolve(FOLDER, `${name}.png`), await reduced(png));
}

/** Share of pixels that differ from the approved picture, 0–1; null when there is none. */
export async function strayed(name: string, png: Buffer): Promise<number | null> {
  const file = resolve(FOLDER, `${name}.png`);
  if (!existsSync(file)) return null;
  const [now, then] = await Promise.all([pixels(await reduced(png)), pixels(readFileSync(file))]);
  return differing(now, then);
}
