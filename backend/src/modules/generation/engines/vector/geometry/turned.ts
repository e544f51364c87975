import type { Path, Segment, Subpath } from './path.js';
import type { Point } from './point.js';

const endOf = (segment: Segment): Point => [segment.at(-2) ?? 0, segment.at(-1) ?? 0];

/** Twice the area inside the corners of a subpath: positive when it runs clockwise on screen. */
function areaOf({ start, segments }: Subpath): number {
  const corners = [start, ...segments.map(endOf)];
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? start;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function reversed({ start, segments, closed }: Subpath): Subpath {
  const corners = [start, ...segments.map(endOf)];
  const back = segments.map((segment, i): Segment => {
    const [x, y] = corners[i] ?? start;
    const [ax = 0, ay = 0, bx = 0, by = 0] = segment;
    return segment.length === 6 ? [bx, by, ax, ay, x, y] : [x, y];
  });
  return { start: corners.at(-1) ?? start, segments: back.reverse(), closed };
}

/** The path running clockwise: as one outline with others it adds to them instead of cutting a hole where they overlap. */
export function turnedClockwise(path: Path): Path {
  return path.reduce((sum, sub) => sum + areaOf(sub), 0) < 0 ? path.map(reversed) : path;
}
