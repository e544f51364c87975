import { body, brush, closed, cut, ellipse, fill, glint, open, placed, polygon, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A dipper: grooves round a wooden head, honey running off it. */
const dipper = (): readonly Shape[] => placed([
  body(ribbon('0,-60 0,-220 0,-380', profile('0:14 1:17')).outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  ...[[-60, 46], [-24, 62], [14, 66], [52, 58], [86, 40]].map(([y = 0, half = 0]) => body(ellipse([0, y], half, 22), 'skin', { colour: 'tan', relief: 0.8 })),
], { x: 120, y: -340, turn: 24 });

/** Honey that has run over the rim, in tongues of different lengths. */
const OVERFLOW = '-262,-170! -240,-130 -236,-40 -210,10 -184,-30 -180,-90! -150,-60 -146,60 -116,130 -84,70 -84,-50! -50,-80 -20,-70! 0,-30 6,20 34,20 46,-40! 70,-90 110,-80! 130,0 136,80 166,90 182,40 186,-60! 214,-110 240,-140 262,-170! 180,-120 0,-100 -180,-120';

/** A pot of honey, full to the brim, the dipper in it. */
export const honeyJar: Motif = {
  name: 'honey-jar',
  pose: 'figure',
  words: ['honey jar', 'jar of honey', 'honey pot', 'honeypot', 'pot of honey', 'hunny pot', 'honey dipper'],
  anchors: { crown: [0, -150], base: [0, 430], centre: [0, 140] },
  draw: () => placed([
    ...dipper(), body(ellipse([0, -190], 270, 62), 'skin', { colour: 'gold', relief: 0.5 }),
    body(closed('-262,-170! -330,-60 -350,100 -320,280 -230,430! 0,480 230,430! 320,280 350,100 330,-60 262,-170! 150,-124 0,-112 -150,-124'), 'skin', { colour: 'orange', relief: 0.9 }),
    shadow(closed('330,-40! 348,100 318,280 230,426! 150,450 120,454! 230,300 262,100 250,-60!')),
    body(closed(OVERFLOW), 'skin', { colour: 'gold', relief: 0.7 }), glint(closed('-222,-90! -214,-40 -206,-20! -210,-60 -212,-100')), glint(closed('-128,-20! -124,50 -114,90! -112,30 -116,-20')),
    body(polygon('-180,180 180,180 190,340 -190,340'), 'skin', { colour: 'bone', relief: 0.2 }), brush(open('-166,200 0,206 166,200'), 'internal', 1.6), brush(open('-172,322 0,328 172,322'), 'internal', 1.6),
    ...[-84, 0, 84].map((x) => fill(polygon(Array.from({ length: 6 }, (_, i) => [x + 34 * Math.cos((i * Math.PI) / 3), 262 + 34 * Math.sin((i * Math.PI) / 3)] as const)), 'mid', { colour: 'gold', line: 'internal' })),
    cut(open('-290,60 -300,140 -280,240'), 'internal', 2.4),
  ], { y: 52, scale: 0.78 }),
};
