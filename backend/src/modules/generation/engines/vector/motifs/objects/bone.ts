import { body, brush, closed, glint, open, placed, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BONE = '-300,-76! -330,-150 -390,-196 -456,-184 -492,-128 -478,-66 -440,-16! -486,34 -496,104 -458,164 -392,178 -328,140 -292,80! -160,56 0,50 160,56 292,80! 328,140 392,178 458,164 496,104 486,34 440,-16! 478,-66 492,-128 456,-184 390,-196 330,-150 300,-76! 160,-52 0,-46 -160,-52';

const knuckle = (side: -1 | 1): readonly Shape[] => placed([
  shadow(closed('440,-16! 400,-34 350,-16! 396,0')), brush(open('336,-40 314,-4 330,44'), 'internal', 2.2),
  whip('296,84 330,140 392,176 456,162', '330,60 360,100 400,116 430,110', { count: 7, reach: 0.85, longest: 'middle' }),
  whip('488,-90 476,-64 442,-18', '440,-110 430,-86 410,-60', { count: 4, reach: 0.8, longest: 'middle' }),
  brush(open('352,-130 384,-152 424,-146'), 'internal', 2.2),
], { flip: side < 0 });

const SHAFT: readonly Shape[] = [
  whip('-288,80 -150,55 0,49 150,55 288,80', '-240,-10 -120,-16 0,-18 120,-16 240,-10', { count: 21, reach: 0.86, valley: 0.36, longest: 'alike' }),
  ...['-250,-36 -150,-26 -60,-24', '40,-22 120,-24 180,-30'].map((d) => brush(open(d), 'internal', 2)),
  brush(open('-30,-46! -6,-14! -34,6! -10,30'), 'internal', 1.8), brush(open('-6,-14! 30,-4'), 'internal', 1.4),
];

/** A long bone with its worn knuckles and a crack. */
export const bone: Motif = {
  name: 'bone',
  pose: 'wide',
  words: ['bone', 'dog bone', 'bones'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    body(closed(BONE), 'skin', { colour: 'bone', relief: 0.8 }), ...SHAFT, ...knuckle(1), ...knuckle(-1), glint(closed('-360,-130! -400,-158 -436,-150! -410,-130 -390,-108!')),
  ], { turn: -18, scale: 0.96 }),
};
