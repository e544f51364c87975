import type { Motif, Shape } from '../motif.js';
import { body, circle, closed, cut, polar, profile, radians, ribbon, solid, dots } from '../geometry/kit.js';

const STROKES = [
  ['-330,-190 -230,-262 -110,-250 -60,-180 -100,-90 -190,-50', '0:10 0.3:46 0.7:34 1:16'],
  ['-190,-50 -80,-40 0,40 0,160 -90,270 -230,280 -330,200 -350,120', '0:16 0.3:44 0.65:50 1:8'],
  ['-70,-10 40,-30 110,-90 210,-100 300,-20 310,100 240,180 150,150', '0:14 0.3:22 0.65:44 1:8'],
] as const;

const GLYPH: readonly Shape[] = STROKES.map(([course, stops]) =>
  body(ribbon(course, profile(stops)).outline(), 'black', { line: 'internal', colour: 'black' }),
);

const ROUND: readonly Shape[] = [
  body(closed('20,-330! 100,-270 200,-270 290,-350! 240,-210 150,-190 70,-220'), 'black', { line: 'internal', colour: 'black' }),
  body(circle([156, -372], 44), 'black', { line: 'internal', colour: 'black' }),
];

export const om: Motif = {
  name: 'om',
  pose: 'figure',
  words: ['om', 'aum', 'om symbol', 'ohm symbol', 'hindu symbol', 'namaste'],
  anchors: { centre: [-20, 20] },
  draw: () => [
    ...GLYPH,
    ...ROUND,
    cut(ribbon(STROKES[0][0], () => 1).along(0, 0.25, 0.75), 'internal', 1.6),
    cut(ribbon(STROKES[1][0], () => 1).along(0, 0.3, 0.8), 'internal', 1.6),
    cut(ribbon(STROKES[2][0], () => 1).along(0, 0.4, 0.85), 'internal', 1.6),
    solid(
      dots(
        Array.from({ length: 9 }, (_, i) => polar([-20, 0], radians(50 + i * 10), 430)),
        (share) => 4 + 5 * Math.sin(share * Math.PI),
      ),
    ),
  ],
};
