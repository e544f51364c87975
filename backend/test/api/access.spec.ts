import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const KEYS = '/api/v1/api-keys';
const same = { 'sec-fetch-site': 'same-origin' };

describe('who is asking', () => {
  let running: RunningApp;
  let cookie: string;

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, headers: Record<string, string> = {}, payload?: object) =>
    running.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  const newKey = async (wish: object = { name: 'test' }): Promise<{ id: string; key: string }> => {
    const answer = await ask('POST', KEYS, { cookie, ...same }, wish);
    expect(answer.statusCode).toBe(201);
    return answer.json();
  };
  const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

  beforeAll(async () => {
    running = await runApp();
    cookie = cookieOf(await ask('GET', KEYS));
  });
  afterAll(() => running.stop());

  it('gives a browser an HttpOnly, SameSite=Lax session on first contact and keeps it', async () => {
    const first = await ask('GET', KEYS);
    expect(first.headers['set-cookie']).toMatch(/^tcd_session=[\w-]{22}\.[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/u);
    const second = await ask('GET', KEYS, { cookie: cookieOf(first) });
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('begins the session with the page, before the dashboard asks anything', async () => {
    const page = await ask('GET', '/', { accept: 'text/html' });
    expect(cookieOf(page)).toMatch(/^tcd_session=/u);
  });

  it('takes a forged session for none', async () => {
    const answer = await ask('GET', KEYS, { cookie: `${cookie.slice(0, -2)}xx` });
    expect(answer.headers['set-cookie']).toBeDefined();
  });

  it('makes a key, shows it once and never its hash', async () => {
    const made = await newKey({ name: 'booking platform', scopes: ['draw'] });
    expect(made.key).toMatch(/^tcd_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}$/u);
    const list = await ask('GET', KEYS, { cookie });
    expect(list.json<{ apiKeys: { id: string }[] }>().apiKeys.map((key) => key.id)).toContain(made.id);
    expect(list.body).not.toContain(made.key.split('_')[3]);
    expect(list.body).not.toContain('hash');
  });

  it('lets a key do what its scopes say and nothing more', async () => {
    const admin = await newKey({ name: 'admin', scopes: ['admin'] });
    const draw = await newKey({ name: 'draw', scopes: ['draw', 'read'] });
    expect((await ask('GET', KEYS, bearer(admin.key))).statusCode).toBe(200);
    const refused = await ask('GET', KEYS, bearer(draw.key));
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'scope-missing', missingScopes: ['admin'] });
  });

  it.each([
    ['a mistyped key', (key: string) => `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`],
    ['a key of another installation', () => 'tcd_live_AAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_000000'],
    ['something else', () => 'hello'],
  ])('refuses %s with 401', async (_, alter) => {
    const { key } = await newKey({ name: 'x', scopes: ['admin'] });
    const answer = await ask('GET', KEYS, bearer(alter(key)));
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'invalid-key' });
  });

  it('refuses a session and a key on one request', async () => {
    const { key } = await newKey();
    const answer = await ask('GET', KEYS, { ...bearer(key), cookie });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'two-credentials' });
  });

  it('refuses a revoked key within a second although it was just in use', async () => {
    const { id, key } = await newKey({ name: 'leaked', scopes: ['admin'] });
    expect((await ask('GET', KEYS, bearer(key))).statusCode).toBe(200);
    expect((await ask('DELETE', `${KEYS}/${id}`, { cookie, ...same })).statusCode).toBe(204);
    const revoked = performance.now();
    let status = 200;
    while (status === 200 && performance.now() - revoked < 3_000) status = (await ask('GET', KEYS, bearer(key))).statusCode;
    expect(status).toBe(401);
    expect(performance.now() - revoked).toBeLessThan(1_000);
  });

  it('rotates a key: both work during the overlap, with the same rights', async () => {
    const old = await newKey({ name: 'rolling', scopes: ['admin'] });
    const answer = await ask('POST', `${KEYS}/${old.id}/rotate`, { cookie, ...same }, { overlapHours: 1 });
    expect(answer.statusCode).toBe(201);
    const next = answer.json<{ key: string; scopes: string[]; name: string }>();
    expect(next).toMatchObject({ name: 'rolling', scopes: ['admin'] });
    expect((await ask('GET', KEYS, bearer(old.key))).statusCode).toBe(200);
    expect((await ask('GET', KEYS, bearer(next.key))).statusCode).toBe(200);
  });

  it('has two living keys at most: one that was rotated is not again, until its successor is revoked; of two at once one wins', async () => {
    const { id } = await newKey();
    const rotate = () => ask('POST', `${KEYS}/${id}/rotate`, { cookie, ...same }, {});
    const both = await Promise.all([rotate(), rotate()]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
    const next = both.find(({ statusCode }) => statusCode === 201)?.json<{ id: string }>().id ?? '';
    expect((await rotate()).json()).toMatchObject({ code: 'api-key-replaced', detail: `Rotate its successor ${next}, or revoke that one first.` });
    expect((await ask('DELETE', `${KEYS}/${next}`, { cookie, ...same })).statusCode).toBe(204);
    expect((await rotate()).statusCode).toBe(201);
  });

  it('changes what a living key of the owner may spend a day, to the micro-dollar, and nothing else of it', async () => {
    const { id } = await newKey({ name: 'spender', scopes: ['draw'], dailyBudgetUsd: 5 });
    const changed = await ask('PATCH', `${KEYS}/${id}`, { cookie, ...same }, { dailyBudgetUsd: 0.033601 });
    expect(changed.statusCode).toBe(200);
    const [listed] = (await ask('GET', KEYS, { cookie })).json<{ apiKeys: { id: string }[] }>().apiKeys.filter((key) => key.id === id);
    expect(listed).toMatchObject({ name: 'spender', scopes: ['draw'], dailyBudgetUsd: 0.033601, expiresAt: null });
    expect(changed.json()).toEqual(listed);

    const other = cookieOf(await ask('GET', KEYS));
    expect((await ask('PATCH', `${KEYS}/${id}`, { cookie: other, ...same }, { dailyBudgetUsd: 9 })).statusCode).toBe(404);
    expect((await ask('PATCH', `${KEYS}/${id}`, { cookie, ...same }, { dailyBudgetUsd: -1 })).json()).toMatchObject({ errors: [{ field: 'dailyBudgetUsd' }] });
    expect((await ask('DELETE', `${KEYS}/${id}`, { cookie, ...same })).statusCode).toBe(204);
    expect((await ask('PATCH', `${KEYS}/${id}`, { cookie, ...same }, { dailyBudgetUsd: 9 })).statusCode).toBe(404);
  });

  it('hides keys of one session from every other', async () => {
    const { id } = await newKey();
    const other = cookieOf(await ask('GET', KEYS));
    expect((await ask('GET', KEYS, { cookie: other })).json()).toEqual({ apiKeys: [] });
    expect((await ask('DELETE', `${KEYS}/${id}`, { cookie: other, ...same })).statusCode).toBe(404);
    expect((await ask('POST', `${KEYS}/${id}/rotate`, { cookie: other, ...same }, {})).statusCode).toBe(404);
  });

  it.each([
    ['another site with the cookie', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true, 403],
    ['another site without the cookie', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false, 403],
    ['a sibling host with the cookie', { 'sec-fetch-site': 'same-site' }, true, 403],
    ['the cookie without any proof of origin', {}, true, 403],
    ['the dashboard, by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }, true, 201],
    ['the dashboard of an older browser, by Origin', { origin: 'http://localhost:80' }, true, 201],
    ['a program without cookie and origin', {}, false, 201],
  ])('a write from %s', async (_, headers, withCookie, status) => {
    const answer = await ask('POST', KEYS, { host: 'localhost', ...headers, ...(withCookie ? { cookie } : {}) }, { name: 'csrf' });
    expect(answer.statusCode).toBe(status);
    if (status === 403) expect(answer.json()).toMatchObject({ code: 'foreign-origin' });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x', scopes: ['root'] }, 'scopes.0'],
    [{ name: 'x', dailyBudgetUsd: -1 }, 'dailyBudgetUsd'],
    [{ name: 'x', ownerId: 'org_other' }, 'ownerId'],
  ])('refuses the wish %j and names the field', async (wish, field) => {
    const answer = await ask('POST', KEYS, { cookie, ...same }, wish);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((fault) => fault.field)).toContain(field);
  });
});

describe('an installation that asks for keys', () => {
  it('answers 401 to a browser without one, and still says that it lives', async () => {
    const running = await runApp({ ANONYMOUS_ACCESS: 'false' });
    const answer = await running.app.inject({ method: 'GET', url: KEYS });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'key-required' });
    expect((await running.app.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
    await running.stop();
  });
});
