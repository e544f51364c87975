import { createHash } from 'node:crypto';

/**
 * What a row answers with. `used` are the tokens that go onto the bill (null: nothing is billed);
 * `wire` replaces the usual way of sending for transport faults.
 * @typedef {{ status?: number, headers?: Record<string, string>, json?: unknown, text?: string,
 *   used?: object | null, wire?: string }} Answer
 */

const mime = (bytes) => (bytes[0] === 0xff ? 'image/jpeg' : 'image/png');

export const signatureOf = (bytes) => createHash('sha256').update('signature').update(bytes).digest('base64');

/** An image part as the model sends it. */
export function imagePart(bytes, { signed = true, thought = false, mimeType = mime(bytes), data = bytes.toString('base64') } = {}) {
  return {
    inlineData: { mimeType, data },
    ...(thought ? { thought: true } : {}),
    ...(signed ? { thoughtSignature: signatureOf(bytes) } : {}),
  };
}

export const responseId = (order) => `stand-in-${order.call}`;

/** A 200 envelope around candidates. */
export function envelope(order, candidates, { usage, model = order.model }) {
  return { candidates, usageMetadata: usage, modelVersion: model, responseId: responseId(order) };
}

/** One finished candidate with these parts. */
export const candidate = (parts, finishReason = 'STOP', index = 0) => ({ content: { role: 'model', parts }, finishReason, index });

/** Google's error body. */
export const rpcError = (code, status, message, details = []) => ({
  status: code,
  used: null,
  json: { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } },
});

export const detail = (type, fields) => ({ '@type': `type.googleapis.com/google.rpc.${type}`, ...fields });
