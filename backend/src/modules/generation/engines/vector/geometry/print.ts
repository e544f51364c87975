import type { Path } from './path.js';

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

/** SVG path data, absolute commands, 0.1 unit. */
export function printPath(path: Path): string {
  let text = '';
  for (const sub of path) {
    text += `M${coordinates(sub.start)}`;
    for (const segment of sub.segments) text += (segment.length === 2 ? 'L' : 'C') + coordinates(segment);
    if (sub.closed) text += 'Z';
  }
  return text;
}
