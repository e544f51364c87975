import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { CONCEPT_DELIVERED, DRAWING_STARTED, PICTURE_MEASURED, type DeliveredConcept, type DeliveredGeneration } from '../../src/events/index.js';
import { ConceptArchive } from '../../src/modules/history/index.js';
import { aDelivery, aGeneration } from '../support/a-delivery.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const same = { 'sec-fetch-site': 'same-origin' };

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly favourite: boolean;
  readonly image: { readonly url: string };
}
interface Listed {
  readonly concepts: readonly Shown[];
  readonly nextCursor: string | null;
}

/** Every id of a list in its order, three on a page. */
async function walk(list: (query: string) => Promise<Listed>, sort: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const page = await list(`?limit=3&sort=${sort}${cursor}`);
    seen.push(...page.concepts.map((concept) => concept.id));
    if (page.nextCursor === null) return seen;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

describe('the history', () => {
  let running: RunningApp;

  /** A browser with a session of its own and what it owns. */
  const browser = async () => {
    const cookie = cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
    const ownerId = `ses_${cookie.split('=')[1]?.split('.')[0] ?? ''}`;
    const ask = (method: 'GET' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
      running.app.inject({ method, url: `/api/v1${url}`, headers: { cookie, ...same }, ...(payload === undefined ? {} : { payload }) });
    const deliver = async (concept: Partial<DeliveredConcept> = {}, generation: Partial<DeliveredGeneration> = {}): Promise<DeliveredConcept> => {
      const delivery = aDelivery({ ownerId, ...concept }, generation);
      await running.app.get(EventEmitter2).emitAsync(CONCEPT_DELIVERED, delivery);
      const [first] = delivery.concepts;
      if (first === undefined) throw new Error('A delivery has a concept.');
      return first;
    };
    const list = async (query = ''): Promise<Listed> => (await ask('GET', `/concepts${query}`)).json<Listed>();
    return { ownerId, ask, deliver, list };
  };

  beforeAll(async () => {
    running = await runApp();
  });
  afterAll(() => running.stop());

  it('shows an answer to its owner at once, with a signed picture, and to nobody else', async () => {
    const mine = await browser();
    const other = await browser();
    const { id, image } = await mine.deliver();
    const answer = await mine.ask('GET', `/concepts/${id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ id, version: 1, favourite: false, costUsd: 0, image: { sha256: image.sha256 } });
    expect(answer.json<Shown>().image.url).toMatch(/^\/api\/v1\/images\/[0-9a-f]{64}\.png\?expires=\d+&signature=[\w-]+$/u);
    expect(answer.body).not.toContain('ownerId');
    expect(answer.body).not.toContain('scene');
    for (const [method, url] of [['GET', `/concepts/${id}`], ['PATCH', `/concepts/${id}`], ['DELETE', `/concepts/${id}`]] as const) {
      expect((await other.ask(method, url, method === 'PATCH' ? { favourite: true } : undefined)).statusCode).toBe(404);
    }
    expect((await other.list()).concepts).toEqual([]);
  });

  it('keeps an answer once however often it is delivered', async () => {
    const { ownerId, list } = await browser();
    const delivery = aDelivery({ ownerId });
    for (let round = 0; round < 3; round += 1) await running.app.get(EventEmitter2).emitAsync(CONCEPT_DELIVERED, delivery);
    expect((await list()).concepts).toHaveLength(1);
  });

  it('pages through everything exactly once, newest or oldest first', async () => {
    const { deliver, list } = await browser();
    const made: string[] = [];
    for (let index = 0; index < 7; index += 1) made.push((await deliver({ createdAt: new Date(1_700_000_000_000 + (index >> 1)).toISOString() })).id);
    const newest = await walk(list, 'newest');
    expect(newest).toHaveLength(7);
    expect([...newest].sort()).toEqual([...made].sort());
    expect(await walk(list, 'oldest')).toEqual([...newest].reverse());
  });

  it('pages through the best to tattoo first, and through the most often changed first, the newest first among equals', async () => {
    const { ownerId, deliver, list } = await browser();
    const drawn: { readonly id: string; readonly verdict: string | null; readonly version: number }[] = [];
    for (const [index, verdict] of ['watch', null, 'ok', 'too-fine', 'ok', null, 'watch'].entries()) {
      const brief = { ...(aDelivery().concepts[0]?.brief as object), style: 'fine-line', placement: 'wrist', widthMm: 40 + index };
      const version = 1 + (index % 3);
      const { id, image } = await deliver({ brief, version, createdAt: new Date(1_700_000_000_000 + index).toISOString() });
      drawn.unshift({ id, verdict, version });
      const measured = { ownerId, sha256: image.sha256, widthMm: 40 + index, style: 'fine-line', placement: 'wrist', verdict };
      if (verdict !== null) await running.app.get(EventEmitter2).emitAsync(PICTURE_MEASURED, measured);
    }
    const inOrder = (rank: (one: (typeof drawn)[number]) => number) => drawn.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
    expect(await walk(list, 'tattooability')).toEqual(inOrder(({ verdict }) => ['ok', 'watch', 'too-fine', null].indexOf(verdict)));
    expect(await walk(list, 'versions')).toEqual(inOrder(({ version }) => -version));
  });

  it.each([
    ['?q=moth', 1],
    ['?q=MOTH%20lunar', 1],
    ['?q=moth%20dragon', 0],
    ['?q=100%25', 1],
    ['?q=_', 0],
    ['?style=fine-line', 1],
    ['?placement=wrist&style=fine-line', 1],
    ['?placement=wrist&style=blackwork', 0],
    ['?favourite=true', 1],
    ['?favourite=false', 2],
    ['?conversationId=moths', 1],
    ['?palette=full-colour', 1],
    ['?minWidthMm=119', 1],
    ['?minWidthMm=120&maxWidthMm=120', 1],
    ['?minWidthMm=121', 0],
    ['?maxWidthMm=119', 2],
    ['?createdFrom=2020-05-05T00:00:00Z', 2],
    ['?createdFrom=2020-05-04T12:00:00%2B02:00&createdBefore=2020-05-04T10:00:01Z', 1],
    ['?createdBefore=2020-05-04T10:00:00Z', 0],
    ['?createdFrom=0000-01-01T00:00:00Z', 3],
  ])('finds with %s %i of three', async (query, count) => {
    const { deliver, list, ask } = await browser();
    const brief = { ...(aDelivery().concepts[0]?.brief as object) };
    const moth = await deliver({ prompt: 'a lunar moth', conversationId: 'moths', createdAt: '2020-05-04T10:00:00.000Z',
      brief: { ...brief, subject: 'moth', style: 'fine-line', placement: 'wrist', widthMm: 120, palette: 'full-colour' } });
    await deliver({ title: '100% wool' });
    await deliver();
    await ask('PATCH', `/concepts/${moth.id}`, { favourite: true });
    expect((await list(query)).concepts).toHaveLength(count);
  });

  it('finds what was measured and can be tattooed at its own size and place, and nothing that was not', async () => {
    const { ownerId, deliver, list } = await browser();
    const brief = { ...(aDelivery().concepts[0]?.brief as object), style: 'fine-line', placement: 'wrist', widthMm: 79.6 };
    const fits = await deliver({ brief });
    const fine = await deliver({ brief: { ...brief, widthMm: 30 } });
    await deliver({ brief: { ...brief, widthMm: 50 } });
    const measured = (concept: DeliveredConcept, widthMm: number, verdict: string) => running.app.get(EventEmitter2).emitAsync(PICTURE_MEASURED,
      { ownerId, sha256: concept.image.sha256, widthMm, style: 'fine-line', placement: 'wrist', verdict });
    await measured(fits, 80, 'ok');
    await measured(fine, 30, 'too-fine');
    expect((await list('?tattooable=true')).concepts.map(({ id }) => id)).toEqual([fits.id]);
    await measured(fits, 80, 'watch');
    expect((await list('?tattooable=true')).concepts).toEqual([]);
    expect((await list()).concepts).toHaveLength(3);
  });

  it('remembers a favourite and a new name', async () => {
    const { deliver, ask } = await browser();
    const { id } = await deliver();
    expect((await ask('PATCH', `/concepts/${id}`, { favourite: true, title: 'Luna ✨' })).json()).toMatchObject({ favourite: true, title: 'Luna ✨' });
    expect((await ask('GET', `/concepts/${id}`)).json()).toMatchObject({ favourite: true, title: 'Luna ✨' });
  });

  it('deletes with undo', async () => {
    const { deliver, ask, list } = await browser();
    const { id } = await deliver();
    expect((await ask('DELETE', `/concepts/${id}`)).statusCode).toBe(204);
    expect((await ask('GET', `/concepts/${id}`)).statusCode).toBe(404);
    expect((await ask('DELETE', `/concepts/${id}`)).statusCode).toBe(404);
    expect((await ask('PATCH', `/concepts/${id}`, { favourite: true })).statusCode).toBe(404);
    expect((await list()).concepts).toEqual([]);
    expect((await ask('PATCH', `/concepts/${id}`, { deleted: false })).statusCode).toBe(200);
    expect((await list()).concepts).toHaveLength(1);
  });

  it('shows a conversation as a version tree and deletes it whole', async () => {
    const { deliver, ask } = await browser();
    const first = await deliver({ conversationId: 'tree', title: 'Moth', createdAt: '2026-01-01T10:00:00.000Z' });
    const second = await deliver({ conversationId: 'tree', parentConceptId: first.id, version: 2, createdAt: '2026-01-01T10:01:00.000Z' });
    const tree = await ask('GET', '/conversations/tree');
    expect(tree.json()).toMatchObject({
      id: 'tree', title: 'Moth', createdAt: '2026-01-01T10:00:00.000Z', updatedAt: '2026-01-01T10:01:00.000Z',
      concepts: [{ id: first.id, parentConceptId: null, version: 1 }, { id: second.id, parentConceptId: first.id, version: 2 }],
    });
    expect((await ask('GET', '/conversations')).json()).toMatchObject({ conversations: [{ id: 'tree', conceptCount: 2 }], nextCursor: null });
    expect((await ask('DELETE', '/conversations/tree')).statusCode).toBe(204);
    expect((await ask('GET', '/conversations/tree')).statusCode).toBe(404);
    expect((await ask('GET', '/conversations')).json()).toEqual({ conversations: [], nextCursor: null });
  });

  it('lets two owners use the same conversation id without meeting', async () => {
    const [one, two] = [await browser(), await browser()];
    await one.deliver({ conversationId: 'same' });
    await two.deliver({ conversationId: 'same', title: 'Another' });
    expect((await one.ask('GET', '/conversations/same')).json<{ concepts: unknown[] }>().concepts).toHaveLength(1);
    expect((await two.ask('GET', '/conversations/same')).json()).toMatchObject({ title: 'Another' });
  });

  it('keeps words that PostgreSQL cannot store, readable, and lettering byte for byte', async () => {
    const { deliver, ask } = await browser();
    const brief = { ...(aDelivery().concepts[0]?.brief as object), lettering: 'x² MÜM ﬁ “é”' };
    const { id } = await deliver({ prompt: 'a\u0000b \ud800 c', brief });
    await deliver();
    const shown = (await ask('GET', `/concepts/${id}`)).json<{ prompt: string; brief: { lettering: string } }>();
    expect(shown.brief.lettering).toBe('x² MÜM ﬁ “é”');
    expect((await ask('GET', '/concepts')).json<Listed>().concepts).toHaveLength(2);
  });

  it('knows a generation from its beginning to its outcome, and never goes back', async () => {
    const { ownerId } = await browser();
    const archive = running.app.get(ConceptArchive, { strict: false });
    const events = running.app.get(EventEmitter2);
    const drawing = aGeneration({ ownerId, status: 'drawing' });
    await events.emitAsync(DRAWING_STARTED, { generation: drawing });
    expect(await archive.findGeneration(ownerId, drawing.id)).toMatchObject({ status: 'drawing', concepts: [] });
    await events.emitAsync(CONCEPT_DELIVERED, aDelivery({ ownerId }, { ...drawing, status: 'succeeded', costMicroUsd: 33_600 }));
    expect(await archive.findGeneration(ownerId, drawing.id)).toMatchObject({ status: 'succeeded', costMicroUsd: 33_600, concepts: [{ ownerId }] });
    await events.emitAsync(DRAWING_STARTED, { generation: drawing });
    expect(await archive.findGeneration(ownerId, drawing.id)).toMatchObject({ status: 'succeeded' });
    expect(await archive.findGeneration('ses_other', drawing.id)).toBeNull();
  });

  it.each([
    ['/concepts?limit=0', 'limit'],
    ['/concepts?limit=101', 'limit'],
    ['/concepts?favourite=maybe', 'favourite'],
    ['/concepts?cursor=nonsense', 'cursor'],
    ['/concepts?owner=me', 'owner'],
    ['/concepts?createdFrom=yesterday', 'createdFrom'],
    ['/concepts?minWidthMm=wide', 'minWidthMm'],
  ])('refuses %s and names %s', async (url, field) => {
    const { ask } = await browser();
    const answer = await ask('GET', url);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((fault) => fault.field)).toEqual([field]);
  });
});

describe('the history without its database', () => {
  it('keeps what is delivered, answers 503 with Retry-After to readers, and refuses nobody their own answer', async () => {
    const running = await runApp({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:4699/nothing' });
    const archive = running.app.get(ConceptArchive, { strict: false });
    const delivery = aDelivery();
    await running.app.get(EventEmitter2).emitAsync(CONCEPT_DELIVERED, delivery);
    const [concept] = delivery.concepts;
    expect(await archive.findConcept('ses_somebody', concept?.id ?? '')).toMatchObject({ id: concept?.id });
    const answer = await running.app.inject({ url: '/api/v1/concepts' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'history-unavailable', retryable: true });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await running.stop();
  });
});
