import { Body, Controller, HttpCode, Post, Req, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../../platform/index.js';
import { RateLimited, Scopes } from '../access/index.js';
import { CacheAside, CacheAsideInterceptor, plannedRequest } from '../cache/index.js';
import { DeliveryInterceptor } from './delivery/delivery.interceptor.js';
import type { Delivery } from './delivery/delivery.js';
import { generateTattooRequestSchema, generationSchema, type GenerateTattooRequest } from './generation.contracts.js';
import { DrawingJobs } from './jobs/drawing-jobs.js';
import { GenerationService } from './generation.service.js';
import type { DrawingPlan } from './planning/drawing-plan.js';
import { DrawingPlanner } from './planning/drawing-planner.js';

const IDEMPOTENCY = `A key of your own, such as a UUID: the same key with the same body is answered once and replayed for 24 hours, also after a
restart; with another body it is refused (422), while the first is under way 409 says when to ask again. Failures that may pass are not kept.`;

@ApiTags('Concepts')
@Controller()
export class GenerationController {
  constructor(private readonly generations: GenerationService, private readonly jobs: DrawingJobs) {}

  @Post('generate_tattoo')
  @HttpCode(200)
  @Scopes('draw')
  @RateLimited()
  @CacheAside(DrawingPlanner)
  @UseInterceptors(DeliveryInterceptor, CacheAsideInterceptor)
  @ApiOperation({ summary: 'Draw a tattoo concept', description: 'Plain words in, one to four concepts out. The same words again are free: see the Cache-Status header.' })
  @ApiHeader({ name: 'Cache-Control', required: false, description: 'no-cache: draw anew · no-store: and do not keep it · only-if-cached: never draw' })
  @ApiHeader({ name: 'Prefer', required: false, description: 'respond-async: answer 202 at once, draw in the background' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: IDEMPOTENCY })
  @ApiResponse({ status: 202, description: 'Queued; `Location` says where to look.', standardSchema: generationSchema })
  @ApiOkResponse({ standardSchema: generationSchema, headers: { 'Cache-Status': { description: 'RFC 9211: where the answer came from.', schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 402, 403, 404, 409, 413, 415, 422, 429, 502, 503, 504)
  async generateTattoo(
    @Body({ schema: generateTattooRequestSchema }) _request: GenerateTattooRequest,
    @Req() request: FastifyRequest,
  ): Promise<Delivery> {
    const planned = plannedRequest<DrawingPlan>(request);
    const queued = wantsAsync(request.headers['prefer']) ? await this.jobs.enqueue(planned) : null;
    // Nothing is stored yet.
    if (queued !== null) planned.status = { ...planned.status, stored: false };
    return queued ?? this.generations.ask(planned);
  }
}

/** RFC 7240. */
const wantsAsync = (prefer: string | readonly string[] | undefined): boolean => String(prefer ?? '').split(',').some((part) => part.trim().toLowerCase() === 'respond-async');
