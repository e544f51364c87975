import type { SkeletonEdge, SkeletonGraph, SkeletonNode } from './graph.js';

/** Cosine of the sharpest turn two edges may make and still be one stroke through a crossing: 50° off straight. */
const STRAIGHT = -Math.cos((50 * Math.PI) / 180);

interface EdgeEnd {
  /** 2 · edge + side, as in strokes.ts */
  readonly end: number;
  /** Unit vector out of the node along the edge. */
  readonly dx: number;
  readonly dy: number;
}

function leaving(graph: SkeletonGraph, number: number, side: 0 | 1): EdgeEnd {
  const edge = graph.edges[number] as SkeletonEdge;
  const node = graph.nodes[side === 0 ? edge.a : edge.b] as SkeletonNode;
  const last = edge.pixels.length - 1;
  const near = Math.min(last, Math.round(node.radius));
  const far = Math.min(last, near + Math.max(4, Math.round(node.radius * 1.5)));
  const at = (k: number): number => edge.pixels[side === 0 ? k : last - k] as number;
  const start = far - near < 3 ? { x: node.x, y: node.y } : { x: at(near) % graph.width, y: Math.floor(at(near) / graph.width) };
  const dx = (at(far) % graph.width) - start.x;
  const dy = Math.floor(at(far) / graph.width) - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return { end: 2 * number + side, dx: dx / length, dy: dy / length };
}

function endsByNode(graph: SkeletonGraph): EdgeEnd[][] {
  const ends: EdgeEnd[][] = graph.nodes.map(() => []);
  graph.edges.forEach((edge, number) => {
    if (edge.a !== -1) ends[edge.a]?.push(leaving(graph, number, 0));
    if (edge.b !== -1) ends[edge.b]?.push(leaving(graph, number, 1));
  });
  return ends;
}

/** Straightest pair first; what is left over ends here. */
function pairUp(ends: readonly EdgeEnd[], partner: Int32Array): void {
  const pairs = ends.flatMap((one, i) => ends.slice(i + 1).map((two) => ({ one, two, cosine: one.dx * two.dx + one.dy * two.dy })));
  pairs.sort((p, q) => p.cosine - q.cosine);
  for (const { one, two, cosine } of pairs) {
    const free = partner[one.end] === -1 && partner[two.end] === -1;
    if (!free || (ends.length > 2 && cosine > STRAIGHT)) continue;
    partner[one.end] = two.end;
    partner[two.end] = one.end;
  }
}

/** For every edge end the end it runs on into across the node, −1 where the stroke ends. */
export function joinedEnds(graph: SkeletonGraph): Int32Array {
  const partner = new Int32Array(graph.edges.length * 2).fill(-1);
  for (const ends of endsByNode(graph)) if (ends.length > 1) pairUp(ends, partner);
  return partner;
}
