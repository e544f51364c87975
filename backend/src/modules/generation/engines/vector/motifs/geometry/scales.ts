import { open } from './curve.js';
import type { Point } from './point.js';

/** A place on a surface from two shares of its sides: u along, v across. */
export type Surface = (u: number, v: number) => Point;

export interface ScaleForm {
  readonly rows: number;
  readonly across: number;
  /** How round each scale is, in row heights. */
  readonly bulge?: number;
  /** Leave out a scale: lets a pattern thin out towards light. */
  readonly skip?: (u: number, v: number) => boolean;
}

/** Rows of overlapping scale edges over a surface, brick-wise, as one path of open arcs opening towards u = 0. */
export function scaleArcs(surface: Surface, { rows, across, bulge = 0.9, skip }: ScaleForm): string {
  const arcs: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const u = (row + 0.15) / rows;
    const far = Math.min(1, (row + 0.15 + bulge) / rows);
    const shift = row % 2 === 0 ? 0 : 0.5;
    for (let i = -shift; i < across; i += 1) {
      const left = Math.max(0, i / across);
      const right = Math.min(1, (i + 1) / across);
      if (right - left < 0.4 / across || skip?.(u, (left + right) / 2) === true) continue;
      arcs.push(scaleArc(surface, [u, far], [left, right]));
    }
  }
  return arcs.join('');
}

function scaleArc(surface: Surface, [near, far]: readonly [number, number], [left, right]: readonly [number, number]): string {
  const span = right - left;
  const at = (share: number, along: number): Point => surface(near + (far - near) * along, left + span * share);
  return open([at(0.02, 0), at(0.1, 0.62), at(0.5, 1), at(0.9, 0.62), at(0.98, 0)]);
}
