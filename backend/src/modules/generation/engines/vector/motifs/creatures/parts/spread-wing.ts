import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, closed, featherFan, track, type Curve, type Knot } from '../../geometry/kit.js';
import { coverts } from './coverts.js';

/** A row of feathers of a wing: where they root, where they end. */
export interface FeatherRow {
  readonly roots: Curve;
  readonly tips: Curve;
  readonly count: number;
  readonly tone: Tone;
  readonly colour: ColourName;
  readonly dipped?: number;
  readonly curl?: number;
  /** Half width of a feather as a share of the spacing of the tips. */
  readonly fullness?: number;
  /** Paint the last feather first. */
  readonly reversed?: boolean;
}

export interface SpreadWing {
  /** Long feathers first: each row lies over the one before. */
  readonly rows: readonly FeatherRow[];
  /** The arm of the wing that covers the roots. */
  readonly arm: Curve;
  readonly armColour: ColourName;
  readonly armTone?: 'skin' | 'dark';
}

/** A wing from its long feathers to the arm, painted so that feathers nearer the body lie on top. */
export function spreadWing({ rows, arm, armColour, armTone = 'skin' }: SpreadWing): readonly Shape[] {
  return [
    ...rows.flatMap(({ roots, tips, curl = 0.06, fullness = 0.68, ...row }, i) =>
      featherFan(roots, tips, { ...row, curl, fullness, edge: i === 0 ? 'outline' : 'internal' }),
    ),
    body(closed(arm), armTone, { colour: armColour, relief: 0.7 }),
    ...coverts(arm, middleOf(rows.at(-1)), armTone === 'dark'),
  ];
}

/** The middle feather of a row, from root to tip. */
const middleOf = (row: FeatherRow | undefined): readonly [Knot, Knot] => (row ? [track(row.roots).at(0.5), track(row.tips).at(0.5)] : [[0, 0], [0, 1]]);
