import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawn, medallion } from '../support/imaging/art.js';
import { openBrowser, type Browser } from '../support/imaging/browser.js';
import { runApp, type RunningApp } from '../support/running-app.js';

interface Report {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly pxPerMm: number;
  readonly verdict: string;
  readonly smallestSafeWidthMm: number;
  readonly overlayUrl: string;
  readonly checks: readonly { readonly id: string; readonly value: number | null; readonly limit: number | null; readonly verdict: string }[];
}

describe('GET /images/{sha256}/tattooability', () => {
  let running: RunningApp;
  let browser: Browser;
  let sha256: string;

  beforeAll(async () => {
    running = await runApp();
    browser = await openBrowser(running);
    sha256 = await browser.upload(await medallion());
  });
  afterAll(() => running.stop());

  const value = (report: Report, id: string): number => report.checks.find((check) => check.id === id)?.value ?? Number.NaN;

  it('measures line, gap and opening in millimetres at the size asked for', async () => {
    const answer = await browser.get(`/images/${sha256}/tattooability?widthMm=60&style=fine-line&placement=forearm`);
    expect(answer.statusCode).toBe(200);
    const report = answer.json<Report>();
    expect(report).toMatchObject({ widthMm: 60, heightMm: 60, pxPerMm: 10, style: 'fine-line', placement: 'forearm' });
    expect(value(report, 'thinnest-line')).toBeCloseTo(1.2, 1);
    expect(value(report, 'tightest-gap')).toBeCloseTo(0.9, 1);
    expect(value(report, 'smallest-counter')).toBeCloseTo(4, 1);
    expect(report.verdict).toBe('watch');
  });

  it('scales with the width, and names the width at which the worst of it just passes', async () => {
    const at = async (widthMm: number): Promise<Report> =>
      (await browser.get(`/images/${sha256}/tattooability?widthMm=${widthMm}&style=fine-line`)).json<Report>();
    const [small, large] = [await at(20), await at(200)];
    expect(small.verdict).toBe('too-fine');
    expect(large.smallestSafeWidthMm).toBe(small.smallestSafeWidthMm);
    expect(Math.abs(small.smallestSafeWidthMm / ((0.5 * 600) / 9) - 1)).toBeLessThan(0.03);
    const safe = await at(Math.ceil(small.smallestSafeWidthMm));
    expect(safe.checks.find((check) => check.id === 'tightest-gap')?.verdict).toBe('watch');
  });

  it('names no width that cannot be asked for, however simple the drawing', async () => {
    const simple = await browser.upload(await drawn('<circle cx="400" cy="400" r="280" fill="none" stroke="#000" stroke-width="60"/>', 800));
    const { smallestSafeWidthMm } = (await browser.get(`/images/${simple}/tattooability?widthMm=100`)).json<Report>();
    expect(smallestSafeWidthMm).toBe(10);
    expect((await browser.get(`/images/${simple}/tattooability?widthMm=${smallestSafeWidthMm}`)).statusCode).toBe(200);
  });

  it('marks the places on an overlay of the picture’s proportions', async () => {
    const report = (await browser.get(`/images/${sha256}/tattooability?widthMm=20`)).json<Report>();
    const overlay = await browser.get(report.overlayUrl.replace('/api/v1', ''));
    expect(overlay.headers['content-type']).toMatch('image/svg+xml');
    expect(overlay.body).toContain('viewBox="0 0 1000 1000"');
    expect(overlay.body).toContain('<title>2: Tightest gap 0.3 mm</title>');
    const again = await running.app.inject({ url: report.overlayUrl });
    expect(again.statusCode).not.toBe(200);
  });

  it('does not know the picture of somebody else', async () => {
    const stranger = await openBrowser(running);
    for (const path of ['tattooability', 'tattooability.svg', 'ageing.png']) {
      expect((await stranger.get(`/images/${sha256}/${path}`)).statusCode).toBe(404);
    }
  });

  it('says what is wrong with a width, a style and a blank sheet', async () => {
    for (const query of ['widthMm=0', 'widthMm=10000', 'widthMm=wide', 'style=no-such-style', 'placement=moon', 'other=1']) {
      const answer = await browser.get(`/images/${sha256}/tattooability?${query}`);
      expect([query, answer.statusCode]).toEqual([query, 400]);
      expect(answer.json()).toMatchObject({ code: 'invalid-request' });
    }
    const blank = await browser.upload(await drawn('', 200));
    expect((await browser.get(`/images/${blank}/tattooability`)).json()).toMatchObject({ status: 422, code: 'nothing-drawn' });
    expect((await browser.get(`/images/${blank}/ageing.png`)).json()).toMatchObject({ status: 422, code: 'nothing-drawn' });
  });

  it('gives all black and a scene a verdict', async () => {
    const black = await browser.upload(await drawn('<rect width="200" height="200"/>', 200));
    const report = (await browser.get(`/images/${black}/tattooability`)).json<Report>();
    expect(report.verdict).toBe('too-fine');
    expect(value(report, 'open-skin')).toBe(0);
    const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, i) => 90 + 60 * Math.sin(i / 900) + ((i * 7919) % 23)));
    const scene = await browser.upload(await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } }).blur(2).png().toBuffer());
    expect((await browser.get(`/images/${scene}/tattooability`)).json<Report>().verdict).toBe('too-fine');
  });

  it('shows the ageing on a skin tone as a captioned PNG, and answers 304 to who has it', async () => {
    const answer = await browser.get(`/images/${sha256}/ageing.png?widthMm=60&years=10&skin=4`);
    expect(answer.headers['content-type']).toBe('image/png');
    const etag = String(answer.headers['etag']);
    expect((await browser.get(`/images/${sha256}/ageing.png?widthMm=60&years=10&skin=4`, { 'if-none-match': etag })).statusCode).toBe(304);
    const { width, height } = await sharp(answer.rawPayload).metadata();
    expect([width, height]).toEqual([800, 800]);
    const corner = await sharp(answer.rawPayload).extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer();
    expect([...corner]).toEqual([168, 113, 75]);
  });

  it('captions it in the language of the reader, in English unless told, and says which languages there are', async () => {
    const page = `/images/${sha256}/ageing.png?widthMm=60&years=15`;
    const [plain, english, spanish] = await Promise.all(['', '&language=en', '&language=es'].map(async (more) => (await browser.get(page + more)).rawPayload));
    expect(plain).toEqual(english);
    expect(spanish).not.toEqual(english);
    const nobody = await browser.get(`${page}&language=xx`);
    expect([nobody.statusCode, nobody.body]).toEqual([400, expect.stringContaining('language')]);
  });
});
