import type { Ring } from './contours.js';

/** Each point drawn towards the middle of its neighbours, `passes` times (1 2 1): takes pixel stairs out of a skeleton line. */
export function smoothLine({ x, y }: Ring, closed: boolean, passes: number): Ring {
  const n = x.length;
  let [nowX, nowY] = [x.slice(), y.slice()];
  let [nextX, nextY] = [x.slice(), y.slice()];
  for (let pass = 0; pass < passes; pass++) {
    for (let i = closed ? 0 : 1; i < (closed ? n : n - 1); i++) {
      const before = (i + n - 1) % n;
      const after = (i + 1) % n;
      nextX[i] = ((nowX[before] as number) + 2 * (nowX[i] as number) + (nowX[after] as number)) / 4;
      nextY[i] = ((nowY[before] as number) + 2 * (nowY[i] as number) + (nowY[after] as number)) / 4;
    }
    [nowX, nextX] = [nextX, nowX];
    [nowY, nextY] = [nextY, nowY];
  }
  return { x: nowX, y: nowY };
}
