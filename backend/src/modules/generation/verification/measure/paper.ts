import { byte, type Picture } from './picture.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { abs, max, min, round } = Math;

/** The sheet the drawing lies on, found from the border inwards. */
export interface Paper {
  /** Median colour of the border ring, 0–255. */
  readonly colour: readonly [number, number, number];
  readonly luma: number;
  /** Spread of its channels: 0 is neutral. */
  readonly chroma: number;
  /** Share of the border ring that has the paper's colour. */
  readonly uniform: number;
  /** 1 where paper is: reached from the border through pixels like it. */
  readonly mask: Uint8Array;
  readonly share: number;
  /** Mean Laplacian inside the paper, 0–255: grain, gradients, shadows. */
  readonly noise: number;
  /** Difference of each pixel from the paper, largest channel. */
  readonly distance: Uint8Array;
}

/** Depth of the border ring: one fiftieth of the shorter side. */
export const ringDepth = ({ width, height }: Picture): number => max(2, round(min(width, height) * 0.02));

const ALIKE = 26;
const REACHED = 30;
const SMOOTH = 14;

/** Indices of the pixels within the border ring. */
function ringOf(picture: Picture): Int32Array {
  const { width, height } = picture;
  const depth = ringDepth(picture);
  const ring = new Int32Array(width * height - max(0, width - 2 * depth) * max(0, height - 2 * depth));
  let at = 0;
  for (let y = 0; y < height; y++) {
    const inside = y >= depth && y < height - depth;
    for (let x = 0; x < width; x++) {
      if (inside && x === depth) x = max(x, width - depth);
      ring[at++] = y * width + x;
    }
  }
  return ring;
}

/** The median of one channel along the ring, by counting. */
function medianOf(rgb: Uint8Array, ring: Int32Array, channel: number): number {
  const counts = new Uint32Array(256);
  for (const i of ring) {
    const value = byte(rgb, i * 3 + channel);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const half = ring.length >> 1;
  let seen = 0;
  return max(0, counts.findIndex((count) => (seen += count) > half));
}

function distanceTo({ rgb }: Picture, [red, green, blue]: Paper['colour']): Uint8Array {
  const distance = new Uint8Array(rgb.length / 3);
  for (let i = 0, at = 0; i < distance.length; i++, at += 3) {
    distance[i] = max(abs(byte(rgb, at) - red), abs(byte(rgb, at + 1) - green), abs(byte(rgb, at + 2) - blue));
  }
  return distance;
}

/** Whether a pixel has four neighbours. */
function isInside(i: number, width: number, height: number): boolean {
  const x = i % width;
  return x > 0 && x < width - 1 && i >= width && i < width * (height - 1);
}

/** Flood from the border ring through pixels that look like paper and change slowly. */
function flood({ width, height, luma }: Picture, ring: Int32Array, distance: Uint8Array): Uint8Array {
  const mask = new Uint8Array(distance.length);
  // Each pixel is pushed once at most.
  const stack = new Int32Array(distance.length);
  let top = 0;
  const reach = (from: number, to: number): void => {
    if (mask[to] !== 0 || byte(distance, to) >= REACHED || abs(byte(luma, to) - byte(luma, from)) >= SMOOTH) return;
    mask[to] = 1;
    stack[top++] = to;
  };
  for (const i of ring) {
    if (byte(distance, i) >= REACHED) continue;
    mask[i] = 1;
    // The ring is deeper than one pixel: what lies inside the outermost row is a beginning itself.
    if (isInside(i, width, height)) stack[top++] = i;
  }
  while (top > 0) {
    const i = stack[--top] ?? 0;
    reach(i, i - 1);
    reach(i, i + 1);
    reach(i, i - width);
    reach(i, i + width);
  }
  return mask;
}

function noiseIn({ width, height, luma }: Picture, mask: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    if ((byte(mask, i) & byte(mask, i - 1) & byte(mask, i + 1) & byte(mask, i - width) & byte(mask, i + width)) === 0) continue;
    sum += abs(4 * byte(luma, i) - byte(luma, i - 1) - byte(luma, i + 1) - byte(luma, i - width) - byte(luma, i + width));
    count += 1;
  }
  return count === 0 ? 255 : sum / count;
}

function shareOf(mask: Uint8Array): number {
  let sum = 0;
  for (const one of mask) sum += one;
  return sum / max(1, mask.length);
}

/** Share of the ring that has the colour of the paper. */
function uniformity(ring: Int32Array, distance: Uint8Array): number {
  let alike = 0;
  for (const i of ring) if (byte(distance, i) < ALIKE) alike += 1;
  return alike / max(1, ring.length);
}

export function findPaper(picture: Picture): Paper {
  const ring = ringOf(picture);
  const channel = (offset: number): number => medianOf(picture.rgb, ring, offset);
  const colour = [channel(0), channel(1), channel(2)] as const;
  const distance = distanceTo(picture, colour);
  const mask = flood(picture, ring, distance);
  return {
    colour,
    luma: 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2],
    chroma: max(...colour) - min(...colour),
    uniform: uniformity(ring, distance),
    mask,
    share: shareOf(mask),
    noise: noiseIn(picture, mask),
    distance,
  };
}
