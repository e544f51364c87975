import { joinedEnds } from './joins.js';
import { degreesOf, withoutSpurs } from './prune.js';
import type { SkeletonEdge, SkeletonGraph } from './graph.js';

/** One stroke of the pen: a chain of skeleton edges that run on through the crossings. */
export interface Stroke {
  /** px, pixel centres, in drawing order */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly closed: boolean;
  /** How many of its ends meet nothing: 0, 1 or 2. */
  readonly freeEnds: number;
}

/** End k of edge e is number 2e + k: k = 0 at node a, k = 1 at node b. */
const edgeOf = (end: number): number => end >> 1;
const otherEnd = (end: number): number => end ^ 1;

class StrokeWalker {
  private readonly used: Uint8Array;
  private readonly graph: SkeletonGraph;
  private readonly partner: Int32Array;
  private readonly degree: Int32Array;

  constructor(graph: SkeletonGraph, partner: Int32Array) {
    this.graph = graph;
    this.partner = partner;
    this.degree = degreesOf(graph);
    this.used = new Uint8Array(graph.edges.length);
  }

  strokes(): Stroke[] {
    const found: Stroke[] = [];
    const { edges } = this.graph;
    for (let end = 0; end < edges.length * 2; end++) {
      if (this.used[edgeOf(end)] === 0 && this.partner[end] === -1) found.push(this.walk(end));
    }
    for (let edge = 0; edge < edges.length; edge++) if (this.used[edge] === 0) found.push(this.walk(2 * edge));
    return found;
  }

  private walk(start: number): Stroke {
    const x: number[] = [];
    const y: number[] = [];
    let end = start;
    this.addNode(end, x, y);
    for (;;) {
      const edge = edgeOf(end);
      this.used[edge] = 1;
      this.addPixels(end, x, y);
      const far = otherEnd(end);
      const next = this.partner[far] as number;
      const closed = next === start || (this.graph.edges[edge] as SkeletonEdge).a === -1;
      if (!closed) this.addNode(far, x, y);
      if (closed || next === -1 || this.used[edgeOf(next)] === 1) {
        return { x: Float32Array.from(x), y: Float32Array.from(y), closed, freeEnds: closed ? 0 : this.free(start) + this.free(far) };
      }
      end = next;
    }
  }

  /** 1 when nothing else meets the stroke at this end. */
  private free(end: number): 0 | 1 {
    const { a, b } = this.graph.edges[edgeOf(end)] as SkeletonEdge;
    const node = (end & 1) === 0 ? a : b;
    return node !== -1 && this.degree[node] === 1 ? 1 : 0;
  }

  private addNode(end: number, x: number[], y: number[]): void {
    const edge = this.graph.edges[edgeOf(end)] as SkeletonEdge;
    const node = this.graph.nodes[(end & 1) === 0 ? edge.a : edge.b];
    if (node === undefined) return;
    x.push(node.x);
    y.push(node.y);
  }

  private addPixels(end: number, x: number[], y: number[]): void {
    const { pixels } = this.graph.edges[edgeOf(end)] as SkeletonEdge;
    const forward = (end & 1) === 0;
    const skip = this.insideNode(end);
    const keep = pixels.length - this.insideNode(otherEnd(end));
    for (let k = skip; k < keep; k++) {
      const i = pixels[forward ? k : pixels.length - 1 - k] as number;
      x.push(i % this.graph.width);
      y.push(Math.floor(i / this.graph.width));
    }
  }

  /** Pixels of the edge that lie inside the blot of a crossing, where the skeleton bends away from the pen's way. */
  private insideNode(end: number): number {
    if (this.partner[end] === -1) return 0;
    const edge = this.graph.edges[edgeOf(end)] as SkeletonEdge;
    const node = this.graph.nodes[(end & 1) === 0 ? edge.a : edge.b];
    return node === undefined ? 0 : Math.min(Math.floor(edge.pixels.length / 2), Math.round(node.radius));
  }
}

/**
 * The strokes a drawing was made with: spurs of blunt line ends are dropped, and at a crossing the lines that go
 * straight on are one stroke each.
 */
export function strokesOf(graph: SkeletonGraph): Stroke[] {
  const clean = withoutSpurs(graph);
  return new StrokeWalker(clean, joinedEnds(clean)).strokes();
}
