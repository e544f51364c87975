import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { printTable } from '../../../../test/support/print-table.js';
import { WorkerPool } from '../../../platform/workers/index.js';
import type { MeasuredPicture } from '../tattooability.worker.js';
import type { CheckId } from './check.js';
import { ANY_STYLE } from './limits.js';
import { tattooabilityReport, type TattooabilityReport } from './report.js';

/** mm; everything drawn lies inside a ring of 1.5 mm ink, 36 mm across, so that the drawing is as wide at any angle. */
const SHEET = 40;
const WIDTH = 36;
const RING = '<circle cx="20" cy="20" r="17.250" fill="none" stroke="#000" stroke-width="1.500"/>';

interface Plate {
  readonly svg: string;
  readonly dpi: number;
  readonly degrees: number;
  readonly jpeg: boolean;
}

/** Seventy pictures a test, on whatever else the machine does. */
const PATIENCE_MS = 180_000;

/** Pixels per millimetre. */
const scaleOf = (dpi: number): number => Math.round((SHEET * dpi) / 25.4) / SHEET;

function picture({ svg, dpi, degrees, jpeg }: Plate): Promise<Buffer> {
  const px = Math.round((SHEET * dpi) / 25.4);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${px}" height="${px}" viewBox="0 0 ${SHEET} ${SHEET}">`
    + `<rect width="100%" height="100%" fill="#fff"/>${RING}<g transform="rotate(${degrees} 20 20)">${svg}</g></svg>`;
  const image = sharp(Buffer.from(page)).flatten({ background: '#fff' });
  return jpeg ? image.jpeg({ quality: 82 }).toBuffer() : image.png().toBuffer();
}

const lines = (mm: number): string => `<rect x="${20 - mm / 2}" y="10" width="${mm}" height="20"/>`;
const gaps = (mm: number): string => `<rect x="${18.500 - mm / 2}" y="11" width="1.500" height="18"/><rect x="${20 + mm / 2}" y="11" width="1.500" height="18"/>`;
const counters = (mm: number): string => `<circle cx="20" cy="20" r="${mm / 2 + 0.75}" fill="none" stroke="#000" stroke-width="1.500"/>`;
const covered = (mm: number): string => `<rect x="${20 - mm / 2}" y="${20 - mm / 2}" width="${mm}" height="${mm}"/>`;

const plates = (dpi: number, svg: string): Plate[] =>
  [false, true].flatMap((jpeg) => [0, 17, 45].map((degrees) => ({ svg, dpi, degrees, jpeg })));

describe('the report on rulers of known size', () => {
  const pool = new WorkerPool(2);
  afterAll(() => pool.close());

  async function report(plate: Plate): Promise<TattooabilityReport> {
    const task = { beside: import.meta.url, file: '../tattooability.worker', task: 'measure' };
    const { measures, sourceWidth } = await pool.run<MeasuredPicture>(task, await picture(plate));
    return tattooabilityReport(measures, { widthMm: WIDTH, style: ANY_STYLE, placement: null, sourceWidth });
  }
  const value = ({ checks }: TattooabilityReport, id: CheckId): number => checks.find((check) => check.id === id)?.value ?? Number.NaN;

  async function found(dpi: number, svg: string, id: CheckId): Promise<number[]> {
    return Promise.all(plates(dpi, svg).map(async (plate) => value(await report(plate), id)));
  }
  const spread = (values: readonly number[]): string => `${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)}`;

  const RULERS = [['thinnest-line', lines, [0.2, 0.5, 1, 1.4]], ['tightest-gap', gaps, [0.25, 0.5, 1, 2]], ['smallest-counter', counters, [0.7, 1, 2]]] as const;

  it.each(RULERS)('%s is right to a pixel or 3 %%, at 100 to 600 dpi, straight and slanted, clean and JPEG', async (id, draw, sizes) => {
    const rows = [];
    for (const dpi of [100, 300, 600]) {
      for (const mm of dpi === 600 ? sizes.slice(0, 2) : sizes) {
        const values = await found(dpi, draw(mm), id);
        rows.push({ dpi, 'drawn mm': mm, 'measured mm': spread(values) });
        if (id === 'smallest-counter' && mm * scaleOf(dpi) < 4) continue;
        for (const measured of values) expect(Math.abs(measured - mm)).toBeLessThanOrEqual(Math.max(1 / scaleOf(dpi), 0.03 * mm) + 0.0005);
      }
    }
    printTable(id, rows);
  }, PATIENCE_MS);

  it('ink and open skin are right to 3 %, or to a pixel along every edge', async () => {
    const rows = [];
    const outline = Math.PI * (WIDTH / 2) ** 2;
    const ring = outline - Math.PI * 16.500 ** 2;
    for (const dpi of [100, 300]) {
      for (const side of [4, 12, 20]) {
        const share = (100 * (ring + side * side)) / outline;
        const perPixel = (100 * (Math.PI * 2 * 17.250 * 2 + 4 * side)) / outline / scaleOf(dpi) / 2;
        const [ink, skin] = [await found(dpi, covered(side), 'ink-coverage'), await found(dpi, covered(side), 'open-skin')];
        rows.push({ dpi, 'drawn %': share.toFixed(2), 'ink %': spread(ink), 'open skin %': spread(skin) });
        for (const measured of ink) expect(Math.abs(measured - share)).toBeLessThanOrEqual(Math.max(0.03 * share, perPixel));
        for (const measured of skin) expect(Math.abs(100 - measured - share)).toBeLessThanOrEqual(Math.max(0.03 * share, 2 * perPixel));
      }
    }
    printTable('coverage', rows);
  }, PATIENCE_MS);

  it('the smallest safe width is within 3 % of the analytic answer', async () => {
    const rows = [];
    const cases = [[gaps, 0.5, ANY_STYLE.gapFailMm], [gaps, 0.4, ANY_STYLE.gapFailMm], [lines, 0.2, ANY_STYLE.lineFailMm], [lines, 0.4, ANY_STYLE.lineFailMm]] as const;
    for (const [draw, mm, limit] of cases) {
      const analytic = (WIDTH * limit) / mm;
      const widths = await Promise.all(plates(600, draw(mm)).map(async (plate) => (await report(plate)).smallestSafeWidthMm));
      rows.push({ drawn: `${draw.name} ${mm} mm`, 'analytic mm': analytic.toFixed(1), 'found mm': spread(widths) });
      for (const width of widths) expect(Math.abs(width / analytic - 1)).toBeLessThanOrEqual(0.03);
    }
    printTable('smallest safe width, 600 dpi', rows);
  }, PATIENCE_MS);
});
