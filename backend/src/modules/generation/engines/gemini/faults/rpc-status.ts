import { isRecord, list, member, parseJson, text, type Loose } from '../answer/loose.js';

/** `google.rpc.Status` as its HTTP body carries it, every part optional. */
export interface RpcStatus {
  readonly code: number;
  readonly message: string;
  readonly status: string;
  readonly details: readonly Loose[];
}

const errorCode = (code: unknown): number | null => (typeof code === 'number' && code >= 400 && code < 600 ? code : null);

/** The error of a body: an object, an array around it (Vertex style), or text that is not Google's at all. */
export function readRpcStatus(body: string, httpStatus: number): RpcStatus {
  const json = parseJson(body);
  const error = member(Array.isArray(json) ? (json as readonly unknown[])[0] : json, 'error');
  return {
    code: errorCode(member(error, 'code')) ?? httpStatus,
    message: text(member(error, 'message')) ?? (json === null ? body.slice(0, 2_000) : ''),
    status: text(member(error, 'status')) ?? '',
    details: list(member(error, 'details')).filter(isRecord),
  };
}

export const detailOf = (status: RpcStatus, type: string): Loose | undefined =>
  status.details.find((detail) => text(detail['@type'])?.endsWith(type) === true);

/** The reason of an ErrorInfo: API_KEY_INVALID, MODEL_CAPACITY_EXHAUSTED … */
export const reasonOf = (status: RpcStatus): string => text(member(detailOf(status, 'ErrorInfo'), 'reason')) ?? '';
