import type { EngineeredPrompt, EngineName } from '../../prompt-engineering/index.js';
import type { Seen } from '../verification/look-at.js';

/** An image that travels with an order: the parent of a refinement, or a reference. */
export interface OrderImage {
  readonly sha256: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** What the engine kept from the parent's drawing: raw model parts with thought signatures, or a scene. JSON. */
export type Turn = Readonly<Record<string, unknown>>;

export interface DrawingOrder {
  readonly prompt: EngineeredPrompt;
  readonly parent: { readonly image: OrderImage; readonly turn: Turn | null } | null;
  readonly references: readonly OrderImage[];
  /** Second attempt after a failed verification: what was wrong, to be worded positively and stronger. */
  readonly findings: readonly string[];
}

export interface Drawing {
  readonly bytes: Buffer;
  readonly mimeType: 'image/png' | 'image/jpeg';
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** Of the bytes, hex. */
  readonly sha256: string;
  /** What its pixels say, measured where they were decoded. */
  readonly seen: Seen;
  /** The model that really answered (it may differ from the one asked for). */
  readonly model: string;
  /** What the provider bills for this call, micro-dollars. */
  readonly costMicroUsd: number;
  readonly turn: Turn | null;
  /** Sentences for the person: what could not be drawn, which style was mapped, credits of open art. */
  readonly notices: readonly string[];
  readonly usage: Readonly<Record<string, unknown>> | null;
}

export interface Quote {
  /** The most one call may cost, micro-dollars: what the budget reserves. */
  readonly maxMicroUsd: number;
  /** What it usually costs, micro-dollars: what the button says. */
  readonly usualMicroUsd: number;
  /** Usual time, seconds. */
  readonly seconds: number;
}

export interface EngineHealth {
  readonly state: 'ok' | 'degraded' | 'down';
  readonly detail: string;
}

/** Told while drawing: `calls` counts paid attempts that have begun. */
export interface DrawingProgress {
  attemptStarted(attempt: { readonly number: number; readonly of: number }): void;
  /** How long a part of it took. */
  took(stage: 'provider' | 'pixels', milliseconds: number): void;
  waiting(wait: { readonly milliseconds: number; readonly reason: string }): void;
}

/**
 * What draws. Both implementations pass one contract suite (`backend/test/contract/image-engine.contract.ts`).
 * Throws `AppError` with a code of `generation.errors.ts`; never returns anything but a fully decoded image.
 * An AppError thrown after a paid call carries `costMicroUsd`.
 */
export interface ImageEngine {
  readonly name: EngineName;
  /** The configured model id; `flash-1` style version for the vector engine. */
  readonly model: string;
  quote(prompt: EngineeredPrompt): Quote;
  /** Resolves with the drawing; aborting stops it before the next paid call, never in the middle of one. */
  draw(order: DrawingOrder, signal: AbortSignal, progress: DrawingProgress): Promise<Drawing>;
  health(): EngineHealth;
}

export const IMAGE_ENGINES = Symbol('IMAGE_ENGINES');
