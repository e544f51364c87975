import { readFileSync } from 'node:fs';

/** A schema of OpenAPI 3.0, as far as ours goes. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Route {
  readonly path: string;
  /** Upper case. */
  readonly method: string;
  readonly operation: Operation;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const document = JSON.parse(read('openapi.json')) as Document;

export const routes: readonly Route[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));

/** @throws Error for an id that does not exist */
export function routeOf(operationId: string): Route {
  const found = routes.find((route) => route.operation.operationId === operationId);
  if (found === undefined) throw new Error(`No operation ${operationId}`);
  return found;
}

/** The schema itself, references followed. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (target === undefined) throw new Error(`Nothing at ${schema.$ref}`);
  return resolved(target);
}

/** "status code" of every problem in the reference. */
export const documentedProblems: ReadonlySet<string> = new Set(
  [...read('../docs/reference/errors.md').matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gmu)].map(([, code, status]) => `${status ?? ''} ${code ?? ''}`));

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** OpenAPI 3.0's `nullable` as JSON Schema says it, everywhere below. */
function withNull(node: Json): Json {
  if (Array.isArray(node)) return (node as readonly Json[]).map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withNull(value)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** The document as one JSON Schema: `{ $ref: 'api#/components/schemas/Concept' }` and pointers into `paths` can be validated against. */
export const asJsonSchema = withNull(document as unknown as Json) as object;
