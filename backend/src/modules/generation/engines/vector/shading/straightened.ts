import type { Item, PlacedShape } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { pathOf, type Path } from '../geometry/path.js';
import type { Polyline } from '../geometry/point.js';
import { simplified } from '../geometry/simplify.js';
import { isCircle, spanOf, straightRing } from '../geometry/straight.js';

/** How far a straight edge may leave the curve: share of the thing, but no more than that share of the form. */
const [OF_THING, OF_FORM] = [0.022, 0.075];
/** Forms under this share of the thing stay as they are: pupils, numerals. */
const SMALL = 0.035;
/** A ring that lost all but so few corners has nothing left of its form. */
const FEWEST = 3;

/** What is ruled of a run of points; null for what stays: circles, and what would collapse. */
function ruled(ring: Polyline, isClosed: boolean, tolerance: number): Polyline | null {
  if (isCircle(ring)) return null;
  const points = isClosed ? straightRing(ring, tolerance) : simplified(ring, tolerance);
  return isClosed && points.length < FEWEST ? null : points;
}

function straightShape(shape: PlacedShape, long: number): PlacedShape {
  const span = spanOf(shape.rings);
  if (span < SMALL * long || shape.path.length !== shape.rings.length) return shape;
  const tolerance = Math.min(OF_THING * long, OF_FORM * span);
  const rings = shape.rings.map((ring, i) => ruled(ring, shape.path[i]?.closed === true, tolerance));
  const path: Path = shape.path.flatMap((sub, i) => (rings[i] ? pathOf(rings[i], sub.closed) : [sub]));
  return { ...shape, path, rings: shape.rings.map((ring, i) => rings[i] ?? ring) };
}

/** A thing drawn with the ruler: few long straight edges, circles as circles. */
export function straightened(item: Item): Item {
  const long = Math.max(widthOf(item.box), heightOf(item.box));
  return { ...item, shapes: item.shapes.map((shape) => straightShape(shape, long)) };
}
