import { Controller, Delete, Get, HttpCode, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { ApiProblems, AppError } from '../../platform/index.js';
import { accessProblems, Caller, Scopes, type Principal } from '../access/index.js';
import { Eraser } from './erasure/eraser.js';
import { Exporter } from './export/exporter.js';
import { zipStream } from './export/zip-stream.js';

@ApiTags('Access')
@Controller('me')
@Scopes('read')
export class MyDataController {
  constructor(
    private readonly exporter: Exporter,
    private readonly eraser: Eraser,
  ) {}

  @Get('export')
  @ApiOperation({ summary: 'Everything of yours as one ZIP archive', description: 'Concepts, conversations and uploads as JSON, and every picture.' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 401, 403, 503)
  async exportMyData(@Caller() caller: Principal): Promise<StreamableFile> {
    // The first piece is read before the answer begins, so that a database that is away is a problem and not half a file.
    const pieces = zipStream(this.exporter.entriesOf(caller.ownerId));
    const first = await pieces.next();
    const all = (async function* () {
      if (first.done !== true) yield first.value;
      yield* pieces;
    })();
    const today = new Date().toISOString().slice(0, 10);
    return new StreamableFile(Readable.from(all, { objectMode: false }), { type: 'application/zip', disposition: `attachment; filename="tattoo-concepts-${today}.zip"` });
  }

  @Delete('data')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Erase everything of yours',
    description: 'Concepts, conversations, uploads, pictures, cache entries. It cannot be undone. A key needs the scope admin: it erases for its whole organisation.',
  })
  @ApiNoContentResponse({ description: 'Erased.' })
  @ApiProblems(400, 401, 403, 503)
  async eraseMyData(@Caller() caller: Principal): Promise<void> {
    if (caller.kind === 'api-key' && !caller.scopes.includes('admin')) {
      throw new AppError(accessProblems.scopeMissing, { detail: 'Erasing for a whole organisation needs the scope admin.', extra: { missingScopes: ['admin'] } });
    }
    await this.eraser.erase(caller.ownerId);
  }
}
