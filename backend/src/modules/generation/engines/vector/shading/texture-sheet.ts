import { coordinate } from '../geometry/print.js';
import type { Point } from '../geometry/point.js';

/** Path data of texture, kept for each shape, so that it is painted right after the shape's fill and under its line. */
export class TextureSheet {
  private readonly data = new Map<number, string[]>();
  private readonly accepts: (shape: number) => boolean;

  constructor(accepts: (shape: number) => boolean) {
    this.accepts = accepts;
  }

  takes(shape: number): boolean {
    return this.accepts(shape);
  }

  add(shape: number, data: string): void {
    const list = this.data.get(shape);
    if (list) list.push(data);
    else this.data.set(shape, [data]);
  }

  /** Path data for one shape, empty when it has no texture. */
  of(shape: number): string {
    return this.data.get(shape)?.join('') ?? '';
  }
}

const tenths = (value: number): number => Math.round(value * 10);

/** A closed ring in relative coordinates of 0.1 unit: about a third shorter than absolute ones, and without drift. */
export function printRing(ring: readonly Point[]): string {
  const [start, ...rest] = ring;
  if (start === undefined) return '';
  let [x, y] = [tenths(start[0]), tenths(start[1])];
  let text = `M${coordinate(x / 10)} ${coordinate(y / 10)}l`;
  for (const point of rest) {
    const [nx, ny] = [tenths(point[0]), tenths(point[1])];
    const dx = coordinate((nx - x) / 10);
    const dy = coordinate((ny - y) / 10);
    text += `${text.endsWith('l') || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    [x, y] = [nx, ny];
  }
  return `${text}z`;
}
