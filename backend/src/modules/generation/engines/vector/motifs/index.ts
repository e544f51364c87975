import { flora } from './flora/index.js';
import type { Motif } from './motif.js';

/** Everything the engine can draw; the order decides which motif a word means when two claim it. */
export const MOTIFS: readonly Motif[] = [...flora];

const byName = new Map(MOTIFS.map((motif) => [motif.name, motif]));

export function findMotif(name: string): Motif | undefined {
  return byName.get(name);
}
