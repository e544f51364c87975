import type { Item } from '../canvas/item.js';
import { SAFE_MARGIN } from '../fit/fit.js';
import { heightOf, joined, widthOf, EMPTY_BOX, type Box } from '../geometry/box.js';
import { aspectOf, put, type Cast, type Player } from './cast.js';

/** A banner may overlap what it carries; bare letters may not. */
const isRibbon = (words: Player): boolean => words.shapes.length > 1;

/** Of the height of what is drawn: the most that words take, and the most when they would be too small to read otherwise. */
const [MOST, MOST_TO_READ] = [0.42, 0.5] as const;
/** Of the width that the sheet has for it anyway: how far words may stand out on both sides so that they can be read. */
const WIDEST = 1.16;
const STEP = 1.05;

/** How wide words come out, a share of the sheet's width, when what is drawn and they are fitted into it. */
function shareOfSheet(words: Player, width: number, box: Box, sheetRatio: number): number {
  const height = heightOf(box) + (width / aspectOf(words)) * (isRibbon(words) ? 0.74 : 1.14);
  const sheet = Math.max(widthOf(box), width, height * sheetRatio);
  return (width / sheet) * (1 - 2 * SAFE_MARGIN);
}

/** From the width the layout would give them as far as it takes to read them. */
function legible(words: Player, wished: number, box: Box): number {
  const { least } = words;
  if (least === undefined) return wished;
  const most = Math.max(wished, Math.min(Math.max(widthOf(box), heightOf(box) * least.sheetRatio) * WIDEST, heightOf(box) * MOST_TO_READ * aspectOf(words)));
  let width = wished;
  while (width > 0 && width < most && shareOfSheet(words, width, box, least.sheetRatio) < least.share) width = Math.min(most, width * STEP);
  return width;
}

/** Of the height of what is drawn: words over it and under it each. */
const MOST_EACH = 0.24;

/** One line over what is drawn and one under it, their letters of one size. */
function wordsAround(lower: Player, upper: Player, box: Box): Item[] {
  const longer = widthOf(lower.box) < widthOf(upper.box) ? upper : lower;
  const wished = Math.min(widthOf(box), heightOf(box) * MOST_EACH * aspectOf(longer));
  const scale = (legible(longer, wished, box) * lower.size) / widthOf(longer.box);
  return ([[upper, -1], [lower, 1]] as const).map(([words, way]) => {
    const [width, height] = [widthOf(words.box) * scale, heightOf(words.box) * scale];
    return put({ ...words, size: 1 }, { x: (box.left + box.right) / 2, y: (way > 0 ? box.bottom : box.top) + way * height * 0.62, width, height });
  });
}

/** The words under what is drawn so far, or over it where the drawing is asked for under them; a banner overlaps it a little so that the piece holds together. */
export function wordsBelow(cast: Cast, items: readonly Item[], share = 0.92): Item[] {
  const { words } = cast;
  if (words === null || items.length === 0) return [];
  const box = items.reduce((sum, item) => joined(sum, item.box), EMPTY_BOX);
  if (words.upper !== undefined) return wordsAround(words, words.upper, box);
  const wished = Math.min(widthOf(box) * share, heightOf(box) * MOST * aspectOf(words));
  const width = legible(words, wished, box) * words.size;
  const height = width / aspectOf(words);
  const overlap = height * (isRibbon(words) ? 0.24 : 0.64);
  const y = words.relation?.kind === 'above' ? box.top - overlap : box.bottom + overlap;
  return [put({ ...words, size: 1 }, { x: (box.left + box.right) / 2, y, width, height })];
}
