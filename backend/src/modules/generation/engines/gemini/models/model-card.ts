import { z } from 'zod';

/** What we know about one image model: only what is listed here is ever sent to it. */
export const modelCardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]+$/),
  name: z.string().min(1),
  /** The day someone last compared this card with the provider's pages. */
  checkedOn: z.iso.date(),
  source: z.string().min(1),
  sizes: z.array(z.enum(['1K', '2K', '4K'])).min(1),
  aspectRatios: z.array(z.string().regex(/^\d+:\d+$/)).min(1),
  /** Optional request fields the model understands. */
  fields: z.array(z.enum(['imageSize', 'maxOutputTokens'])),
  /** Images that may travel with a request, the parent of a refinement included. */
  imagesIn: z.int().min(0),
  /** Tokens. */
  inputLimit: z.int().min(1),
  outputLimit: z.int().min(1),
  /** A model turn that is sent back must carry the signature of each image, or the answer is 400. */
  needsSignatures: z.boolean(),
  /** Usual time at 1K, seconds. */
  usualSeconds: z.int().min(1),
  /** The day the provider stops answering; null: none announced. */
  shutdownOn: z.iso.date().nullable(),
  successor: z.string().nullable(),
});

export type ModelCard = z.infer<typeof modelCardSchema>;
