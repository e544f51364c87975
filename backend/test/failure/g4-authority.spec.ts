import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ApiKeyRing } from '../../src/modules/access/index.js';
import { printTable } from '../support/print-table.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

interface Documented {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Documented;
/** Every documented address with an id in it: a new route is in the matrix as soon as it is documented. */
const addresses = Object.keys(document.paths).filter((path) => path.includes('{'));
const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const CANARY = 'canary of the owner';

/** A body that would be accepted from the owner. */
function bodyFor(verb: (typeof VERBS)[number], path: string): object | undefined {
  if (verb === 'GET' || verb === 'DELETE') return undefined;
  if (path.endsWith('/api-keys/{id}')) return { dailyBudgetUsd: 1 };
  return path.endsWith('/concepts/{id}') ? { favourite: true } : {};
}

describe('G4: a cache hit needs valid authority', () => {
  let running: RunningApp;
  let owner: Record<string, string>;
  let strangers: Readonly<Record<string, Record<string, string>>>;
  let ids: Readonly<Record<string, string>>;
  let picture: string;

  const ask = (method: (typeof VERBS)[number], url: string, headers: Record<string, string>, payload?: object) =>
    running.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  const arrive = async (): Promise<Record<string, string>> => ({
    cookie: cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } })), 'sec-fetch-site': 'same-origin',
  });
  const keyOf = async (organisation: string): Promise<{ id: string; headers: Record<string, string> }> => {
    const { row, text } = await running.app.get(ApiKeyRing, { strict: false }).create({
      ownerId: `org_${organisation}`, name: organisation, scopes: ['draw', 'read', 'admin'], dailyBudgetMicroUsd: 1_000_000, expiresAt: null, createdBy: 'test',
    });
    return { id: row.id, headers: { authorization: `Bearer ${text}` } };
  };
  const draw = (headers: Record<string, string>, request: object = { prompt: CANARY }) => ask('POST', '/api/v1/generate_tattoo', headers, request);

  /** `/concepts/{id}` with the owner's own ids; an id of a new kind has to be told apart here, or the test fails. */
  const filled = (path: string): string => path.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const [, , , kind = ''] = path.split('/');
    const value = ids[name === 'id' ? kind : name];
    if (value === undefined) throw new Error(`No ${name} of the owner is known for ${path}: add one to the test.`);
    return value;
  });

  beforeAll(async () => {
    running = await runApp({ RATE_LIMIT_PER_MINUTE: '100000' });
    owner = await arrive();
    strangers = { 'another session': await arrive(), 'a key of another organisation': (await keyOf('other')).headers };
    const generation = (await draw(owner)).json<{ id: string; conversationId: string; concepts: { id: string; image: { sha256: string; url: string } }[] }>();
    const [concept] = generation.concepts;
    if (concept === undefined) throw new Error('Nothing was drawn.');
    picture = concept.image.url;
    const key = (await ask('POST', '/api/v1/api-keys', owner, { name: CANARY })).json<{ id: string }>();
    const { token } = (await ask('POST', `/api/v1/concepts/${concept.id}/shares`, owner, {})).json<{ token: string }>();
    ids = {
      // A share link is a right of its own; one that was altered is none.
      token: token.replace(/.{3}$/u, 'AAA'),
      concepts: concept.id, conversations: generation.conversationId, generations: generation.id, 'api-keys': key.id,
      sha256: concept.image.sha256, ext: 'png',
    };
  }, 60_000);
  afterAll(() => running.stop());

  it('says "no such thing" to every stranger on every route with an id, whatever the verb', async () => {
    const seen: Record<string, string | number>[] = [];
    for (const [who, headers] of Object.entries(strangers)) {
      for (const path of addresses) {
        for (const verb of VERBS) {
          const answer = await ask(verb, filled(path), headers, bodyFor(verb, path));
          const documented = verb.toLowerCase() in (document.paths[path] ?? {});
          expect({ who, verb, path, status: answer.statusCode }).toEqual({ who, verb, path, status: documented ? 404 : 405 });
          expect(answer.body).not.toContain(CANARY);
          if (documented) seen.push({ verb, path, stranger: who, status: answer.statusCode });
        }
      }
    }
    printTable('G4: strangers at every route with an id', seen);
    expect(seen.length).toBeGreaterThanOrEqual(2 * addresses.length);
  }, 60_000);

  it('still answers the owner on the same addresses', async () => {
    const readable = ['/api/v1/concepts/{id}', '/api/v1/conversations/{id}', '/api/v1/generations/{id}', '/api/v1/images/{sha256}.{ext}'];
    for (const path of readable) expect({ path, status: (await ask('GET', filled(path), owner)).statusCode }).toEqual({ path, status: 200 });
  });

  it.each([
    ['without a signature', (url: string) => url.split('?')[0] ?? ''],
    ['with an altered signature', (url: string) => url.replace(/signature=.{3}/u, 'signature=AAA')],
    ['with a longer life', (url: string) => url.replace(/expires=(\d+)/u, (_, at: string) => `expires=${Number(at) + 86_400}`)],
    ['for another picture', (url: string) => url.replace(/images\/../u, 'images/00')],
  ])('shows no picture by a link %s', async (_, alter) => {
    expect((await running.app.inject({ url: picture })).statusCode).toBe(200);
    for (const headers of Object.values(strangers)) expect([403, 404]).toContain((await ask('GET', alter(picture), headers)).statusCode);
  });

  it('refuses an invalid key on a prompt that is cached', async () => {
    const { headers } = await keyOf('cached');
    expect((await draw(headers)).statusCode).toBe(200);
    const hit = await draw(headers);
    expect(hit.headers['cache-status']).toContain('hit');
    const broken = { authorization: `${headers['authorization'] ?? ''}x` };
    const refused = await draw(broken);
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['cache-status']).toBeUndefined();
  });

  it('refuses a revoked key on a prompt that is cached, within a second', async () => {
    const { id, headers } = await keyOf('leaving');
    expect((await draw(headers)).statusCode).toBe(200);
    await running.app.get(ApiKeyRing, { strict: false }).revoke(null, id);
    const revoked = performance.now();
    let status = 200;
    while (status === 200 && performance.now() - revoked < 1_000) status = (await draw(headers)).statusCode;
    expect(status).toBe(401);
  });

  it('does not serve one organisation from the cache of another', async () => {
    const [one, two] = [await keyOf('one'), await keyOf('two')];
    expect((await draw(one.headers, { prompt: 'a swallow with a key' })).headers['cache-status']).toContain('miss');
    expect((await draw(two.headers, { prompt: 'a swallow with a key' })).headers['cache-status']).toContain('miss');
    expect((await draw(one.headers, { prompt: 'a swallow with a key' })).headers['cache-status']).toContain('hit');
  });

  it('lets nobody refine or use as reference what is not theirs', async () => {
    for (const headers of Object.values(strangers)) {
      expect((await draw(headers, { prompt: 'make it larger', parentConceptId: ids['concepts'] })).statusCode).toBe(404);
      expect((await draw(headers, { prompt: 'like this', referenceImages: [ids['sha256']] })).statusCode).toBe(404);
    }
  });
});
