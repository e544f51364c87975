import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { listEveryProblem } from './every-problem.js';

const DESCRIPTION = `Plain words in, a tattoo concept out: drawn, measured in millimetres, printed as a stencil at true size.

Errors are RFC 9457 problems with a stable \`code\`. Repeats are free: \`Cache-Status\` says where an answer came from.
A browser is known by its session cookie; a program sends \`Authorization: Bearer tcd_live_…\`.`;

const TAGS: readonly (readonly [string, string])[] = [
  ['Concepts', 'Draw, find, keep and delete concepts.'],
  ['Prompts', 'What we read from your words, and what is sent.'],
  ['Catalogues', 'Styles and placements.'],
  ['Images', 'Bytes, reports, stencils, ageing.'],
  ['Access', 'Who is asking: sessions and keys.'],
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
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'tcd_live_…', description: 'An API key.' }, 'apiKey')
    .addCookieAuth('tcd_session', { type: 'apiKey', in: 'cookie', description: "A browser's session, set on first contact." }, 'session')
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
