import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, ellipse, open, shadow, solid, symmetric } from '../geometry/kit.js';

const SHELL = '0,-492 86,-470 180,-370 270,-190 330,20 322,230 226,410 90,484 0,490!';
const SPECKS = [
  [-150, -200, 22], [120, -120, 16], [-60, 60, 18], [190, 140, 24], [-210, 200, 20],
  [40, 300, 22], [-110, 360, 14], [60, -320, 18], [-40, -360, 12], [220, -20, 12],
] as const;
const SPOTS: readonly Shape[] = SPECKS.map(([x, y, r], i) => solid(ellipse([x, y], r, r * 0.8, i * 36)));

/** The lower half of a shell that has burst. */
const HALF: readonly Shape[] = [
  body(closed('-334,20! -250,-70 0,-110 250,-70 334,20!'), 'dark', { colour: 'tan' }),
  body(closed('-340,10! -270,-90! -224,30! -150,-50! -96,70! -20,-30! 44,60! 110,-60! 160,40! 226,-80! 276,30! 340,0! 336,160 300,300 220,420 90,484 0,490 -90,484 -220,420 -300,300 -336,160'),
    'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed('300,60! 336,120 300,300 214,414 80,474! 180,380 260,240')),
  ...SPOTS.filter((_, i) => [3, 4, 5, 6].includes(i)),
  brush(open('-96,70 -80,140 -110,190'), 'internal', 2), brush(open('160,40 140,110 170,160'), 'internal', 2),
];

/** A speckled egg; what hatches from it leaves the lower half of its shell. */
export const egg: Motif = {
  name: 'egg', pose: 'figure',
  words: ['egg', 'eggs', 'dragon egg', "dragon's egg", 'speckled egg', 'egg shell', 'eggshell', 'cracked egg', 'cracked eggshell', 'broken egg', 'dinosaur egg'],
  anchors: { centre: [0, 60], crown: [0, -490], base: [0, 490] },
  holds: { rim: { x: 0, y: 10, across: 600, deep: 60 }, draw: () => HALF },
  draw: () => [
    body(symmetric(SHELL), 'skin', { colour: 'bone', relief: 1 }), shadow(closed('110,-430! 250,-200 322,20 312,236 214,412 84,476! 200,330 260,60 220,-220')), ...SPOTS,
    brush(open('-236,-250 -276,-110 -290,40'), 'internal', 2.2),
  ],
};
