import type { Brief } from './brief.js';

export type EngineName = 'gemini' | 'vector';

/** Width : height, as the image model spells it. */
export const ASPECT_RATIOS = [
  '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', '4:1', '1:8', '8:1',
] as const;
export type AspectRatio = (typeof ASPECT_RATIOS)[number];

export type ImageSize = '1K' | '2K' | '4K';

/** What one stage of prompt engineering did, for the prompt inspector. */
export interface StageReport {
  readonly name: 'normalise' | 'interpret' | 'resolve' | 'policy' | 'compose' | 'fingerprint';
  /** Sentences: what it changed and why. */
  readonly changes: readonly string[];
  readonly output: unknown;
}

/** The change a person asked for on an existing concept. */
export interface Refinement {
  /** SHA-256 of the parent's image. */
  readonly parentSha256: string;
  /** The person's own words, normalised: "make the wings larger and lose the stars". */
  readonly instruction: string;
}

/** One variation, ready for one engine. */
export interface EngineeredPrompt {
  readonly engine: EngineName;
  readonly model: string;
  readonly brief: Brief;
  /** The text the engine is given; shown to people as it is. */
  readonly text: string;
  /** SHA-256 of the template that composed the text: a changed template is a changed key. */
  readonly templateHash: string;
  readonly aspectRatio: AspectRatio;
  readonly imageSize: ImageSize;
  /** 1, 2, 3 …: another number is another composition on purpose. */
  readonly variation: number;
  readonly refinement: Refinement | null;
  /** SHA-256 of reference images, in the order given. */
  readonly references: readonly string[];
  /** 64 hex digits: the cache key (guarantee G10). */
  readonly fingerprint: string;
}
