import { isEffect } from './effects.js';
import type { Motif } from '../motifs/motif.js';
import type { Actor } from './scene.js';
import { isWorn } from './ties.js';

const SKY = new Set(['moon', 'moon-face', 'crescent-moon', 'full-moon', 'sun', 'star', 'stars', 'moon-phases', 'cloud', 'planet', 'comet', 'eclipse', 'sun-disc', 'aurora', 'storm-cloud', 'rain-cloud', 'birds-afar']);

/** Patterns that stand behind any other subject. */
const BEHIND = new Set(['mandala', 'tarot-card', 'world-map', 'wind-bars', 'cloud', 'seigaiha', 'circle', 'triangle', 'square', 'hexagon', 'rhombus']);

/** Flowers seen from the front: they can be heaped, strung and worn. */
const BLOOMS = new Set(['rose', 'rose-head', 'peony', 'chrysanthemum', 'daisy', 'hibiscus', 'sunflower', 'lotus', 'lily', 'dahlia', 'magnolia', 'poppy', 'tulip', 'carnation', 'anemone', 'dandelion', 'plumeria', 'camellia', 'cherry-blossom']);

/** Plants that grow out from behind a thing rather than sit on it. */
const SPRAYS = new Set(['fern', 'lavender', 'olive-branch', 'oak-leaf', 'eucalyptus', 'ivy', 'leaf', 'wheat', 'mistletoe', 'holly', 'branch', 'maple-leaf', 'monstera', 'cherry-blossom-branch']);

/** Clouds with what falls out of them: over a head, never behind it. */
const WEATHER = new Set(['storm-cloud', 'rain-cloud']);

/** A head, with or without shoulders, and whatever is drawn from the front. */
export const isHead = ({ pose }: Pick<Motif, 'pose'>): boolean => pose === 'bust' || pose === 'symmetric';
export const isWeather = (motif: Motif | null): boolean => motif !== null && WEATHER.has(motif.name);
/** What the night sky is full of: inside a form it is the sky itself. */
const NIGHT = new Set(['stars', 'star', 'spiral-galaxy', 'solar-system', 'planet', 'black-hole']);
export const isNight = ({ name }: Motif): boolean => NIGHT.has(name);
export const isSky = (motif: Motif): boolean => SKY.has(motif.name);
export const isBloom = (motif: Motif): boolean => BLOOMS.has(motif.name);
export const isSpray = (motif: Motif): boolean => SPRAYS.has(motif.name);

/** What a motif does beside a hero. */
export function roleBesideHero(motif: Motif): Actor['role'] {
  if (isSky(motif)) return 'sky';
  if (motif.pose === 'scenery') return 'ground';
  return motif.pose === 'flora' || isBloom(motif) || isSpray(motif) ? 'flora' : 'companion';
}

/** What flies about flowers: of flowers and these the first that is named is the hero. */
const LIGHT = new Set(['butterfly', 'moth', 'bee', 'beetle', 'ladybug', 'dragonfly', 'snail', 'spider', 'firefly']);

export const isLight = (motif: Motif): boolean => LIGHT.has(motif.name);

/** What others stand on. */
const UNDERFOOT = new Set(['cliff', 'lily-pad', 'rock', 'grass']);

/** What people set up in a landscape: small in it. */
const CAMPS = new Set(['tent', 'cabin', 'camper-van', 'campfire', 'dock']);

export const isCamp = (motif: Motif): boolean => CAMPS.has(motif.name);

const isBackground = (motif: Motif): boolean => isSky(motif) || UNDERFOOT.has(motif.name);

/** How much a motif wants to be the hero; the first of the highest rank is. */
export function heroRank(motif: Motif): number {
  if (isEffect(motif)) return 0.2;
  if (BEHIND.has(motif.name)) return 0.5;
  if (isBackground(motif)) return 1;
  if (CAMPS.has(motif.name)) return 1.6;
  if (isWorn(motif.name)) return 3.5;
  return motif.pose === 'scenery' ? 2 : standing(motif);
}

/** What stands by itself: plants and what flies about them below everybody else. */
function standing(motif: Motif): number {
  // A sign that whoever else is named makes up.
  if (motif.name === 'yin-yang') return 3.2;
  return roleBesideHero(motif) === 'flora' || LIGHT.has(motif.name) ? 3 : 4;
}

/** Joined stars. */
const STAR_MAP = /constellation$|^big-dipper$|^orion$/u;
export const isStarMap = (motif: string): boolean => STAR_MAP.test(motif);
