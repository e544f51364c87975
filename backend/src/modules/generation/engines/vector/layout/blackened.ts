import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';

const LIGHT: ReadonlySet<Item['role']> = new Set(['sky', 'lettering', 'ornament']);

const black = (shape: PlacedShape): PlacedShape => (isSolid(shape) ? { ...shape, tone: 'black', line: 'none', colour: null, cut: false, relief: 0 } : shape);

const isEdge = (shape: PlacedShape): boolean => isSolid(shape) || (shape.line === 'outline' && !shape.cut);

/** Everybody filled with black, nothing drawn inside; the sky, letters and ornaments stay as they are. */
export const blackened = (items: readonly Item[]): Item[] =>
  items.map((item) => (LIGHT.has(item.role) ? item : { ...item, isSilhouette: true as const, shapes: item.shapes.filter(isEdge).map(black) }));
