import { creatures } from '../motifs/creatures/index.js';

const BEASTS = new Set(creatures.map((motif) => motif.name).filter((name) => !/-(?:skull|tail|print)$/u.test(name)));

/** Whether a motif is an animal, real or of legend. */
export const isBeast = (motif: string): boolean => BEASTS.has(motif);
