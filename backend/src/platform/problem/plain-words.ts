import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null',
};
const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'must be a UUID, like 7f1c2b9e-5a53-4c0b-9c39-0f6f0f3f7a11', date: 'must be a day, like 2026-11-26', datetime: 'must be a time, like 2026-11-26T09:30:00Z',
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const called = (kind: string): string => KINDS[kind] ?? kind;

function wrongType({ expected, input }: Issue & { code: 'invalid_type' }): string {
  if (input === undefined) return 'is required';
  if (Number.isNaN(input)) return 'must be a number';
  if (expected === 'int' && typeof input === 'number') return 'must be a whole number';
  return `must be ${called(expected)}, not ${called(kindOf(input))}`;
}

/** "80 characters", "3 entries", "600": a bound in the unit of what it bounds. */
function amount(bound: number | bigint, origin: string): string {
  if (origin === 'string') return `${bound} ${bound === 1 ? 'character' : 'characters'}`;
  if (origin === 'array' || origin === 'set') return `${bound} ${bound === 1 ? 'entry' : 'entries'}`;
  return String(bound);
}

const verb = (origin: string): string => (origin === 'string' || origin === 'array' || origin === 'set' ? 'have' : 'be');

function wrongValue({ values, input }: Issue & { code: 'invalid_value' }): string {
  if (input === undefined) return 'is required';
  const choices = values.map((value) => (typeof value === 'string' ? value : String(value)));
  return choices.length === 1 ? `must be ${choices[0] ?? ''}` : `must be one of ${choices.join(', ')}`;
}

/**
 * What is wrong with a field, in words for the person who sent it; what a schema says itself comes first. The field stands
 * before it: "widthMm: must be a number, not text".
 */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return wrongType(issue);
    case 'invalid_value': return wrongValue(issue);
    case 'too_big': return `may ${verb(issue.origin)} ${amount(issue.maximum, issue.origin)} at most`;
    case 'too_small': return `must ${verb(issue.origin)} ${amount(issue.minimum, issue.origin)} at least`;
    case 'invalid_format': return FORMATS[issue.format] ?? 'does not have the form that is documented at /docs';
    case 'unrecognized_keys': return 'is not a known field';
    default: return 'is not one of the values that are documented at /docs';
  }
}
