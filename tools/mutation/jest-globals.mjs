// What the pure specs use of `@jest/globals`, collecting tests instead of running them.
import { expect } from 'expect';
import { format } from 'node:util';

export { expect };

/** Every test in the order it was written. */
export const collected = [];
const names = [];
const hooks = { beforeEach: [[]] };

export function describe(name, body) {
  names.push(name);
  hooks.beforeEach.push([]);
  body();
  hooks.beforeEach.pop();
  names.pop();
}

export function it(name, body) {
  collected.push({ id: `${names.join(' › ')} › ${name} (${collected.length})`, body, before: hooks.beforeEach.flat() });
}

export const beforeEach = (hook) => hooks.beforeEach.at(-1).push(hook);
/** Nothing is written down or stopped after a run that only asks which test fails. */
export const afterAll = () => undefined;

const titled = (title, row) => format(title.replaceAll('%j', '%s'), ...row.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))));
const each = (declare) => (rows) => (title, body) => rows.map((row) => (Array.isArray(row) ? row : [row]))
  .forEach((row) => declare(titled(title, row), () => body(...row)));
describe.each = each(describe);
it.each = each(it);

/** Null when the test passes, otherwise why not. */
export async function runOne({ body, before }) {
  try {
    for (const hook of before) await hook();
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
