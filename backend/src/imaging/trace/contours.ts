import type { Plane } from '../raster/plane.js';

/** A closed line of points in px (pixel centres at whole numbers), ink on the right of its way, so that holes run backwards. */
export interface Ring {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const TOP = 0;
const RIGHT = 1;
const BOTTOM = 2;
const LEFT = 3;
const NONE = 4;

/** Side by which the contour leaves a cell, by the cell's corners (8 4 2 1 = clockwise from top left) and the side it came in by. */
const LEAVES = new Uint8Array(16 * 4).fill(NONE);
const SEGMENTS: readonly (readonly [corners: number, from: number, to: number])[] = [
  [1, LEFT, BOTTOM], [2, BOTTOM, RIGHT], [3, LEFT, RIGHT], [4, RIGHT, TOP], [5, LEFT, TOP], [5, RIGHT, BOTTOM], [6, BOTTOM, TOP],
  [7, LEFT, TOP], [8, TOP, LEFT], [9, TOP, BOTTOM], [10, TOP, RIGHT], [10, BOTTOM, LEFT], [11, TOP, RIGHT], [12, RIGHT, LEFT],
  [13, RIGHT, BOTTOM], [14, BOTTOM, LEFT],
];
for (const [corners, from, to] of SEGMENTS) LEAVES[corners * 4 + from] = to;

/** Marching squares that follows each contour once round; cells touch across corners as ink does. */
class ContourTracer {
  private readonly width: number;
  private readonly height: number;
  private readonly values: Uint8Array;
  private readonly level: number;
  private readonly visited: Uint8Array;
  private xs = new Float32Array(4096);
  private ys = new Float32Array(4096);
  private length = 0;

  constructor({ width, height, data }: Plane, level: number) {
    this.width = width;
    this.height = height;
    this.values = data;
    this.level = level;
    this.visited = new Uint8Array((width + 1) * (height + 1));
  }

  /** Cells lie between pixel centres; cell (−1, −1) is the first, and everything outside the plane is 0. */
  trace(): Ring[] {
    const rings: Ring[] = [];
    for (let y = -1; y < this.height; y++) {
      let right = this.cornersAt(-1, y);
      for (let x = -1; x < this.width; x++) {
        const corners = right;
        right = this.cornersAt(x + 1, y);
        if (corners !== 0 && corners !== 15) this.startIn(x, y, corners, rings);
      }
    }
    return rings;
  }

  private startIn(x: number, y: number, corners: number, rings: Ring[]): void {
    for (let side = TOP; side <= LEFT; side++) {
      if (LEAVES[corners * 4 + side] === NONE || this.isVisited(x, y, side)) continue;
      const ring = this.follow(x, y, side);
      if (ring.x.length >= 3) rings.push(ring);
    }
  }

  private value(x: number, y: number): number {
    return x < 0 || y < 0 || x >= this.width || y >= this.height ? 0 : (this.values[y * this.width + x] as number);
  }

  private cornersAt(x: number, y: number): number {
    const { level } = this;
    return (this.value(x, y) >= level ? 8 : 0) | (this.value(x + 1, y) >= level ? 4 : 0)
      | (this.value(x + 1, y + 1) >= level ? 2 : 0) | (this.value(x, y + 1) >= level ? 1 : 0);
  }

  private isVisited(x: number, y: number, side: number): boolean {
    return ((this.visited[(y + 1) * (this.width + 1) + x + 1] as number) & (1 << side)) !== 0;
  }

  private follow(startX: number, startY: number, startSide: number): Ring {
    this.length = 0;
    let [x, y, side] = [startX, startY, startSide];
    do {
      const cell = (y + 1) * (this.width + 1) + x + 1;
      this.visited[cell] = (this.visited[cell] as number) | (1 << side);
      const leaves = LEAVES[this.cornersAt(x, y) * 4 + side] as number;
      this.addCrossing(x, y, leaves);
      if (leaves === TOP) y--;
      else if (leaves === BOTTOM) y++;
      else if (leaves === LEFT) x--;
      else x++;
      side = leaves ^ 2;
    } while (x !== startX || y !== startY || side !== startSide);
    return { x: this.xs.slice(0, this.length), y: this.ys.slice(0, this.length) };
  }

  /** The point on a cell's side where the value is just the level. */
  private addCrossing(x: number, y: number, side: number): void {
    const [ax, ay] = side === RIGHT ? [x + 1, y] : side === BOTTOM ? [x, y + 1] : [x, y];
    const across = side === TOP || side === BOTTOM;
    const a = this.value(ax, ay);
    const b = across ? this.value(ax + 1, ay) : this.value(ax, ay + 1);
    const t = Math.max(0.02, Math.min(0.98, (this.level - 0.5 - a) / (b - a)));
    this.push(across ? ax + t : ax, across ? ay : ay + t);
  }

  private push(x: number, y: number): void {
    if (this.length === this.xs.length) {
      const [xs, ys] = [new Float32Array(this.length * 2), new Float32Array(this.length * 2)];
      xs.set(this.xs);
      ys.set(this.ys);
      this.xs = xs;
      this.ys = ys;
    }
    this.xs[this.length] = x;
    this.ys[this.length++] = y;
  }
}

/** Outlines of everything at or above `level`, to a fraction of a pixel between light and dark neighbours. */
export function contoursOf(plane: Plane, level = 128): Ring[] {
  return new ContourTracer(plane, level).trace();
}

/** Darkness that agrees with the mask: contours of it at 128 follow the drawing's own soft edges and nothing that was removed. */
export function edgeField(mask: Plane, cover: Plane): Plane {
  const data = new Uint8Array(mask.data.length);
  for (let i = 0; i < data.length; i++) {
    const c = cover.data[i] as number;
    data[i] = mask.data[i] === 1 ? Math.max(c, 160) : Math.min(c, 96);
  }
  return { width: mask.width, height: mask.height, data };
}
