import type { Point } from '../geometry/point.js';

/** Path data of texture, kept for each shape, so that it is painted right after the shape's fill and under its line. */
export class TextureSheet {
  private readonly data = new Map<number, string[]>();
  private readonly lines = new Map<number, (readonly Point[])[]>();
  private readonly accepts: (shape: number) => boolean;

  constructor(accepts: (shape: number) => boolean) {
    this.accepts = accepts;
  }

  takes(shape: number): boolean {
    return this.accepts(shape);
  }

  /** @param ring the same as a ring, for lines: what they enclose is looked at later */
  add(shape: number, data: string, ring?: readonly Point[]): void {
    append(this.data, shape, data);
    if (ring !== undefined) append(this.lines, shape, ring);
  }

  /** Path data for one shape, empty when it has no texture. */
  of(shape: number): string {
    return this.data.get(shape)?.join('') ?? '';
  }

  /** The lines of one shape, as rings in canvas units; dots and areas are none. */
  linesOf(shape: number): readonly (readonly Point[])[] {
    return this.lines.get(shape) ?? [];
  }
}

function append<T>(lists: Map<number, T[]>, shape: number, value: T): void {
  const list = lists.get(shape);
  if (list) list.push(value);
  else lists.set(shape, [value]);
}
