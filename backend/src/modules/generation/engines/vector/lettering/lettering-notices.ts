import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { heightOf } from '../geometry/box.js';
import { boxOfShapes } from '../canvas/place.js';
import type { LetteringFace, Scene } from '../scene/scene.js';
import { sayBuiltIn } from '../../../generation.sentences.js';
import type { DrawnWords } from './letter-shapes.js';

/** Least height of an x, mm: under it the counters of letters close as ink spreads (craft.md §2.7). */
export const LEAST_X_MM: Readonly<Record<LetteringFace, number>> = { script: 5, blackletter: 5, serif: 3.5, roman: 3.5, sans: 3.5, typewriter: 3.5, traditional: 3.5 };

function xHeightMm(words: DrawnWords, items: readonly Item[], space: Space): number | null {
  const item = items.find((one) => one.role === 'lettering');
  if (item === undefined) return null;
  const scale = heightOf(item.box) / Math.max(1, heightOf(boxOfShapes(words.shapes)));
  return (words.xHeight * scale) / space.unitsPerMm;
}

function smallness(scene: Scene, height: number | null): string[] {
  if (scene.words === null || height === null) return [];
  const least = LEAST_X_MM[scene.words.face];
  if (height >= least) return [];
  const width = Math.ceil((scene.widthMm * least) / height / 5) * 5;
  return [sayBuiltIn('built-in-letters-low', { height: height.toFixed(1), face: scene.words.face, least, width })];
}

function unsupported(scene: Scene, words: DrawnWords): string[] {
  if (scene.words === null || words.missing.length === 0) return [];
  const list = words.missing.map((one) => `"${one}"`).join(', ');
  return [sayBuiltIn('built-in-letters-missing', { face: scene.words.face, letters: list })];
}

/** What a person must know about the letters in their drawing: characters left out, letters too small. */
export function letteringNotices(scene: Scene, words: DrawnWords | null, items: readonly Item[], space: Space): string[] {
  if (words === null) return [];
  return [...unsupported(scene, words), ...smallness(scene, xHeightMm(words, items, space))];
}
