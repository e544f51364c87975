import { emptyPlane, type Mask } from '../raster/plane.js';
import { DELETABLE, NEIGHBOURS, REDUNDANT } from './thinning-table.js';

/** The mask with a border of one empty pixel, so that no neighbour is ever outside. */
class PaddedMask {
  readonly stride: number;
  readonly data: Uint8Array;
  readonly offsets: Int32Array;
  private readonly mask: Mask;

  constructor(mask: Mask) {
    this.mask = mask;
    this.stride = mask.width + 2;
    this.data = new Uint8Array(this.stride * (mask.height + 2));
    this.offsets = Int32Array.from(NEIGHBOURS, ({ dx, dy }) => dy * this.stride + dx);
    for (let y = 0; y < mask.height; y++) {
      this.data.set(mask.data.subarray(y * mask.width, (y + 1) * mask.width), (y + 1) * this.stride + 1);
    }
  }

  code(i: number): number {
    const d = this.data;
    const s = this.stride;
    return (d[i - s] as number) | ((d[i - s + 1] as number) << 1) | ((d[i + 1] as number) << 2) | ((d[i + s + 1] as number) << 3)
      | ((d[i + s] as number) << 4) | ((d[i + s - 1] as number) << 5) | ((d[i - 1] as number) << 6) | ((d[i - s - 1] as number) << 7);
  }

  unpadded(): Mask {
    const { width, height } = this.mask;
    const out = emptyPlane(width, height);
    for (let y = 0; y < height; y++) {
      const from = (y + 1) * this.stride + 1;
      out.data.set(this.data.subarray(from, from + width), y * width);
    }
    return out;
  }
}

/** Pixels to look at next, each at most once. */
class Worklist {
  items: Int32Array;
  size = 0;
  private readonly seen: Int32Array;
  private round = 1;

  constructor(pixels: number) {
    this.items = new Int32Array(1024);
    this.seen = new Int32Array(pixels);
  }

  restart(): void {
    this.size = 0;
    this.round++;
  }

  add(i: number): void {
    if (this.seen[i] === this.round) return;
    this.seen[i] = this.round;
    if (this.size === this.items.length) {
      const grown = new Int32Array(this.size * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.size++] = i;
  }
}

function addInkNeighbours(padded: PaddedMask, i: number, list: Worklist): void {
  for (const offset of padded.offsets) {
    if (padded.data[i + offset] === 1) list.add(i + offset);
  }
}

function borderPixels(padded: PaddedMask): Worklist {
  const list = new Worklist(padded.data.length);
  const { data, stride } = padded;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 1 && !((data[i - 1] as number) & (data[i + 1] as number) & (data[i - stride] as number) & (data[i + stride] as number))) {
      list.add(i);
    }
  }
  return list;
}

/** Deletes what the half-step allows, all at once; returns the deleted pixels, which stay in `deleted` until the next call. */
function halfStep(padded: PaddedMask, list: Worklist, phase: 1 | 2, deleted: Int32Array): number {
  let n = 0;
  for (let k = 0; k < list.size; k++) {
    const i = list.items[k] as number;
    if (padded.data[i] === 1 && (DELETABLE[padded.code(i)] as number) & phase) deleted[n++] = i;
  }
  for (let k = 0; k < n; k++) padded.data[deleted[k] as number] = 0;
  return n;
}

function removeStaircases(padded: PaddedMask): void {
  for (let i = 0; i < padded.data.length; i++) {
    if (padded.data[i] === 1 && REDUNDANT[padded.code(i)] === 1) padded.data[i] = 0;
  }
}

/**
 * The skeleton: one pixel wide, in the middle, connected as the mask is.
 * Guo & Hall 1989 on a worklist (only pixels whose surroundings changed are looked at again), then staircases removed.
 */
export function thin(mask: Mask): Mask {
  const padded = new PaddedMask(mask);
  let now = borderPixels(padded);
  let next = new Worklist(padded.data.length);
  let deleted = new Int32Array(now.size * 2 + 1024);
  while (now.size > 0) {
    if (deleted.length < now.size * 9) deleted = new Int32Array(now.size * 9);
    next.restart();
    const first = halfStep(padded, now, 1, deleted);
    for (let k = 0; k < first; k++) addInkNeighbours(padded, deleted[k] as number, now);
    for (let k = 0; k < first; k++) addInkNeighbours(padded, deleted[k] as number, next);
    const second = halfStep(padded, now, 2, deleted);
    for (let k = 0; k < second; k++) addInkNeighbours(padded, deleted[k] as number, next);
    [now, next] = [next, now];
  }
  removeStaircases(padded);
  return padded.unpadded();
}
