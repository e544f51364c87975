import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { WorkerPool } from '../../src/platform/workers/index.js';
import { drawn, medallion } from '../support/imaging/art.js';
import { openBrowser, type Browser } from '../support/imaging/browser.js';
import { runApp, type RunningApp } from '../support/running-app.js';

/** A ring and a bar, as an SVG that sharp draws. */
const RING = '<circle cx="150" cy="150" r="110" fill="none" stroke="#000" stroke-width="8"/><rect x="90" y="140" width="120" height="12"/>';
const DERIVED = ['tattooability', 'tattooability.svg', 'ageing.png', 'stencil.svg', 'stencil.png', 'stencil.pdf', 'consult-sheet.pdf'];

const blank = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#fff' } });

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The PNG made an animation of two frames, the second one empty. */
function animatedPng(png: Buffer, side: number): Buffer {
  const at = png.indexOf('IDAT') - 4;
  const frame = (sequence: number): Buffer => {
    const control = Buffer.alloc(26);
    [sequence, side, side].forEach((value, i) => control.writeUInt32BE(value, i * 4));
    control.writeUInt16BE(1, 20);
    control.writeUInt16BE(10, 22);
    return chunk('fcTL', control);
  };
  const second = Buffer.concat([Buffer.from([0, 0, 0, 2]), deflateSync(Buffer.alloc(side * (1 + side * 3), 255))]);
  const end = png.indexOf('IEND') - 4;
  return Buffer.concat([
    png.subarray(0, at), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), frame(0), png.subarray(at, end), frame(1), chunk('fdAT', second), png.subarray(end),
  ]);
}

/** Fifty pieces of pixel work, on whatever else the machine does. */
const PATIENCE_MS = 180_000;

describe('any picture that somebody sends', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    running = await runApp();
    browser = await openBrowser(running);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => running.stop());

  it('is refused with its reason when it is no picture, or none that can be measured', async () => {
    const png = await drawn(RING, 300);
    const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
    const refused: readonly (readonly [string, Uint8Array, number, string])[] = [
      ['SVG under a PNG name', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>'), 415, 'unsupported-image-format'],
      ['HTML under a PNG name', Buffer.from('<!doctype html><script>1</script>'), 415, 'unsupported-image-format'],
      ['animated GIF', gif, 415, 'unsupported-image-format'],
      ['cut off', png.subarray(0, png.length / 2), 422, 'image-unreadable'],
      ['1 × 1', await blank(1, 1).png().toBuffer(), 422, 'image-too-small'],
      ['20,000 px', await blank(20_000, 20).png().toBuffer(), 413, 'image-too-large'],
    ];
    for (const [name, bytes, status, code] of refused) {
      const answer = await browser.send(bytes);
      expect([name, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([name, status, code]);
    }
  });

  it('gets every report and sheet, whatever it was made with', async () => {
    const ring = await drawn(RING, 300);
    const clear = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">${RING}</svg>`;
    const taken: Readonly<Record<string, Buffer>> = {
      'CMYK JPEG': await sharp(ring).toColourspace('cmyk').jpeg().toBuffer(),
      '16-bit PNG': await sharp(ring).toColourspace('rgb16').png().toBuffer(),
      'animated PNG': animatedPng(await sharp(ring).removeAlpha().png({ palette: false }).toBuffer(), 300),
      WebP: await sharp(ring).webp().toBuffer(),
      transparent: await sharp(Buffer.from(clear)).png().toBuffer(),
      'a photograph': await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => 110 + 70 * Math.sin(i / 811) + ((i * 7919) % 31))),
        { raw: { width: 300, height: 300, channels: 3 } }).jpeg().toBuffer(),
      'all black': await drawn('<rect width="300" height="300"/>', 300),
    };
    for (const [name, bytes] of Object.entries(taken)) {
      const sha256 = await browser.upload(bytes);
      const answers = await Promise.all(DERIVED.map((file) => browser.get(`/images/${sha256}/${file}?widthMm=60`)));
      expect([name, answers.map((answer) => answer.statusCode)]).toEqual([name, DERIVED.map(() => 200)]);
      const { verdict } = answers[0]?.json<{ verdict: string }>() ?? { verdict: '' };
      expect(['ok', 'watch', 'too-fine']).toContain(verdict);
      if (name === 'a photograph' || name === 'all black') expect([name, verdict]).toEqual([name, 'too-fine']);
    }
  }, PATIENCE_MS);

  it('is computed once for all who ask at the same time, and not again for who asks later', async () => {
    const sha256 = await browser.upload(await drawn(`${RING}<circle cx="150" cy="150" r="40"/>`, 300));
    const run = jest.spyOn(WorkerPool.prototype, 'run');
    for (const file of ['tattooability?widthMm=70', 'ageing.png?widthMm=70', 'stencil.svg?widthMm=70', 'stencil.pdf?widthMm=70']) {
      run.mockClear();
      const answers = await Promise.all(Array.from({ length: 8 }, () => browser.get(`/images/${sha256}/${file}`)));
      answers.push(await browser.get(`/images/${sha256}/${file}`));
      expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
      expect([file, run.mock.calls.length]).toEqual([file, 1]);
    }
    run.mockClear();
    await browser.get(`/images/${sha256}/tattooability?widthMm=71`);
    expect(run).not.toHaveBeenCalled();
  });

  it('never holds up the event loop: it goes round all the while the threads work', async () => {
    const sha256 = await browser.upload(await sharp(await medallion()).resize(1024).png().toBuffer());
    let [rounds, longest, before, working] = [0, 0, performance.now(), true];
    const turn = (): void => {
      const now = performance.now();
      rounds++;
      longest = Math.max(longest, now - before);
      before = now;
      if (working) setImmediate(turn);
    };
    turn();
    const answers = await Promise.all(DERIVED.map((file) => browser.get(`/images/${sha256}/${file}?widthMm=61`)));
    working = false;
    expect(answers.map((answer) => answer.statusCode)).toEqual(DERIVED.map(() => 200));
    expect(rounds).toBeGreaterThan(100);
    process.stdout.write(`event loop: ${rounds} rounds while seven sheets of 1024 px were made, longest ${longest.toFixed(0)} ms\n`);
  }, PATIENCE_MS);
});
