import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { medallion } from '../../../../test/support/imaging/art.js';
import { describeWith, programOf } from '../../../../test/support/servers/services.js';
import { WorkerPool } from '../../../platform/workers/index.js';
import type { StencilOrder } from '../stencil.worker.js';

/** A page as poppler prints it: darkness 0–255, `perMm` dots to the millimetre. */
interface Printed {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly perMm: number;
}

interface BoxMm {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const run = promisify(execFile);

/** A page is four million dots, on whatever else the machine does. */
const PATIENCE_MS = 180_000;

/** Dark places of one row, mm: the middle of each. */
function marksOfRow({ data, width, perMm }: Printed, yMm: number, toMm: number): number[] {
  const row = data.subarray(Math.round(yMm * perMm) * width, Math.round(yMm * perMm) * width + Math.round(toMm * perMm));
  const marks: number[] = [];
  let [weight, moment] = [0, 0];
  for (let x = 0; x <= row.length; x++) {
    const dark = row[x] ?? 0;
    if (dark > 8) [weight, moment] = [weight + dark, moment + dark * (x + 0.5)];
    else if (weight > 0) {
      marks.push(moment / weight / perMm);
      [weight, moment] = [0, 0];
    }
  }
  return marks;
}

/** From the first to the last dark dot of a band of rows, mm. */
function inkWidth({ data, width, perMm }: Printed, fromMm: number, toMm: number): number {
  let [left, right] = [width, 0];
  for (let y = Math.round(fromMm * perMm); y < toMm * perMm; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.findIndex((dark) => dark > 127);
    if (first === -1) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex((dark) => dark > 127) + 1);
  }
  return (right - left) / perMm;
}

function part({ data, width, perMm }: Printed, box: BoxMm): Buffer {
  const [x, w] = [Math.round(box.left * perMm), Math.round(box.width * perMm)];
  const rows = Array.from({ length: Math.round(box.height * perMm) }, (_, k) => {
    const start = (Math.round(box.top * perMm) + k) * width + x;
    return data.subarray(start, start + w);
  });
  return Buffer.concat(rows);
}

/** Share of the dark dots of one print that are clearly otherwise on the other. */
function difference(one: Buffer, two: Buffer): number {
  if (one.length !== two.length) return 1;
  const dark = one.reduce((sum, value) => sum + (value > 127 ? 1 : 0), 0);
  return one.reduce((sum, value, i) => sum + (Math.abs(value - (two[i] as number)) > 160 ? 1 : 0), 0) / Math.max(1, dark);
}

describeWith(['poppler'], 'the sheets as a PDF program prints them', () => {
  const pool = new WorkerPool(1);
  let folder: string;
  let bytes: Buffer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    bytes = await medallion();
  });
  afterAll(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  const order = (wish: Partial<StencilOrder>): StencilOrder => ({
    bytes, widthMm: 60, wish: { lines: 'as-drawn', strokeMm: 0.5, solids: 'outlined' }, transfer: 'thermal', correction: 1, title: 'Medallion', paper: 'a4', dpi: 300, ...wish,
  });

  async function print(wish: Partial<StencilOrder>, perMm: number, page = 1): Promise<Printed> {
    const pdf = await pool.run<Uint8Array>({ beside: import.meta.url, file: '../stencil.worker', task: 'pdf' }, order(wish));
    const file = join(folder, 'sheet');
    await writeFile(`${file}.pdf`, pdf);
    const options = ['-png', '-gray', '-singlefile', '-r', String(perMm * 25.4), '-f', String(page), '-l', String(page)];
    await run(programOf('poppler') ?? 'pdftocairo', [...options, `${file}.pdf`, file]);
    const { data, info } = await sharp(`${file}.png`).greyscale().negate().raw().toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, perMm };
  }

  it.each([20, 60, 185])('have a check bar of 50.00 mm and the drawing %i mm wide', async (widthMm) => {
    const page = await print({ widthMm }, 16);
    const [first = Number.NaN, ...others] = marksOfRow(page, 297 - 30 + 17 - 2.500, 70);
    expect(Math.abs((others.at(-1) ?? Number.NaN) - first - 50)).toBeLessThanOrEqual(0.05);
    const middle = 10 + (297 - 40) / 2;
    expect(Math.abs(inkWidth(page, middle - 4, middle + 4) - widthMm)).toBeLessThanOrEqual(0.1);
  }, PATIENCE_MS);

  it('are mirrored, words and all, for inkjet transfer', async () => {
    const [drawn, flipped] = [await print({}, 8), await print({ transfer: 'inkjet' }, 8)];
    const sheet = { left: 0, top: 0, width: 210, height: 297 };
    /** A PDF program sets hairlines to whole dots, and those of a mirrored page to others: half a dot is no difference. */
    const seen = (page: Printed, mirrored: boolean): Promise<Buffer> =>
      sharp(part(page, sheet), { raw: { width: 210 * 8, height: 297 * 8, channels: 1 } }).flop(mirrored).blur(1).greyscale().raw().toBuffer();
    expect(difference(await seen(drawn, false), await seen(flipped, true))).toBeLessThan(0.02);
    expect(difference(await seen(drawn, false), await seen(flipped, false))).toBeGreaterThan(0.1);
  }, PATIENCE_MS);

  it('rejoin: two neighbours show the same 10 mm, dot for dot', async () => {
    const [one, right, below] = [await print({ widthMm: 320 }, 8), await print({ widthMm: 320 }, 8, 2), await print({ widthMm: 320 }, 8, 3)];
    const [width, height] = one.width > one.height ? [297, 210] : [210, 297];
    const across = { top: 12, width: 9, height: height - 44 };
    expect(difference(part(one, { ...across, left: width - 19.500 }), part(right, { ...across, left: 10.500 }))).toBeLessThan(0.01);
    const down = { left: 12, height: 9, width: width - 24 };
    expect(difference(part(one, { ...down, top: height - 39.500 }), part(below, { ...down, top: 10.500 }))).toBeLessThan(0.01);
    const seam = part(one, { ...across, left: width - 19.500 });
    expect(seam.some((dark) => dark > 200)).toBe(true);
  }, PATIENCE_MS);
});
