import { openWings } from '../creatures/butterfly.js';
import { membraneWing, type MembraneWing } from '../creatures/parts/membrane-wing.js';
import { paired, placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A pair of butterfly's wings with nobody between them. */
export const butterflyWings: Motif = {
  name: 'butterfly-wings',
  pose: 'symmetric',
  words: ['butterfly wings', 'pair of butterfly wings', 'monarch wings', 'fairy wings', 'moth wings'],
  anchors: { centre: [0, -30] },
  draw: () => placed(openWings(), { y: 34 }),
};

/** The right wing, raised: its fingers reach up and out, the skin hangs in scallops between them. */
const WING: MembraneWing = {
  root: [26, 60], elbow: [120, -60], wrist: [236, -330], tips: [[492, -258], [496, 60], [380, 250], [220, 330]], back: [40, 250], tone: 'dark', skin: 'violet', bone: 'brown',
};

/** A pair of leathern wings: of bats, of demons, of dragons. */
export const batWings: Motif = {
  name: 'bat-wings',
  pose: 'symmetric',
  words: ['bat wings', 'demon wings', 'devil wings', 'dragon wings', 'pair of bat wings', 'leathery wings', 'vampire wings'],
  anchors: { centre: [0, 0] },
  draw: () => paired(...membraneWing(WING)),
};
