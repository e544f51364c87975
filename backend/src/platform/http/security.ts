import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify as newFastify, type FastifyInstance } from 'fastify';

/** What an empty answer has anyway. */
const NOT_HELMETS = new Set(['connection', 'content-length', 'date']);

/** Means something on a page only; on JSON and pictures it is 250 bytes that every answer would carry. */
const FOR_PAGES = new Set([
  'cross-origin-opener-policy', 'origin-agent-cluster', 'x-dns-prefetch-control', 'x-download-options', 'x-permitted-cross-domain-policies', 'x-xss-protection',
]);

/** The headers helmet gives to everything: the same for every answer, so they are asked for once. */
async function headersOf(options: FastifyHelmetOptions): Promise<Readonly<Record<string, string>>> {
  const probe = newFastify();
  await probe.register(helmet, options);
  probe.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await probe.inject('/');
  await probe.close();
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_HELMETS.has(name)).map(([name, value]) => [name, String(value)]));
}

/**
 * Security headers. No inline script anywhere; inline styles are allowed because Angular and Swagger UI set them.
 * HSTS and upgrade-insecure-requests only when people reach us by https: a studio's plain-http LAN must keep working.
 */
export async function secureHeaders(fastify: FastifyInstance, https: boolean): Promise<void> {
  const headers = await headersOf({
    hsts: https ? { maxAge: 15_552_000 } : false,
    crossOriginResourcePolicy: { policy: 'same-site' },
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  });
  const forAnswers = Object.fromEntries(Object.entries(headers).filter(([name]) => !FOR_PAGES.has(name)));
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? forAnswers : headers);
    done();
  });
}
