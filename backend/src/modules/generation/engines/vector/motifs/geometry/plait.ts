import type { Shape } from '../motif.js';
import { polygon, polyline, type Point } from './kit.js';

/** Where a strand runs. */
export interface Strand {
  /** The place on it at a phase of its swing, radians. */
  readonly at: (phase: number) => Point;
  /** Half its width, canvas units. */
  readonly half: number;
  /** Numbers of the quarter swings that are drawn. */
  readonly quarters: readonly number[];
  readonly line: 'outline' | 'internal';
  /** Where it is cut off, x. */
  readonly ends?: readonly [left: number, right: number];
}

const STEPS = 8;
/** Radians between the two places that tell which way a strand runs. */
const NEAR = 0.01;

/** A quarter of a swing with one crossing in it: the strand bare, its two edges ink. */
function quarter({ at, half, line, ends: [left, right] = [-Infinity, Infinity] }: Strand, index: number): Shape[] {
  const edge = (side: number): Point[] => Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const phase = ((index + i / STEPS) * Math.PI) / 2;
    const [[x, y], [fromX, fromY], [toX, toY]] = [at(phase), at(phase - NEAR), at(phase + NEAR)];
    const reach = (side * half) / Math.hypot(toX - fromX, toY - fromY);
    return [Math.min(right, Math.max(left, x + (toY - fromY) * reach)), y - (toX - fromX) * reach];
  });
  const [one, other] = [edge(1), edge(-1)];
  if (one.every(([x]) => x <= left) || one.every(([x]) => x >= right)) return [];
  return [
    { d: polygon([...one, ...[...other].reverse()]), line: 'none', tone: 'light', colour: 'white', relief: 0 },
    { d: polyline(one), line, tone: 'none' },
    { d: polyline(other), line, tone: 'none' },
  ];
}

/** Strands that swing from side to side, woven: over on the way in from one side, under on the way in from the other. */
export function plait(strands: readonly Strand[]): Shape[] {
  const layer = (isOver: boolean): Shape[] =>
    strands.flatMap((strand) => strand.quarters.filter((index) => (index % 2 === 0) === isOver).flatMap((index) => quarter(strand, index)));
  return [...layer(false), ...layer(true)];
}
