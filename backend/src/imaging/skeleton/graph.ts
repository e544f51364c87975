import type { Mask } from '../raster/plane.js';
import { NEIGHBOURS } from './thinning-table.js';

/** Where lines end or meet. */
export interface SkeletonNode {
  /** px, pixel centres */
  readonly x: number;
  readonly y: number;
  /** Half the width of the ink there, px. */
  readonly radius: number;
}

/** A run of skeleton pixels between two nodes; `a` and `b` are node numbers, −1 for a loop that meets nothing. */
export interface SkeletonEdge {
  readonly a: number;
  readonly b: number;
  /** Pixel indices (y · width + x) from a to b, the nodes themselves not among them. */
  readonly pixels: Int32Array;
}

export interface SkeletonGraph {
  readonly width: number;
  readonly nodes: readonly SkeletonNode[];
  readonly edges: readonly SkeletonEdge[];
}

const PATH = 1;
const NODE = 2;

/** Reads a skeleton as nodes and edges; every skeleton pixel belongs to exactly one of them. */
class SkeletonReader {
  readonly nodes: SkeletonNode[] = [];
  readonly edges: SkeletonEdge[] = [];
  private readonly kind: Uint8Array;
  private readonly nodeOf: Int32Array;
  private readonly visited: Uint8Array;
  private readonly trail: Int32Array;
  private readonly skeleton: Mask;
  private readonly squaredRadius: Int32Array;

  constructor(skeleton: Mask, squaredRadius: Int32Array) {
    this.skeleton = skeleton;
    this.squaredRadius = squaredRadius;
    const pixels = skeleton.data.length;
    this.kind = new Uint8Array(pixels);
    this.nodeOf = new Int32Array(pixels).fill(-1);
    this.visited = new Uint8Array(pixels);
    this.trail = new Int32Array(pixels);
  }

  read(): SkeletonGraph {
    const pixels = this.skeletonPixels();
    for (const i of pixels) this.kind[i] = this.neighboursOf(i).length === 2 ? PATH : NODE;
    const ends = pixels.filter((i) => this.kind[i] === NODE);
    for (const i of ends) if (this.nodeOf[i] === -1) this.gatherNode(i);
    for (const i of ends) this.leaveNode(i);
    this.followLoops(pixels);
    return { width: this.skeleton.width, nodes: this.nodes, edges: this.edges };
  }

  private followLoops(pixels: Int32Array): void {
    for (const i of pixels) if (this.kind[i] === PATH && this.visited[i] === 0) this.follow(i, -1);
  }

  private skeletonPixels(): Int32Array {
    const { data } = this.skeleton;
    let n = 0;
    for (let i = 0; i < data.length; i++) if (data[i] === 1) this.trail[n++] = i;
    return this.trail.slice(0, n);
  }

  private neighboursOf(i: number): number[] {
    const { width, height, data } = this.skeleton;
    const x = i % width;
    const y = (i - x) / width;
    const found: number[] = [];
    for (const { dx, dy } of NEIGHBOURS) {
      const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
      if (inside && data[i + dy * width + dx] === 1) found.push(i + dy * width + dx);
    }
    return found;
  }

  /** Node pixels that touch are one node. */
  private gatherNode(start: number): void {
    const open = [start];
    const number = this.nodes.length;
    this.nodeOf[start] = number;
    let n = 0;
    let sumX = 0;
    let sumY = 0;
    let widest = 0;
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      n++;
      sumX += i % this.skeleton.width;
      sumY += Math.floor(i / this.skeleton.width);
      widest = Math.max(widest, this.squaredRadius[i] as number);
      for (const j of this.neighboursOf(i)) {
        if (this.kind[j] !== NODE || this.nodeOf[j] !== -1) continue;
        this.nodeOf[j] = number;
        open.push(j);
      }
    }
    this.nodes.push({ x: sumX / n, y: sumY / n, radius: Math.sqrt(widest) });
  }

  private leaveNode(i: number): void {
    for (const j of this.neighboursOf(i)) {
      if (this.kind[j] === PATH && this.visited[j] === 0) this.follow(j, this.nodeOf[i] as number);
    }
  }

  /** Walks on from a path pixel until a node or the start of the loop. */
  private follow(first: number, from: number): void {
    const { trail, visited } = this;
    let n = 0;
    let end = -1;
    let at = first;
    let previous = -1;
    for (;;) {
      visited[at] = 1;
      trail[n++] = at;
      const [one = -1, two = -1] = this.neighboursOf(at);
      const next = this.onward(one, two, { previous, from, steps: n });
      previous = at;
      if (next === -1) break;
      if (this.kind[next] === NODE) {
        end = this.nodeOf[next] as number;
        break;
      }
      at = next;
    }
    this.edges.push({ a: from, b: end, pixels: trail.slice(0, n) });
  }

  /** The neighbour we did not come from; −1 when the loop is closed. */
  private onward(one: number, two: number, walk: { previous: number; from: number; steps: number }): number {
    const { previous, from, steps } = walk;
    const cameFrom = (i: number): boolean =>
      i === previous || (steps === 1 && from !== -1 && this.kind[i] === NODE && this.nodeOf[i] === from);
    const candidates = [one, two].filter((i) => !cameFrom(i));
    const free = candidates.find((i) => this.kind[i] === NODE || this.visited[i] === 0);
    if (free !== undefined) return free;
    return steps === 1 && from !== -1 ? [one, two].find((i) => this.nodeOf[i] === from) ?? -1 : -1;
  }
}

/** @param squaredRadius squared distance of each ink pixel to the ground, from `squaredDistanceTo(ink, 0)` */
export function skeletonGraph(skeleton: Mask, squaredRadius: Int32Array): SkeletonGraph {
  return new SkeletonReader(skeleton, squaredRadius).read();
}
