import { body, brush, circle, closed, cut, dots, fill, glint, knots, leaf, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const EAR = '56,-250! 70,-350 104,-450 140,-500! 176,-420 184,-320 160,-210!';
const HEAD = '0,-270 70,-256 130,-210 150,-140 136,-70 100,0 76,90 66,170 44,220 0,234';

/** Bands of the headcloth on the right side, from the outer edge inward. */
const nemes = (): readonly Shape[] => [
  body(symmetric('0,-250 120,-240 210,-170 270,-40 310,140 320,300! 230,330 130,320! 110,200 60,120 0,110'), 'skin', {
    colour: 'gold',
    relief: 0.6,
  }),
  ...paired(
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      fill(
        closed([
          [200 + i * 16, -150 + i * 72, true],
          [150 + i * 4, -120 + i * 74],
          [118 - i * 2, -80 + i * 74, true],
          [118 - i * 2, -48 + i * 74, true],
          [156 + i * 4, -84 + i * 74],
          [214 + i * 16, -116 + i * 72, true],
        ]),
        'dark',
        { line: 'none', colour: 'navy' },
      ),
    ),
  ),
];

/** The broad collar: rings of petals, beads and drops. */
const collar = (): readonly Shape[] => [
  body(symmetric('0,250! 110,240 240,220 340,280! 300,400 170,470 0,496'), 'skin', { colour: 'gold' }),
  body(symmetric('0,250! 110,240 220,224 290,270! 250,360 140,416 0,436'), 'dark', { colour: 'teal', line: 'internal' }),
  body(symmetric('0,250! 110,240 190,230 230,262! 200,320 110,362 0,378'), 'skin', { colour: 'gold', line: 'internal' }),
  ...paired(
    ...[0.05, 0.2, 0.36, 0.52, 0.68, 0.84].map((t) =>
      fill(
        leaf([18 + 300 * t - 70 * t * t, 440 - 150 * t * t], [20 + 340 * t - 60 * t * t, 484 - 180 * t * t], {
          half: 15,
          belly: 0.6,
          blunt: true,
        }),
        'dark',
        { line: 'none', colour: 'red' },
      ),
    ),
    glint(dots(knots('24,408 74,398 122,382 168,360 208,330 238,294'), 9)),
    solid(dots(knots('20,340 66,332 108,318 148,298 182,270'), 9)),
  ),
];

const ears = (): readonly Shape[] => [
  ...paired(
    body(closed(EAR), 'dark', { colour: 'black' }),
    fill(closed('86,-264! 96,-350 122,-420 140,-450! 156,-390 158,-310 140,-236!'), 'skin', { line: 'internal', colour: 'gold' }),
    solid(closed('110,-270! 116,-340 134,-400! 142,-340 134,-260!')),
  ),
];

const face = (): readonly Shape[] => [
  body(symmetric(HEAD), 'dark', { colour: 'black', relief: 0.8 }),
  ...paired(
    fill(closed('34,-84! 60,-124 104,-134 136,-118! 112,-84 70,-72!'), 'skin', { line: 'internal', colour: 'gold' }),
    solid(circle([88, -104], 19)),
    glint(circle([81, -110], 6)),
    cut(open('30,-82 70,-62 120,-78 160,-90'), 'outline', 1),
    cut(open('100,-66 104,-30 96,-10'), 'internal', 1.8),
    cut(open('30,-130 80,-164 140,-150'), 'internal', 2.4),
    cut(open('24,-40 34,50 30,130'), 'internal', 2.4),
    cut(open('66,20 58,90 54,150'), 'internal', 2.2),
    cut(open('14,214 40,200 58,170'), 'internal', 2),
  ),
  fill(symmetric('0,150 30,148 42,166 26,190 0,198!'), 'black', { line: 'none' }),
  cut(open('-30,152 0,146 30,152'), 'internal', 2),
  ...paired(cut(open('14,166 22,164 28,172'), 'detail', 1.4)),
  body(closed('0,-330! 20,-300 26,-260 0,-230 -26,-260 -20,-300!'), 'skin', { colour: 'gold', line: 'internal' }),
  solid(circle([0, -276], 9)),
  body(symmetric('0,-244 80,-232 150,-180! 146,-150 80,-200 0,-212!'), 'skin', { colour: 'gold', line: 'internal' }),
  brush(open('-100,-208 0,-230 100,-208'), 'detail', 1.4),
];

/** Anubis from the front: jackal's head, striped headcloth, broad collar. */
export const anubis: Motif = {
  name: 'anubis',
  pose: 'symmetric',
  words: ['anubis', 'egyptian god', 'jackal', 'egyptian'],
  anchors: { crown: [0, -330], eye: [88, -104], base: [0, 490] },
  draw: () => [...nemes(), ...collar(), ...ears(), ...face()],
};
