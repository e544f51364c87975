import type { Motif } from '../motif.js';
import { anchor } from './anchor.js';
import { arrow, crossedArrows } from './arrow.js';
import { banner, scroll } from './banner.js';
import { candle } from './candle.js';
import { compass } from './compass.js';
import { crown } from './crown.js';
import { dagger } from './dagger.js';
import { feather } from './feather.js';
import { frame } from './frame.js';
import { hourglass } from './hourglass.js';
import { key, padlock } from './key.js';
import { lantern } from './lantern.js';
import { lighthouse } from './lighthouse.js';
import { clock, pocketWatch } from './pocket-watch.js';
import { ship } from './ship.js';
import { katana, sword } from './sword.js';

/** Every motif of this folder. */
export const objects: readonly Motif[] = [
  anchor,
  arrow,
  crossedArrows,
  banner,
  scroll,
  candle,
  compass,
  crown,
  dagger,
  feather,
  frame,
  hourglass,
  key,
  padlock,
  lantern,
  lighthouse,
  pocketWatch,
  clock,
  ship,
  sword,
  katana,
];
