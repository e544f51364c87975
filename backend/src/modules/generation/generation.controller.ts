import { Body, Controller, HttpCode, Post, Req, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../../platform/index.js';
import { RateLimited, Scopes } from '../access/index.js';
import { CacheAside, CacheAsideInterceptor, plannedRequest } from '../cache/index.js';
import { DeliveryInterceptor } from './delivery/delivery.interceptor.js';
import type { Delivery } from './delivery/delivery.js';
import { generateTattooRequestSchema, generationSchema, type GenerateTattooRequest } from './generation.contracts.js';
import { GenerationService } from './generation.service.js';
import type { DrawingPlan } from './planning/drawing-plan.js';
import { DrawingPlanner } from './planning/drawing-planner.js';

@ApiTags('Concepts')
@Controller()
export class GenerationController {
  constructor(private readonly generations: GenerationService) {}

  @Post('generate_tattoo')
  @HttpCode(200)
  @Scopes('draw')
  @RateLimited()
  @CacheAside(DrawingPlanner)
  @UseInterceptors(DeliveryInterceptor, CacheAsideInterceptor)
  @ApiOperation({ summary: 'Draw a tattoo concept', description: 'Plain words in, one to four concepts out. The same words again are free: see the Cache-Status header.' })
  @ApiHeader({ name: 'Cache-Control', required: false, description: 'no-cache: draw anew · no-store: and do not keep it · only-if-cached: never draw' })
  @ApiOkResponse({ standardSchema: generationSchema, headers: { 'Cache-Status': { description: 'RFC 9211: where the answer came from.', schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 402, 403, 404, 413, 415, 422, 429, 502, 503, 504)
  generateTattoo(@Body({ schema: generateTattooRequestSchema }) _request: GenerateTattooRequest, @Req() request: FastifyRequest): Promise<Delivery> {
    return this.generations.generate(plannedRequest<DrawingPlan>(request), new AbortController().signal);
  }
}
