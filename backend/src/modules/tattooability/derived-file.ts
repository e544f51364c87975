import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file computed from a picture. */
export interface DerivedFile {
  readonly bytes: Uint8Array | string;
  readonly mimeType: string;
  /** Name for saving, ASCII. */
  readonly name: string;
}

/** Sends a computed file with an ETag of its bytes; 304 when the caller has it. Shown in the browser, saved under its name. */
export function sendDerivedFile(request: FastifyRequest, reply: FastifyReply, { bytes, mimeType, name }: DerivedFile): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', 'private, max-age=3600')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `inline; filename="${name}"`);
  if (request.headers['if-none-match'] === etag) void reply.status(304).send();
  else void reply.header('content-type', mimeType).send(typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
