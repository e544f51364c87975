import type { Concept } from '../../api/models/concept';
import { extentOf } from './true-size';

/** Paper left around a drawing, as a share of the picture. */
const MARGIN = 0.03;

/** The part of a concept's picture that is worth looking at, in shares of its sides, and its width through its height. */
export function cropOf(concept: Pick<Concept, 'image' | 'verification'>) {
  const drawn = extentOf(concept);
  const [x, width] = widened(drawn.x, drawn.width);
  const [y, height] = widened(drawn.y, drawn.height);
  return { x, y, width, height, ratio: (width * concept.image.width) / (height * concept.image.height) };
}

/** A little more on both ends, never beyond the picture, never nothing. */
function widened(start: number, length: number): readonly [number, number] {
  const from = Math.max(0, start - MARGIN);
  return [from, Math.max(MARGIN, Math.min(1, start + length + MARGIN) - from)];
}
