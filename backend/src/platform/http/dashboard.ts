import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../problem/app-error.js';
import { platformProblems } from '../problem/platform.errors.js';

const HASHED = /-[\w-]{8}\.(js|css)$/u;
/** Fonts and pictures of styles change with a release at most. */
const SLOW = /\.(woff2|webp)$/u;
/** `/api` alone is the page about keys; everything under it is the API. */
const NOT_PAGES = /^\/(api\/.|(docs|health|metrics|openapi\.json)(\/|$))/u;

function keptFor(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return SLOW.test(path) ? 'public, max-age=3600, stale-while-revalidate=604800' : 'no-cache';
}

/** The languages the dashboard was built in: folders of `root` that hold an index.html. */
const builtLanguages = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.html')))
    .map((entry) => entry.name)
    .sort();

/** The person's own choice (cookie `tcd_lang`), then the browser's, then English. */
function languageFor(request: FastifyRequest, languages: readonly string[]): string {
  const chosen = /(?:^|;\s*)tcd_lang=([a-z]{2})/u.exec(request.headers.cookie ?? '')?.[1];
  const wanted = [chosen, ...(request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())];
  return wanted.find((tag): tag is string => tag !== undefined && languages.includes(tag)) ?? (languages.includes('en') ? 'en' : (languages[0] ?? ''));
}

function notFound(): never {
  throw new AppError(platformProblems.notFound, { detail: 'No such address. The API is described at /docs.' });
}

/** The built file an address means, relative to `root`; null when there is none. `@fastify/static` refuses to leave `root`. */
function fileFor(root: string, path: string, folder: string): string | null {
  const direct = decodeURIComponent(path).replace(/^\/+/u, '');
  const candidates = direct.includes('..') ? [] : [direct, `${folder}${direct}`];
  return candidates.find((candidate) => existsSync(join(root, candidate))) ?? null;
}

/**
 * Serves the built dashboard: hashed files for ever, pages never cached, any unknown page address gets index.html
 * (the router in the browser knows it) and unknown API addresses a problem, never a page.
 * Answers 404 problems when the dashboard was not built.
 */
export async function serveDashboard(fastify: FastifyInstance, root: string): Promise<void> {
  const built = existsSync(root);
  const languages = built ? builtLanguages(root) : [];
  await fastify.register(staticFiles, {
    root: built ? root : import.meta.dirname,
    serve: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', keptFor(path));
    },
  });
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const [path = '/'] = request.url.split('?', 1);
    if (NOT_PAGES.test(path) || !built) return notFound();
    const folder = languages.length === 0 ? '' : `${languageFor(request, languages)}/`;
    if (!/\.[a-z0-9]+$/iu.test(path)) return reply.header('vary', 'accept-language, cookie').sendFile(`${folder}index.html`);
    const file = fileFor(root, path, folder);
    return file === null ? notFound() : reply.sendFile(file);
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
}
