/** One byte a pixel, row by row from the top left. */
export interface Plane {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly data: Uint8Array;
}

/** A plane that holds 0 and 1 only: 1 is the thing looked for. */
export type Mask = Plane;

/** Three bytes a pixel (sRGB), row by row from the top left, opaque. */
export interface Raster {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A rectangle of whole pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function emptyPlane(width: number, height: number): Plane {
  return { width, height, data: new Uint8Array(width * height) };
}
