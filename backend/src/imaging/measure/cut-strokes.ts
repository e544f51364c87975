import type { MeasuredStroke } from './ridge.js';

function lengthBetween({ x, y }: MeasuredStroke, from: number, to: number): number {
  let sum = 0;
  for (let i = from + 1; i < to; i++) sum += Math.hypot((x[i] as number) - (x[i - 1] as number), (y[i] as number) - (y[i - 1] as number));
  return sum;
}

function part(stroke: MeasuredStroke, from: number, to: number): MeasuredStroke {
  return {
    x: stroke.x.subarray(from, to), y: stroke.y.subarray(from, to), width: stroke.width.subarray(from, to),
    closed: false, freeEnds: 0, length: lengthBetween(stroke, from, to),
  };
}

/** Cuts a stroke where `marks` changes; a stroke of one kind comes back as it is. */
export function cutStroke(stroke: MeasuredStroke, marks: Uint8Array): { readonly marked: MeasuredStroke[]; readonly rest: MeasuredStroke[] } {
  const marked: MeasuredStroke[] = [];
  const rest: MeasuredStroke[] = [];
  let from = 0;
  for (let i = 1; i <= marks.length; i++) {
    if (i < marks.length && marks[i] === marks[from]) continue;
    (marks[from] === 1 ? marked : rest).push(from === 0 && i === marks.length ? stroke : part(stroke, from, i));
    from = i;
  }
  return { marked, rest };
}
