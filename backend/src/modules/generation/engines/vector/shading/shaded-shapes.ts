import type { Item, PlacedShape } from '../canvas/item.js';
import type { Relief } from './relief.js';

const takesShade = (shape: PlacedShape | undefined): boolean =>
  shape !== undefined && shape.tone !== 'black' && !shape.cut && shape.relief > 0;

/** Accepts every shape that has a form to shade: not solid black, not a cut, not flat. */
export function shadedShapes(relief: Relief, accepts: (shape: PlacedShape) => boolean = () => true): (index: number) => boolean {
  return (index) => {
    const shape = relief.shapes[index];
    return takesShade(shape) && shape !== undefined && accepts(shape);
  };
}

/** What a grey wash covers: every form, and the flat places that are dark or grey by their own tone (an inner ear, an iris, whip shading). */
export function washedShapes(relief: Relief): (index: number) => boolean {
  const forms = shadedShapes(relief);
  return (index) => {
    const shape = relief.shapes[index];
    return forms(index) || (shape !== undefined && !shape.cut && (shape.tone === 'dark' || shape.tone === 'mid'));
  };
}

/** Accepts what carries no letters: lines or dots of shade behind them would be read as part of them. */
export function unwritten(items: readonly Item[]): (shape: PlacedShape) => boolean {
  const written = new Set(items.filter(({ role }) => role === 'lettering').flatMap(({ shapes }) => shapes));
  return (shape) => !written.has(shape);
}
