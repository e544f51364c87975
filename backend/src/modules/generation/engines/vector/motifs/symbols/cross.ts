import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, glint, open, paired, placed, polygon, shadow, stroke } from '../geometry/kit.js';

const ARM = '0,0! 44,-30! 52,-150 96,-210! 60,-222 62,-258 92,-262 72,-300 40,-290 0,-330';

const OUTLINE: readonly Shape[] = [
  ...[0, 90, -90].flatMap((turn) => placed([body(closed(bothSides(ARM)), 'skin', { colour: 'gold' })], { y: -150, turn })),
  body(
    closed(
      '0,-200! 44,-120! 54,260 100,340! 62,352 64,390 94,396 72,436 40,424 0,468 -40,424 -72,436 -94,396 -64,390 ' +
        '-62,352 -100,340! -54,260 -44,-120!',
    ),
    'skin',
    {
      colour: 'gold',
    },
  ),
];

const INNER: readonly Shape[] = [
  shadow(polygon(bothSides('0,-390! 18,-372! 18,-168! 212,-168! 230,-150! 212,-132! 18,-132! 18,330! 0,352!'))),
  body(polygon(bothSides('0,-370 8,-362 8,-158 204,-158 212,-150 204,-142 8,-142 8,318 0,328')), 'skin', { line: 'none', colour: 'bone' }),
  ...[0, 90, -90].flatMap((turn) => placed([...paired(brush(open('34,-60 38,-150 62,-196'), 'internal', 1.3))], { y: -150, turn })),
  ...paired(brush(open('34,-40 40,160 44,280'), 'internal', 1.3)),
  body(circle([0, -150], 74), 'skin', { colour: 'gold' }),
  body(circle([0, -150], 46), 'dark', { colour: 'crimson', relief: 1 }),
  glint(circle([-16, -168], 9)),
  ...Array.from({ length: 12 }, (_, i) =>
    stroke(
      open(
        `${60 * Math.cos(i * 0.5236) - 2},${-150 + 60 * Math.sin(i * 0.5236)} ` +
          `${60 * Math.cos(i * 0.5236) + 2},${-150 + 60 * Math.sin(i * 0.5236)}`,
      ),
      'outline',
    ),
  ),
];

export const cross: Motif = {
  name: 'cross',
  pose: 'symmetric',
  words: ['cross', 'crucifix', 'christian cross', 'gothic cross', 'religious cross', 'faith'],
  anchors: { centre: [0, -150], crown: [0, -480], base: [0, 468] },
  draw: () => [...OUTLINE, ...INNER],
};

const WOOD: readonly Shape[] = [
  body(polygon('-66,-480 66,-484 62,484 -64,480'), 'skin', { colour: 'brown' }),
  shadow(polygon('24,-470 58,-474 54,474 26,470')),
  ...['-36,-440 -30,-340 -38,-260', '-40,20 -32,160 -38,300', '-8,80 -2,220 -10,400', '-36,340 -30,400 -36,450'].map((d) =>
    brush(open(d), 'internal', 1.5),
  ),
  body(polygon('-330,-224 330,-220 334,-92 -326,-90'), 'skin', { colour: 'brown' }),
  shadow(polygon('-318,-126 326,-124 328,-98 -320,-98')),
  ...['-290,-180 -190,-172 -110,-182', '110,-190 200,-178 290,-186', '-250,-146 -160,-150', '150,-150 230,-146 300,-150'].map((d) =>
    brush(open(d), 'internal', 1.5),
  ),
  ...['-96,-250 0,-158 96,-64', '-76,-266 20,-172 112,-82', '96,-250 0,-158 -96,-64', '76,-266 -20,-172 -112,-82'].map((d) =>
    stroke(open(d), 'outline'),
  ),
];

export const woodenCross: Motif = {
  name: 'wooden-cross',
  pose: 'symmetric',
  words: ['wooden cross', 'rugged cross', 'plain cross', 'simple cross'],
  anchors: { centre: [0, -158], crown: [0, -484], base: [0, 484] },
  draw: () => WOOD,
};
