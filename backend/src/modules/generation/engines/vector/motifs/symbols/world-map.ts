import { body, closed, type Point } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { COASTS } from './parts/coasts.js';

/** Equal spacing of degrees, a little taller than true, so that the far north does not weigh more than it should. */
const laid = (degrees: string): Point => {
  const [longitude = 0, latitude = 0] = degrees.split(',').map(Number);
  return [(longitude - 6) * 2.82, (14 - latitude) * 3.35];
};

/** The world's coasts, the lands shaded. */
export const worldMap: Motif = {
  name: 'world-map',
  pose: 'wide',
  words: ['world map', 'map of the world', 'map', 'continents'],
  anchors: { centre: [0, 0] },
  draw: () => Object.values(COASTS).map((coast) => body(closed(coast.split(' ').map(laid)), 'dark', { line: 'internal', colour: 'navy', relief: 0 })),
};
