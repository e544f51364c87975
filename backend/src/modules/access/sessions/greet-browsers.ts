import type { FastifyInstance } from 'fastify';
import type { SessionCookies } from './session-cookies.js';

/**
 * The session begins with the page, so that the dashboard's first requests, which go out together, are one session and
 * not several.
 */
export function greetBrowsers(fastify: FastifyInstance, cookies: SessionCookies): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !request.url.startsWith('/api/');
    if (wantsPage && cookies.read(request) === null) cookies.begin(request, reply);
    done();
  });
}
