import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { DOCUMENT, inject, Service } from '@angular/core';
import { from, mergeMap, of } from 'rxjs';
import { getReadiness } from '../../api/fn/health/get-readiness';
import type { Readiness } from '../../api/models/readiness';

/** Answers by address; null where none came. Each is for one reader: whoever asks again asks the server. */
type Answers = Readonly<Record<string, Promise<unknown>>>;

/** An answer of the beginning is not the truth for long. */
const FRESH_MS = 15_000;

/** What public/begin.js asked while the program was still on its way. */
@Service()
export class Early {
  private readonly answers = new Map(Object.entries((inject(DOCUMENT).defaultView as { tcdEarly?: Answers } | null)?.tcdEarly ?? {}));
  /** How the server is, known before the first page is drawn, so that nothing moves when it is told. */
  readiness: Readiness | null = null;

  async begin(): Promise<void> {
    this.readiness = ((await this.take(getReadiness.PATH)) as Readiness | null | undefined) ?? null;
    // The answer may be there already: what follows is a task of its own all the same, so that the browser can do something between.
    await new Promise((done) => setTimeout(done));
  }

  take(url: string): Promise<unknown> | undefined {
    const answer = this.answers.get(url);
    this.answers.delete(url);
    return performance.now() < FRESH_MS ? answer : undefined;
  }
}

/** A first reading of what was asked early is answered by that. */
export const fromEarly: HttpInterceptorFn = (request, next) => {
  const answer = request.method === 'GET' && request.responseType === 'json' ? inject(Early).take(request.urlWithParams) : undefined;
  if (!answer) return next(request);
  return from(answer).pipe(mergeMap((body) => (body === null ? next(request) : of(new HttpResponse({ body, status: 200, url: request.url })))));
};
