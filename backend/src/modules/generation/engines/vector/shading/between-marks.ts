import { isSolid } from '../canvas/item.js';
import { depths } from '../field/depths.js';
import { cellAt } from '../field/lattice.js';
import type { Relief } from './relief.js';

/** A cell with a line on it. */
const MARK = -1;
/** The share of a form's cells that lies nearer to a line than the measure, and what that place says of the width between two lines. */
const [MOST, WIDTHS] = [0.8, 2 / 0.65] as const;
/** A form of fewer cells tells nothing. */
const FEWEST = 30;
/** Canvas units between two places that are looked at along a line. */
const PACE = 1.6;

/** What each cell shows, lines on the forms among them. */
function marked({ label, lattice, shapes }: Relief): Int32Array {
  const marks = label.slice();
  shapes.forEach((shape, index) => {
    if (isSolid(shape)) return;
    for (const ring of shape.rings) ring.forEach(([x, y], i) => {
      const [nx, ny] = ring[i + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(nx - x, ny - y) / PACE));
      for (let k = 0; k < steps; k += 1) {
        const cell = cellAt(lattice, x + ((nx - x) * k) / steps, y + ((ny - y) * k) / steps);
        // What is painted later hides it.
        if (cell >= 0 && (label[cell] as number) <= index) marks[cell] = MARK;
      }
    });
  });
  return marks;
}

function measured(relief: Relief): ReadonlyMap<number, number> {
  const marks = marked(relief);
  const away = depths(marks, relief.lattice);
  const found = new Map<number, number[]>();
  marks.forEach((label, i) => {
    if (label <= 0) return;
    const list = found.get(label);
    if (list === undefined) found.set(label, [away[i] as number]);
    else list.push(away[i] as number);
  });
  return new Map([...found].map(([label, list]) => [label - 1, list.length < FEWEST ? Infinity : (WIDTHS * middling(list)) / relief.lattice.scale]));
}

function middling(list: number[]): number {
  list.sort((a, b) => a - b);
  return list[Math.floor(list.length * MOST)] as number;
}

const known = new WeakMap<Relief, ReadonlyMap<number, number>>();

/** How wide the skin between the inner lines of a form is for the most part, canvas units; scales, feathers and hair leave little. */
export function betweenMarks(relief: Relief, index: number): number {
  const widths = known.get(relief) ?? measured(relief);
  known.set(relief, widths);
  return widths.get(index) ?? Infinity;
}
