import type { OpenAPIObject } from '@nestjs/swagger';
import { problemWords } from '../platform/index.js';

interface Response {
  readonly description: string;
  content?: Record<string, unknown>;
}

interface Operation {
  responses?: Record<string, Response>;
}

/** What any call of the API may be refused with: two credentials, no valid key, keys that cannot be checked. */
const ANY_CALL = [400, 401, 503];
/** And one that changes something: another site, a body that is too large or of another kind. */
const UNSAFE_CALL = [...ANY_CALL, 403, 413, 415];

const problem = (status: number): Response => ({
  description: problemWords[status] ?? 'A problem.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The generator only knows one content type an operation; problems leave as application/problem+json. */
function asProblem(response: Response): Response {
  const [body] = Object.values(response.content ?? {});
  return body === undefined ? response : { ...response, content: { 'application/problem+json': body } };
}

function complete(given: Readonly<Record<string, Response>>, statuses: readonly number[]): Record<string, Response> {
  const named = Object.entries(given).map(([status, response]) => [status, Number(status) < 400 ? response : asProblem(response)] as const);
  return Object.fromEntries([...statuses.map((status) => [String(status), problem(status)] as const), ...named]);
}

/** Lists every problem an operation can answer with: those its route names, and those every route has. */
export function listEveryProblem(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/api/')) continue;
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      operation.responses = complete(operation.responses ?? {}, method === 'get' ? ANY_CALL : UNSAFE_CALL);
    }
  }
}
