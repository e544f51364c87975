import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError, parseOrThrow } from '../../../platform/index.js';
import { newId } from '../../../platform/ids/index.js';
import { principalOf, type Principal } from '../../access/index.js';
import { ConceptCache, type CacheEntry, type CachePlanner } from '../../cache/index.js';
import { ConceptArchive } from '../../history/index.js';
import { ImageOwnership } from '../../images/index.js';
import { PromptEngineering, type Brief, type DrawingContext, type EngineeringContext, type PromptPreviewRequest } from '../../prompt-engineering/index.js';
import type { Delivery } from '../delivery/delivery.js';
import { makeDelivery } from '../delivery/make-delivery.js';
import { drawnEntry } from '../drawing/drawn-entry.js';
import { EngineRoom } from '../engines/engine-room.js';
import type { Turn } from '../engines/image-engine.js';
import { generateTattooRequestSchema, type GenerateTattooRequest } from '../generation.contracts.js';
import { generationProblems } from '../generation.errors.js';
import { sayFailure } from '../generation.sentences.js';
import { promisedGeneration } from '../idempotency/promised-generation.js';
import type { DrawingPlan, ParentDrawing } from './drawing-plan.js';

/** Above this width, mm, a 1K picture prints with fewer than 200 dots per inch (craft.md §2.4: 1K up to 12 cm, 2K up to 23 cm). */
const WIDEST_1K_MM = 120;
const WIDEST_2K_MM = 230;

function imageSizeFor(widthMm: number | undefined): '1K' | '2K' | '4K' {
  if (widthMm === undefined || widthMm <= WIDEST_1K_MM) return '1K';
  return widthMm <= WIDEST_2K_MM ? '2K' : '4K';
}

/** Reads a request into engineered prompts, each with its fingerprint: what the cache-aside interceptor asks for. */
@Injectable()
export class DrawingPlanner implements CachePlanner<DrawingPlan>, DrawingContext {
  constructor(
    private readonly words: PromptEngineering,
    private readonly engines: EngineRoom,
    private readonly archive: ConceptArchive,
    private readonly ownership: ImageOwnership,
    private readonly cache: ConceptCache,
  ) {}

  plan(request: FastifyRequest): Promise<DrawingPlan> {
    const startedAt = Date.now();
    const run = { generationId: promisedGeneration(request) ?? newId(startedAt), startedAt };
    return this.planFor(principalOf(request), parseOrThrow(generateTattooRequestSchema, request.body ?? {}), run);
  }

  /**
   * @throws AppError when the parent or a reference is not the caller's (404), or the words cannot be drawn (422)
   */
  async planFor(principal: Principal, request: GenerateTattooRequest, run: { readonly generationId: string; readonly startedAt: number }): Promise<DrawingPlan> {
    const parent = await this.parentOf(principal, request);
    await this.mustOwn(principal, request.referenceImages ?? []);
    const { prompts } = await this.words.engineer(request, this.contextOf(principal, request, parent));
    const conversationId = request.conversationId ?? parent?.conversationId ?? newId(run.startedAt);
    return { ...run, conversationId, principal, request, prompts, parent, keys: prompts.map((prompt) => prompt.fingerprint) };
  }

  answer(plan: DrawingPlan, entries: readonly CacheEntry[]): Promise<Delivery> {
    const drawn = plan.prompts.map((prompt, index) => ({ prompt, entry: drawnEntry(entries[index] ?? {}), cached: true }));
    return Promise.resolve(makeDelivery(plan, { drawn, missing: [], status: 'succeeded' }, Date.now()));
  }

  /** For previews: the same context, without the references. */
  async contextFor(request: FastifyRequest, wish: PromptPreviewRequest): Promise<EngineeringContext> {
    const principal = principalOf(request);
    return this.contextOf(principal, wish, await this.parentOf(principal, wish));
  }

  /** Of pictures that are not the caller's nothing is told. */
  async isDrawn(request: FastifyRequest, wish: PromptPreviewRequest, fingerprints: readonly string[]): Promise<boolean> {
    const { ownerId } = principalOf(request);
    const owned = await Promise.all((wish.referenceImages ?? []).map((sha256) => this.ownership.owns(ownerId, sha256)));
    return owned.every(Boolean) && (await Promise.all(fingerprints.map((key) => this.cache.holds(key)))).every(Boolean);
  }

  private contextOf(principal: Principal, request: Pick<GenerateTattooRequest, 'engine' | 'widthMm'>, parent: ParentDrawing | null): EngineeringContext {
    const engine = this.engines.engine(request.engine ?? null);
    return {
      engine: engine.name,
      model: engine.model,
      cacheScope: principal.cacheScope,
      imageSize: imageSizeFor(request.widthMm ?? parent?.brief.widthMm),
      parent: parent && { sha256: parent.sha256, brief: parent.brief },
    };
  }

  private async parentOf(principal: Principal, request: Pick<GenerateTattooRequest, 'parentConceptId'>): Promise<ParentDrawing | null> {
    if (request.parentConceptId === undefined) return null;
    const concept = await this.archive.findConcept(principal.ownerId, request.parentConceptId);
    if (concept === null) throw new AppError(generationProblems.parentNotFound);
    return {
      conceptId: concept.id,
      conversationId: concept.conversationId,
      version: concept.version,
      sha256: concept.image.sha256,
      brief: concept.brief as unknown as Brief,
      turn: concept.turn as Turn | null,
    };
  }

  private async mustOwn(principal: Principal, images: readonly string[]): Promise<void> {
    for (const sha256 of images) {
      if (!(await this.ownership.owns(principal.ownerId, sha256))) {
        throw new AppError(generationProblems.referenceNotFound, { detail: sayFailure('reference-missing', { id: sha256.slice(0, 12) }) });
      }
    }
  }
}
