import type { Motif } from '../motif.js';
import { brush, closed, open, solid } from '../geometry/kit.js';

/** Cracks that run out from where something struck. */
export const cracks: Motif = {
  name: 'cracks', pose: 'figure',
  words: ['cracks', 'crack', 'cracked glass', 'cracked earth', 'fissure'],
  anchors: { centre: [0, 0], base: [0, 470] },
  draw: () => [
    solid(closed('-12,-10! -40,-120! 10,-210! -30,-330! 20,-490! 6,-330! 48,-206! 4,-122! 24,-6! 90,70! 200,80! 300,180! 440,200! 300,206! 186,112! 70,102! 10,30! 20,140! -40,240! 10,340! -30,480! -22,346! -76,240! -18,134! -26,24! -110,60! -190,30! -320,110! -470,80! -330,84! -190,-6! -100,26!')),
    ...['-40,-120 -160,-180 -190,-280 -290,-330', '48,-206 150,-250 180,-350', '200,80 290,0 400,-20', '-190,30 -260,-60 -380,-90', '-76,240 -180,290 -210,400', '20,140 120,230 150,350 250,420'].map((d) => brush(open(d), 'outline', 1.8)),
    ...['-160,-180 -240,-160', '290,0 300,-90', '120,230 210,240', '-180,290 -270,280'].map((d) => brush(open(d), 'internal', 1.8)),
  ],
};
