import { Controller, Get, Header, Res, type OnModuleDestroy } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { HealthBook } from '../../platform/index.js';
import { publishStates } from './part-states.js';
import { livenessSchema, readinessSchema } from './health.contracts.js';
import type { z } from 'zod';

@ApiTags('Health')
@Controller()
export class HealthController implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly book: HealthBook) {
    publishStates(book);
  }

  /** The first thing of a stop: whoever balances the load sends nobody here any more while drawings are finished. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  @Get('health/live')
  @ApiOperation({ summary: 'The process answers', description: 'For whoever restarts it. Asks nothing else.' })
  @ApiOkResponse({ standardSchema: livenessSchema })
  getLiveness(): z.infer<typeof livenessSchema> {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'What is ready and what is degraded', description: 'For whoever balances the load, and for people: 200 also while a part is degraded.' })
  @ApiOkResponse({ standardSchema: readinessSchema })
  @ApiResponse({ status: 503, description: 'It is stopping: what is under way is finished, nothing new is begun.', standardSchema: readinessSchema })
  getReadiness(@Res({ passthrough: true }) reply: FastifyReply): z.infer<typeof readinessSchema> {
    if (this.stopping) void reply.status(503);
    const parts = this.book.parts().map((part) => ({ ...part }));
    const engine = parts.find((part) => part.name === 'engine')?.detail ?? 'none';
    const status = parts.every((part) => part.state === 'ok') ? 'ok' : 'degraded';
    return { status: this.stopping ? 'stopping' : status, engine, parts };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  @ApiExcludeEndpoint()
  getMetrics(): Promise<string> {
    return register.metrics();
  }
}
