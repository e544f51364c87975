import type { Ring } from './contours.js';

/** Squared distance of point k to the straight line from a to b, px². */
function squaredOffset({ x, y }: Ring, k: number, a: number, b: number): number {
  const ax = x[a] as number;
  const ay = y[a] as number;
  const dx = (x[b] as number) - ax;
  const dy = (y[b] as number) - ay;
  const px = (x[k] as number) - ax;
  const py = (y[k] as number) - ay;
  const squaredLength = dx * dx + dy * dy;
  if (squaredLength === 0) return px * px + py * py;
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / squaredLength));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}

/** Marks the points to keep between a and b, b > a. */
function keepBetween(line: Ring, keep: Uint8Array, [a, b]: readonly [number, number], squaredTolerance: number): void {
  const open: number[] = [a, b];
  while (open.length > 0) {
    const end = open.pop() as number;
    const start = open.pop() as number;
    let worst = squaredTolerance;
    let at = -1;
    for (let k = start + 1; k < end; k++) {
      const offset = squaredOffset(line, k, start, end);
      if (offset > worst) {
        worst = offset;
        at = k;
      }
    }
    if (at === -1) continue;
    keep[at] = 1;
    open.push(start, at, at, end);
  }
}

function picked({ x, y }: Ring, keep: Uint8Array): Ring {
  const take = (values: Float32Array): Float32Array => values.filter((_, i) => keep[i] === 1);
  return { x: take(x), y: take(y) };
}

/** An open line with no more points than it needs to stay within `tolerance` px of itself (Ramer, Douglas & Peucker). */
export function simplifyLine(line: Ring, tolerance: number): Ring {
  const keep = new Uint8Array(line.x.length);
  keep[0] = 1;
  keep[keep.length - 1] = 1;
  keepBetween(line, keep, [0, keep.length - 1], tolerance * tolerance);
  return picked(line, keep);
}

/** The same for a closed line; it is cut at its first point and at the one farthest from it. */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const n = ring.x.length;
  if (n < 5) return ring;
  const closed: Ring = { x: Float32Array.from([...ring.x, ring.x[0] as number]), y: Float32Array.from([...ring.y, ring.y[0] as number]) };
  let far = 0;
  let best = -1;
  for (let i = 1; i < n; i++) {
    const distance = ((ring.x[i] as number) - (ring.x[0] as number)) ** 2 + ((ring.y[i] as number) - (ring.y[0] as number)) ** 2;
    if (distance > best) [far, best] = [i, distance];
  }
  const keep = new Uint8Array(n + 1);
  keep[0] = 1;
  keep[far] = 1;
  keepBetween(closed, keep, [0, far], tolerance * tolerance);
  keepBetween(closed, keep, [far, n], tolerance * tolerance);
  keep[n] = 0;
  return picked(closed, keep);
}
