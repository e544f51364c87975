import type { Motif } from '../motif.js';
import { bear } from './bear.js';
import { bee } from './bee.js';
import { beetle } from './beetle.js';
import { butterfly } from './butterfly.js';
import { cat } from './cat.js';
import { deer } from './deer.js';
import { dog } from './dog.js';
import { dragon } from './dragon.js';
import { dragonfly } from './dragonfly.js';
import { eagle } from './eagle.js';
import { elephant } from './elephant.js';
import { fox } from './fox.js';
import { horse } from './horse.js';
import { howlingWolf } from './howling-wolf.js';
import { hummingbird } from './hummingbird.js';
import { jellyfish } from './jellyfish.js';
import { koi } from './koi.js';
import { lion } from './lion.js';
import { moth } from './moth.js';
import { octopus } from './octopus.js';
import { owl } from './owl.js';
import { phoenix } from './phoenix.js';
import { rabbit } from './rabbit.js';
import { raven } from './raven.js';
import { scorpion } from './scorpion.js';
import { shark } from './shark.js';
import { snake } from './snake.js';
import { spider } from './spider.js';
import { stag } from './stag.js';
import { swallow } from './swallow.js';
import { tiger } from './tiger.js';
import { turtle } from './turtle.js';
import { whale } from './whale.js';
import { wolf } from './wolf.js';

/** Every animal the vector engine can draw. */
export const creatures: readonly Motif[] = [
  bear,
  bee,
  beetle,
  butterfly,
  cat,
  deer,
  dog,
  dragon,
  dragonfly,
  eagle,
  elephant,
  fox,
  horse,
  howlingWolf,
  hummingbird,
  jellyfish,
  koi,
  lion,
  moth,
  octopus,
  owl,
  phoenix,
  rabbit,
  raven,
  scorpion,
  shark,
  snake,
  spider,
  stag,
  swallow,
  tiger,
  turtle,
  whale,
  wolf,
];
