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
