import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Generation } from '../../src/modules/generation/generation.contracts.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const WOLF = 'a wolf howling at the moon over pine trees, forearm';

let running: RunningApp;
let cookie = '';

beforeAll(async () => {
  running = await runApp();
});

afterAll(() => running.stop());

const browser = (): Record<string, string> => ({ 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }) });

async function draw(body: unknown, headers: Record<string, string> = {}) {
  const answer = await running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { ...browser(), ...headers }, payload: body as object });
  if (cookie === '') cookie = cookieOf(answer);
  return answer;
}

const generation = (answer: { json: () => unknown }): Generation => answer.json() as Generation;

describe('POST /generate_tattoo', () => {
  it('draws what was said, and the same words again are the same image for nothing', async () => {
    const first = await draw({ prompt: WOLF });
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-status']).toBe('tattoo; fwd=miss; stored');
    const [drawn] = generation(first).concepts;
    expect(drawn?.brief).toMatchObject({ placement: 'forearm' });
    expect(drawn?.engineeredPrompt).toMatch(/Isolated Tattoo Concept/u);

    const second = await draw({ prompt: WOLF });
    expect(second.headers['cache-status']).toMatch(/^tattoo; hit; ttl=\d+$/u);
    const [found] = generation(second).concepts;
    expect(found).toMatchObject({ cached: true, fingerprint: drawn?.fingerprint });
    expect(found?.image.sha256).toBe(drawn?.image.sha256);
    expect(found?.id).not.toBe(drawn?.id);
  });

  it('tells before it is asked to draw whether that would be free', async () => {
    const told = async (wish: object): Promise<unknown> => {
      const answer = await running.app.inject({ method: 'POST', url: '/api/v1/prompt-previews', headers: browser(), payload: wish });
      return answer.json<{ cached: boolean }>().cached;
    };
    expect(await told({ prompt: WOLF })).toBe(true);
    expect(await told({ prompt: WOLF, count: 2 })).toBe(false);
    expect(await told({ prompt: 'a wolf nobody asked for' })).toBe(false);
  });

  it('keeps every answer in the history of whoever asked, and of nobody else', async () => {
    const mine = await running.app.inject({ url: '/api/v1/concepts', headers: browser() });
    const { concepts } = mine.json<{ concepts: { prompt: string }[] }>();
    expect(concepts.filter((concept) => concept.prompt === WOLF)).toHaveLength(2);
    const stranger = await running.app.inject({ url: '/api/v1/concepts', headers: { 'sec-fetch-site': 'same-origin' } });
    expect(stranger.json<{ concepts: unknown[] }>().concepts).toEqual([]);
  });

  it('hands out links that work on their own, and only while they are untouched', async () => {
    const [concept] = generation(await draw({ prompt: WOLF })).concepts;
    const url = concept?.image.url ?? '';
    const image = await running.app.inject({ url });
    expect(image.statusCode).toBe(200);
    expect(image.headers['content-type']).toBe('image/png');
    expect(image.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    const bare = url.split('?', 1)[0] ?? '';
    expect((await running.app.inject({ url: bare })).statusCode).toBe(404);
    expect((await running.app.inject({ url: bare, headers: browser() })).statusCode).toBe(200);
    expect((await running.app.inject({ url: `${url.slice(0, -2)}xx` })).statusCode).toBe(404);
    expect((await running.app.inject({ url: `${url}&w=320` })).headers['content-type']).toBe('image/webp');
    expect((await running.app.inject({ url, headers: { range: 'bytes=0-9' } })).statusCode).toBe(206);
  });

  it('draws several variations that are not the same picture', async () => {
    const answer = await draw({ prompt: 'a luna moth', count: 3 });
    const hashes = generation(answer).concepts.map((concept) => concept.image.sha256);
    expect(new Set(hashes).size).toBe(3);
    expect(generation(answer).concepts.map((concept) => concept.variation)).toEqual([1, 2, 3]);
  });

  it('draws verbatim words without reading them, says so in the answer, and keeps it apart from the same words read', async () => {
    const wish = { prompt: 'a fox with a rose, no colour pls', style: 'dotwork' };
    const [read] = generation(await draw(wish)).concepts;
    const [typed] = generation(await draw({ ...wish, verbatim: true })).concepts;
    expect(read?.brief.verbatim).toBeUndefined();
    expect(typed?.brief).toMatchObject({ verbatim: true, subject: wish.prompt, added: [expect.stringContaining('Dotwork')], leftOut: [] });
    expect(typed?.brief.notices[0]).toContain('nothing was interpreted');
    expect(typed?.engineeredPrompt).toContain(wish.prompt);
    expect(typed?.fingerprint).not.toBe(read?.fingerprint);
    expect((await draw({ ...wish, verbatim: true })).headers['cache-status']).toMatch(/^tattoo; hit/u);
  });

  it('draws only the variations that are missing', async () => {
    const answer = generation(await draw({ prompt: 'a luna moth', count: 4 }));
    expect(answer.concepts.map((concept) => concept.cached)).toEqual([true, true, true, false]);
  });

  it('obeys Cache-Control: no-cache draws anew, no-store keeps nothing, only-if-cached never draws', async () => {
    expect((await draw({ prompt: WOLF }, { 'cache-control': 'no-cache' })).headers['cache-status']).toBe('tattoo; fwd=request; stored');
    const secret = await draw({ prompt: 'a secret anchor' }, { 'cache-control': 'no-store' });
    expect(secret.headers['cache-status']).toBe('tattoo; fwd=request');
    const absent = await draw({ prompt: 'a secret anchor' }, { 'cache-control': 'only-if-cached' });
    expect(absent.statusCode).toBe(504);
    expect(absent.json()).toMatchObject({ code: 'not-cached' });
    expect(absent.headers['cache-status']).toBe('tattoo; detail=not-cached');
  });

  it('refines a concept from its own drawing, offline', async () => {
    const [parent] = generation(await draw({ prompt: 'a rose, upper arm' })).concepts;
    const [child] = generation(await draw({ prompt: 'add a dagger', parentConceptId: parent?.id })).concepts;
    expect(child).toMatchObject({ parentConceptId: parent?.id, conversationId: parent?.conversationId, version: 2 });
    expect(child?.image.sha256).not.toBe(parent?.image.sha256);
  });

  it('tells nothing as done that the built-in engine left as it was', async () => {
    const [parent] = generation(await draw({ prompt: 'a rose, upper arm' })).concepts;
    const [same] = generation(await draw({ prompt: 'make the leaves larger', parentConceptId: parent?.id })).concepts;
    expect(same?.brief.notices).toContainEqual(expect.stringContaining('could not do "make the leaves larger"'));
    expect(same?.brief.added).toEqual([]);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no prompt', {}, 'prompt'],
    ['an empty prompt', { prompt: '' }, 'prompt'],
    ['2,001 characters', { prompt: 'x'.repeat(2001) }, 'prompt'],
    ['an unknown style', { prompt: 'rose', style: 'crayon' }, 'style'],
    ['an unknown field', { prompt: 'rose', seed: 4 }, 'seed'],
    ['a wrong type', { prompt: 7 }, 'prompt'],
    ['a width of nothing', { prompt: 'rose', widthMm: 0 }, 'widthMm'],
    ['five drawings', { prompt: 'rose', count: 5 }, 'count'],
    ['81 letters', { prompt: 'rose', lettering: 'x'.repeat(81) }, 'lettering'],
    ['a list', [1], ''],
  ];

  it.each(cases)('%s is refused naming the field', async (_name, body, field) => {
    const answer = await draw(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<{ code: string; costUsd: number; errors: { field: string }[] }>();
    expect(problem).toMatchObject({ code: 'invalid-request', costUsd: 0 });
    expect(problem.errors.map((fault) => fault.field)).toContain(field);
  });

  it.each([
    [{ style: 'crayon' }, 'style: must be one of american-traditional, anime,'],
    [{ widthMm: '90' }, 'widthMm: must be a number, not text'],
    [{ widthMm: 9 }, 'widthMm: must be 10 at least'],
    [{ widthMm: 601 }, 'widthMm: may be 600 at most'],
    [{ count: 1.5 }, 'count: must be a whole number'],
    [{ lettering: 'x'.repeat(81) }, 'lettering: may have 80 characters at most'],
    [{ referenceImages: 'x' }, 'referenceImages: must be a list, not text'],
    [{ conversationId: 'mine' }, 'conversationId: must be a UUID, like '],
  ])('%j is refused in plain words', async (field, words) => {
    const { detail } = (await draw({ prompt: 'rose', ...field })).json<{ detail: string }>();
    expect(detail.startsWith(words)).toBe(true);
  });

  it('tells the limit that was broken', async () => {
    const { errors } = (await draw({ prompt: 'x'.repeat(2001) })).json<{ errors: { limit: unknown }[] }>();
    expect(errors[0]?.limit).toBe(2000);
  });

  it('broken JSON, a body of 2 MB, another type and a wrong method are problems too', async () => {
    const post = (payload: string, type = 'application/json') =>
      running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { ...browser(), 'content-type': type }, payload });
    const broken = await post('{"prompt": ');
    expect([broken.statusCode, broken.json<{ code: string }>().code]).toEqual([400, 'malformed-json']);
    const large = await post(JSON.stringify({ prompt: 'x'.repeat(2_000_000) }));
    expect([large.statusCode, large.json<{ code: string }>().code]).toEqual([413, 'body-too-large']);
    const text = await post('rose', 'text/plain');
    expect([text.statusCode, text.json<{ code: string }>().code]).toEqual([415, 'unsupported-media-type']);
    const wrong = await running.app.inject({ method: 'GET', url: '/api/v1/generate_tattoo', headers: browser() });
    expect([wrong.statusCode, wrong.headers['allow']]).toEqual([405, 'POST']);
  });

  it('stores nothing', async () => {
    const list = await running.app.inject({ url: '/api/v1/concepts?limit=100', headers: browser() });
    const prompts = list.json<{ concepts: { prompt: string }[] }>().concepts.map((concept) => concept.prompt);
    expect(prompts.filter((prompt) => prompt === 'rose' || prompt.length > 2000)).toEqual([]);
  });
});
