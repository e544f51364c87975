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

function ringOf(picture: Picture): readonly number[] {
  const { width, height } = picture;
  const depth = ringDepth(picture);
  const ring: number[] = [];
  for (let y = 0; y < height; y++) {
    const inside = y >= depth && y < height - depth;
    for (let x = 0; x < width; x++) {
      if (inside && x === depth) x = width - depth;
      ring.push(y * width + x);
    }
  }
  return ring;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function distanceTo({ rgb }: Picture, colour: Paper['colour']): Uint8Array {
  const distance = new Uint8Array(rgb.length / 3);
  for (let i = 0, at = 0; i < distance.length; i++, at += 3) {
    const [r, g, b] = colour;
    distance[i] = max(abs(byte(rgb, at) - r), abs(byte(rgb, at + 1) - g), abs(byte(rgb, at + 2) - b));
  }
  return distance;
}

/** Flood from the border ring through pixels that look like paper and change slowly. */
function flood({ width, height, luma }: Picture, ring: readonly number[], distance: Uint8Array): Uint8Array {
  const mask = new Uint8Array(distance.length);
  const stack = ring.filter((i) => byte(distance, i) < REACHED);
  for (const i of stack) mask[i] = 1;
  const reach = (from: number, to: number): void => {
    if (mask[to] !== 0 || byte(distance, to) >= REACHED || abs(byte(luma, to) - byte(luma, from)) >= SMOOTH) return;
    mask[to] = 1;
    stack.push(to);
  };
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const x = i % width;
    if (x > 0) reach(i, i - 1);
    if (x < width - 1) reach(i, i + 1);
    if (i >= width) reach(i, i - width);
    if (i < width * (height - 1)) reach(i, i + width);
  }
  return mask;
}

function noiseIn({ width, height, luma }: Picture, mask: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    if (!(mask[i] === 1 && mask[i - 1] === 1 && mask[i + 1] === 1 && mask[i - width] === 1 && mask[i + width] === 1)) continue;
    sum += abs(4 * byte(luma, i) - byte(luma, i - 1) - byte(luma, i + 1) - byte(luma, i - width) - byte(luma, i + width));
    count += 1;
  }
  return count === 0 ? 255 : sum / count;
}

const shareOf = (mask: Uint8Array): number => mask.reduce((sum, one) => sum + one, 0) / max(1, mask.length);

export function findPaper(picture: Picture): Paper {
  const ring = ringOf(picture);
  const channel = (offset: number): number => medianOf(ring.map((i) => byte(picture.rgb, i * 3 + offset)));
  const colour = [channel(0), channel(1), channel(2)] as const;
  const distance = distanceTo(picture, colour);
  const mask = flood(picture, ring, distance);
  return {
    colour,
    luma: 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2],
    chroma: max(...colour) - min(...colour),
    uniform: ring.filter((i) => byte(distance, i) < ALIKE).length / max(1, ring.length),
    mask,
    share: shareOf(mask),
    noise: noiseIn(picture, mask),
    distance,
  };
}
