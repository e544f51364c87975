import { lookAtRaster, type Seen } from '../../verification/look-at.js';
import { spaceFor } from './canvas/space.js';
import { drawScene } from './draw-scene.js';
import { lexicon } from './lexicon/vocabulary.js';
import { findMotif } from './motifs/index.js';
import { encode, rasterise } from './raster/rasterise.js';
import type { Commission } from './scene/commission.js';
import { refineScene } from './refine/refine-scene.js';
import { composeScene, type Composed } from './scene/compose-scene.js';
import type { Scene } from './scene/scene.js';

/** What comes back from the worker: plain data. */
export interface Result {
  readonly png: Uint8Array;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly svg: string;
  /** What its pixels say. */
  readonly seen: Seen;
  readonly scene: Scene;
  readonly notices: readonly string[];
}

export function sceneOf(commission: Commission): Composed {
  const company = { lexicon: lexicon(), find: findMotif };
  return commission.refinement === null ? composeScene(commission, company) : refineScene(commission, company);
}

/** Commission → PNG. The same commission gives the same SVG on any machine. */
export async function execute(commission: Commission): Promise<Result> {
  const composed = sceneOf(commission);
  const drawn = drawScene(composed.scene, commission.weights);
  const picture = await rasterise(drawn.svg, spaceFor(drawn.scene.widthMm, drawn.scene.heightMm), commission.pixels);
  const [png, seen] = await Promise.all([encode(picture), lookAtRaster(picture)]);
  const notices = [...composed.notices, ...drawn.notices];
  return { png, width: picture.width, height: picture.height, svg: drawn.svg, seen, scene: drawn.scene, notices };
}
