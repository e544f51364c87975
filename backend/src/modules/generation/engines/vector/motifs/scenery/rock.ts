import { body, brush, fill, open, polygon, shadow } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

const OUTLINE = '-480,200! -452,60! -380,-20! -330,-130! -200,-190! -60,-214! 120,-190! 250,-150! 330,-50! 420,20! 470,120! 480,200! 300,222! 60,212! -200,226! -360,212!';
/** Faces that lie away from the light. */
const SHADED = ['250,-150! 330,-50! 300,60! 190,-20! 150,-130!', '300,60! 420,20! 470,120! 480,200! 300,222! 250,140!', '-60,40! 60,90! 60,212! -120,220! -140,120!'];

/** A boulder, broad and flat on top, for somebody to stand or sit on. */
export const rock: Motif = {
  name: 'rock', pose: 'wide',
  words: ['rocks', 'boulder', 'boulders', 'rocky ledge', 'rock ledge', 'ledge', 'big rock', 'stone block', 'big stone'],
  anchors: { crown: [0, -200], seat: [0, -196], base: [0, 210] },
  draw: () => [
    body(polygon(OUTLINE), 'skin', { colour: 'grey', relief: 0.7 }),
    ...SHADED.map((face) => fill(polygon(face), 'dark', { colour: 'grey', line: 'internal', relief: 0.4 })),
    shadow(polygon('-452,60! -380,-20! -350,80! -390,206! -480,200!')),
    ...['-330,-130 -240,-60 -140,-40 -60,40', '-140,-40 0,-90 150,-130', '-240,-60 -300,40 -280,130', '190,-20 100,20 60,90', '-60,-214 -90,-160 -70,-120', '-200,80 -230,140 -210,190', '160,110 140,160 150,200'].map((line) => brush(open(line), 'internal', 2.2)),
  ],
};
