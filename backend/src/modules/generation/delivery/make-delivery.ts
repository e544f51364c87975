import type { DeliveredConcept, DeliveredGeneration, Json } from '../../../events/index.js';
import { newId } from '../../../platform/ids/index.js';
import type { EngineeredPrompt } from '../../prompt-engineering/index.js';
import type { DrawnEntry } from '../drawing/drawn-entry.js';
import type { MissingVariation } from '../generation.contracts.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import type { Delivery } from './delivery.js';
import { asDrawn } from './told-as-done.js';

/** One variation's answer, drawn now or found. */
export interface Drawn {
  readonly prompt: EngineeredPrompt;
  readonly entry: DrawnEntry;
  /** It cost nothing: it was there, or somebody else was drawing it. */
  readonly cached: boolean;
}

const LONGEST_TITLE = 60;

/** "Wolf howling at the moon": what people call the drawing until they name it. */
function titleOf(subject: string): string {
  const short = subject.length <= LONGEST_TITLE ? subject : `${subject.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`;
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What every answer of one prompt with one drawing says alike. */
type Alike = Pick<DeliveredConcept, 'brief' | 'verification' | 'title' | 'turn'>;

/** Prompts and entries are shared by the hits of a while, so what follows from them is worked out once. */
const alike = new WeakMap<EngineeredPrompt, WeakMap<DrawnEntry, Alike>>();

function alikeIn(prompt: EngineeredPrompt, entry: DrawnEntry): Alike {
  const ofPrompt = alike.get(prompt) ?? new WeakMap<DrawnEntry, Alike>();
  const known = ofPrompt.get(entry);
  if (known !== undefined) return known;
  const brief = asDrawn(prompt.brief, entry.notices);
  const made = { brief: asJson(brief), verification: asJson(entry.verification), title: titleOf(prompt.brief.subject), turn: asJson(entry.turn) };
  alike.set(prompt, ofPrompt.set(entry, made));
  return made;
}

function conceptOf(plan: DrawingPlan, drawn: Drawn, now: number): DeliveredConcept {
  const { prompt, entry, cached } = drawn;
  const { brief, verification, title, turn } = alikeIn(prompt, entry);
  return {
    id: newId(now),
    ownerId: plan.principal.ownerId,
    conversationId: plan.conversationId,
    generationId: plan.generationId,
    parentConceptId: plan.parent?.conceptId ?? null,
    version: (plan.parent?.version ?? 0) + 1,
    variation: prompt.variation,
    prompt: plan.request.prompt,
    brief,
    engineeredPrompt: prompt.text,
    fingerprint: prompt.fingerprint,
    engine: entry.engine,
    model: entry.model,
    image: entry.image,
    verification,
    cached,
    costMicroUsd: cached ? 0 : entry.costMicroUsd,
    savedMicroUsd: cached ? entry.costMicroUsd : 0,
    title,
    turn,
    createdAt: new Date(now).toISOString(),
  };
}

export interface Outcome {
  readonly drawn: readonly Drawn[];
  readonly missing: readonly MissingVariation[];
  readonly status: DeliveredGeneration['status'];
}

/** The answer to a plan. Every answer, drawn or found, is a set of concepts of its own: own ids, own time, same images. */
export function makeDelivery(plan: DrawingPlan, outcome: Outcome, now: number): Delivery {
  const concepts = outcome.drawn.map((drawn) => conceptOf(plan, drawn, now));
  const sum = (pick: (concept: DeliveredConcept) => number): number => concepts.reduce((total, concept) => total + pick(concept), 0);
  return {
    concepts,
    missing: outcome.missing,
    generation: {
      id: plan.generationId,
      ownerId: plan.principal.ownerId,
      principalId: plan.principal.id,
      conversationId: plan.conversationId,
      status: outcome.status,
      prompt: plan.request.prompt,
      cached: concepts.length > 0 && concepts.every((concept) => concept.cached),
      // What failed is free: its bill is the installation's (docs/decisions/0068).
      costMicroUsd: sum((concept) => concept.costMicroUsd),
      savedMicroUsd: sum((concept) => concept.savedMicroUsd),
      latencyMs: Math.max(0, now - plan.startedAt),
      problem: outcome.status === 'failed' ? asJson(outcome.missing[0] ?? null) : null,
      createdAt: new Date(plan.startedAt).toISOString(),
    },
  };
}
