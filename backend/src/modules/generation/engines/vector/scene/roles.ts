import type { Motif } from '../motifs/motif.js';
import type { Actor } from './scene.js';

const SKY = new Set(['moon', 'crescent-moon', 'full-moon', 'sun', 'star', 'stars', 'moon-phases', 'cloud', 'clouds', 'lightning', 'planet', 'comet', 'rainbow', 'saturn', 'eclipse']);

export const isSky = (motif: Motif): boolean => SKY.has(motif.name);

/** What a motif does beside a hero. */
export function roleBesideHero(motif: Motif): Actor['role'] {
  if (isSky(motif)) return 'sky';
  if (motif.pose === 'scenery') return 'ground';
  return motif.pose === 'flora' ? 'flora' : 'companion';
}

/** How much a motif wants to be the hero; the first of the highest rank is. */
export function heroRank(motif: Motif): number {
  if (isSky(motif)) return 1;
  if (motif.pose === 'scenery') return 2;
  return motif.pose === 'flora' ? 3 : 4;
}
