import { HttpErrorResponse } from '@angular/common/http';
import { said } from './said/said';

/** What went wrong, as the server told it (RFC 9457) or as the browser noticed it. Money in dollars. */
export interface Trouble {
  /** Stable code of the server, or `offline`, `unreachable`. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly costUsd: number;
  /** The detail says what it cost. */
  readonly tellsCost: boolean;
  readonly retryAfterSeconds: number | null;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
  readonly requestId: string | null;
  /** The rule of ours that refused the words; null when it was something else. */
  readonly rule: string | null;
  /** The words that were refused, as they stand in the message. */
  readonly words: readonly string[];
  /** The built-in engine could draw it instead. */
  readonly builtIn: boolean;
}

const TELLS_COST = /charged|cost|you pay nothing/iu;

type Loose = Readonly<Record<string, unknown>>;

/** Reads any failure of a request into one shape. Never throws: what it cannot read it calls `unreachable`. */
export function troubleOf(fault: unknown): Trouble {
  if (!(fault instanceof HttpErrorResponse)) return unreachable(0);
  const told = fault.status === 0 ? null : problemIn(fault.error);
  if (!told) return unreachable(fault.status);
  const header = Number(fault.headers.get('Retry-After') ?? Number.NaN);
  return { ...troubleFrom(told, fault.status), requestId: fault.headers.get('X-Request-Id'), ...(Number.isFinite(header) ? { retryAfterSeconds: header } : {}) };
}

/** The same for a problem document that arrived inside an answer (a failed generation). */
export function troubleFrom(told: Loose, status = 0): Trouble {
  return {
    code: text(told['code']) || 'unknown',
    status: number(told['status']) ?? status,
    title: said(text(told['title'])),
    detail: said(text(told['detail'])),
    tellsCost: TELLS_COST.test(text(told['detail'])),
    costUsd: number(told['costUsd']) ?? 0,
    retryAfterSeconds: number(told['retryAfterSeconds']),
    faults: faultsIn(told['errors']),
    requestId: null,
    rule: text(told['rule']) || null,
    words: Array.isArray(told['words']) ? told['words'].map(text).filter((word) => word !== '') : [],
    builtIn: (told['alternative'] as Loose | undefined)?.['engine'] === 'vector',
  };
}

function problemIn(body: unknown): Loose | null {
  const parsed: unknown = typeof body === 'string' ? parse(body) : body;
  return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? (parsed as Loose) : null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function unreachable(status: number): Trouble {
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return {
    code: offline ? 'offline' : 'unreachable', status, title: '', detail: '', tellsCost: false, costUsd: 0,
    retryAfterSeconds: null, faults: [], requestId: null, rule: null, words: [], builtIn: false,
  };
}

function faultsIn(value: unknown): Trouble['faults'] {
  if (!Array.isArray(value)) return [];
  return value.map((one: Loose) => ({ field: text(one['field']), message: said(text(one['message'])) }));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
