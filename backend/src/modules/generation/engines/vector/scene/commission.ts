import type { Brief } from '../../../../prompt-engineering/index.js';
import type { LineWeights } from '../styles/style.js';
import type { Scene } from './scene.js';

/** What the engine asks its worker to draw: plain data only. */
export interface Commission {
  readonly brief: Brief;
  readonly variation: number;
  /** px on the long side */
  readonly pixels: number;
  /** Line weights of the style at this size, mm; null keeps the engine's own. */
  readonly weights: LineWeights | null;
  /** A change on an existing scene. */
  readonly refinement: { readonly scene: Scene; readonly instruction: string } | null;
  /** What was wrong with a first attempt. */
  readonly findings: readonly string[];
}
