/** What lies in a cell: skin, ink, or what is left alone: letters, and glints that are meant. */
export const [SKIN, BLACK, KEPT] = [0, 1, 2] as const;

/** The connected skin round a cell, row by row from its top; null when there are more than `most` cells of it, or some are meant. */
export function holeFrom(start: number, cells: Uint8Array, width: number, most: number): readonly number[] | null {
  const found = [start];
  const seen = new Set(found);
  for (let k = 0; k < found.length; k += 1) {
    const i = found[k] as number;
    if (found.length > most || cells[i] === KEPT) return null;
    for (const next of [i - 1, i + 1, i - width, i + width]) {
      if (cells[next] === BLACK || seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}
