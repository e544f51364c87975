import type { Principal } from '../../access/index.js';
import type { CachePlan } from '../../cache/index.js';
import type { Brief, EngineeredPrompt } from '../../prompt-engineering/index.js';
import type { Turn } from '../engines/image-engine.js';
import type { GenerateTattooRequest } from '../generation.contracts.js';

/** The drawing that is changed. */
export interface ParentDrawing {
  readonly conceptId: string;
  readonly conversationId: string;
  readonly version: number;
  readonly sha256: string;
  readonly brief: Brief;
  readonly turn: Turn | null;
}

/** One request, read and ready: one engineered prompt for each variation it wants. */
export interface DrawingPlan extends CachePlan {
  readonly generationId: string;
  readonly conversationId: string;
  readonly principal: Principal;
  readonly request: GenerateTattooRequest;
  readonly prompts: readonly EngineeredPrompt[];
  readonly parent: ParentDrawing | null;
  /** ms since 1970 */
  readonly startedAt: number;
}
