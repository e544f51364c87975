import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Turn } from '../../image-engine.js';
import type { FoundImage } from '../answer/read-answer.js';
import { member, text } from '../answer/loose.js';

/**
 * What a later refinement sends back: the words that were asked and the parts that answered, signatures included.
 * The bytes of the image are not repeated here; `imageSha256` says which stored image belongs into the part.
 */
const engineTurnSchema = z.strictObject({
  engine: z.literal('gemini'),
  version: z.literal(1),
  model: z.string(),
  asked: z.string(),
  words: z.array(z.strictObject({ text: z.string(), thoughtSignature: z.string().nullable() })),
  image: z.strictObject({ sha256: z.string(), mimeType: z.string(), thoughtSignature: z.string().nullable() }),
});

export type EngineTurn = z.infer<typeof engineTurnSchema>;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps a finished answer for the refinements that may follow. */
export function toTurn(
  model: string,
  asked: string,
  found: FoundImage,
  picture: { readonly sha256: string; readonly mimeType: string },
): EngineTurn {
  const spoken = found.candidate.parts.filter((part) => member(part, 'thought') !== true && text(member(part, 'text')) !== null);
  return {
    engine: 'gemini',
    version: 1,
    model,
    asked,
    words: spoken.map((part) => ({ text: text(member(part, 'text')) ?? '', thoughtSignature: text(member(part, 'thoughtSignature')) })),
    image: {
      sha256: picture.sha256,
      mimeType: picture.mimeType,
      thoughtSignature: text(member(found.image.raw, 'thoughtSignature')),
    },
  };
}

/** The turn as it comes back from the history; null when another engine or an older version wrote it. */
export function readTurn(turn: Turn | null): EngineTurn | null {
  const parsed = engineTurnSchema.safeParse(turn);
  return parsed.success ? parsed.data : null;
}
