import type { Paper } from './paper.js';
import { byte, slope, type Picture } from './picture.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { max, min } = Math;

/** Pixels that look like skin. */
export interface Skin {
  /** Share of the whole picture. */
  readonly share: number;
  /** Of them, the share that changes gently from pixel to pixel: a body, not a flat colour. */
  readonly soft: number;
}

/**
 * Chai and Ngan's chrominance box (IEEE TCSVT 9(4), 1999, Cb 77–127, Cr 133–173; Cr from 135 here), which holds for
 * light and dark skin because it leaves brightness out.
 */
function isSkin(rgb: Uint8Array, at: number): boolean {
  const r = byte(rgb, at);
  const g = byte(rgb, at + 1);
  const b = byte(rgb, at + 2);
  // Asked first, for most of a drawing is grey.
  if (max(r, g, b) - min(r, g, b) <= 18) return false;
  const cb = 128 - 0.168736 * r - 0.331264 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.418688 * g - 0.081312 * b;
  return cb > 77 && cb < 127 && cr > 135 && cr < 173;
}

const DARKEST = 45;

export function skinIn(picture: Picture, paper: Paper): Skin {
  const { width, height, luma, rgb } = picture;
  let skin = 0;
  let soft = 0;
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    if (byte(luma, i) < DARKEST || !isSkin(rgb, i * 3)) continue;
    const steep = slope(picture, i);
    if (steep >= 26) continue;
    skin += 1;
    soft += steep > 0 && steep < 12 ? 1 : 0;
  }
  // Paper of skin colour counts too: a slab of skin from edge to edge is the commonest mistake.
  return { share: skin / max(1, paper.mask.length), soft: soft / max(1, skin) };
}
