import { beforeAll, describe, expect, it } from '@jest/globals';
import { medallion } from '../../../../test/support/imaging/art.js';
import { extentOf, pdfGeometry, type Extent, type PdfPage } from '../../../../test/support/imaging/pdf-geometry.js';
import { decodeRaster, type Raster } from '../../../imaging/index.js';
import { drawStencil } from '../line-art/draw-stencil.js';
import type { StencilDrawing } from '../line-art/stencil-drawing.js';
import { stencilPdf, type PrintWish } from './stencil-pdf.js';

/** Largest distance between points of the same number, mm; infinite when there are not as many. */
function farthestApart(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  if (a.length !== b.length) return Infinity;
  return a.reduce((worst, [x = NaN, y = NaN], i) => {
    const [u = NaN, v = NaN] = b[i] ?? [];
    return Math.max(worst, Math.hypot(x - u, y - v));
  }, 0);
}

describe('the print sheets', () => {
  const drawings = new Map<number, StencilDrawing>();
  let raster: Raster;
  beforeAll(async () => {
    raster = await decodeRaster(await medallion());
  });

  async function sheets(widthMm: number, wish: Partial<PrintWish> = {}): Promise<PdfPage[]> {
    const drawing = drawings.get(widthMm) ?? drawStencil(raster, widthMm, { lines: 'as-drawn', strokeMm: 0.5, solids: 'outlined' });
    drawings.set(widthMm, drawing);
    return pdfGeometry(await stencilPdf(drawing, { paper: 'a4', transfer: 'thermal', correction: 1, title: 'Medallion', ...wish }));
  }
  const art = (page: PdfPage) => extentOf(page.paths.filter((path) => path.isArt).flatMap((path) => path.points));
  /** The bar is the only straight line of the page that is longer than 40 mm and lies near its foot. */
  const bar = (page: PdfPage): number => {
    const lengths = page.paths.filter((path) => !path.isArt && path.operator === 'S' && path.points.length === 2).map((path) => {
      const { left, right, top } = extentOf(path.points);
      return top > page.heightMm - 30 ? right - left : 0;
    });
    return Math.max(...lengths);
  };

  it.each([['a4', 210, 297], ['letter', 215.9, 279.4], ['a3', 297, 420]] as const)('have the true size of %s', async (paper, width, height) => {
    const [page] = await sheets(60, { paper });
    expect([page?.widthMm, page?.heightMm]).toEqual([expect.closeTo(width, 2), expect.closeTo(height, 2)]);
  });

  it('show the drawing at the width asked for and a check bar of 50 mm', async () => {
    const rows: string[] = [];
    for (const widthMm of [10, 60, 185]) {
      const page = (await sheets(widthMm))[0] as PdfPage;
      const { left, right } = art(page);
      expect(Math.abs(right - left - widthMm)).toBeLessThanOrEqual(0.1);
      expect(Math.abs(bar(page) - 50)).toBeLessThanOrEqual(0.005);
      rows.push(`asked ${widthMm} mm, drawn ${(right - left).toFixed(3)} mm, check bar ${bar(page).toFixed(3)} mm`);
    }
    process.stdout.write(`${rows.join('\n')}\n`);
  });

  it('grow by the correction that a printer needs, bar and drawing alike', async () => {
    const page = (await sheets(60, { correction: 50 / 47 }))[0] as PdfPage;
    const { left, right } = art(page);
    expect(bar(page)).toBeCloseTo(50 * 1.0638, 1);
    expect(right - left).toBeCloseTo(60 * 1.0638, 1);
    expect(page.widthMm).toBeCloseTo(210, 2);
  });

  it('are flipped for inkjet as the exact mirror of the whole page', async () => {
    const as = (await sheets(60))[0] as PdfPage;
    const flipped = (await sheets(60, { transfer: 'inkjet' }))[0] as PdfPage;
    expect(flipped.paths).toHaveLength(as.paths.length);
    const points = (page: PdfPage) => page.paths.flatMap((path) => path.points);
    expect(farthestApart(points(as).map(([x, y]) => [as.widthMm - x, y]), points(flipped))).toBeLessThan(1e-6);
  });

  it('rejoin exactly: every sheet shows the same drawing, moved by its place, overlapping its neighbours by 10 mm', async () => {
    const pages = await sheets(320);
    expect(pages).toHaveLength(4);
    const windows = pages.map((page) => {
      const path = page.paths.find(({ isArt }) => isArt);
      const seen = extentOf(path?.clip ?? []);
      const whole = art(page);
      return { left: seen.left - whole.left, right: seen.right - whole.left, top: seen.top - whole.top, bottom: seen.bottom - whole.top };
    });
    const [first, right, below] = windows as [Extent, Extent, Extent];
    expect(first.right - right.left).toBeCloseTo(10, 3);
    expect(first.bottom - below.top).toBeCloseTo(10, 3);
    expect(first.left).toBeCloseTo(0, 3);
    expect(Math.max(...windows.map((window) => window.right))).toBeGreaterThanOrEqual(320);
    const drawn = (page: PdfPage) => {
      const origin = art(page);
      return page.paths.filter(({ isArt }) => isArt).flatMap(({ points }) => points.map(([x, y]) => [x - origin.left, y - origin.top]));
    };
    const [one = [], ...others] = pages.map(drawn);
    for (const other of others) expect(farthestApart(one, other)).toBeLessThan(1e-6);
  });

  it('put registration crosses of neighbouring sheets on the same places of the drawing', async () => {
    const [left, right] = (await sheets(320)) as [PdfPage, PdfPage];
    const crosses = (page: PdfPage) => page.paths
      .filter(({ isArt, points }) => !isArt && points.length === 5)
      .map(({ points }) => {
        const { left: l, right: r, top, bottom } = extentOf(points);
        const origin = art(page);
        return [(l + r) / 2 - origin.left, (top + bottom) / 2 - origin.top] as const;
      });
    const shared = crosses(left).filter(([x, y]) => crosses(right).some(([u, v]) => Math.hypot(x - u, y - v) < 1e-6));
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });
});
