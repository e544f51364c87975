import { INK } from './edges.js';
import type { Paper } from './paper.js';
import { byte, slope, type Picture } from './picture.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { max } = Math;

/** How the pixels change from one to the next: drawings are flat with sharp steps, photographs are neither. */
export interface Texture {
  /** Share of pixels whose neighbours hardly differ. */
  readonly flat: number;
  /** Share of pixels on a sharp step. */
  readonly sharp: number;
  /** Share of pixels that are neither dark nor light. */
  readonly midtones: number;
  /** Of the drawn pixels, the share that lies on a gentle slope: shading of a camera or an airbrush. */
  readonly gentle: number;
  /** Colours at 4 bits a channel. */
  readonly colours: number;
  /** Share of pixels that are clearly not paper. */
  readonly ink: number;
}

const isMidtone = (luma: number): number => (luma >= 60 && luma <= 225 ? 1 : 0);
const isGentle = (steep: number): number => (steep >= 3 && steep < 40 ? 1 : 0);

function coloursOf(rgb: Uint8Array): number {
  const seen = new Uint8Array(4096);
  for (let at = 0; at < rgb.length; at += 3) {
    seen[((byte(rgb, at) >> 4) << 8) | ((byte(rgb, at + 1) >> 4) << 4) | (byte(rgb, at + 2) >> 4)] = 1;
  }
  let colours = 0;
  for (const one of seen) colours += one;
  return colours;
}

const one = (condition: boolean): number => (condition ? 1 : 0);

export function textureOf(picture: Picture, paper: Paper): Texture {
  const { width, height, luma } = picture;
  const counts = { flat: 0, sharp: 0, midtones: 0, gentle: 0, drawn: 0, ink: 0 };
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    const steep = slope(picture, i);
    const drawn = 1 - byte(paper.mask, i);
    counts.flat += one(steep < 5);
    counts.sharp += one(steep > 60);
    counts.midtones += isMidtone(byte(luma, i));
    counts.gentle += drawn * isGentle(steep);
    counts.drawn += drawn;
    counts.ink += one(byte(paper.distance, i) > INK);
  }
  const all = max(1, (width - 2) * (height - 2));
  return {
    flat: counts.flat / all, sharp: counts.sharp / all, midtones: counts.midtones / all, ink: counts.ink / all,
    gentle: counts.gentle / max(1, counts.drawn), colours: coloursOf(picture.rgb),
  };
}
