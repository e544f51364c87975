import type { Motif } from '../motif.js';
import { bear } from './bear.js';
import { bee } from './bee.js';
import { beetle } from './beetle.js';
import { butterfly } from './butterfly.js';
import { dragonfly } from './dragonfly.js';
import { koi } from './koi.js';
import { lion } from './lion.js';
import { moth } from './moth.js';
import { scorpion } from './scorpion.js';
import { snake } from './snake.js';
import { spider } from './spider.js';
import { swallow } from './swallow.js';
import { tiger } from './tiger.js';
import { wolf } from './wolf.js';

/** Every animal the vector engine can draw. */
export const creatures: readonly Motif[] = [
  bear,
  bee,
  beetle,
  butterfly,
  dragonfly,
  koi,
  lion,
  moth,
  scorpion,
  snake,
  spider,
  swallow,
  tiger,
  wolf,
];
