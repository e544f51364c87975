import fc from 'fast-check';
import { resolved, type Schema } from './document.js';

const WORDS = ['a wolf howling at the moon', 'rose', 'un león con corona', '蓮の花', 'fine line fox, 5 cm, wrist', '"ALWAYS" in script', '🦊 small', 'no colour please'];

function text({ pattern, minLength = 0, maxLength = 60, format }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  if (format === 'uuid') return fc.uuid();
  const expression = new RegExp(pattern ?? '', 'u');
  // Classes of Unicode are more than the generator of matching strings knows.
  if (pattern !== undefined && !pattern.includes('\\P{')) return fc.stringMatching(expression);
  const fits = (value: string): boolean => value.length >= minLength && value.length <= maxLength && expression.test(value);
  return fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength, maxLength: Math.min(maxLength, 80), unit: 'grapheme' })).filter(fits);
}

function number({ type, minimum = -1000, maximum = 1000 }: Schema): fc.Arbitrary<number> {
  const edges = fc.constantFrom(minimum, maximum);
  if (type === 'integer') return fc.oneof(edges, fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }));
  return fc.oneof(edges, fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }), fc.double({ min: minimum, max: maximum, noNaN: true }));
}

/** What names something that must exist: with one of these at random nothing else of a request is looked at. */
const MOSTLY_LEFT_OUT = new Set(['parentConceptId', 'referenceImages', 'engine', 'deleted']);

/** JSON leaves `undefined` out. */
const seldom = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

function object({ properties = {}, required = [] }: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, MOSTLY_LEFT_OUT.has(name) ? seldom(valid(property)) : valid(property)]));
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter((name) => required.includes(name)) });
}

function list({ items = {}, minItems = 0, maxItems = 3 }: Schema): fc.Arbitrary<unknown[]> {
  return fc.array(valid(items), { minLength: minItems, maxLength: Math.min(maxItems, 4) });
}

const byType: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  string: text, number, integer: number, boolean: () => fc.boolean(), array: list, object,
};

function plain(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const parts = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((some) => some ?? []);
  if (parts.length > 0) return fc.oneof(...parts.map(valid));
  return byType[schema.type ?? '']?.(schema) ?? fc.jsonValue({ maxDepth: 2 });
}

/** Values the schema allows, with its edges more often than chance would have them. */
export function valid(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  return schema.nullable === true ? fc.option(plain(schema), { freq: 6 }) : plain(schema);
}
