import { Controller, Delete, Get, Param, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ApiProblems } from '../../platform/index.js';
import { Caller, Scopes, type Principal } from '../access/index.js';
import { generationIdSchema, generationSchema, type Generation } from './generation.contracts.js';
import { GenerationDesk } from './progress/generation-desk.js';

@ApiTags('Concepts')
@Controller('generations')
export class GenerationsController {
  constructor(private readonly desk: GenerationDesk) {}

  @Get(':id')
  @Scopes('read')
  @ApiOperation({ summary: 'How a generation is doing, or what became of it', description: 'For drawings asked for with `Prefer: respond-async`; kept with its conversation.' })
  @ApiOkResponse({ standardSchema: generationSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  getGeneration(@Param('id', { schema: generationIdSchema }) id: string, @Caller() caller: Principal): Promise<Generation> {
    return this.desk.get(caller, id);
  }

  @Sse(':id/events')
  @Scopes('read')
  @ApiOperation({ summary: 'The steps of a generation as they happen', description: 'Server-sent events queued, interpreted, cache, drawing, verifying, done, failed; resumable with Last-Event-ID.' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Number of the last step you have: what follows it is sent.' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 401, 403, 404, 503)
  watchGeneration(@Param('id', { schema: generationIdSchema }) id: string, @Caller() caller: Principal, @Req() request: FastifyRequest): Promise<Observable<MessageEvent>> {
    return this.desk.watch(caller, id, Number(request.headers['last-event-id'] ?? 0) || 0);
  }

  @Delete(':id')
  @Scopes('draw')
  @ApiOperation({ summary: 'Stop a generation', description: 'Nothing is charged when the engine was not called yet. Stopping what is finished changes nothing.' })
  @ApiOkResponse({ standardSchema: generationSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  stopGeneration(@Param('id', { schema: generationIdSchema }) id: string, @Caller() caller: Principal): Promise<Generation> {
    return this.desk.stop(caller, id);
  }
}
