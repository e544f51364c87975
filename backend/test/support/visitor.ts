import type { Application } from './servers/application.js';

export interface Answer {
  readonly status: number;
  readonly cacheStatus: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Headers and body as they came, for whoever looks for something that must not be there. */
  readonly raw: string;
}

interface Extra {
  readonly body?: object;
  readonly headers?: Record<string, string>;
  /** Aborted: the client has left. */
  readonly signal?: AbortSignal | null;
}

/** Somebody with a browser: a session, a dashboard of the same origin. Works with every process of an installation. */
export class Visitor {
  private constructor(readonly cookie: string) {}

  static async arrive(application: Application): Promise<Visitor> {
    const answer = await application.ask('/', { headers: { accept: 'text/html' } });
    await answer.arrayBuffer();
    return new Visitor((answer.headers.getSetCookie()[0] ?? '').split(';', 1)[0] ?? '');
  }

  get ownerId(): string {
    return `ses_${this.cookie.split('=')[1]?.split('.')[0] ?? ''}`;
  }

  draw(application: Application, request: object, headers: Record<string, string> = {}, signal: AbortSignal | null = null): Promise<Answer> {
    return this.ask(application, 'POST', '/generate_tattoo', { body: request, headers, signal });
  }

  async ask(application: Application, method: string, path: string, extra: Extra = {}): Promise<Answer> {
    const { body, headers, signal = null } = extra;
    const answer = await application.ask(`/api/v1${path}`, {
      method, signal,
      headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return readAnswer(answer);
  }
}

async function readAnswer(answer: Response): Promise<Answer> {
  const text = await answer.text();
  const json = (answer.headers.get('content-type') ?? '').includes('json');
  return {
    status: answer.status, cacheStatus: answer.headers.get('cache-status') ?? '',
    body: json && text !== '' ? (JSON.parse(text) as Readonly<Record<string, unknown>>) : {},
    raw: `${JSON.stringify([...answer.headers])}\n${text}`,
  };
}

/** Ids of the concepts in an answer of `generate_tattoo`. */
export function conceptIds(answer: Answer): readonly string[] {
  const { concepts } = answer.body;
  return Array.isArray(concepts) ? concepts.map((concept: { readonly id: string }) => concept.id) : [];
}

/** SHA-256 of the pictures in an answer of `generate_tattoo`. */
export function imagesOf(answer: Answer): readonly string[] {
  const { concepts } = answer.body;
  return Array.isArray(concepts) ? concepts.map((concept: { readonly image: { readonly sha256: string } }) => concept.image.sha256) : [];
}

/** Signed addresses of the pictures in an answer of `generate_tattoo`. */
export function urlsOf(answer: Answer): readonly string[] {
  const { concepts } = answer.body;
  return Array.isArray(concepts) ? concepts.map((concept: { readonly image: { readonly url: string } }) => concept.image.url) : [];
}
