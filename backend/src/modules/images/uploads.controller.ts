import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { decodeUpload, ImageFault } from '../../imaging/index.js';
import { ApiProblems, AppError } from '../../platform/index.js';
import { Caller, RateLimited, Scopes, type Principal } from '../access/index.js';
import { ImageLibrary } from './image-library.js';
import { ImageLinks } from './image-links.js';
import { imageProblems, uploadProblem } from './images.errors.js';
import { sayOfImages } from './images.sentences.js';
import { uploadedImageSchema, type UploadedImage } from './images.contracts.js';
import { UploadBook } from './upload-book.js';

/** The parser of forms says by its codes what was too much; everything else it says is that it could not read on. */
function formProblem(error: unknown): AppError {
  const { code } = error as { readonly code?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new AppError(imageProblems.tooLarge, { detail: sayOfImages('upload-too-large'), cause: error });
  return new AppError(imageProblems.brokenForm, { detail: 'Send multipart/form-data with one field "file" and its closing boundary.', cause: error });
}

@ApiTags('Images')
@Controller('images')
export class UploadsController {
  constructor(private readonly library: ImageLibrary, private readonly uploads: UploadBook, private readonly links: ImageLinks) {}

  @Post()
  @HttpCode(201)
  @Scopes('draw')
  @RateLimited()
  @ApiOperation({ summary: 'Upload a picture', description: 'PNG, JPEG or WebP, 20 MB and 24 megapixels at most. Metadata and GPS are removed. For references, or to check any drawing.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ standardSchema: uploadedImageSchema })
  @ApiProblems(400, 401, 403, 413, 415, 422, 429, 503)
  async uploadImage(@Req() request: FastifyRequest, @Caller() caller: Principal): Promise<UploadedImage> {
    const { notices, ...clean } = await this.decoded(await this.bytesOf(request));
    const image = await this.library.keep({ ...clean, sha256: createHash('sha256').update(clean.bytes).digest('hex') });
    await this.uploads.add(caller.ownerId, image);
    return { ...image, url: this.links.sign(image.sha256, image.mimeType), notices: [...notices] };
  }

  private async bytesOf(request: FastifyRequest): Promise<Buffer> {
    if (!request.isMultipart()) throw new AppError(imageProblems.noFile, { detail: 'Send multipart/form-data with one field "file".' });
    try {
      const part = await request.file();
      if (part === undefined) throw new AppError(imageProblems.noFile, { detail: 'The form has no file: send one field "file".' });
      return await part.toBuffer();
    } catch (error) {
      throw error instanceof AppError ? error : formProblem(error);
    }
  }

  private async decoded(bytes: Buffer): ReturnType<typeof decodeUpload> {
    try {
      return await decodeUpload(bytes);
    } catch (error) {
      if (error instanceof ImageFault) throw uploadProblem(error.code, error.message);
      throw error;
    }
  }
}
