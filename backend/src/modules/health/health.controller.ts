import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { register } from 'prom-client';
import { HealthBook } from '../../platform/index.js';
import { livenessSchema, readinessSchema } from './health.contracts.js';
import type { z } from 'zod';

@ApiTags('Health')
@Controller()
export class HealthController {
  constructor(private readonly book: HealthBook) {}

  @Get('health/live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ standardSchema: livenessSchema })
  getLiveness(): z.infer<typeof livenessSchema> {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'What is ready and what is degraded' })
  @ApiOkResponse({ standardSchema: readinessSchema })
  getReadiness(): z.infer<typeof readinessSchema> {
    const parts = this.book.parts().map((part) => ({ ...part }));
    const engine = parts.find((part) => part.name === 'engine')?.detail ?? 'none';
    return { status: parts.every((part) => part.state === 'ok') ? 'ok' : 'degraded', engine, parts };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  @ApiExcludeEndpoint()
  getMetrics(): Promise<string> {
    return register.metrics();
  }
}
