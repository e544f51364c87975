import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawn, medallion } from '../support/imaging/art.js';
import { openBrowser, type Browser } from '../support/imaging/browser.js';
import { runApp, type RunningApp } from '../support/running-app.js';

describe('the stencil', () => {
  let running: RunningApp;
  let browser: Browser;
  let sha256: string;

  beforeAll(async () => {
    running = await runApp();
    browser = await openBrowser(running);
    sha256 = await browser.upload(await medallion());
  });
  afterAll(() => running.stop());

  it('is an SVG in millimetres with a group for lines, shading and solids', async () => {
    const answer = await browser.get(`/images/${sha256}/stencil.svg?widthMm=60`);
    expect(answer.headers['content-type']).toMatch('image/svg+xml');
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/u.exec(answer.body) ?? [];
    expect(width).toBe('60');
    expect(Math.abs(Number(height) - 60)).toBeLessThanOrEqual(0.05);
    expect([...answer.body.matchAll(/<g id="(\w+)">/gu)].map((m) => m[1])).toEqual(['line', 'shading', 'solids']);
  });

  it('draws even centrelines of the width asked for', async () => {
    const { body } = await browser.get(`/images/${sha256}/stencil.svg?widthMm=60&lines=centreline&strokeMm=0.4`);
    expect(body).toContain('stroke-width="0.4"');
    expect((await browser.get(`/images/${sha256}/stencil.svg?lines=centreline&strokeMm=0.2`)).statusCode).toBe(400);
  });

  it.each([203, 300, 600])('is a PNG of black and white only with %i dots to the inch in the file', async (dpi) => {
    const { rawPayload } = await browser.get(`/images/${sha256}/stencil.png?widthMm=60&dpi=${dpi}`);
    const { width, density } = await sharp(rawPayload).metadata();
    expect(width).toBe(Math.round((60 * dpi) / 25.4));
    expect(Math.abs((density ?? 0) - dpi)).toBeLessThanOrEqual(1);
    expect(rawPayload[24]).toBe(1);
    expect(new Set(await sharp(rawPayload).greyscale().raw().toBuffer())).toEqual(new Set([0, 255]));
  });

  it('mirrors the picture for inkjet transfer and for nothing else', async () => {
    const pixels = async (transfer: string): Promise<Buffer> => {
      const { rawPayload } = await browser.get(`/images/${sha256}/stencil.png?widthMm=60&dpi=203&transfer=${transfer}`);
      return sharp(rawPayload).flop(transfer === 'inkjet').greyscale().raw().toBuffer();
    };
    const [thermal, hand, inkjet] = [await pixels('thermal'), await pixels('hand'), await pixels('inkjet')];
    expect(hand.equals(thermal)).toBe(true);
    expect(inkjet.equals(thermal)).toBe(true);
  });

  it('refuses more dots than a printer could want, and says what to do', async () => {
    const answer = await browser.get(`/images/${sha256}/stencil.png?widthMm=600&dpi=600`);
    expect(answer.json()).toMatchObject({ status: 422, code: 'stencil-too-large' });
  });

  it('is a PDF of one or several sheets', async () => {
    for (const [query, pages] of [['widthMm=60', 1], ['widthMm=320', 4], ['widthMm=320&paper=a3', 2], ['widthMm=180&paper=roll-210', 1]] as const) {
      const answer = await browser.get(`/images/${sha256}/stencil.pdf?${query}`);
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect([query, (answer.rawPayload.toString('latin1').match(/\/Type \/Page\b/gu) ?? []).length]).toEqual([query, pages]);
    }
  });

  it('comes with a sheet for the talk with the artist, in any language', async () => {
    const words = encodeURIComponent('un ñandú pequeño, волк, 狼 🐺');
    const answer = await browser.get(`/images/${sha256}/consult-sheet.pdf?widthMm=60&style=fine-line&placement=forearm&words=${words}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is nobody else’s, and needs a drawing', async () => {
    const stranger = await openBrowser(running);
    const blank = await browser.upload(await drawn('', 200));
    for (const file of ['stencil.svg', 'stencil.png', 'stencil.pdf', 'consult-sheet.pdf']) {
      expect((await stranger.get(`/images/${sha256}/${file}`)).statusCode).toBe(404);
      expect((await browser.get(`/images/${blank}/${file}`)).json()).toMatchObject({ status: 422, code: 'nothing-drawn' });
    }
  });
});
