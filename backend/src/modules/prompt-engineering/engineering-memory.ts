import { lru } from 'tiny-lru';
import type { Reading } from './interpret/reading.js';
import type { Normalised } from './normalise/normalise.js';
import type { Engineered, EngineeringContext, EngineeringRequest } from './request.js';

/** Ms. Words are not kept in a process longer than this after their last engineering: erased means gone in 60 s (G11). */
export const REMEMBERED_MS = 45_000;
const MOST = 500;

export interface Remembered {
  readonly normalised: Normalised;
  readonly reading: Reading;
  readonly engineered: Engineered;
}

/** Everything of request and context that decides the outcome; what is left out (conversation, owner) does not. */
export function memoryKey(request: EngineeringRequest, context: EngineeringContext): string {
  const { prompt, style, placement, widthMm, palette, lettering, count, variation, verbatim, referenceImages } = request;
  const { engine, model, cacheScope, imageSize } = context;
  return JSON.stringify([prompt, style, placement, widthMm, palette, lettering, count, variation, verbatim, referenceImages, engine, model, cacheScope, imageSize]);
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/**
 * What was engineered lately. After the interpreter every stage is a pure function, so the same reading of the same
 * request in the same context has the same outcome, fingerprint included: a repeat need not work it out again.
 * Whoever asks compares the reading by identity; interpreters hand out the same object for the same text for a while.
 */
export class EngineeringMemory {
  private readonly known = lru<Remembered>(MOST, REMEMBERED_MS);

  recall(key: string): Remembered | undefined {
    return this.known.get(key);
  }

  /** @returns the outcome, frozen: several requests will hold it */
  remember(key: string, remembered: Remembered): Engineered {
    this.known.set(key, frozen(remembered));
    return remembered.engineered;
  }
}
