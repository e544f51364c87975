import { Controller, Delete, Get, Headers, Param, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { ApiProblems } from '../../platform/index.js';
import { Caller, Scopes, type Principal } from '../access/index.js';
import { generationSchema, type Generation } from './generation.contracts.js';
import { GenerationDesk } from './progress/generation-desk.js';

@ApiTags('Concepts')
@Controller('generations')
export class GenerationsController {
  constructor(private readonly desk: GenerationDesk) {}

  @Get(':id')
  @Scopes('read')
  @ApiOperation({ summary: 'How a generation is doing, or what became of it' })
  @ApiParam({ name: 'id', schema: { type: 'string' } })
  @ApiOkResponse({ standardSchema: generationSchema })
  @ApiProblems(401, 404, 503)
  getGeneration(@Param('id') id: string, @Caller() caller: Principal): Promise<Generation> {
    return this.desk.get(caller, id);
  }

  @Sse(':id/events')
  @Scopes('read')
  @ApiOperation({ summary: 'The steps of a generation as they happen', description: 'Server-sent events queued, interpreted, cache, drawing, verifying, done, failed; resumable with Last-Event-ID.' })
  @ApiParam({ name: 'id', schema: { type: 'string' } })
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(401, 404, 503)
  watchGeneration(@Param('id') id: string, @Caller() caller: Principal, @Headers('last-event-id') last?: string): Promise<Observable<MessageEvent>> {
    return this.desk.watch(caller, id, Number(last ?? 0) || 0);
  }

  @Delete(':id')
  @Scopes('draw')
  @ApiOperation({ summary: 'Stop a generation', description: 'Nothing is charged when the engine was not called yet. Stopping what is finished changes nothing.' })
  @ApiParam({ name: 'id', schema: { type: 'string' } })
  @ApiOkResponse({ standardSchema: generationSchema })
  @ApiProblems(401, 403, 404, 503)
  stopGeneration(@Param('id') id: string, @Caller() caller: Principal): Promise<Generation> {
    return this.desk.stop(caller, id);
  }
}
