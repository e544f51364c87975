import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { filesUnder } from '../support/files-under.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { S3_CREDENTIALS, S3Server } from '../support/servers/s3-server.js';

interface Answered {
  readonly concepts: readonly { readonly image: { readonly url: string; readonly sha256: string } }[];
}

describe('the whole application with its images in S3', () => {
  let server: S3Server;
  let running: RunningApp;
  let headers: Record<string, string>;

  beforeAll(async () => {
    Object.assign(process.env, S3_CREDENTIALS);
    server = await S3Server.start();
    running = await runApp({ STORAGE_URL: server.url });
    headers = { cookie: cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } })), 'sec-fetch-site': 'same-origin' };
  }, 180_000);
  afterAll(async () => {
    await running.stop();
    await server.end();
  });

  const draw = (prompt: string) => running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers, payload: { prompt } });
  const get = (url: string) => running.app.inject({ url, headers });

  it('draws into the bucket, serves from it, makes smaller pictures in it, and erases there', async () => {
    const [concept] = (await draw('a swallow')).json<Answered>().concepts;
    const { url = '', sha256 = '' } = concept?.image ?? {};
    const picture = await get(url);
    expect((await sharp(picture.rawPayload, { failOn: 'warning' }).metadata()).format).toBe('png');
    const smaller = await get(`${url}&w=320`);
    expect((await sharp(smaller.rawPayload).metadata())).toMatchObject({ format: 'webp', width: 320 });
    expect((await draw('a swallow')).headers['cache-status']).toContain('hit');
    expect(filesUnder(server.folder).filter((file) => file.includes(sha256))).not.toEqual([]);
    expect(filesUnder(running.dataDir).filter((file) => file.includes(sha256))).toEqual([]);
    expect((await running.app.inject({ method: 'DELETE', url: '/api/v1/me/data', headers })).statusCode).toBe(204);
    expect(filesUnder(server.folder).filter((file) => file.includes(sha256))).toEqual([]);
    expect((await get(url)).statusCode).toBe(410);
  }, 180_000);

  it('says that the storage is away, refuses before drawing, and never answers with a broken link', async () => {
    await draw('a rose');
    await server.stop();
    const answers = [await draw('a rose'), await draw('a dagger')];
    for (const answer of answers) expect([answer.statusCode, answer.json()]).toMatchObject([503, { code: 'images-unavailable', retryable: true }]);
    expect((await get('/health/live')).statusCode).toBe(200);
  }, 180_000);
});
