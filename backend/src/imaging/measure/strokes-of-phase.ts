import type { Mask } from '../raster/plane.js';
import { skeletonGraph } from '../skeleton/graph.js';
import { strokesOf } from '../skeleton/strokes.js';
import { thin } from '../skeleton/thinning.js';
import { measureStroke, type MeasuredStroke, type Phase } from './ridge.js';

/** Every stroke of a mask with its measured widths. */
export function measuredStrokes(mask: Mask, phase: Phase): MeasuredStroke[] {
  return strokesOf(skeletonGraph(thin(mask), phase.squaredRadius)).map((stroke) => measureStroke(stroke, phase));
}
