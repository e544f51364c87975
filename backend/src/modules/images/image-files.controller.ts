import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../platform/index.js';
import { Public } from '../access/index.js';
import { imageFileParamsSchema, imageFileQuerySchema, type ImageFileParams, type ImageFileQuery } from './images.contracts.js';
import { ImageLibrary } from './image-library.js';
import { ImageViewing } from './image-viewing.js';
import { rangeOf } from './range.js';

@ApiTags('Images')
@Controller('images')
export class ImageFilesController {
  constructor(private readonly library: ImageLibrary, private readonly viewing: ImageViewing) {}

  @Get(':sha256.:ext')
  @Public()
  @ApiOperation({ summary: 'The bytes of an image', description: 'With a signed link, or as its owner. Never changes: cache it for ever.' })
  @ApiParam({ name: 'sha256', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } })
  @ApiParam({ name: 'ext', schema: { type: 'string', enum: ['png', 'jpg', 'webp'] } })
  @ApiProduces('image/png', 'image/jpeg', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 403, 404, 410, 503)
  async getImage(
    @Param({ schema: imageFileParamsSchema }) params: ImageFileParams,
    @Query({ schema: imageFileQuerySchema }) query: ImageFileQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.viewing.mustBeAllowed(request, reply, params.sha256, query);
    const etag = `"${params.sha256}${query.w === undefined ? '' : `-${query.w}`}"`;
    void reply.header('etag', etag).header('cache-control', 'private, max-age=31536000, immutable').header('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    const image = query.w === undefined
      ? await this.library.read(params.sha256)
      : { bytes: await this.library.rendition(params.sha256, query.w), mimeType: 'image/webp' };
    this.send(reply.header('content-type', image.mimeType), image.bytes, request.headers.range);
  }

  private send(reply: FastifyReply, bytes: Buffer, header: string | undefined): void {
    const range = rangeOf(header, bytes.length);
    void reply.header('accept-ranges', 'bytes');
    if (range === 'unsatisfiable') void reply.status(416).header('content-range', `bytes */${bytes.length}`).send();
    else if (range === null) void reply.send(bytes);
    else void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`).send(bytes.subarray(range.start, range.end + 1));
  }
}
