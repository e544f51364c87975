import type { Exchange } from '../client/exchange.js';
import { fault, type Fault, type FaultName } from './fault.js';
import { isBillingOff, isDailyQuota, isSpendCap, retryAfterMs } from './quota.js';
import { readRpcStatus, reasonOf, type RpcStatus } from './rpc-status.js';
import { redact } from './redact.js';

type Rule = readonly [matches: (status: RpcStatus) => boolean, name: FaultName];

const says = (pattern: RegExp) => (status: RpcStatus): boolean => pattern.test(status.message);
const always = (): boolean => true;

/** 429, from what cannot pass by itself to what can. */
const TOO_MANY: readonly Rule[] = [
  [isBillingOff, 'billing-off'],
  [isSpendCap, 'spend-cap'],
  [isDailyQuota, 'daily-quota'],
  [(status) => retryAfterMs(status, null) !== null, 'rate-limited'],
  [always, 'exhausted'],
];

const BAD_REQUEST: readonly Rule[] = [
  [(status) => reasonOf(status) === 'API_KEY_INVALID', 'bad-credentials'],
  [says(/api key (not valid|expired|not found)/i), 'bad-credentials'],
  [says(/thought_?signature/i), 'missing-signature'],
  [says(/input token count|exceeds the maximum number of tokens|request payload size exceeds/i), 'prompt-too-long'],
  [says(/billing|location is not supported/i), 'billing-off'],
  [always, 'unsupported-request'],
];

/** "Requested entity was not found." is what a prompt above some 15,000 tokens gets, not a retired model. */
const NOT_FOUND: readonly Rule[] = [
  [says(/models\/\S+ is not found|no longer available|has been (shut down|retired|deprecated)/i), 'model-gone'],
  [says(/requested entity was not found/i), 'prompt-too-long'],
  [always, 'model-gone'],
];

const BY_STATUS: Readonly<Record<number, readonly Rule[]>> = {
  400: BAD_REQUEST,
  401: [[always, 'bad-credentials']],
  403: [[always, 'bad-credentials']],
  404: NOT_FOUND,
  408: [[always, 'overloaded']],
  413: [[always, 'prompt-too-long']],
  429: TOO_MANY,
  500: [[always, 'internal-error']],
  502: [[always, 'bad-gateway']],
  503: [[always, 'overloaded']],
  504: [[always, 'gateway-timeout']],
};

function nameOf(status: RpcStatus): FaultName {
  const fallback: FaultName = status.code >= 500 ? 'internal-error' : 'unsupported-request';
  return BY_STATUS[status.code]?.find(([matches]) => matches(status))?.[1] ?? fallback;
}

/** What an HTTP error is, by its body: Google's JSON, an array around it, or somebody else's HTML. */
export function readFault(exchange: Pick<Exchange, 'status' | 'retryAfter'>, body: string, key: string): Fault {
  const status = readRpcStatus(body, exchange.status);
  const isHtml = /^\s*</.test(status.message);
  return fault(nameOf(status), {
    says: isHtml ? null : redact(status.message, key),
    retryAfterMs: retryAfterMs(status, exchange.retryAfter),
  });
}
