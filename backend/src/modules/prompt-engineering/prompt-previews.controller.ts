import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../../platform/index.js';
import { toBriefBody } from './brief.contracts.js';
import { PromptEngineering } from './prompt-engineering.js';
import { promptPreviewRequestSchema, promptPreviewSchema, type PromptPreview, type PromptPreviewRequest } from './prompt-previews.contracts.js';
import type { EngineeringContext } from './request.js';

/** Which engine draws for whom, and what is refined: known to who draws. */
export interface DrawingContext {
  contextFor(request: FastifyRequest, wish: PromptPreviewRequest): EngineeringContext | Promise<EngineeringContext>;
  /** Whether all of these are drawn already and would be answered from the cache; false when that is not known. */
  isDrawn(request: FastifyRequest, wish: PromptPreviewRequest, fingerprints: readonly string[]): Promise<boolean>;
}

/** Provided by the module that lists `PromptPreviewsController`. */
export const DRAWING_CONTEXT = Symbol('DRAWING_CONTEXT');

/** Listed by the module that draws, because the answer depends on the engine that is active. */
@ApiTags('Prompts')
@Controller('prompt-previews')
export class PromptPreviewsController {
  constructor(
    private readonly engineering: PromptEngineering,
    @Inject(DRAWING_CONTEXT) private readonly drawing: DrawingContext,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'What would be sent, stage by stage, at no cost', description: 'Takes the body of generate_tattoo; nothing is drawn, stored or charged. `cached` says whether drawing it would be free.' })
  @ApiOkResponse({ standardSchema: promptPreviewSchema })
  @ApiProblems(400, 401, 404, 422)
  async previewPrompt(@Body({ schema: promptPreviewRequestSchema }) wish: PromptPreviewRequest, @Req() request: FastifyRequest): Promise<PromptPreview> {
    const { prompts, brief, stages } = await this.engineering.preview(wish, await this.drawing.contextFor(request, wish));
    return {
      brief: toBriefBody(brief),
      stages: stages.map(({ name, changes, output }) => ({ name, changes: [...changes], output })),
      engineeredPrompt: prompts[0].text,
      fingerprint: prompts[0].fingerprint,
      cached: await this.drawing.isDrawn(request, wish, prompts.map((prompt) => prompt.fingerprint)),
    };
  }
}
