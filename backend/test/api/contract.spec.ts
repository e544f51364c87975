import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentOnly } from '../../src/app.configure.js';
import { parseEnvironment, toConfig } from '../../src/config/index.js';
import { RouteBook } from '../../src/platform/index.js';
import { runApp, type RunningApp } from '../support/running-app.js';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface Document {
  readonly paths: Paths;
  readonly tags: readonly { readonly name: string }[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const committed = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Document;
const operations = Object.entries(committed.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

/** Where a schema leaves a reader guessing: fields without a description, of their own or of the type they are. */
function untold(schema: Schema, at: string): readonly string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined && field.$ref === undefined ? [`${at}.${name}`] : []), ...untold(field, `${at}.${name}`),
  ]);
  const inside = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])];
  return [...fields, ...inside.flatMap((one) => untold(one, at))];
}

let running: RunningApp;

beforeAll(async () => {
  running = await runApp();
});

afterAll(() => running.stop());

describe('the published contract', () => {
  it('is what the code says today', async () => {
    const document = await documentOnly(toConfig(parseEnvironment({ DATA_DIR: running.dataDir, LOG_LEVEL: 'error' })));
    expect(JSON.parse(JSON.stringify(document))).toEqual(committed);
  });

  it('lists every route of the application, and no other', () => {
    const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`);
    const served = running.app.get(RouteBook).all().filter((route) => !route.startsWith('HEAD ') && !/ \/(docs|openapi|metrics|$)/u.test(route));
    expect(new Set(served)).toEqual(new Set(documented));
  });

  it.each(operations.map((one) => [`${one.method} ${one.path}`, one.operation] as const))('%s has a summary, a tag, an id and problems as errors', (name, operation) => {
    expect(operation.summary).toEqual(expect.any(String));
    expect(operation.tags).toHaveLength(1);
    expect(operation.operationId).toMatch(/^[a-z]+[A-Z]\w+$/u);
    for (const [status, response] of Object.entries(operation.responses)) {
      // Outside the API, readiness is the same document whatever its status: monitors read it.
      if (Number(status) >= 400 && !name.endsWith(' /health/ready')) expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
    }
  });

  it('describes every tag it uses, and no other, and has no schema that nobody uses', () => {
    const text = JSON.stringify(committed);
    const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []));
    expect(new Set(committed.tags.map((tag) => tag.name))).toEqual(used);
    expect(Object.keys(committed.components.schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  });

  it('says of every operation, parameter, schema and field what it is', () => {
    const parameters = operations.flatMap(({ path, method, operation }) => [
      ...(operation.description === undefined ? [`${method} ${path}`] : []),
      ...(operation.parameters ?? []).filter((one) => one.description === undefined).map((one) => `${method} ${path} ${one.name}`),
    ]);
    const schemas = Object.entries(committed.components.schemas).flatMap(([name, schema]) => [...(schema.description === undefined ? [name] : []), ...untold(schema, name)]);
    expect([...parameters, ...schemas]).toEqual([]);
  });

  it('gives every operation a name of its own', () => {
    const ids = operations.map((one) => one.operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
