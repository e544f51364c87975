import { boxOf, type Box } from '../geometry/box.js';
import { flatten } from '../geometry/flatten.js';
import { parsePath } from '../geometry/parse.js';
import { transformed, type Affine } from '../geometry/path.js';
import type { Shape } from '../motifs/motif.js';
import type { Item, PlacedShape, Role } from './item.js';

/** How far a straight piece may stray from the curve, canvas units. */
const TOLERANCE = 0.35;
const DEFAULT_RELIEF = 0.6;

export interface Pose {
  readonly x: number;
  readonly y: number;
  /** canvas units per motif unit */
  readonly scale: number;
  /** radians, clockwise */
  readonly turn: number;
  readonly flip: boolean;
}

/** As it is: for shapes in canvas units already. */
export const HERE: Pose = { x: 0, y: 0, scale: 1, turn: 0, flip: false };

export function affineOf(pose: Pose): Affine {
  const cos = Math.cos(pose.turn) * pose.scale;
  const sin = Math.sin(pose.turn) * pose.scale;
  const side = pose.flip ? -1 : 1;
  return { a: cos * side, b: sin * side, c: -sin, d: cos, e: pose.x, f: pose.y };
}

export function placeShape(shape: Shape, affine: Affine): PlacedShape {
  const path = transformed(parsePath(shape.d), affine);
  return {
    path,
    rings: flatten(path, TOLERANCE),
    line: shape.line,
    tone: shape.tone,
    colour: shape.colour ?? null,
    isAsked: shape.isAsked,
    cut: shape.cut ?? false,
    relief: shape.relief ?? DEFAULT_RELIEF,
    swell: shape.swell ?? 1,
  };
}

/** The box of shapes in their own coordinates. */
export function boxOfShapes(shapes: readonly Shape[]): Box {
  return boxOf(shapes.flatMap((shape) => flatten(parsePath(shape.d), 2)));
}

export function placeItem(id: string, role: Role, shapes: readonly Shape[], pose: Pose): Item {
  const affine = affineOf(pose);
  const placed = shapes.map((shape) => placeShape(shape, affine)).filter((shape) => shape.rings.length > 0);
  return { id, role, shapes: placed, box: boxOf(placed.flatMap((shape) => shape.rings)) };
}
