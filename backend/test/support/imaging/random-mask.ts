import fc from 'fast-check';
import type { Mask } from '../../../src/imaging/raster/plane.js';

/** Small random masks, from empty to full. For specs. */
export const randomMask: fc.Arbitrary<Mask> = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .chain(({ width, height, share }) =>
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: width * height, maxLength: width * height }).map((values) => ({
      width,
      height,
      data: Uint8Array.from(values, (value) => (value < share ? 1 : 0)),
    })));

/** Pieces of `value` counted by flooding, the slow and obvious way. */
export function floodedPieces(mask: Mask, value: 0 | 1, neighbours: 4 | 8): number {
  const seen = new Set<number>();
  let pieces = 0;
  const flood = (start: number): void => {
    const open = [start];
    seen.add(start);
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      for (const j of around(mask, i, neighbours)) {
        if (mask.data[j] === value && !seen.has(j)) {
          seen.add(j);
          open.push(j);
        }
      }
    }
  };
  mask.data.forEach((v, i) => {
    if (v !== value || seen.has(i)) return;
    pieces++;
    flood(i);
  });
  return pieces;
}

function around({ width, height }: Mask, i: number, neighbours: 4 | 8): number[] {
  const x = i % width;
  const y = Math.floor(i / width);
  const steps = neighbours === 4 ? [[0, -1], [1, 0], [0, 1], [-1, 0]] : [[0, -1], [1, -1], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1]];
  return steps
    .map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }))
    .filter((p) => p.x >= 0 && p.y >= 0 && p.x < width && p.y < height)
    .map((p) => p.y * width + p.x);
}
