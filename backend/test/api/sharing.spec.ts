import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ShareLinks } from '../../src/modules/history/sharing/share-links.js';
import { ImageLibrary, ImageLinks } from '../../src/modules/images/index.js';
import { medallion } from '../support/imaging/art.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const WORDS = 'a small key, as small as you can, 40 mm';
const same = { 'sec-fetch-site': 'same-origin' };

interface Shared {
  readonly image: { readonly url: string; readonly sha256: string };
  readonly prompt: string | null;
  readonly title: string;
  readonly subject: string;
  readonly widthMm: number;
}

describe('a concept that is shown to others', () => {
  let running: RunningApp;
  let owner: string;
  let id: string;

  const visitor = async (): Promise<string> => cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, cookie?: string, payload?: object) =>
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
    expect(Object.keys(answer.json<Shared>()).sort()).toEqual(['expiresAt', 'extent', 'heightMm', 'image', 'placement', 'prompt', 'style', 'subject', 'title', 'widthMm']);
    expect(answer.json<Shared>()).toMatchObject({ prompt: null, widthMm: 40 });
    expect(answer.body).not.toContain(WORDS);
    expect((await running.app.inject({ url: answer.json<Shared>().image.url })).statusCode).toBe(200);
  });

  it('shows the words too when its owner says so', async () => {
    expect((await ask('GET', `/shared-concepts/${await share({ withPrompt: true })}`)).json<Shared>().prompt).toBe(WORDS);
  });

  it('is called what its owner calls it, and never by words that were drawn as typed and not shared', async () => {
    await ask('PATCH', `/concepts/${id}`, owner, { title: 'For Ana' });
    expect((await ask('GET', `/shared-concepts/${await share()}`)).json<Shared>()).toMatchObject({ title: 'For Ana', subject: 'key' });
    const drawn = await ask('POST', '/generate_tattoo', owner, { prompt: 'a key for Ana Lopez', verbatim: true });
    const typed = drawn.json<{ concepts: { id: string }[] }>().concepts[0]?.id ?? '';
    const shown = async (options: object) => {
      const { token } = (await ask('POST', `/concepts/${typed}/shares`, owner, options)).json<{ token: string }>();
      return (await ask('GET', `/shared-concepts/${token}`)).json<Shared>();
    };
    expect(await shown({})).toMatchObject({ title: '', subject: '', prompt: null });
    expect(await shown({ withPrompt: true })).toMatchObject({ title: 'A key for Ana Lopez', subject: 'a key for Ana Lopez' });
    await ask('PATCH', `/concepts/${typed}`, owner, { title: 'Mine' });
    expect(await shown({})).toMatchObject({ title: 'Mine', subject: '' });
  });

  it('is measured for whoever has the link, and for nobody without it', async () => {
    const { image } = (await ask('GET', `/shared-concepts/${await share()}`)).json<Shared>();
    const stranger = await visitor();
    const query = image.url.split('?')[1] ?? '';
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40&${query}`, stranger)).statusCode).toBe(200);
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40&${query.replace(/signature=./u, 'signature=')}`, stranger)).statusCode).toBe(404);
    expect((await ask('GET', `/images/${image.sha256}/tattooability?widthMm=40`, stranger)).statusCode).toBe(404);
  });

  it('is taken back by ending its link alone; the others go on', async () => {
    const [ended, other] = [await share(), await share({ withPrompt: true })];
    const listed = async () => (await ask('GET', `/concepts/${id}/shares`, owner)).json<{ shares: { token: string }[] }>().shares.map(({ token }) => token);
    expect(await listed()).toEqual(expect.arrayContaining([ended, other]));
    expect((await ask('GET', `/concepts/${id}/shares`, await visitor())).statusCode).toBe(404);
    expect((await ask('DELETE', `/concepts/${id}/shares/${ended}`, await visitor())).statusCode).toBe(404);
    expect((await ask('DELETE', `/concepts/${id}/shares/${ended}`, owner)).statusCode).toBe(204);
    expect((await ask('DELETE', `/concepts/${id}/shares/${ended}`, owner)).statusCode).toBe(404);
    expect(await listed()).not.toContain(ended);
    expect((await ask('GET', `/shared-concepts/${ended}`)).json()).toMatchObject({ status: 404, code: 'share-not-found' });
    expect((await ask('GET', `/shared-concepts/${other}`)).statusCode).toBe(200);
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

describe('an installation that asks for keys', () => {
  it('measures a shared picture for whoever has the link, and for nobody else', async () => {
    const running = await runApp({ ANONYMOUS_ACCESS: 'false' });
    const bytes = await medallion();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await running.app.get(ImageLibrary, { strict: false }).keep({ bytes, sha256, mimeType: 'image/png', width: 800, height: 800 });
    const link = running.app.get(ImageLinks, { strict: false }).sign(sha256, 'image/png').split('?')[1] ?? '';
    const report = (query: string) => running.app.inject({ url: `/api/v1/images/${sha256}/tattooability?widthMm=40${query}` });
    expect((await report(`&${link}`)).statusCode).toBe(200);
    expect((await report('')).statusCode).toBe(401);
    expect((await report(`&${link.replace('signature=', 'signature=A')}`)).statusCode).toBe(401);
    await running.stop();
  });
});
