import { describe, expect, it } from '@jest/globals';
import { drawRuler, rulerScale, type Ruler } from '../../../test/support/imaging/ruler.js';
import { decodeRaster } from '../decode/decode-raster.js';
import { squaredDistanceTo } from '../distance/squared-distance.js';
import { readInk } from '../ink/read-ink.js';
import { narrowGround } from './narrow.js';
import { inverted, type MeasuredStroke } from './ridge.js';
import { measuredStrokes } from './strokes-of-phase.js';

/** At 600 dpi the pictures are large and the widths easy: fewer of them. */
const widthsAt = (dpi: number): readonly number[] => (dpi === 600 ? [0.2, 0.5, 2] : [0.2, 0.35, 0.5, 0.8, 1.2, 2]);
const DPIS = [100, 150, 203, 300, 600];
const ANGLES = [0, 17, 45];

async function strokesOfRuler(ruler: Ruler): Promise<MeasuredStroke[]> {
  const { mask, cover } = readInk(await decodeRaster(await drawRuler(ruler), 4096));
  if (ruler.kind === 'lines') return measuredStrokes(mask, { cover, squaredRadius: squaredDistanceTo(mask, 0) });
  const toInk = squaredDistanceTo(mask, 1);
  return measuredStrokes(narrowGround(mask, toInk, 2.4 * rulerScale(ruler)), { cover: inverted(cover), squaredRadius: toInk });
}

/** What the ruler measures, mm: the middle one of all points of its strokes. */
async function measured(ruler: Ruler): Promise<number> {
  const widths = (await strokesOfRuler(ruler)).flatMap((stroke) => [...stroke.width]).filter((w) => !Number.isNaN(w)).sort((a, b) => a - b);
  return (widths[widths.length >> 1] ?? Number.NaN) / rulerScale(ruler);
}

describe.each(['lines', 'gaps'] as const)('measuring %s of 0.2 to 2 mm', (kind) => {
  it.each(DPIS)('is right to a pixel or 3 %% at %i dpi, straight and slanted, clean and JPEG', async (dpi) => {
    const table: string[] = [];
    for (const jpeg of [false, true]) {
      for (const degrees of ANGLES) {
        const row: string[] = [];
        for (const widthMm of widthsAt(dpi)) {
          const ruler = { kind, widthMm, dpi, degrees, jpeg };
          const found = await measured(ruler);
          row.push(`${widthMm}→${found.toFixed(3)}`);
          expect(Math.abs(found - widthMm)).toBeLessThanOrEqual(Math.max(1 / rulerScale(ruler), 0.03 * widthMm));
        }
        table.push(`${String(dpi).padStart(4)} dpi ${String(degrees).padStart(3)}° ${jpeg ? 'JPEG' : 'PNG '}  ${row.join('  ')}`);
      }
    }
    process.stdout.write(`${kind}, mm drawn→measured\n${table.join('\n')}\n`);
  });
});
