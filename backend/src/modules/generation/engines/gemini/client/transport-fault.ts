import { isRecord } from '../answer/loose.js';
import { TransportFault, type TransportFaultName } from './exchange.js';

/** Codes of Node and undici that mean: no connection, so no request, so no bill. */
const NEVER_SENT = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** fetch buries the reason (TypeError → cause → AggregateError → errors) and the SDK may wrap it once more: every link's name and code. */
function signsOf(error: unknown, depth = 0): readonly unknown[] {
  if (!isRecord(error) || depth > 5) return [];
  const inner = Array.isArray(error['errors']) ? error['errors'].flatMap((each) => signsOf(each, depth + 1)) : [];
  return [error['name'], error['code'], ...inner, ...signsOf(error['cause'], depth + 1)];
}

function nameOf(error: unknown): TransportFaultName {
  const signs = signsOf(error);
  if (signs.includes('AbortError') || signs.includes('TimeoutError')) return 'timeout';
  return signs.some((sign) => typeof sign === 'string' && NEVER_SENT.has(sign)) ? 'unreachable' : 'interrupted';
}

/** What a rejected fetch means. Only our own deadline ever aborts a call, so an abort is a timeout. */
export function toTransportFault(error: unknown): TransportFault {
  return error instanceof TransportFault ? error : new TransportFault(nameOf(error), error);
}
