import type { FaultName } from '../faults/fault.js';

/** Reasons with which an image is a finished drawing. */
export const FINISHED: ReadonlySet<string | null> = new Set([null, 'STOP', 'FINISH_REASON_UNSPECIFIED']);

/** What each other reason of the enum means. A reason that is not here is malformed, never a success: the enum grew three times in 2026. */
const MEANING: Readonly<Record<string, FaultName>> = {
  SAFETY: 'refused',
  PROHIBITED_CONTENT: 'refused',
  BLOCKLIST: 'refused',
  SPII: 'refused',
  LANGUAGE: 'refused',
  OTHER: 'refused',
  IMAGE_SAFETY: 'refused',
  IMAGE_PROHIBITED_CONTENT: 'refused',
  RECITATION: 'recitation',
  IMAGE_RECITATION: 'recitation',
  NO_IMAGE: 'no-image',
  IMAGE_OTHER: 'image-other',
};

export const meaningOf = (finishReason: string): FaultName => MEANING[finishReason] ?? 'malformed';
