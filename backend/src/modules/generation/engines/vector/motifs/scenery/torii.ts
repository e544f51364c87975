import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, paired, placed, polygon, polyline, shadow } from '../geometry/kit.js';

const BEAM: readonly Shape[] = [
  ...paired(
    body(polygon('214,-196 266,-196 286,446 226,446'), 'skin', { colour: 'red' }),
    shadow(polygon('248,-190 262,-190 280,440 260,440')),
    body(polygon('204,420 304,420 312,470 196,470'), 'dark', { colour: 'black' }),
  ),
  body(polygon('-330,-150 330,-150 330,-92 -330,-92'), 'skin', { colour: 'red' }),
  shadow(polygon('-322,-112 322,-112 322,-98 -322,-98')),
  body(polygon('-28,-250 28,-250 28,-150 -28,-150'), 'skin', { colour: 'gold' }),
  body(closed('-430,-300! -200,-256 0,-248 200,-256 430,-300! 420,-236! 200,-198 0,-192 -200,-198 -420,-236!'), 'skin', { colour: 'red' }),
  body(closed('-484,-392! -240,-318 0,-306 240,-318 484,-392! 466,-318! 240,-262 0,-250 -240,-262 -466,-318!'), 'dark', {
    colour: 'black',
  }),
  { ...brush(open('-420,-350 -220,-296 0,-286 220,-296'), 'internal', 1.6), cut: true },
  brush(open('-380,-262 -200,-230 0,-224'), 'internal', 1.5),
  ...paired(brush(polyline('244,-80 246,100 250,300'), 'internal', 1.3)),
];

export const torii: Motif = {
  name: 'torii-gate',
  pose: 'symmetric',
  words: ['torii', 'torii gate', 'japanese gate', 'shrine gate', 'shinto gate'],
  anchors: { crown: [0, -306], base: [0, 470] },
  draw: () => placed(BEAM, { y: -40 }),
};
