import { body, brush, closed, fill, heading, lerp, offset, open, type Knot, type Point } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** Where a finger bends: its knuckle, its two joints, its tip. */
export type Joints = readonly [root: Point, middle: Point, end: Point, tip: Point];

export interface JointedForm {
  /** Half its width at the root. */
  readonly half: number;
  /** The side the back of the finger is on, seen in its direction; it has the nail. */
  readonly back: 'left' | 'right';
  /** None when the nail is turned away. */
  readonly nail?: boolean;
  /** Without wrinkles on its back: for one that lies behind others. */
  readonly plain?: boolean;
}

const turned = (from: number, to: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** A finger seen from its side, bony at its joints, soft between them, its nail on its back. */
export function jointedFinger([root, middle, end, tip]: Joints, { half, back, nail = true, plain = false }: JointedForm): readonly Shape[] {
  const way = [heading(root, middle), heading(middle, end), heading(end, tip)] as const;
  const bisected = [way[0], way[0] + turned(way[0], way[1]) / 2, way[1] + turned(way[1], way[2]) / 2, way[2]] as const;
  const out = back === 'left' ? -1 : 1;
  const place = (at: Point, angle: number, v: number, along = 0): Point => offset(at, angle, along * half, v * out * half);
  const backEdge: readonly Knot[] = [
    place(root, way[0], 1), place(lerp(root, middle, 0.5), way[0], 0.86), place(middle, bisected[1], 1.04), place(lerp(middle, end, 0.5), way[1], 0.82),
    place(end, bisected[2], 0.9), place(lerp(end, tip, 0.5), way[2], 0.74), place(tip, way[2], 0.5, -0.1),
  ];
  const palmEdge: readonly Knot[] = [
    place(root, way[0], -1), place(lerp(root, middle, 0.5), way[0], -0.98), place(middle, bisected[1], -0.8), place(lerp(middle, end, 0.5), way[1], -0.9),
    place(end, bisected[2], -0.72), place(lerp(end, tip, 0.55), way[2], -0.8), place(tip, way[2], -0.46, -0.1),
  ];
  const [firstBack, ...restBack] = backEdge;
  const [firstPalm, ...restPalm] = palmEdge;
  const sharp = (knot: Knot | undefined): Knot => [knot?.[0] ?? 0, knot?.[1] ?? 0, true];
  const wrinkle = (at: Point, angle: number, from: number,
    to: number): Shape => brush(open([place(at, angle, from), place(at, angle, (from + to) / 2, 0.16), place(at, angle, to)]), 'internal', 1.5);
  return [
    body(closed([sharp(firstBack), ...restBack, place(tip, way[2], 0.05, 0.32), ...[...restPalm].reverse(), sharp(firstPalm)]), 'skin', { colour: 'tan', relief: 0.9 }),
    wrinkle(middle, bisected[1], -0.74, -0.1), ...(plain ? [] : [wrinkle(middle, bisected[1], 0.86, 0.2), wrinkle(end, bisected[2], 0.7, 0.14)]),
    ...(nail ? [fill(closed([
      [...place(lerp(end, tip, 0.52), way[2], 0.78), true], place(lerp(end, tip, 0.48), way[2], 0.46), place(lerp(end, tip, 0.6), way[2], 0.2),
      place(tip, way[2], 0.2, 0.1), [...place(tip, way[2], 0.52, -0.04), true], place(lerp(end, tip, 0.76), way[2], 0.76),
    ]), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 })] : []),
  ];
}
