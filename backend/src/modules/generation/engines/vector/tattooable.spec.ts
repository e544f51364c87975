import { afterAll, describe, expect, it } from '@jest/globals';
import { printTable } from '../../../../../test/support/print-table.js';
import { WorkerPool } from '../../../../platform/workers/index.js';
import { styles as CATALOGUE } from '../../../prompt-engineering/catalogue/catalogue.js';
import type { Style } from '../../../prompt-engineering/catalogue/style.js';
import { styleLimits } from '../../../tattooability/catalogue-limits.js';
import { tattooabilityReport, type TattooabilityReport } from '../../../tattooability/report/report.js';
import type { MeasuredPicture } from '../../../tattooability/tattooability.worker.js';
import { WorkerPool as DrawingThreads } from './drawing-pool.js';
import { weightsAt } from './styles/weights-at.js';
import { commissionFor } from './testing/commission.js';

const CASTS = [
  { subject: 'rose' }, { subject: 'wolf', elements: ['moon'] }, { subject: 'skull', elements: ['roses'] }, { subject: 'lotus' }, { subject: 'koi' },
  { subject: 'lion' }, { subject: 'raven' }, { subject: 'moth' }, { subject: 'dragon' }, { subject: 'compass' }, { subject: 'butterfly' }, { subject: 'stag' },
] as const;
/** TATTOOABLE_CASTS=12 draws every cast in every style; one each keeps the suite short. */
const EACH = Math.min(CASTS.length, Number(process.env['TATTOOABLE_CASTS'] ?? 1));
/** Widths a piece of some detail is asked at; a style with a larger smallest width is drawn a fifth above that. */
const WIDTHS = [100, 130];
const naturalWidths = (style: Style): number[] => WIDTHS.map((width) => Math.max(width, Math.round(style.smallestWidthMm * 1.2)));
/** Widths people ask for on a wrist or an ankle, whatever the style says. */
const SMALL_WIDTHS = [50, 60, 80];
/** Every second style draws a small one, all of them with TATTOOABLE_CASTS. */
const SMALL_STYLES = CATALOGUE.map((style, index) => ({ style, index })).filter(({ index }) => EACH > 1 || index % 2 === 0);
/** Share of small drawings that have to pass whole: companions of black styles may be too fine. */
const MOST = 0.6;
const PATIENCE_MS = 300_000;

/** As the product does it, in threads: ten times as fast as in Jest's sandbox. */
const drawing = new DrawingThreads(1);
const measuring = new WorkerPool(1);
const MEASURE = { beside: import.meta.url, file: '../../../tattooability/tattooability.worker', task: 'measure' };

afterAll(() => Promise.all([drawing.close(), measuring.close()]));

interface Judged {
  readonly row: Record<string, string | number>;
  readonly report: TattooabilityReport;
}

/** @param widths asked in turn, mm */
async function judged(style: Style, { index, n, widths }: { index: number; n: number; widths: readonly number[] }): Promise<Judged> {
  const cast = CASTS[(index * 5 + n) % CASTS.length] as (typeof CASTS)[number];
  const widthMm = widths[(index + n) % widths.length] as number;
  const size = { widthMm, heightMm: Math.round(widthMm * 1.3) };
  const elements = 'elements' in cast ? [...cast.elements] : [];
  const brief = { subject: cast.subject, elements, ...size, style: style.slug, palette: style.palette.default };
  const commission = commissionFor(brief, { variation: 1 + (n % 3), weights: weightsAt(style.lineMm, size) });
  const { png, width } = await drawing.draw(commission, new AbortController().signal);
  const { measures } = await measuring.run<MeasuredPicture>(MEASURE, png);
  // The ink is as wide as it will be on skin: the sheet is the asked size.
  const inkMm = (widthMm * measures.bounds.width) / measures.picture.width;
  const report = tattooabilityReport(measures, { widthMm: inkMm, style: styleLimits(style.slug), placement: null, sourceWidth: width });
  const value = (id: string): number => report.checks.find((check) => check.id === id)?.value ?? Number.NaN;
  const row = {
    style: style.slug, cast: [cast.subject, ...elements].join(' + '), 'sheet mm': widthMm, verdict: report.verdict, 'line mm': value('thinnest-line'),
    'gap mm': value('tightest-gap'), 'opening mm': value('smallest-counter'), pieces: value('separate-pieces'), edges: value('edge-contact'),
  };
  return { row, report };
}

const tooFine = ({ report }: Judged): string[] => report.checks.filter(({ verdict }) => verdict === 'too-fine').map(({ id, value }) => `${id} ${String(value)}`);

describe('what is drawn small is drawn with less', () => {
  it('passes the report at the size of a wrist in most styles', async () => {
    const small: Judged[] = [];
    for (const { style, index } of SMALL_STYLES) {
      for (let n = 0; n < EACH; n += 1) small.push(await judged(style, { index, n, widths: SMALL_WIDTHS }));
    }
    printTable('small drawings under the product\'s own report', small.map(({ row }) => row));
    expect(small.filter((one) => tooFine(one).length === 0).length / small.length).toBeGreaterThanOrEqual(MOST);
  }, PATIENCE_MS);
});

describe('every style passes the report at its natural size', () => {
  const rows: Judged['row'][] = [];

  it.each(CATALOGUE.map((style, index) => [style.slug, style, index] as const))('%s: nothing is too fine, nothing touches the edge, it is one drawing', async (_, style, index) => {
    for (let n = 0; n < EACH; n += 1) {
      const one = await judged(style, { index, n, widths: naturalWidths(style) });
      rows.push(one.row);
      expect({ ...one.row, tooFine: tooFine(one) }).toMatchObject({ tooFine: [], edges: 0 });
      // A hero with its surround: sparks and dots around it are pieces of their own, but never a swarm.
      expect(one.row['pieces']).toBeLessThan(40);
    }
  }, PATIENCE_MS);

  it('prints what was measured', () => {
    printTable('drawings of the engine under the product\'s own report', rows);
    expect(rows.length).toBe(EACH * CATALOGUE.length);
  });
});
