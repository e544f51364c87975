import type { SkeletonEdge, SkeletonGraph, SkeletonNode } from './graph.js';

/** How many edges meet at each node. */
export function degreesOf({ nodes, edges }: SkeletonGraph): Int32Array {
  const degree = new Int32Array(nodes.length);
  for (const { a, b } of edges) {
    if (a !== -1) degree[a] = (degree[a] as number) + 1;
    if (b !== -1) degree[b] = (degree[b] as number) + 1;
  }
  return degree;
}

/** A side twig no longer than the line is wide is the shape of the line's end, not a line. */
function isSpur(edge: SkeletonEdge, degree: Int32Array, nodes: readonly SkeletonNode[]): boolean {
  if (edge.a === -1 || edge.b === -1 || edge.a === edge.b) return false;
  const endsAtA = degree[edge.a] === 1;
  const endsAtB = degree[edge.b] === 1;
  if (endsAtA === endsAtB) return false;
  const root = nodes[endsAtA ? edge.b : edge.a] as SkeletonNode;
  return edge.pixels.length + 1 <= root.radius * 1.3 + 1;
}

/** A crossing of two lines comes out of thinning as two forks with a short bridge between them. */
function isBridge(edge: SkeletonEdge, degree: Int32Array, nodes: readonly SkeletonNode[]): boolean {
  if (edge.a === -1 || edge.b === -1 || edge.a === edge.b) return false;
  const forks = degree[edge.a] === 3 && degree[edge.b] === 3;
  const narrowest = Math.min((nodes[edge.a] as SkeletonNode).radius, (nodes[edge.b] as SkeletonNode).radius);
  return forks && edge.pixels.length <= 1.5 * narrowest;
}

/** Makes each bridge one node; a fork takes part in one bridge only, so that a mesh does not collapse. */
function bridgesMerged({ width, nodes, edges }: SkeletonGraph): SkeletonGraph {
  const degree = degreesOf({ width, nodes, edges });
  const into = Int32Array.from(nodes, (_, i) => i);
  const merged = nodes.slice();
  const taken = new Uint8Array(nodes.length);
  const rest = edges.filter((edge) => {
    if (!isBridge(edge, degree, nodes) || taken[edge.a] === 1 || taken[edge.b] === 1) return true;
    taken[edge.a] = 1;
    taken[edge.b] = 1;
    into[edge.b] = edge.a;
    merged[edge.a] = between(nodes[edge.a] as SkeletonNode, nodes[edge.b] as SkeletonNode);
    return false;
  });
  const target = (node: number): number => (node === -1 ? -1 : (into[node] as number));
  return { width, nodes: merged, edges: rest.map((edge) => ({ ...edge, a: target(edge.a), b: target(edge.b) })) };
}

const between = (a: SkeletonNode, b: SkeletonNode): SkeletonNode =>
  ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, radius: Math.max(a.radius, b.radius) });

/** The graph without the twigs that the corners of blunt line ends leave, and with double crossings made one. */
export function withoutSpurs(graph: SkeletonGraph): SkeletonGraph {
  const degree = degreesOf(graph);
  const kept = graph.edges.filter((edge) => !isSpur(edge, degree, graph.nodes));
  return bridgesMerged({ ...graph, edges: kept });
}
