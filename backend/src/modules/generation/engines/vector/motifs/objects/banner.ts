import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, ellipse, open, paired, polyline, shadow, stroke } from '../geometry/kit.js';

const TAILS: readonly Shape[] = paired(
  body(closed('330,-40! 400,-20 492,-44! 440,36! 484,118! 390,128 300,110!'), 'skin', { colour: 'tan' }),
  shadow(closed('330,-30! 362,-22 380,-18! 366,50 372,118! 320,110! 300,60!')),
  brush(open('400,0 430,-2 456,-12'), 'internal', 1.5),
  brush(open('396,100 430,96 452,90'), 'internal', 1.5),
  body(closed('300,110! 392,76! 388,30! 300,50!'), 'black', { colour: 'black' }),
);

const FACE: readonly Shape[] = [
  body(closed('-390,-50! -200,-116 0,-134 200,-116 390,-50! 392,78! 200,10 0,-8 -200,10 -392,78!'), 'skin', { colour: 'bone' }),
  ...paired(
    ...['372,-44 374,0 372,52', '350,-54 352,-16 350,30', '330,-62 331,-34 329,0'].map((d) => brush(open(d), 'internal', 1.6)),
    brush(open('310,-52 311,-34 309,-14'), 'internal', 1.4),
  ),
  stroke(open('-290,-66 -150,-96 0,-106 150,-96 290,-66'), 'detail'),
  stroke(open('-290,22 -150,-12 0,-24 150,-12 290,22'), 'detail'),
];

/** A ribbon curved upward in its middle, its ends folded behind: lettering goes on its face. */
export const banner: Motif = {
  name: 'banner',
  pose: 'wide',
  words: ['banner', 'ribbon', 'name banner', 'ribbon banner'],
  anchors: { face: [0, -60] },
  draw: () => [...TAILS, ...FACE],
};

const roll = (y: number, flip: 1 | -1): readonly Shape[] => [
  body(closed(`-330,${y - 52}! 330,${y - 52}! 352,${y} 330,${y + 52}! -330,${y + 52}! -352,${y}`), 'skin', { colour: 'tan' }),
  shadow(closed(`-320,${y + 20 * flip}! 320,${y + 20 * flip}! 330,${y + 44 * flip}! -330,${y + 44 * flip}!`)),
  ...[-1, 1].flatMap((side) => [
    body(ellipse([side * 334, y], 26, 52), 'skin', { colour: 'tan' }),
    body(ellipse([side * 336, y], 12, 30), 'black', { colour: 'black' }),
    body(
      closed(
        
          `${side * 336},${y - 16}! ${side * 400},${y - 16}! ${side * 420},${y - 30} ${side * 440},${y} ` +
          `${side * 420},${y + 30} ${side * 400},${y + 16}! ${side * 336},${y + 16}!`,
      ),
      'skin',
      { colour: 'brown' },
    ),
  ]),
  brush(open(`-250,${y - 18} 0,${y - 22} 180,${y - 18}`), 'internal', 1.5),
];

const LINES = [-210, -150, -90, -30, 30, 90, 150].map((y, i) =>
  brush(polyline(`-220,${y} ${[210, 160, 220, 180, 214, 90, 190][i] ?? 200},${y}`), 'internal', 1.3),
);

export const scroll: Motif = {
  name: 'scroll',
  pose: 'figure',
  words: ['scroll', 'parchment', 'old scroll', 'manuscript', 'treasure map', 'papyrus'],
  anchors: { face: [0, 0] },
  draw: () => [
    body(closed('-290,-360! 290,-360! 280,-180 296,0 280,180 290,360! -290,360! -280,180 -296,0 -280,-180'), 'skin', { colour: 'bone' }),
    shadow(closed('290,-300! 280,-180 296,0 280,180 290,310! 250,310! 256,180 262,0 250,-180 256,-300!')),
    ...LINES,
    ...roll(-372, 1),
    ...roll(372, -1),
    body(ellipse([150, 240], 52, 52), 'dark', { colour: 'crimson' }),
    body(ellipse([150, 240], 32, 32), 'skin', { line: 'internal', colour: 'red', relief: 1 }),
  ],
};
