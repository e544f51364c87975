import type { Motif } from '../motif.js';
import { bonsai } from './bonsai.js';
import { cactus } from './cactus.js';
import { cherryBlossom } from './cherry-blossom.js';
import { chrysanthemum } from './chrysanthemum.js';
import { daisy } from './daisy.js';
import { fern } from './fern.js';
import { hibiscus } from './hibiscus.js';
import { lavender } from './lavender.js';
import { lotus } from './lotus.js';
import { mushroom } from './mushroom.js';
import { oak } from './oak.js';
import { laurel, olive } from './olive.js';
import { peony } from './peony.js';
import { pine } from './pine.js';
import { rose, roseBloom } from './rose.js';
import { sunflower } from './sunflower.js';
import { bareTree, tree } from './tree.js';

/** Every motif of this folder. */
export const flora: readonly Motif[] = [
  bonsai,
  cactus,
  cherryBlossom,
  chrysanthemum,
  daisy,
  fern,
  hibiscus,
  lavender,
  lotus,
  mushroom,
  oak,
  olive,
  laurel,
  peony,
  pine,
  roseBloom,
  rose,
  sunflower,
  tree,
  bareTree,
];
