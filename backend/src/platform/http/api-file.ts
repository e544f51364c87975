import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiResponse } from '@nestjs/swagger';

const bytes = { type: 'string', format: 'binary' } as const;

/** The same file as several media types. */
export const fileContent = (...mimeTypes: readonly string[]): Record<string, { readonly schema: typeof bytes }> =>
  Object.fromEntries(mimeTypes.map((mimeType) => [mimeType, { schema: bytes }]));

/** Documents a route that sends a file with an ETag. */
export function ApiFile(description: string, ...mimeTypes: readonly string[]): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the copy you have: 304 when it is still the same.' }),
    ApiProduces(...mimeTypes),
    ApiOkResponse({ description, schema: bytes, headers: { ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } } } }),
    ApiResponse({ status: 304, description: 'You have it already.' }),
  );
}
