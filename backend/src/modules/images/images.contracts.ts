import { z } from 'zod';
import { RENDITION_WIDTHS } from './image-library.js';

export const imageFileParamsSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in lower-case hex').meta({ description: '`image.sha256` of a concept or an upload.' }),
  ext: z.enum(['png', 'jpg', 'webp']).meta({ description: 'Of the file as it is kept.' }),
});

export const imageFileQuerySchema = z.object({
  w: z.coerce.number().pipe(z.union(RENDITION_WIDTHS.map((width) => z.literal(width)))).optional()
    .meta({ description: 'Width of a smaller WebP, px.', enum: [...RENDITION_WIDTHS], type: 'integer' }),
  expires: z.coerce.number().int().optional().meta({ description: 'Of a signed link, seconds since 1970.', type: 'integer' }),
  signature: z.string().max(100).optional().meta({ description: 'Of a signed link.' }),
});

export type ImageFileParams = z.infer<typeof imageFileParamsSchema>;
export type ImageFileQuery = z.infer<typeof imageFileQuerySchema>;

export const uploadedImageSchema = z
  .strictObject({
    sha256: z.string().meta({ description: 'Of the stored bytes, 64 hex digits.' }),
    url: z.string().meta({ description: 'Signed; works on its own until it expires.' }),
    width: z.number().int().meta({ description: 'px' }),
    height: z.number().int().meta({ description: 'px' }),
    mimeType: z.string().meta({ description: 'Of the stored file.' }),
    bytes: z.number().int().meta({ description: 'Size of the stored file.' }),
    notices: z.array(z.string()).meta({ description: 'What was changed: metadata is always removed.' }),
  })
  .meta({ id: 'UploadedImage', description: 'A picture of yours, decoded and encoded again without any metadata; px.' });

export type UploadedImage = z.infer<typeof uploadedImageSchema>;
