import fc from 'fast-check';
import { routes, routeOf, resolved, type Parameter, type Route, type Schema } from './document.js';
import { oddHeaders } from './headers.js';
import { brokenJson, hostileJson, hostileText, inUrl } from './hostile-values.js';
import { valid } from './schema-values.js';
import { forms } from './uploads.js';

/** A path parameter: the n-th thing that exists, or text as it stands in the address. */
export type Slot = { readonly known: number } | { readonly text: string };

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly type: string | null; readonly text: string }
  | { readonly kind: 'bytes'; readonly type: string | null; readonly text: string };

export type Who = 'session' | 'stranger' | 'key' | 'bad-key' | 'both';

export interface FuzzCase {
  readonly operationId: string;
  readonly path: Readonly<Record<string, Slot>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly who: Who;
  readonly body: Body | null;
}

/** Drawn before the fuzzing starts: asking for these is a hit. */
export const WARM_PROMPTS = ['a small rose', 'a dagger', 'a crescent moon'] as const;

/** Values of parameters that cost computing: few of them, so that most requests are answered from what is computed already. */
const CHEAP: Readonly<Record<string, readonly string[]>> = {
  widthMm: ['40', '100'], years: ['10'], skin: ['2'], strokeMm: ['0.5'], correction: ['50'], dpi: ['203'], title: ['Fuzz'], words: ['as I said'], paper: ['a4'],
};

const oneIn = (times: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: times }).map((value) => value === 1);

const inAddress = hostileText.map(inUrl);
const oddSlots = fc.constantFrom('%00', '%zz', '%', '%ff', '0', '-1', 'x'.repeat(300), 'abc.png', '00000000-0000-0000-0000-000000000000', 'a'.repeat(64), `${'a'.repeat(64)}.png`, '%2e%2e%2f');

function slot(parameter: Parameter): fc.Arbitrary<Slot> {
  const proper = valid(parameter.schema).map((value) => encodeURIComponent(String(value)));
  return fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 39 }).map((known) => ({ known })) },
    { weight: 2, arbitrary: fc.oneof(proper, oddSlots, inAddress).filter((text) => text !== '').map((text) => ({ text })) },
  );
}

function queryValue({ name, schema }: Parameter): fc.Arbitrary<string> {
  const proper = valid(schema).map(String);
  const cheap = CHEAP[name];
  const usual = cheap === undefined ? proper : fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...cheap) }, { weight: 1, arbitrary: proper });
  return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: hostileText });
}

function query(parameters: readonly Parameter[]): fc.Arbitrary<FuzzCase['query']> {
  const given = parameters.map((parameter) => fc.option(queryValue(parameter).map((value) => [parameter.name, value] as const), { freq: 1 }));
  const unknown = fc.option(fc.tuple(hostileText, hostileText), { freq: 1, nil: null }).chain((pair) => oneIn(25).map((yes) => (yes ? pair : null)));
  return fc.tuple(...given, unknown).map((pairs) => pairs.filter((pair) => pair !== null));
}

/** A good body with one thing wrong: a field more, a field less, a field of another kind. */
function nearly(schema: Schema): fc.Arbitrary<unknown> {
  const names = Object.keys(resolved(schema).properties ?? {});
  const field = fc.oneof(fc.constantFrom('extra', ...names), hostileText);
  return fc.tuple(valid(schema) as fc.Arbitrary<Record<string, unknown>>, field, hostileJson, fc.boolean()).map(([body, name, value, drop]) => {
    const { [name]: _old, ...rest } = body;
    return drop ? rest : { ...rest, [name]: value };
  });
}

const contentTypes = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom(null, 'application/json; charset=utf-8', 'application/json; charset=utf-16', 'APPLICATION/JSON', 'application/json;', 'text/plain', 'text/html',
    'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/problem+json', 'application/merge-patch+json', 'garbage', '*/*', '/') },
);

function jsonBody(schema: Schema): fc.Arbitrary<Body> {
  const json = fc.oneof({ weight: 3, arbitrary: valid(schema) }, { weight: 3, arbitrary: nearly(schema) }, { weight: 1, arbitrary: hostileJson });
  const typed = fc.tuple(fc.oneof(json.map((value) => JSON.stringify(value)), brokenJson), contentTypes)
    .map(([text, type]): Body => ({ kind: 'text', type, text }));
  return fc.oneof({ weight: 6, arbitrary: json.map((value): Body => ({ kind: 'json', value })) }, { weight: 2, arbitrary: typed });
}

function bodyOf({ operation, method }: Route): fc.Arbitrary<Body | null> {
  const { content } = operation.requestBody ?? {};
  const json = content?.['application/json']?.schema;
  if (json !== undefined) return fc.oneof({ weight: 20, arbitrary: jsonBody(json) }, { weight: 1, arbitrary: fc.constant(null) });
  if (content !== undefined) return forms.map((form): Body => ({ kind: 'bytes', ...form }));
  const unasked = fc.tuple(brokenJson, contentTypes).map(([text, type]): Body => ({ kind: 'text', type, text }));
  return method === 'GET' ? fc.constant(null) : fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: unasked });
}

/** Whoever erases erases what all the others are asked about: only strangers do. */
const whoAsks = (operationId: string): fc.Arbitrary<Who> =>
  operationId === 'eraseMyData'
    ? fc.constantFrom('stranger', 'bad-key', 'both')
    : fc.oneof({ weight: 8, arbitrary: fc.constantFrom('session', 'key') }, { weight: 1, arbitrary: fc.constantFrom('stranger', 'bad-key', 'both') });

function requestTo(route: Route): fc.Arbitrary<FuzzCase> {
  const { operationId, parameters = [] } = route.operation;
  const of = (place: Parameter['in']): Parameter[] => parameters.filter((parameter) => parameter.in === place);
  return fc.record({
    operationId: fc.constant(operationId),
    path: fc.record(Object.fromEntries(of('path').map((parameter) => [parameter.name, slot(parameter)]))),
    query: query(of('query')),
    headers: oddHeaders,
    who: whoAsks(operationId),
    body: bodyOf(route),
  });
}

/** Requests that would draw ask the cache only; one in eighty really draws, now and then without waiting. */
function sparingly(request: FuzzCase): fc.Arbitrary<FuzzCase> {
  return fc.record({ draws: oneIn(80), waits: fc.boolean() }).map(({ draws, waits }) => {
    if (!draws) return { ...request, headers: { ...request.headers, 'cache-control': 'only-if-cached' } };
    return waits ? request : { ...request, headers: { ...request.headers, prefer: 'respond-async' } };
  });
}

const warm = fc.tuple(requestTo(routeOf('generateTattoo')), fc.constantFrom(...WARM_PROMPTS)).map(([request, prompt]): FuzzCase => {
  const { 'cache-control': _any, ...headers } = request.headers;
  return { ...request, headers, body: { kind: 'json', value: { prompt } } };
});

const generation = fc.oneof({ weight: 3, arbitrary: requestTo(routeOf('generateTattoo')).chain(sparingly) }, { weight: 1, arbitrary: warm });

/** An archive of everything takes longer with every request that made something. */
const SLOW = new Set(['exportMyData', 'eraseMyData']);

function weightOf({ operation }: Route): number {
  if (operation.requestBody !== undefined) return 10;
  return SLOW.has(operation.operationId) ? 1 : 4;
}

/** Requests to every operation of the document; those with a body more often. */
export const requests: fc.Arbitrary<FuzzCase> = fc.oneof(
  ...routes.map((route) => {
    const arbitrary = route.operation.operationId === 'generateTattoo' ? generation : requestTo(route);
    return { weight: weightOf(route), arbitrary };
  }),
);
