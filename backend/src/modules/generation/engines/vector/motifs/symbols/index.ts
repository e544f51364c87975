import type { Motif } from '../motif.js';
import { cross, woodenCross } from './cross.js';
import { eyeTriangle } from './eye-triangle.js';
import { flame } from './flame.js';
import { heart, sacredHeart } from './heart.js';
import { infinity } from './infinity.js';
import { lightning } from './lightning.js';
import { mandala } from './mandala.js';
import { crescent, moon, moonFace, moonPhases } from './moon.js';
import { musicNotes, trebleClef } from './music.js';
import { planet } from './planet.js';
import { semicolon } from './semicolon.js';
import { hexagram, nauticalStar, pentagram, star } from './stars.js';
import { sun, sunrise } from './sun.js';
import { wings } from './wings.js';
import { yinYang } from './yin-yang.js';

/** Every motif of this folder. */
export const symbols: readonly Motif[] = [
  cross,
  woodenCross,
  eyeTriangle,
  flame,
  heart,
  sacredHeart,
  infinity,
  lightning,
  mandala,
  moon,
  moonFace,
  crescent,
  moonPhases,
  trebleClef,
  musicNotes,
  planet,
  semicolon,
  nauticalStar,
  star,
  hexagram,
  pentagram,
  sun,
  sunrise,
  wings,
  yinYang,
];
