import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { inPlace } from '../../../../../../test/support/gemini/a-gemini-engine.js';
import { AnswerThreads } from './answer-reader.js';

const disc = (radius: number) => sharp(Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="240"><rect width="160" height="240" fill="#fff"/><circle cx="80" cy="120" r="${radius}"/></svg>`));

const bodyWith = (...parts: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(JSON.stringify({ candidates: [{ finishReason: 'STOP', content: { parts } }], responseId: 'r' })));

const image = (bytes: Buffer, more: object = {}) => ({ inlineData: { mimeType: 'image/png', data: bytes.toString('base64') }, ...more });

describe('opening an answer', () => {
  const threads = new AnswerThreads();
  afterAll(() => threads.close());

  it('says the same in a thread as in place: the drawing whole, hashed and measured, the JSON without its megabytes', async () => {
    const [draft, drawing] = [await disc(20).png().toBuffer(), await disc(50).png().toBuffer()];
    const body = () => bodyWith(image(draft, { thought: true }), { text: 'Here.' }, image(drawing));
    threads.expect();
    const opened = await threads.open(body());
    expect(opened).toEqual({ ...(await inPlace.open(body())), picture: { ...(await inPlace.open(body())).picture, bytes: new Uint8Array(drawing) } });
    expect(opened.picture).toMatchObject({ width: 160, height: 240, mimeType: 'image/png', seen: { width: 160, height: 240 } });
    expect(JSON.stringify(opened.json)).toHaveLength(JSON.stringify(JSON.parse(Buffer.from(body()).toString())).length - data(draft) - data(drawing));
  });

  it('finds no picture in damaged bytes, and no JSON in half a document', async () => {
    const whole = await disc(50).jpeg().toBuffer();
    expect(await threads.open(bodyWith(image(whole.subarray(0, whole.length - 40))))).toMatchObject({ json: { responseId: 'r' }, picture: null });
    expect(await threads.open(bodyWith(image(whole)).slice(0, 300))).toEqual({ json: null, picture: null });
  });

  it('answers a hundred that come together', async () => {
    const drawing = await disc(50).png().toBuffer();
    const opened = await Promise.all(Array.from({ length: 100 }, () => threads.open(bodyWith(image(drawing)))));
    expect(new Set(opened.map(({ picture }) => picture?.sha256)).size).toBe(1);
  });
});

/** Characters that the member with these bytes takes in JSON. */
function data(bytes: Buffer): number {
  return `,"data":"${bytes.toString('base64')}"`.length;
}
