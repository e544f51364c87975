import { chooseImage, readCandidates, type Candidate } from './candidates.js';
import { parseJson, text } from './loose.js';
import { readPicture, type Picture } from './read-picture.js';

/** A 200 answer, taken apart where its megabytes may be touched. */
export interface OpenedBody {
  /** What the body says, without the bytes of its images; null when it is no JSON. */
  readonly json: unknown;
  /** The image that is the drawing; null when there is none or it is damaged. */
  readonly picture: Picture | null;
}

/** Image bytes are not sent from thread to thread a second time inside the JSON. */
function takeBytesOut(candidates: readonly Candidate[]): void {
  for (const { inline } of candidates.flatMap(({ images }) => images)) delete (inline as { data?: unknown }).data;
}

/** Parses the body, decodes and measures its drawing. Never throws for what the provider sent. For worker threads. */
export async function openBody(body: Uint8Array): Promise<OpenedBody> {
  const json = parseJson(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  const candidates = readCandidates(json);
  const data = text(chooseImage(candidates)?.image.inline['data']);
  takeBytesOut(candidates);
  return { json, picture: data === null ? null : await readPicture(data) };
}
