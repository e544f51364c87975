import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShareLinks } from '../../src/modules/history/sharing/share-links.js';
import { ImageLinks } from '../../src/modules/images/index.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const WORDS = 'a small key, as small as you can, 40 mm';
const same = { 'sec-fetch-site': 'same-origin' };

interface Shared {
  readonly image: { readonly url: string; readonly sha256: string };
  readonly prompt: string | null;
  readonly widthMm: number;
}

describe('a concept that is shown to others', () => {
  let running: RunningApp;
  let owner: string;
  let id: string;

  const visitor = async (): Promise<string> => cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
  const ask = (method: 'GET' | 'POST' | 'DELETE', url: string, cookie?: string, payload?: object) =>
    running.app.inject({ method, url: `/api/v1${url}`, headers: { ...same, ...(cookie === undefined ? {} : { cookie }) }, ...(payload === undefined ? {} : { payload }) });
  const share = async (options: object = {}): Promise<string> => (await ask('POST', `/concepts/${id}/shares`, owner, options)).json<{ token: string }>().token;

  beforeAll(async () => {
    running = await runApp();
    owner = await visitor();
    const drawn = await ask('POST', '/generate_tattoo', owner, { prompt: WORDS });
    id = drawn.json<{ concepts: { id: string }[] }>().concepts[0]?.id ?? '';
  });
  afterAll(() => running.stop());

  it('shows its picture and its size to whoever has the link, and nothing else of it', async () => {
    const answer = await ask('GET', `/shared-concepts/${await share()}`);
    expect(answer.statusCode).toBe(200);
    expect(Object.keys(answer.json<Shared>()).sort()).toEqual(['expiresAt', 'extent', 'heightMm', 'image', 'placement', 'prompt', 'style', 'subject', 'widthMm']);
    expect(answer.json<Shared>()).toMatchObject({ prompt: null, widthMm: 40 });
    expect(answer.body).not.toContain(WORDS);
    expect((await running.app.inject({ url: answer.json<Shared>().image.url })).statusCode).toBe(200);
  });

  it('shows the words too when its owner says so', async () => {
    expect((await ask('GET', `/shared-concepts/${await share({ withPrompt: true })}`)).json<Shared>().prompt).toBe(WORDS);
  });

  it('is measured for whoever has the link, and for nobody without it', async () => {
    const { image } = (await ask('GET', `/shared-concepts/${await share()}`)).json<Shared>();
    const stranger = await visitor();
    const query = image.url.split('?')[1] ?? '';
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40&${query}`, stranger)).statusCode).toBe(200);
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40&${query.replace(/signature=./u, 'signature=')}`, stranger)).statusCode).toBe(404);
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40`, stranger)).statusCode).toBe(404);
  });

  it('is shared by its owner only, under no link but ours, and until the link ends', async () => {
    expect((await ask('POST', `/concepts/${id}/shares`, await visitor(), {})).statusCode).toBe(404);
    expect((await ask('GET', `/shared-concepts/${id}~9999999999~0~${'A'.repeat(43)}`)).json()).toMatchObject({ status: 404, code: 'share-not-found' });
    const old = new ShareLinks(running.app.get(ImageLinks, { strict: false }), () => Date.parse('2026-04-27T10:00:00Z')).make(id, false);
    const ended = await ask('GET', `/shared-concepts/${old.token}`);
    expect(ended.json()).toMatchObject({ status: 410, code: 'share-ended' });
    expect(ended.body).toContain('2026-05-04');
  });

  it('is gone for everybody when its owner deletes it', async () => {
    const token = await share();
    expect((await ask('DELETE', `/concepts/${id}`, owner)).statusCode).toBe(204);
    expect((await ask('GET', `/shared-concepts/${token}`)).json()).toMatchObject({ status: 404, code: 'share-not-found' });
  });
});
