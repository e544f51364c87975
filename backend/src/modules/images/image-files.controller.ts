import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiFile, ApiProblems, AppError, fileContent } from '../../platform/index.js';
import { Public } from '../access/index.js';
import { imageFileParamsSchema, imageFileQuerySchema, type ImageFileParams, type ImageFileQuery } from './images.contracts.js';
import { imageProblems } from './images.errors.js';
import { ImageLibrary, type RenditionWidth } from './image-library.js';
import { ImageViewing } from './image-viewing.js';
import { rangeOf } from './range.js';

const PICTURES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Whoever has a valid link knows that the image was here (guarantee G11: erased answers 410). */
function goneInsteadOfUnknown(error: unknown): unknown {
  const unknown = error instanceof AppError && error.kind.code === imageProblems.notFound.code;
  return unknown ? new AppError(imageProblems.gone) : error;
}

@ApiTags('Images')
@Controller('images')
export class ImageFilesController {
  constructor(private readonly library: ImageLibrary, private readonly viewing: ImageViewing) {}

  @Get(':sha256.:ext')
  @Public()
  @ApiOperation({ summary: 'The bytes of an image', description: 'With a signed link, or as its owner. Never changes: cache it for ever.' })
  @ApiParam({ name: 'sha256', description: '`image.sha256` of a concept or an upload.', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } })
  @ApiParam({ name: 'ext', description: 'Of the file as it is kept.', schema: { type: 'string', enum: ['png', 'jpg', 'webp'] } })
  @ApiFile('The whole file.', ...PICTURES)
  @ApiHeader({ name: 'Range', required: false, description: 'One range of bytes: bytes=0-1023' })
  @ApiResponse({ status: 206, description: 'The range that was asked for.', content: fileContent(...PICTURES) })
  @ApiProblems(400, 401, 403, 404, 410, 416, 503)
  async getImage(
    @Param({ schema: imageFileParamsSchema }) params: ImageFileParams,
    @Query({ schema: imageFileQuerySchema }) query: ImageFileQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const right = await this.viewing.mustBeAllowed(request, reply, params.sha256, query);
    const etag = `"${params.sha256}${query.w === undefined ? '' : `-${query.w}`}"`;
    void reply.header('etag', etag).header('cache-control', 'private, max-age=31536000, immutable').header('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    const image = await this.bytesOf(params.sha256, query.w).catch((error: unknown) => { throw right === 'link' ? goneInsteadOfUnknown(error) : error; });
    this.send(reply.header('content-type', image.mimeType), image.bytes, request.headers.range);
  }

  private async bytesOf(sha256: string, width: RenditionWidth | undefined): Promise<{ readonly bytes: Buffer; readonly mimeType: string }> {
    return width === undefined ? this.library.read(sha256) : { bytes: await this.library.rendition(sha256, width), mimeType: 'image/webp' };
  }

  private outside(reply: FastifyReply, length: number): never {
    void reply.header('content-range', `bytes */${length}`);
    throw new AppError(imageProblems.outsideRange, { detail: `The file has ${length} bytes.` });
  }

  private send(reply: FastifyReply, bytes: Buffer, header: string | undefined): void {
    const range = rangeOf(header, bytes.length);
    void reply.header('accept-ranges', 'bytes');
    if (range === 'unsatisfiable') this.outside(reply, bytes.length);
    else if (range === null) void reply.send(bytes);
    else void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`).send(bytes.subarray(range.start, range.end + 1));
  }
}
