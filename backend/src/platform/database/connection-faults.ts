import { QueryFailedError } from 'typeorm';

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH']);
/** What `pg` says in words when it has no code. */
const WORDS = /connection terminated|connection timeout|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|not queryable|driver not connected/i;
/** Connection exceptions (08…), shut down (57P0…), too many connections (53300), "in recovery, read only" (25006). */
const SQL_STATES = /^(08...|57P0[1-5]|53300|25006)$/;

/** Read by shape, not by class: errors of Node's core come from another realm inside a test runner. */
interface Fault {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly unknown[];
}

function asFault(error: unknown): Fault {
  const origin = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  return typeof origin === 'object' && origin !== null ? origin : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether the database could not be reached or went away, as against having refused a statement. */
export function isConnectionFault(error: unknown): boolean {
  const { code, message, errors } = asFault(error);
  if (errors !== undefined && errors.length > 0) return errors.some(isConnectionFault);
  return NETWORK.has(textOf(code)) || SQL_STATES.test(textOf(code)) || WORDS.test(textOf(message));
}

/** One line for the log without address or password: `ECONNREFUSED`, `28P01: password authentication failed …`. */
export function faultInWords(error: unknown): string {
  const { code, message, errors } = asFault(error);
  if (errors !== undefined && errors.length > 0) return faultInWords(errors[0]);
  if (NETWORK.has(textOf(code))) return textOf(code);
  const line = textOf(message).split('\n')[0] ?? '';
  return code === undefined ? line : `${textOf(code)}: ${line}`;
}
