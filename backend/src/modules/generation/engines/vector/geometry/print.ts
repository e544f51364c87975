import type { Path, Segment } from './path.js';
import type { Point } from './point.js';

/** A coordinate to 0.1 unit, as short as SVG allows: the same text on every machine. */
export function coordinate(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths % 10 === 0) return String(tenths / 10);
  const whole = Math.trunc(tenths / 10);
  const sign = tenths < 0 && whole === 0 ? '-' : '';
  return `${sign}${whole === 0 ? '' : whole}.${Math.abs(tenths % 10)}`;
}

/** Numbers in a row, a space only where the next one has no sign of its own. */
export function coordinates(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const printed = coordinate(value);
    text += text === '' || printed.startsWith('-') ? printed : ` ${printed}`;
  }
  return text;
}

const tenths = (value: number): number => Math.round(value * 10);

/** Writes points relative to the last one, in whole tenths, so that rounding never adds up along a path. */
class RelativePen {
  text = '';
  private x = 0;
  private y = 0;

  move(point: Point): void {
    [this.x, this.y] = [tenths(point[0]), tenths(point[1])];
    this.text += `M${coordinates([this.x / 10, this.y / 10])}`;
  }

  /** One straight or cubic piece; its command letter is left out when it repeats. */
  piece(segment: Segment, repeats: boolean): void {
    const letter = segment.length === 2 ? 'l' : 'c';
    const values = segment.map((value, i) => (tenths(value) - (i % 2 === 0 ? this.x : this.y)) / 10);
    const printed = coordinates(values);
    this.text += repeats ? (printed.startsWith('-') ? printed : ` ${printed}`) : letter + printed;
    this.x = tenths(segment.at(-2) ?? 0);
    this.y = tenths(segment.at(-1) ?? 0);
  }
}

/** SVG path data to 0.1 unit, relative commands: a third shorter than absolute ones. */
export function printPath(path: Path): string {
  const pen = new RelativePen();
  for (const sub of path) {
    pen.move(sub.start);
    let last = 0;
    for (const segment of sub.segments) {
      pen.piece(segment, segment.length === last);
      last = segment.length;
    }
    if (sub.closed) pen.text += 'z';
  }
  return pen.text;
}

/** A closed ring of straight pieces. */
export function printRing(ring: readonly Point[]): string {
  const [start, ...segments] = ring;
  return start === undefined ? '' : printPath([{ start, segments, closed: true }]);
}
