import { creatures } from './creatures/index.js';
import { figures } from './figures/index.js';
import { flora } from './flora/index.js';
import type { Motif } from './motif.js';
import { objects } from './objects/index.js';
import { scenery } from './scenery/index.js';
import { symbols } from './symbols/index.js';

/** Everything the engine can draw; the order decides which motif a word means when two claim it. */
export const MOTIFS: readonly Motif[] = [...creatures, ...figures, ...flora, ...objects, ...scenery, ...symbols];

const byName = new Map(MOTIFS.map((motif) => [motif.name, motif]));

export function findMotif(name: string): Motif | undefined {
  return byName.get(name);
}
