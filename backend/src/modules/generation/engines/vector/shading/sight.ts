import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { longSide, type Space } from '../canvas/space.js';
import { depths } from '../field/depths.js';
import { cellAt, latticeFor, type Lattice } from '../field/lattice.js';
import { scanClipped } from '../field/scan-clipped.js';

/** Which filled shape is seen where, and how much of each. */
export interface Sight {
  /** Whether nothing that is painted after shape `index` covers a canvas point. */
  isSeen(index: number, x: number, y: number): boolean;
  /** How thick the seen part of a filled shape is where it is thickest, canvas units. */
  thickness(index: number): number;
  /** Share of a filled shape that is seen, 0–1. */
  share(index: number): number;
}

/** Cells per canvas unit: fine enough to tell a sliver from a form. */
const CELLS = 0.5;

/** Returns how many cells the shape covers. */
function paint(label: Int32Array, lattice: Lattice, { clip, rings }: Pick<Item, 'clip'> & Pick<PlacedShape, 'rings'>, value: number): number {
  let cells = 0;
  scanClipped(rings, clip, lattice, (row, from, to) => {
    cells += to - from;
    label.fill(value, row * lattice.width + from, row * lattice.width + to);
  });
  return cells;
}

/** Looks at items as they are painted, later over earlier; shapes are counted through all items. */
export function sightOf(items: readonly Item[], space: Space): Sight {
  const lattice = latticeFor(space.width, space.height, CELLS * longSide(space));
  const label = new Int32Array(lattice.width * lattice.height);
  const covered = [0];
  for (const { clip, shapes } of items) {
    for (const shape of shapes) covered.push(isSolid(shape) ? paint(label, lattice, { ...(clip && { clip }), rings: shape.rings }, covered.length) : 0);
  }
  const deepest = new Float32Array(covered.length);
  const seen = new Uint32Array(covered.length);
  depths(label, lattice).forEach((depth, i) => {
    const at = label[i] as number;
    seen[at] = (seen[at] as number) + 1;
    if (depth > (deepest[at] as number)) deepest[at] = depth;
  });
  return {
    isSeen: (shape, x, y) => (label[cellAt(lattice, x, y)] ?? 0) <= shape + 1,
    share: (shape) => (seen[shape + 1] as number) / Math.max(1, covered[shape + 1] as number),
    thickness: (shape) => (2 * (deepest[shape + 1] as number)) / lattice.scale,
  };
}
