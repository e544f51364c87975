import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { AppError, type FieldFault } from './app-error.js';
import { plainWords } from './plain-words.js';
import { platformProblems } from './platform.errors.js';

z.config({ localeError: plainWords });

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** The number or list a Zod issue compares with, so that a form can show it. */
function limitOf(issue: Issue): unknown {
  const { maximum, minimum, values } = issue as { maximum?: unknown; minimum?: unknown; values?: unknown };
  return maximum ?? minimum ?? values;
}

function faultOf(issue: Issue): FieldFault[] {
  const { code, keys } = issue as { code?: unknown; keys?: unknown };
  if (code === 'unrecognized_keys' && Array.isArray(keys)) {
    return keys.map((key) => ({ field: [pathOf(issue), String(key)].filter((part) => part !== '').join('.'), message: 'is not a known field' }));
  }
  const limit = limitOf(issue);
  return [{ field: pathOf(issue), message: issue.message, ...(limit === undefined ? {} : { limit }) }];
}

/** Every fault of a refused value, one per field. */
export const faultsOf = (issues: readonly Issue[]): readonly FieldFault[] => issues.slice(0, 50).flatMap(faultOf);

function invalid(issues: readonly Issue[]): AppError {
  const errors = faultsOf(issues);
  const named = errors.map((fault) => (fault.field === '' ? fault.message : `${fault.field}: ${fault.message}`));
  return new AppError(platformProblems.invalidRequest, { detail: named.slice(0, 5).join('; '), errors });
}

/**
 * The value as the schema sees it.
 * @throws AppError `invalid-request` naming each field.
 */
export function parseOrThrow<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(result.error.issues);
}

/** What a line of text must match to be kept: PostgreSQL has no null characters, and a name has no other controls either. */
export const storable = [/^\P{Cc}*$/u, 'must not contain control characters'] as const;

class TellingPipe extends StandardSchemaValidationPipe {
  /** Nest drops `constructor` and `prototype` in silence; our schemas are strict and name them as fields nobody knows. */
  protected override stripProtoKeys(): void {
    return;
  }
}

/** Nest's Standard Schema pipe with our problems. */
export const validationPipe = (): StandardSchemaValidationPipe => new TellingPipe({ exceptionFactory: invalid });
