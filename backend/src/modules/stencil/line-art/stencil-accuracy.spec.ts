import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawn } from '../../../../test/support/imaging/art.js';
import { printTable } from '../../../../test/support/print-table.js';
import { WorkerPool } from '../../../platform/workers/index.js';
import type { StencilOrder } from '../stencil.worker.js';
import type { LineWish } from './stencil-drawing.js';

const SIZE = 1024;
/** Eight stencils a test, on whatever else the machine does. */
const PATIENCE_MS = 180_000;
/** The frame's ink runs from 97 to 927: 830 px, printed 83 mm wide, ten to the millimetre. */
const [EDGE, SPAN] = [97, 830];

interface LineArt {
  readonly name: string;
  readonly strokes: readonly string[];
  /** px */
  readonly width: number;
}

const times = (count: number, stroke: (k: number) => string): string[] => Array.from({ length: count }, (_, k) => stroke(k));

/** Waves, rings, arcs, leaves and crossing lines: known strokes of one weight inside a frame. */
function lineArt(width: number): LineArt[] {
  const frame = '<rect x="100" y="100" width="824" height="824" stroke-width="6"/>';
  const waves = times(12, (k) => `<path d="M140 ${160 + k * 62}q90 -46 180 0t180 0t180 0t160 ${k}"/>`);
  const rings = times(16, (k) => `<circle cx="${200 + (k % 4) * 200}" cy="${200 + Math.floor(k / 4) * 200}" r="${22 + k * 4}"/>`);
  const leaves = times(24, (k) => `<path transform="translate(${190 + (k % 6) * 128} ${190 + Math.floor(k / 6) * 190}) rotate(${k * 25})" d="M-40 0C-20 -26 20 -26 40 0"/>`);
  const grid = [...times(5, (k) => `<path d="M150 ${210 + k * 150}L874 ${250 + k * 140}"/>`), ...times(5, (k) => `<path d="M${220 + k * 145} 150L${250 + k * 130} 874"/>`)];
  return [
    { name: 'waves', strokes: [frame, ...waves], width }, { name: 'rings', strokes: [frame, ...rings], width },
    { name: 'arcs', strokes: [frame, ...leaves], width }, { name: 'crossing lines', strokes: [frame, ...grid], width },
  ];
}

const drawing = ({ strokes, width }: LineArt, weight = width): string =>
  `<g fill="none" stroke="#000" stroke-linecap="round" stroke-width="${weight}">${strokes.join('')}</g>`;

async function inkOf(picture: Buffer): Promise<Uint8Array> {
  const grey = await sharp(picture).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
  return grey.map((value) => (value < 128 ? 1 : 0));
}

/** Ink grown by two pixels in every direction. */
function grown(ink: Uint8Array): Uint8Array {
  const out = new Uint8Array(ink.length);
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] !== 1) continue;
    for (let dy = -2; dy <= 2; dy++) out.fill(1, Math.max(0, i + dy * SPAN - 2), Math.min(ink.length, i + dy * SPAN + 3));
  }
  return out;
}

/** Overlap of two drawings when two pixels aside is still on the line. */
function overlap(one: Uint8Array, two: Uint8Array): number {
  const [nearOne, nearTwo] = [grown(one), grown(two)];
  let [hits, all] = [0, 0];
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i] === 1, two[i] === 1];
    if (!a && !b) continue;
    all++;
    if ((a && nearTwo[i] === 1) || (b && nearOne[i] === 1)) hits++;
  }
  return hits / all;
}

describe('the stencil of known line art at 1024 px', () => {
  const pool = new WorkerPool(1);
  afterAll(() => pool.close());

  async function stencil(art: LineArt, lines: LineWish['lines']): Promise<{ svg: string; ink: Uint8Array }> {
    const order: StencilOrder = {
      bytes: await drawn(drawing(art), SIZE), widthMm: SPAN / 10, wish: { lines, strokeMm: 0.5, solids: 'outlined' },
      transfer: 'thermal', correction: 1, title: 'Line art', paper: 'a4', dpi: 300,
    };
    const svg = await pool.run<string>({ beside: import.meta.url, file: '../stencil.worker', task: 'svg' }, order);
    const picture = await sharp(Buffer.from(svg), { density: 254 }).resize(SPAN, SPAN, { fit: 'fill' }).png().toBuffer();
    return { svg, ink: await inkOf(picture) };
  }

  const original = async (art: LineArt, weight: number): Promise<Uint8Array> =>
    inkOf(await sharp(await drawn(drawing(art, weight), SIZE)).extract({ left: EDGE, top: EDGE, width: SPAN, height: SPAN }).toBuffer());

  it.each([3, 6])('lies on the original lines of %i px, and has as many strokes', async (width) => {
    const rows = [];
    for (const art of lineArt(width)) {
      const traced = await stencil(art, 'as-drawn');
      const even = await stencil(art, 'centreline');
      const strokes = [...even.svg.matchAll(/<path fill="none"[^>]*? d="([^"]*)"/gu)].reduce((sum, [, d = '']) => sum + d.split('M').length - 1, 0);
      const [asDrawn, centre] = [overlap(traced.ink, await original(art, width)), overlap(even.ink, await original(art, 5))];
      rows.push({ 'line art': art.name, 'IoU as drawn': asDrawn.toFixed(3), 'IoU centreline': centre.toFixed(3), strokes: `${strokes} of ${art.strokes.length}` });
      expect(asDrawn).toBeGreaterThanOrEqual(0.95);
      expect(centre).toBeGreaterThanOrEqual(0.95);
      expect(Math.abs(strokes - art.strokes.length)).toBeLessThanOrEqual(0.05 * art.strokes.length);
    }
    printTable(`stencil against line art of ${width} px, 2 px tolerance`, rows);
  }, PATIENCE_MS);
});
