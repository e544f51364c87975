import { componentsOf, type Components } from '../components/components.js';
import type { Mask } from '../raster/plane.js';
import { widestInside } from './dots.js';
import { meshOf, type Cell } from './mesh.js';
import { isTexture } from './texture-map.js';

/** A small closed hole of open skin: the eye of an e, a bead, a link of a chain. */
export interface Counter {
  /** px, of the largest circle that fits, or of the circle of equal area when the hole is round */
  readonly diameter: number;
  readonly x: number;
  readonly y: number;
  /** One of many alike on all sides: cross-hatching, scales. */
  readonly inNet: boolean;
}

function diameterOf(area: number, squaredRadius: number): number {
  const inscribed = 2 * Math.sqrt(squaredRadius) - 1;
  const equal = 2 * Math.sqrt(area / Math.PI);
  return equal <= 1.25 * inscribed + 1 ? equal : inscribed;
}

/** Slivers where petals overlap close by themselves and nobody misses them; three pixels are the least that can be measured. */
const SMALLEST_SQUARED_RADIUS = 4;

/** Long slots are gaps and measured as such; counters are about as long as they are wide. */
function isCompact(area: number, squaredRadius: number): boolean {
  return area <= 3.2 * Math.PI * squaredRadius + 4;
}

/** A triangle has 0.83 of the area of the ellipse with its moments, a square 0.95, a leaf, half a moon or a circle more. */
const ROUND = 0.88;

/** Sums of the pixels of each hole: its area against the ellipse of the same second moments, 1 for round things, less with corners. */
function roundness({ runs, ofRun, count, area }: Components): Float64Array {
  const sums = Array.from({ length: 5 }, () => new Float64Array(count));
  const [sx, sy, sxx, syy, sxy] = sums as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  for (let r = 0; r < runs.count; r++) {
    const piece = ofRun[r] as number;
    const y = runs.row[r] as number;
    for (let x = runs.from[r] as number; x < (runs.to[r] as number); x++) {
      sx[piece] = (sx[piece] as number) + x;
      sy[piece] = (sy[piece] as number) + y;
      sxx[piece] = (sxx[piece] as number) + x * x;
      syy[piece] = (syy[piece] as number) + y * y;
      sxy[piece] = (sxy[piece] as number) + x * y;
    }
  }
  return Float64Array.from({ length: count }, (_, i) => {
    const n = area[i] as number;
    const [mx, my] = [(sx[i] as number) / n, (sy[i] as number) / n];
    const xx = (sxx[i] as number) / n - mx * mx + 1 / 12;
    const yy = (syy[i] as number) / n - my * my + 1 / 12;
    const xy = (sxy[i] as number) / n - mx * my;
    return n / (4 * Math.PI * Math.sqrt(Math.max(1e-9, xx * yy - xy * xy)));
  });
}

function textureAround(holes: Components, piece: number, texture: Mask): boolean {
  const x = ((holes.left[piece] as number) + (holes.right[piece] as number)) / 2;
  const y = ((holes.top[piece] as number) + (holes.bottom[piece] as number)) / 2;
  const sides = [
    isTexture(texture, (holes.left[piece] as number) - 2, y), isTexture(texture, (holes.right[piece] as number) + 2, y),
    isTexture(texture, x, (holes.top[piece] as number) - 2), isTexture(texture, x, (holes.bottom[piece] as number) + 2),
  ];
  return sides.filter(Boolean).length >= 2;
}

/** Largest hole, as a share of the longer side, that can be a cell of a net. */
const LARGEST_CELL = 0.03;

function cellsOf({ count, area, touchesBorder, left, right, top, bottom }: Components, longerSide: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (let piece = 0; piece < count; piece++) {
    const size = 2 * Math.sqrt((area[piece] as number) / Math.PI);
    if (touchesBorder[piece] === 1 || size > LARGEST_CELL * longerSide) continue;
    const [x, y] = [((left[piece] as number) + (right[piece] as number)) / 2, ((top[piece] as number) + (bottom[piece] as number)) / 2];
    cells.set(piece, { x, y, size });
  }
  return cells;
}

/**
 * Closed holes outside hatching and stipple, smallest first.
 * @param toInk squared distance of every pixel to the ink
 * @param longerSide px, of the drawing
 */
export function countersOf(mask: Mask, toInk: Int32Array, texture: Mask, longerSide: number): Counter[] {
  const holes = componentsOf(mask, 0, 4);
  const widest = widestInside(holes, mask, toInk);
  const round = roundness(holes);
  const cells = cellsOf(holes, longerSide);
  const mesh = meshOf([...cells.values()], longerSide);
  const found: Counter[] = [];
  for (let piece = 0; piece < holes.count; piece++) {
    const area = holes.area[piece] as number;
    const radius = widest[piece] as number;
    if ((round[piece] as number) < ROUND) continue;
    if (holes.touchesBorder[piece] === 1 || radius < SMALLEST_SQUARED_RADIUS || !isCompact(area, radius) || textureAround(holes, piece, texture)) continue;
    const cell = cells.get(piece);
    found.push({
      diameter: diameterOf(area, radius),
      x: ((holes.left[piece] as number) + (holes.right[piece] as number)) / 2,
      y: ((holes.top[piece] as number) + (holes.bottom[piece] as number)) / 2,
      inNet: cell !== undefined && mesh.has(cell),
    });
  }
  return found.sort((a, b) => a.diameter - b.diameter);
}

/** Share of all openings, by their diameters, that may be smaller than the smallest that is named. */
const SPECKS = 0.1;

/** The smallest counter once the specks are set aside: a tenth of all openings, by size, may be smaller. */
export function smallestCounter(counters: readonly Counter[], longerSide: number): Counter | null {
  const weight = ({ diameter }: Counter): number => Math.min(diameter, 0.04 * longerSide);
  let left = SPECKS * counters.reduce((sum, counter) => sum + weight(counter), 0);
  return counters.find((counter) => (left -= weight(counter)) <= 0) ?? null;
}
