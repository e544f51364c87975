import type { Motif } from '../motif.js';
import { baseball, bowling, golf, hockey, tennis } from './ball-games.js';
import { carouselHorse } from './carousel-horse.js';
import { circusTent, door, ferrisWheel, suitcase } from './fairground.js';
import { cannon, fishingHook, keyhole, treasureChest } from './harbour.js';
import { bandage, flask, microscope, pill, syringe } from './laboratory.js';
import { cube, dartboard, domino, medal, trophy } from './prizes.js';
import { ladder } from './ladder.js';
import { sailorKnot } from './sailor-knot.js';
import { clapperboard, filmReel, telephone, television } from './screens.js';
import { candyCane, christmasTree, firework, snowGlobe } from './season-things.js';
import { helicopter, kayak, parachute, scooter, tractor, truck } from './wheels.js';
import { swing } from './swing.js';
import { broom, cauldron, planchette } from './witchcraft.js';

/** What one meets out of doors, at play, at school and at the pictures. */
export const outings: readonly Motif[] = [
  sailorKnot, fishingHook, treasureChest, keyhole, cannon, television, telephone, filmReel, clapperboard, baseball, tennis, golf,
  hockey, bowling, cauldron, broom, planchette, flask, syringe, pill, microscope, bandage, trophy, medal, dartboard, cube, domino,
  carouselHorse, circusTent, door, ferrisWheel, ladder, suitcase, swing, candyCane, christmasTree, firework, snowGlobe,
  helicopter, kayak, parachute, scooter, tractor, truck,
];
