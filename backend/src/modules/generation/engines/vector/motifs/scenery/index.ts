import { arcDeTriomphe, machuPicchu, notreDame, sagradaFamilia } from './monuments.js';
import type { Motif } from '../motif.js';
import { cathedral } from './cathedral.js';
import { torii } from './torii.js';
import { aurora } from './aurora.js';
import { lilyPad, reflection, roots } from './water.js';
import { dock } from './dock.js';
import { grass } from './grass.js';
import { rock } from './rock.js';
import { cliff } from './cliff.js';
import { castle } from './castle.js';
import { skyline } from './city.js';
import { river } from './river.js';
import { cloudMotif, windBars } from './clouds.js';
import { palmIsland } from './island.js';
import { fuji, mountains } from './mountains.js';
import { pineForest } from './pines.js';
import { rainCloud, stormCloud } from './storm.js';
import { greatWave } from './great-wave.js';
import { seigaiha } from './waves.js';
import { mist } from './mist.js';
import { smoke } from './smoke.js';
import { rainbow } from './weather.js';
import { tornado } from './tornado.js';
import { gothicWindow } from './gothic-window.js';
import { road } from './road.js';
import { iceberg, volcano, waterfall } from './wilds.js';
import { bridge, pagoda, tajMahal } from './landmarks.js';
import { colosseum } from './colosseum.js';
import { statueOfLiberty } from './statue-of-liberty.js';
import { bigBen, column, parthenon, windmill } from './old-stones.js';
import { stonehenge } from './stonehenge.js';

/** Every motif of this folder. */
export const scenery: readonly Motif[] = [
  cathedral,
  torii,
  skyline,
  castle,
  river,
  aurora,
  stormCloud,
  rainCloud,
  cloudMotif,
  windBars,
  palmIsland,
  mountains,
  fuji,
  pineForest,
  seigaiha,
  greatWave,
  rainbow,
  tornado,
  gothicWindow,
  volcano,
  waterfall,
  road,
  iceberg,
  bridge,
  pagoda,
  tajMahal,
  colosseum,
  statueOfLiberty,
  parthenon,
  column,
  stonehenge,
  bigBen,
  windmill,
  smoke,
  mist,
  cliff,
  reflection,
  roots,
  lilyPad,
  dock,
  rock,
  grass,
  arcDeTriomphe, sagradaFamilia, notreDame, machuPicchu,
];
