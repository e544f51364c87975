/** Neighbours of a pixel, clockwise from north; bit k of a code is neighbour k. */
export const NEIGHBOURS: readonly { readonly dx: number; readonly dy: number }[] = [
  { dx: 0, dy: -1 }, { dx: 1, dy: -1 }, { dx: 1, dy: 0 }, { dx: 1, dy: 1 },
  { dx: 0, dy: 1 }, { dx: -1, dy: 1 }, { dx: -1, dy: 0 }, { dx: -1, dy: -1 },
];

const bit = (code: number, k: number): number => (code >> (k & 7)) & 1;

function neighbourCount(code: number): number {
  let n = 0;
  for (let k = 0; k < 8; k++) n += bit(code, k);
  return n;
}

/** Pieces of ink among the eight neighbours, joined across corners as ink is (Hilditch's crossing number). */
function crossings(code: number): number {
  let n = 0;
  for (let k = 0; k < 8; k += 2) if (bit(code, k) === 0 && (bit(code, k + 1) === 1 || bit(code, k + 2) === 1)) n++;
  return n;
}

/** Neighbours counted in pairs, the smaller of the two ways to pair them. */
function pairCount(code: number): number {
  let odd = 0;
  let even = 0;
  for (let k = 0; k < 8; k += 2) {
    odd += bit(code, k + 7) | bit(code, k);
    even += bit(code, k) | bit(code, k + 1);
  }
  return Math.min(odd, even);
}

/** Seen from side `k` (east or west): the pixel is needed on this half-step. */
const needed = (code: number, k: number): number => (bit(code, k + 6) | bit(code, k + 7) | (1 - bit(code, k + 1))) & bit(code, k);

/** Bits 1 and 2: the pixel may go in the first and the second half-step (Guo & Hall 1989: keeps two-pixel diagonals). */
function guoHall(code: number): number {
  const pairs = pairCount(code);
  if (crossings(code) !== 1 || pairs < 2 || pairs > 3) return 0;
  return (1 - needed(code, 2)) | ((1 - needed(code, 6)) << 1);
}

/** May go in either half-step, by the code of its neighbours. */
export const DELETABLE: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => guoHall(code));

/** Takes nothing apart and is no line's end: what is left of a staircase. */
export const REDUNDANT: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  neighbourCount(code) >= 2 && crossings(code) === 1 ? 1 : 0);

export const NEIGHBOUR_COUNT: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => neighbourCount(code));
