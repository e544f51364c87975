import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { listEveryProblem } from './every-problem.js';

const DESCRIPTION = `Plain words in, a tattoo concept out: drawn, measured in millimetres, printed as a stencil at true size.

**Who is asking.** This page, like the dashboard, is known by its session cookie: try everything right here. A program sends
\`Authorization: Bearer tcd_live_…\`, never both. Keys are made on the dashboard (/keys) or with \`POST /api/v1/api-keys\`.

**Errors** are RFC 9457 problems with a stable \`code\`; \`errors\` names each wrong field and its limit.
**Repeats are free**: \`Cache-Status\` says where an answer came from. \`Idempotency-Key\` makes a second try safe.
**Limits**: \`RateLimit-Policy\`, \`RateLimit\` and, when refused, \`Retry-After\` (seconds). Name \`X-Request-Id\` when you ask us.
Lengths are millimetres on the skin, money is US dollars, times are ISO 8601 in UTC.`;

const TAGS: readonly (readonly [string, string])[] = [
  ['Concepts', 'Draw, follow, find, keep and delete concepts.'],
  ['Prompts', 'What we read from your words, and what would be sent, at no cost.'],
  ['Catalogues', 'Styles and placements, with their measures.'],
  ['Images', 'Upload pictures; the bytes of every picture.'],
  ['Tattooability', 'Whether a drawing can be tattooed at a size, and how it ages.'],
  ['Stencil', 'Line art and print sheets at true size.'],
  ['Access', 'Who is asking: sessions, keys, your data.'],
  ['Usage', 'What it cost and what the cache saved.'],
  ['Health', 'For monitors.'],
];

type Sortable = Readonly<Record<string, unknown>>;

const sorted = <T extends Sortable>(record: T): T => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

/** The published contract: one document, sorted, so that a change of meaning is a readable diff. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('AI Tattoo Concept Designer')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'tcd_live_…', description: 'An API key, from `tcd_live_` to its end, without the word Bearer.' }, 'apiKey')
    .addCookieAuth('tcd_session', { type: 'apiKey', in: 'cookie', description: "A browser's session, set on first contact: this page has one, nothing is to be entered here." }, 'session')
    .addSecurityRequirements('apiKey')
    .addSecurityRequirements('session');
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_controller, method) => method,
    // Nest adds one per file; ours are named by their ids.
    autoTagControllers: false,
  });
  listEveryProblem(document);
  document.paths = sorted(document.paths);
  if (document.components?.schemas !== undefined) document.components.schemas = sorted(document.components.schemas);
  return document;
}
