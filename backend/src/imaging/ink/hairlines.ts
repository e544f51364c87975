import { emptyPlane, type Mask, type Plane } from '../raster/plane.js';

/** A line or gap thinner than a pixel must stand out by a quarter on both sides to be one. */
const STANDS_OUT = 64;
/** Grey lines up to about this wide are lines; anything wider and not dark is shading. px */
const LINE_REACH = 7;
const SLIT_REACH = 2;

interface Place {
  readonly data: Uint8Array;
  /** Index of the pixel. */
  readonly i: number;
  /** Darkness beyond which the way outwards must get on both sides. */
  readonly lighter: boolean;
  readonly reach: number;
}

/** Within reach along `step` the darkness differs from here by a quarter, in the sense asked for. */
function standsOutTowards({ data, i, lighter, reach }: Place, step: number): boolean {
  const here = data[i] as number;
  for (let k = 1; k <= reach; k++) {
    const there = data[i + k * step] as number;
    if (lighter ? here - there >= STANDS_OUT : there - here >= STANDS_OUT) return true;
  }
  return false;
}

function standsOutAcross(place: Place, width: number): boolean {
  for (const step of [1, width, width + 1, width - 1]) {
    if (standsOutTowards(place, step) && standsOutTowards(place, -step)) return true;
  }
  return false;
}

/** Largest darkness of the 5 × 5 around, and the smallest. */
function extremes(data: Uint8Array, i: number, width: number): { darkest: number; lightest: number } {
  let darkest = 0;
  let lightest = 255;
  for (let row = i - 2 * width - 2; row <= i + 2 * width - 2; row += width) {
    for (let j = row; j < row + 5; j++) {
      const value = data[j] as number;
      if (value > darkest) darkest = value;
      if (value < lightest) lightest = value;
    }
  }
  return { darkest, lightest };
}

/** A grey line on lighter ground: lighter on both sides, and at least half as dark as what is near. */
function isHairline({ data, width }: Plane, i: number): boolean {
  return 2 * (data[i] as number) >= extremes(data, i, width).darkest
    && standsOutAcross({ data, i, lighter: true, reach: LINE_REACH }, width);
}

/** A slit in black that lets too little light through to be ground: darker on both sides. */
function isSlit({ data, width }: Plane, i: number): boolean {
  return 2 * (255 - (data[i] as number)) >= 255 - extremes(data, i, width).lightest
    && standsOutAcross({ data, i, lighter: false, reach: SLIT_REACH }, width);
}

/** Whether a pixel that is neither clearly dark nor clearly light is ink. */
function decided(cover: Plane, i: number, c: number): boolean {
  return c < 128 ? isHairline(cover, i) : !isSlit(cover, i);
}

/**
 * 1 = ink, from darkness 0–255. Half covered is ink. So is a grey line on lighter ground although no pixel of it is half dark,
 * and a slit in black is ground although no pixel of it is half light. Only the few pixels in doubt are looked at closely.
 */
export function maskOf(cover: Plane): Mask {
  const { width, height, data } = cover;
  const mask = emptyPlane(width, height);
  for (let i = 0; i < data.length; i++) mask.data[i] = (data[i] as number) >= 128 ? 1 : 0;
  for (let y = LINE_REACH; y < height - LINE_REACH; y++) {
    for (let i = y * width + LINE_REACH; i < (y + 1) * width - LINE_REACH; i++) {
      const c = data[i] as number;
      if (c >= STANDS_OUT && c <= 255 - STANDS_OUT) mask.data[i] = decided(cover, i, c) ? 1 : 0;
    }
  }
  return mask;
}
