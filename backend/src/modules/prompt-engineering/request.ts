import type { Brief, Palette } from './brief.js';
import type { EngineeredPrompt, EngineName, ImageSize, StageReport } from './engineered-prompt.js';

/** What a person asks for: the fields of `generate_tattoo` that words are made of. Given fields win over the text. */
export interface EngineeringRequest {
  readonly prompt: string;
  readonly style?: string | undefined;
  readonly placement?: string | undefined;
  readonly widthMm?: number | undefined;
  readonly palette?: Palette | undefined;
  readonly lettering?: string | undefined;
  /** How many variations, 1–4. Default 1. */
  readonly count?: number | undefined;
  /** Number of the first variation, ≥ 1. Default 1. */
  readonly variation?: number | undefined;
  /** The words go to the engine as they are: nothing is read into them. Default false. */
  readonly verbatim?: boolean | undefined;
  /** SHA-256 of reference images, in the order given. */
  readonly referenceImages?: readonly string[] | undefined;
}

/** Where the words go: which engine draws, for whose pool, and what is refined. */
export interface EngineeringContext {
  readonly engine: EngineName;
  readonly model: string;
  readonly cacheScope: string;
  readonly imageSize: ImageSize;
  /** The concept that is refined; its brief is null when it is no longer known. */
  readonly parent: { readonly sha256: string; readonly brief: Brief | null } | null;
}

export interface Engineered {
  /** One a variation, at least one. */
  readonly prompts: readonly [EngineeredPrompt, ...EngineeredPrompt[]];
  /** The brief of the first variation. */
  readonly brief: Brief;
  readonly stages: readonly StageReport[];
}
