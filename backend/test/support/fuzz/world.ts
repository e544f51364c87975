import type { InjectOptions } from 'fastify';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { drawn } from '../imaging/art.js';
import { openBrowser } from '../imaging/browser.js';
import { cookieOf, type RunningApp } from '../running-app.js';
import { routeOf } from './document.js';
import { inUrl } from './hostile-values.js';
import type { Answer } from './judge.js';
import { WARM_PROMPTS, type FuzzCase, type Slot } from './requests.js';

/** Nothing takes this long, ms: whoever has no answer by then gets none. */
const PATIENCE_MS = 30_000;

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };

/** How many things of each kind there are to delete. */
const MANY = 40;

interface Drawn {
  readonly id: string;
  readonly conversationId: string;
  readonly concepts: readonly { readonly id: string; readonly image: { readonly sha256: string } }[];
}

/** What exists when the fuzzing starts, by operation and parameter. */
export class World {
  private constructor(
    private readonly running: RunningApp,
    private readonly cookie: string,
    private readonly key: string,
    private readonly known: Readonly<Record<string, readonly string[]>>,
  ) {}

  static async made(running: RunningApp): Promise<World> {
    const { app } = running;
    const cookie = cookieOf(await app.inject({ url: '/api/v1/me', headers: { 'sec-fetch-site': 'same-origin' } }));
    const post = async <T>(url: string, payload: object): Promise<T> =>
      (await app.inject({ method: 'POST', url: `/api/v1${url}`, headers: { cookie, 'sec-fetch-site': 'same-origin' }, payload })).json<T>();
    const draw = (index: number): Promise<Drawn> => post('/generate_tattoo', { prompt: WARM_PROMPTS[index % WARM_PROMPTS.length] });
    const kept = [await draw(0), await draw(1), await draw(2)];
    const victims: Drawn[] = [];
    for (let index = 0; index < MANY; index += 1) victims.push(await draw(index));
    const keys: string[] = [];
    for (let index = 0; index < MANY; index += 1) keys.push((await post<{ id: string }>('/api-keys', { name: `victim ${index}` })).id);
    const { key } = await post<{ key: string }>('/api-keys', { name: 'fuzz', scopes: ['draw', 'read', 'admin'] });
    // For the key's own cache pool.
    for (const prompt of WARM_PROMPTS) {
      await app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { authorization: `Bearer ${key}` }, payload: { prompt } });
    }
    const upload = await (await openBrowser(running, cookie)).upload(await drawn('<circle cx="80" cy="80" r="50" fill="none" stroke="#000" stroke-width="6"/>', 160));
    const share = (withPrompt: boolean) => Promise.all(kept.map((one) => post<{ token: string }>(`/concepts/${one.concepts[0]?.id ?? ''}/shares`, { withPrompt })));
    const [shares, toEnd] = [await share(false), await share(true)];
    const ids = (drawings: readonly Drawn[]): string[] => drawings.flatMap((one) => one.concepts.map(({ id }) => id));
    return new World(running, cookie, key, {
      getConcept: ids(kept), shareConcept: ids(kept), listConceptShares: ids(kept), getSharedConcept: shares.map(({ token }) => token),
      'endConceptShare id': ids(kept), 'endConceptShare token': toEnd.map(({ token }) => token), updateConcept: ids(kept), deleteConcept: ids(victims.slice(0, MANY / 2)),
      getConversation: kept.map((one) => one.conversationId), deleteConversation: victims.slice(MANY / 2).map((one) => one.conversationId),
      getGeneration: kept.map((one) => one.id), watchGeneration: kept.map((one) => one.id), stopGeneration: kept.map((one) => one.id),
      rotateApiKey: keys.slice(0, MANY / 2), updateApiKey: keys.slice(0, MANY / 2), revokeApiKey: keys.slice(MANY / 2), sha256: [upload], ext: ['png', 'png', 'jpg'],
    });
  }

  /** @throws Error when there is no answer */
  async ask(given: FuzzCase): Promise<Answer> {
    let alarm: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, fail) => {
      alarm = setTimeout(() => fail(new Error(`${given.operationId} did not answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      const answer = await Promise.race([this.running.app.inject(this.request(given)), silence]);
      const decode = decoders[String(answer.headers['content-encoding'])];
      return { statusCode: answer.statusCode, headers: answer.headers, body: decode === undefined ? answer.body : decode(answer.rawPayload).toString() };
    } finally {
      clearTimeout(alarm);
    }
  }

  /** The case as a request that can be sent. */
  request(given: FuzzCase): InjectOptions {
    const { method, path } = routeOf(given.operationId);
    const address = Object.entries(given.path).reduce((url, [name, slot]) => url.replace(`{${name}}`, () => this.value(given.operationId, name, slot)), path);
    const query = given.query.map((pair) => pair.map(inUrl).join('=')).join('&');
    const { body } = given;
    const type = body === null ? null : body.kind === 'json' ? 'application/json' : body.type;
    return {
      method: method, url: query === '' ? address : `${address}?${query}`,
      headers: { ...this.credentials(given), ...(type === null ? {} : { 'content-type': type }), ...given.headers },
      ...(body === null ? {} : { payload: body.kind === 'json' ? JSON.stringify(body.value) : Buffer.from(body.text, body.kind === 'bytes' ? 'latin1' : 'utf8') }),
    };
  }

  private value(operationId: string, name: string, slot: Slot): string {
    if ('text' in slot) return slot.text;
    const things = this.known[`${operationId} ${name}`] ?? this.known[operationId] ?? this.known[name] ?? [];
    return things[slot.known % things.length] ?? 'nothing';
  }

  private credentials({ who }: FuzzCase): Record<string, string> {
    const session = { cookie: this.cookie, 'sec-fetch-site': 'same-origin' };
    const key = { authorization: `Bearer ${this.key}` };
    switch (who) {
      case 'session': return session;
      case 'key': return key;
      case 'bad-key': return { authorization: 'Bearer tcd_live_nothing' };
      case 'both': return { ...session, ...key };
      case 'stranger': return {};
    }
  }
}
