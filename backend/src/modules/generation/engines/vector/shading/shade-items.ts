import { isSolid, type Clip, type Item, type PlacedShape } from '../canvas/item.js';
import { longSide, type Space } from '../canvas/space.js';
import { inflate } from '../field/inflate.js';
import { latticeFor, type Lattice, type Patch } from '../field/lattice.js';
import { cellsOf, isOn } from '../field/scan-clipped.js';
import { maskOf } from '../field/scanline.js';
import { castShadow } from './contact-shadow.js';
import { lambert } from './lambert.js';
import type { Relief } from './relief.js';

/** Cells along the long side: enough for a hatch line to follow a cheek, few enough for milliseconds. */
const CELLS = 480;
/** Darkness a local tone starts from before light is added. */
const BASE: Readonly<Record<PlacedShape['tone'], number>> = { none: 0, skin: 0, light: 0.05, mid: 0.24, dark: 0.5, black: 1 };
const FLAT_TONE = 0.34;

interface Dome {
  readonly patch: Patch;
  /** Parabolic, its slope nowhere above one half, cells: lines bent by it never cross. */
  readonly bow: Float32Array;
  readonly tone: Float32Array;
}

function domeOf(patch: Patch): Dome {
  const height = inflate(patch);
  let highest = 0.5;
  for (let i = 0; i < height.length; i += 1) if ((height[i] as number) > highest) highest = height[i] as number;
  const bow = new Float32Array(height.length);
  for (let i = 0; i < bow.length; i += 1) bow[i] = ((height[i] as number) * (height[i] as number)) / (2 * highest);
  return { patch, bow, tone: lambert(height, patch.width, patch.height) };
}

/** A dome without height. */
function flatOver(patch: Patch): Dome {
  return { patch, bow: new Float32Array(patch.data.length), tone: new Float32Array(patch.data.length) };
}

/** The whole's cell under a patch's first cell. */
const offsetOf = ({ patch: whole }: Dome, patch: Patch): number => (patch.y - whole.y) * whole.width + patch.x - whole.x;

function paintShape(into: Relief, index: number, patch: Patch, whole: Dome): void {
  const { relief, tone } = into.shapes[index] as PlacedShape;
  const own = relief > 0 ? domeOf(patch) : flatOver(patch);
  const [base, flat, { scale, width }] = [BASE[tone], FLAT_TONE * (1 - relief), into.lattice];
  for (let row = 0; row < patch.height; row += 1) {
    const from = row * patch.width;
    const under = offsetOf(whole, patch) + row * whole.patch.width - from;
    const on = (patch.y + row) * width + patch.x - from;
    for (let p = from; p < from + patch.width; p += 1) {
      if (patch.data[p] !== 1) continue;
      const bulge = (own.tone[p] as number) * relief + flat;
      const form = 0.62 * bulge + 0.42 * (whole.tone[under + p] ?? 0) - 0.16;
      into.label[on + p] = index + 1;
      into.tone[on + p] = base + Math.max(0, form);
      into.height[on + p] = (0.9 * (whole.bow[under + p] ?? 0) + 0.9 * (own.bow[p] as number)) / scale;
    }
  }
}

function outsideClip({ x: cx, y: cy, radius, outline }: Clip, lattice: Lattice): (x: number, y: number) => boolean {
  const mask = outline === undefined ? null : cellsOf(outline, lattice);
  if (mask !== null) return (x, y) => !isOn(mask, x, y);
  return (x, y) => Math.hypot((x + 0.5) / lattice.scale - cx, (y + 0.5) / lattice.scale - cy) > radius;
}

/** Takes the cells outside what the item is cut to out of a mask. */
function clipMask(patch: Patch | null, item: Item, lattice: Lattice): Patch | null {
  if (patch === null || item.clip === undefined) return patch;
  const isOutside = outsideClip(item.clip, lattice);
  const data = patch.data.map((value, i) => (isOutside(patch.x + (i % patch.width), patch.y + Math.floor(i / patch.width)) ? 0 : value));
  return { ...patch, data };
}

function paintItem(into: Relief, item: Item, first: number): void {
  const solids = item.shapes.map((shape, i) => ({ shape, index: first + i })).filter(({ shape }) => isSolid(shape));
  const silhouette = clipMask(maskOf(solids.flatMap(({ shape }) => shape.rings), into.lattice), item, into.lattice);
  if (silhouette === null) return;
  const whole = domeOf(silhouette);
  castShadow(into, silhouette, 1.6);
  for (const { shape, index } of solids) {
    const patch = clipMask(maskOf(shape.rings, into.lattice), item, into.lattice);
    if (patch === null) continue;
    if (shape.line !== 'none') castShadow(into, patch, 1);
    paintShape(into, index, patch, whole);
  }
}

/** Paints all items into a lattice, later over earlier, with form light and contact shadows. */
export function reliefOf(items: readonly Item[], space: Space): Relief {
  const lattice = latticeFor(space.width, space.height, CELLS * (longSide(space) / 1000));
  const cells = lattice.width * lattice.height;
  const firstShape: number[] = [];
  const shapes: PlacedShape[] = [];
  for (const item of items) {
    firstShape.push(shapes.length);
    shapes.push(...item.shapes);
  }
  const relief: Relief = {
    lattice, shapes, firstShape,
    label: new Int32Array(cells), tone: new Float32Array(cells), height: new Float32Array(cells),
  };
  items.forEach((item, i) => paintItem(relief, item, firstShape[i] as number));
  return relief;
}
