import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import type { Rng } from '../motifs/motif.js';
import type { Palette } from '../../../../prompt-engineering/index.js';
import type { Relief } from '../shading/relief.js';

/** Widths of the three line roles, millimetres. */
export interface LineWeights {
  readonly outline: number;
  readonly internal: number;
  readonly detail: number;
}

/** Everything a style needs to draw a laid-out scene. */
export interface Stage {
  readonly space: Space;
  readonly items: readonly Item[];
  /** Light and shade of the items; computed once, when first asked for. */
  relief(): Relief;
  readonly rng: Rng;
  readonly palette: Palette;
  /** 1 as the style says; a refinement makes lines thinner or bolder. */
  readonly boldness: number;
  /** 1 for the style's own texture; larger is coarser, when a crowded drawing would make too large a file. */
  readonly grain: number;
  /** Whether the style may put something behind the items: washes, smears, rays. */
  readonly background: boolean;
}

/** What stands round a hero in a style when the scene leaves it open. */
export type Surround = 'none' | 'rays' | 'ring' | 'mandala' | 'dots' | 'geometry' | 'waves' | 'smears' | 'wash' | 'stars' | 'filigree' | 'blades' | 'knot' | 'needles' | 'construction' | 'speed' | 'triangle' | 'square' | 'hexagon' | 'diamond' | 'clouds';

export interface Style {
  readonly slug: string;
  /** As a person says it: "American traditional". */
  readonly name: string;
  readonly weights: LineWeights;
  /** Surrounds that suit the style, the most typical first. */
  readonly surrounds: readonly Surround[];
  /** Only what was asked for: sprigs and finials have no place in it. */
  readonly isBare?: true;
  /** SVG fragments in canvas units, back to front. */
  draw(stage: Stage): readonly string[];
}
