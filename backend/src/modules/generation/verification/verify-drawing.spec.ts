import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { labelledSet } from '../../../../test/support/labelled-drawings/labelled-set.js';
import type { Specimen } from '../../../../test/support/labelled-drawings/specimen.js';
import { printTable } from '../../../../test/support/print-table.js';
import type { Verification } from './verification.js';
import { lookAt } from './look-at.js';
import { verifyDrawing } from './verify-drawing.js';

const verify = async (bytes: Buffer, aspectRatio: string): Promise<Verification> => verifyDrawing(await lookAt(bytes), aspectRatio);

interface Judged extends Specimen {
  readonly verification: Verification;
}

const passed = ({ verification }: Judged): boolean => verification.verdict === 'passed';
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function rowOf(kind: string, all: readonly Judged[]): Record<string, string | number> {
  const of = all.filter((each) => each.kind === kind);
  const right = of.filter((each) => passed(each) === each.good).length;
  const seen = [...new Set(of.flatMap((each) => each.verification.findings.map((finding) => finding.id)))];
  return { kind, label: of[0]?.good === true ? 'good' : 'bad', judged: of.length, right, findings: seen.join(' ') };
}

describe('verification of what came back', () => {
  let judged: readonly Judged[] = [];

  beforeAll(async () => {
    // The limits were chosen on seeds 1–27; these are other pictures.
    const set = await labelledSet(1001, { good: 27, bad: 8 });
    judged = await Promise.all(set.map(async (each) => ({ ...each, verification: await verify(each.bytes, '1:1') })));
  }, 120_000);

  it('lets isolated drawings pass and finds the others, on pictures it was not tuned on', () => {
    const accepted = judged.filter(passed);
    const precision = accepted.filter((each) => each.good).length / accepted.length;
    const recall = accepted.filter((each) => each.good).length / judged.filter((each) => each.good).length;
    printTable('Verification on the labelled set', [...new Set(judged.map((each) => each.kind))].map((kind) => rowOf(kind, judged)));
    process.stdout.write(`precision ${percent(precision)}, recall ${percent(recall)} of ${judged.length} pictures\n`);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each([['on-skin', 'on-skin'], ['photograph', 'photographic'], ['cropped', 'touches-edge'], ['tinted', 'background-not-white'], ['flash-sheet', 'several-designs'], ['empty', 'empty']])(
    'says of most pictures of the kind %s that they are %s', (kind, finding) => {
      const of = judged.filter((each) => each.kind === kind);
      const named = of.filter((each) => each.verification.findings.some(({ id }) => id === finding));
      expect(named.length).toBeGreaterThanOrEqual(of.length * 0.75);
    });

  it('gives a clean drawing the full score and takes something away for every finding', () => {
    for (const { verification } of judged) expect(verification.score === 1).toBe(verification.findings.length === 0);
  });

  it('tells when the shape is not the one asked for, with the tolerance the model family needs', async () => {
    const drawing = judged.find((each) => each.kind === 'isolated')?.bytes ?? Buffer.alloc(0);
    const shaped = (width: number, height: number) => sharp(drawing).resize(width, height, { fit: 'contain', background: '#ffffff' }).png().toBuffer();
    const ids = async (bytes: Buffer) => (await verify(bytes, '4:3')).findings.map(({ id }) => id);
    expect(await ids(await shaped(1200, 896))).toEqual([]);
    expect(await ids(await shaped(1184, 864))).toEqual([]);
    expect(await ids(await shaped(1024, 1024))).toEqual(['wrong-shape']);
  });

  it('tells where on its picture the drawing is, whatever the paper around it', async () => {
    const bar = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="1000"><rect width="600" height="1000" fill="#fff"/><rect x="60" y="400" width="480" height="250"/></svg>';
    const { extent } = await verify(await sharp(Buffer.from(bar)).png().toBuffer(), '3:5');
    const isClose = (seen = 0, share: number): boolean => Math.abs(seen - share) <= 2 / 240; // a pixel of the small picture on each side
    expect(isClose(extent?.x, 0.1) && isClose(extent?.width, 0.8) && isClose(extent?.y, 0.4) && isClose(extent?.height, 0.25)).toBe(true);
    const blank = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } }).png().toBuffer();
    expect((await verify(blank, '1:1')).extent).toBeNull();
  });
});
