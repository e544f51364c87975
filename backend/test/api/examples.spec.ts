import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { exampleRequest, type DescribedOperation, type Schemas } from '../support/example-requests.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

interface Operation extends DescribedOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}
const { paths, components } = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
};

/** First what makes things, last what takes them away, the larger after its parts. */
const MAKES = ['generateTattoo', 'createApiKey', 'shareConcept', 'uploadImage'];
const TAKES = ['endConceptShare', 'deleteConcept', 'deleteConversation', 'stopGeneration', 'revokeApiKey', 'eraseMyData'];
const turn = (id: string): number => (MAKES.includes(id) ? MAKES.indexOf(id) - MAKES.length : TAKES.indexOf(id) + 1);

const operations = Object.entries(paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  .sort((a, b) => turn(a.operation.operationId) - turn(b.operation.operationId));

/** What is written into `{id}`, by the first part of the path that says whose. */
interface Made {
  concept: { id: string; conversationId: string; image: { sha256: string } };
  generation: string;
  key: string;
  token: string;
}

describe('every example of the published contract, sent as Swagger UI sends it', () => {
  const made: Partial<Made> = {};
  let running: RunningApp;
  let cookie: string;

  beforeAll(async () => {
    running = await runApp();
    cookie = cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
  });
  afterAll(() => running.stop());

  const idsOf = (path: string): Record<string, string> => {
    const ids = { concepts: made.concept?.id, conversations: made.concept?.conversationId, generations: made.generation, 'api-keys': made.key };
    const whose = Object.entries(ids).find(([name]) => path.startsWith(`/api/v1/${name}/`));
    return { id: whose?.[1] ?? '', sha256: made.concept?.image.sha256 ?? '', ext: 'png', token: made.token ?? '' };
  };

  const remember = (id: string, body: string): void => {
    const answer = (body.startsWith('{') ? JSON.parse(body) : {}) as { id: string; token: string; concepts: [Made['concept']] };
    if (id === 'generateTattoo') Object.assign(made, { concept: answer.concepts[0], generation: answer.id });
    if (id === 'createApiKey' || id === 'rotateApiKey') made.key = answer.id;
    if (id === 'shareConcept') made.token = answer.token;
  };

  it.each(operations.map((one) => [one.operation.operationId, one] as const))('%s is answered as described', async (id, { path, method, operation }) => {
    const { url, headers, payload } = exampleRequest(path, operation, components.schemas, idsOf(path));
    const answer = await running.app.inject({
      method: method.toUpperCase() as 'GET', url, headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers }, ...(payload === undefined ? {} : { payload }),
    });
    remember(id, answer.body);
    // A conversation lives as long as a concept of it.
    if (id === 'deleteConcept') await running.app.inject({ method: 'PATCH', url, headers: { cookie, 'sec-fetch-site': 'same-origin' }, payload: { deleted: false } });
    expect({ status: answer.statusCode, said: answer.statusCode < 300 ? '' : answer.body }).toEqual({ status: expect.any(Number), said: '' });
    expect(Object.keys(operation.responses)).toContain(String(answer.statusCode));
  });
});
