import type { DrawingMeasures } from '../../../imaging/index.js';
import { rounded, type PlaceMm } from './check.js';

interface Somewhere {
  readonly x: number;
  readonly y: number;
}

/** From pixels of the raster to millimetres on the skin: the ink is `widthMm` wide from its first to its last column. */
export class Scale {
  readonly pxPerMm: number;
  readonly heightMm: number;
  readonly widthMm: number;

  constructor({ bounds }: Pick<DrawingMeasures, 'bounds'>, widthMm: number) {
    this.widthMm = widthMm;
    this.pxPerMm = bounds.width / widthMm;
    this.heightMm = bounds.height / this.pxPerMm;
  }

  mm(px: number): number {
    return px / this.pxPerMm;
  }

  place(at: Somewhere | null): PlaceMm | null {
    return at === null ? null : { xMm: rounded(this.mm(at.x)), yMm: rounded(this.mm(at.y)) };
  }
}
