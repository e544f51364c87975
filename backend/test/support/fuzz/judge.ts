import { Ajv, type ValidateFunction } from 'ajv';
import { default as addFormats } from 'ajv-formats';
import { asJsonSchema, documentedProblems, routeOf, type Route } from './document.js';
import type { FuzzCase } from './requests.js';

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Paths, stacks and statements of ours have no business in an answer. */
const LEAK = /node_modules|\/(?:src|dist)\/|\n\s+at |SELECT |INSERT INTO|QueryFailedError/u;

const ajv = new Ajv({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema(asJsonSchema, 'api');

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const compiled = new Map<string, ValidateFunction>();

function validator(...pointer: readonly string[]): ValidateFunction {
  const $ref = `api#/${pointer.map(escaped).map(encodeURIComponent).join('/')}`;
  const validate = compiled.get($ref) ?? ajv.compile({ $ref });
  compiled.set($ref, validate);
  return validate;
}

function faultOf(validate: ValidateFunction, value: unknown): string | null {
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

function typeOf({ headers }: Answer): string {
  const type = headers['content-type'];
  return typeof type === 'string' ? type.replace(/;.*/u, '').trim() : '';
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function problemFaults(answer: Answer): string[] {
  if (typeOf(answer) !== 'application/problem+json') return [`an error of type ${typeOf(answer)}`];
  const problem = asJson(answer.body);
  const fault = faultOf(validator('components', 'schemas', 'Problem'), problem);
  if (fault !== null) return [`no problem: ${fault}`];
  const { code, status, requestId } = problem as { code: string; status: number; requestId: string };
  return [
    ...(status === answer.statusCode ? [] : [`status ${status} in the body`]),
    ...(documentedProblems.has(`${answer.statusCode} ${code}`) ? [] : [`the undocumented problem ${answer.statusCode} ${code}`]),
    ...(requestId === answer.headers['x-request-id'] ? [] : ['another request id in the body']),
  ];
}

const documentedTypes = ({ responses }: Route['operation'], status: string): readonly string[] => Object.keys(responses[status]?.content ?? {});

function bodyFaults({ path, method, operation }: Route, answer: Answer): string[] {
  const status = String(answer.statusCode);
  const type = typeOf(answer);
  const types = documentedTypes(operation, status);
  if (types.length === 0) return answer.body === '' ? [] : ['a body where none is documented'];
  if (!types.includes(type)) return [`a body of type ${type}, documented: ${types.join(', ')}`];
  if (answer.body === '') return ['an empty file'];
  if (type !== 'application/json') return [];
  const fault = faultOf(validator('paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'), asJson(answer.body));
  return fault === null ? [] : [`a body that is not as documented: ${fault}`];
}

/** A body that the document forbids was taken all the same. */
function takenFaults({ path, method, operation }: Route, { body }: FuzzCase, answer: Answer): string[] {
  if (answer.statusCode >= 400 || body?.kind !== 'json' || operation.requestBody?.content['application/json'] === undefined) return [];
  const fault = faultOf(validator('paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'), asJson(JSON.stringify(body.value)));
  return fault === null ? [] : [`took a body it documents as wrong: ${fault}`];
}

/** Nothing in the cache is an answer (RFC 9111), the only one above 499 a healthy installation gives. */
const isFailure = (answer: Answer): boolean => answer.statusCode >= 500 && !(answer.statusCode === 504 && answer.body.includes('"not-cached"'));

/** What is wrong with an answer; empty when it is as the document says. */
export function faultsOf(given: FuzzCase, answer: Answer): readonly string[] {
  const route = routeOf(given.operationId);
  const documented = route.operation.responses[String(answer.statusCode)] !== undefined;
  return [
    ...(isFailure(answer) ? ['a failure of the server'] : []),
    ...(documented ? [] : ['an undocumented status']),
    ...(answer.headers['x-request-id'] === undefined ? ['no request id'] : []),
    ...(LEAK.test(answer.body) && answer.statusCode >= 400 ? ['a leak'] : []),
    ...(answer.statusCode >= 400 ? problemFaults(answer) : bodyFaults(route, answer)),
    ...takenFaults(route, given, answer),
  ].map((fault) => `${answer.statusCode}: ${fault}`);
}
