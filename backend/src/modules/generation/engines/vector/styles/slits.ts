import { depths } from '../field/depths.js';
import type { Lattice } from '../field/lattice.js';
import { BLACK, SKIN, holeFrom } from './hole.js';

/** Skin between lines narrower than this share of the least opening grows together; on small sheets it is inked whole. */
const GROWS_TOGETHER = 0.82;
/** A slit shorter than this is a corner where lines meet, cells. */
const SLIT = 22;

/** 1 for skin, 0 for ink. */
function skinOf(cells: Uint8Array): Int32Array {
  const skin = new Int32Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) skin[i] = cells[i] === BLACK ? 0 : 1;
  return skin;
}

/** 0 where a circle of `radius` has its middle in skin, 1 elsewhere. */
function outsideCore(skin: Int32Array, depth: Float32Array, radius: number): Int32Array {
  const outside = new Int32Array(skin.length);
  for (let i = 0; i < skin.length; i += 1) outside[i] = skin[i] === 1 && (depth[i] as number) > radius ? 0 : 1;
  return outside;
}

/** Skin in which no circle of `radius` cells fits: what is left of it when everything that circle can reach is taken away. */
function narrowSkin(cells: Uint8Array, lattice: Lattice, radius: number): Uint8Array {
  const skin = skinOf(cells);
  const outside = outsideCore(skin, depths(skin, lattice), radius);
  const away = depths(outside, lattice);
  const narrow = new Uint8Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) narrow[i] = skin[i] === 1 && outside[i] === 1 && (away[i] as number) > radius + 1 ? SKIN : BLACK;
  return narrow;
}

/** Long slits, each as its cells. @param open half the least opening, cells */
export function* slits(cells: Uint8Array, lattice: Lattice, open: number): Generator<readonly number[]> {
  const radius = GROWS_TOGETHER * open;
  const narrow = narrowSkin(cells, lattice, radius);
  for (let from = 0; from < narrow.length; from += 1) {
    if (narrow[from] !== SKIN) continue;
    const slit = holeFrom(from, narrow, lattice.width, narrow.length) ?? [];
    for (const i of slit) narrow[i] = BLACK;
    if (slit.length >= SLIT * 2 * radius * 0.6 && slit.every((i) => cells[i] === SKIN)) yield slit;
  }
}
