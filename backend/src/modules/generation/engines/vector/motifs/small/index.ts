import { afield } from './afield.js';
import { smallBeasts } from './beasts.js';
import { birthFlowers } from './birth-flowers.js';
import { smallBirdsAndThings } from './birds-and-things.js';
import { smallFavourites } from './favourites.js';
import { fallingFlowers, smallFlowers } from './flowers.js';
import type { SmallDrawing } from './pen.js';
import { smallPortraits } from './portraits.js';
import { loneBubble, smallSkyAndLand } from './sky-and-land.js';

const SMALL: ReadonlyMap<string, SmallDrawing> = new Map(Object.entries({
  ...smallBeasts, ...smallBirdsAndThings, ...smallFavourites, ...smallFlowers, ...birthFlowers, ...afield, ...smallPortraits, ...smallSkyAndLand,
}));

/** How a thing is drawn where it is small: with few lines; undefined when its own drawing will do. */
export const smallDrawing = (motif: string): SmallDrawing | undefined => SMALL.get(motif);
const FALLING: Readonly<Record<string, SmallDrawing>> = { ...fallingFlowers, bubbles: loneBubble };

/** How one of many is drawn that fall or rise through a drawing: a blossom off its branch; undefined when its own drawing will do. */
export const fallingDrawing = (motif: string): SmallDrawing | undefined => FALLING[motif];

/** The names of what has a small drawing. */
export const smallNames = (): readonly string[] => [...SMALL.keys()];
