import { body, closed, type Point } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** Coasts by degrees of longitude and latitude, as coarse as a tattoo of a hand's breadth can hold them. */
const COASTS = {
  northAmerica: '-168,66 -156,71 -128,70 -110,68 -95,69 -82,68 -85,64 -94,59 -82,55 -79,52 -77,58 -70,61 -64,59 -56,52 -66,50 -64,46 -70,43 -76,36 -81,31 -80,25 -83,29 -90,30 -97,27 -97,21 -91,18 -87,21 -88,16 -83,15 -83,10 -77,8 -80,7 -85,10 -95,16 -105,20 -109,26 -114,31 -110,23 -117,33 -124,40 -124,48 -133,56 -147,61 -158,56 -162,59 -165,62',
  southAmerica: '-77,8 -72,12 -62,10 -51,4 -50,0 -35,-6 -39,-15 -41,-22 -48,-26 -54,-34 -58,-39 -65,-43 -68,-50 -69,-55 -75,-50 -73,-40 -71,-30 -70,-18 -77,-12 -81,-5 -79,2',
  greenland: '-73,78 -60,82 -30,83 -18,78 -24,70 -40,65 -45,60 -52,65 -55,71 -68,76',
  africa: '-6,35 10,37 11,33 20,31 32,31 35,27 39,18 43,12 51,12 46,3 40,-4 40,-15 35,-21 32,-28 26,-34 18,-34 12,-18 13,-8 9,0 9,4 4,6 -8,4 -13,8 -17,14 -16,21 -13,27 -9,32',
  eurasia: '-9,43 -9,37 -5,36.5 0,39 4,43 9,44 12,42 16,38 18,40 13,45 19,42 23,37 26,40 28,37 36,36 34,31 37,27 43,13 52,16 59,22 56,26 51,25 48,30 56,27 66,25 72,20 77,8 80,15 89,22 94,16 98,9 104,1 100,13 105,9 109,12 107,20 114,22 121,29 120,35 126,34 128,39 135,44 141,52 135,55 155,59 163,60 157,51 163,56 178,65 180,69 160,70 140,73 113,74 104,78 80,73 68,68 55,69 40,66 33,67 41,68 28,71 15,68 5,61 8,58 12,56 18,60 25,66 22,60 30,60 20,55 8,54 2,50 -4,48 -1,45',
  britain: '-5,50 1,51 0,54 -3,59 -6,57 -3,54',
  iceland: '-24,66 -14,66 -18,63',
  madagascar: '49,-12 50,-16 47,-25 44,-23 44,-17',
  sumatra: '95,6 104,-2 106,-6 99,0',
  borneo: '109,1 117,7 118,0 114,-4 110,-3',
  newGuinea: '131,-1 141,-2 151,-10 141,-8 133,-4',
  japan: '130,32 136,34 141,36 142,43 146,43 141,46 138,38 132,35',
  australia: '114,-22 122,-18 130,-12 137,-12 136,-16 141,-17 142,-11 147,-19 153,-27 150,-37 140,-38 131,-32 116,-35',
  newZealand: '173,-35 178,-38 171,-44 167,-46 172,-41',
} as const;

/** Equal spacing of degrees, a little taller than true, so that the far north does not weigh more than it should. */
const laid = (degrees: string): Point => {
  const [longitude = 0, latitude = 0] = degrees.split(',').map(Number);
  return [(longitude - 6) * 2.82, (14 - latitude) * 3.35];
};

/** The world's coasts, the lands shaded. */
export const worldMap: Motif = {
  name: 'world-map',
  pose: 'wide',
  words: ['world map', 'map of the world', 'map', 'atlas', 'continents'],
  anchors: { centre: [0, 0] },
  draw: () => Object.values(COASTS).map((coast) => body(closed(coast.split(' ').map(laid)), 'dark', { line: 'internal', colour: 'navy', relief: 0 })),
};
