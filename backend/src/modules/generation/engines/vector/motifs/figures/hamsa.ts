import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  glint,
  leaf,
  open,
  paired,
  polar,
  radians,
  solid,
  stroke,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const MIDDLE = '0,-500 34,-488 52,-450 56,-330 60,-160 66,-40! 0,-20!';
const RING = '66,-20! 74,-160 86,-320 104,-390 140,-412 174,-392 184,-340 176,-220 170,-60 174,20!';
const THUMB = '170,0! 210,-40 240,-110 276,-150 320,-150 346,-120 340,-80 310,-40 300,40 296,160 250,300 170,410 80,470 0,498!';
const PALM = '0,-60 70,-60 176,0 210,100 220,220 180,340 100,430 0,470';

const fingers = (): readonly Shape[] => [
  ...paired(body(closed(`${THUMB} 0,200!`), 'skin', { colour: 'blue' }), body(closed(RING), 'skin', { colour: 'blue' })),
  body(symmetric(MIDDLE), 'skin', { colour: 'blue' }),
  fill(symmetric(PALM), 'skin', { line: 'none', colour: 'blue' }),
  ...paired(
    fill(leaf([128, -60], [136, -372], { half: 26, belly: 0.6, blunt: true }), 'dark', { colour: 'navy' }),
    cut(leafLine([130, -110], [135, -320]), 'internal', 2),
    stroke(open('196,40 246,10 272,-60 300,-116'), 'internal'),
    solid(
      dots(
        [
          [300, -60],
          [270, 30],
          [266, 110],
          [254, 190],
          [226, 270],
          [180, 340],
          [124, 396],
        ],
        9,
      ),
    ),
    brush(open('226,100 236,200 204,300 130,390 60,432'), 'internal', 2.4),
  ),
  fill(leaf([0, -90], [0, -468], { half: 28, belly: 0.6, blunt: true }), 'dark', { colour: 'navy' }),
  cut(leafLine([0, -150], [0, -410]), 'internal', 2),
];

function leafLine(from: readonly [number, number], to: readonly [number, number]): string {
  return open([from, [(from[0] + to[0]) / 2 + 2, (from[1] + to[1]) / 2], to]);
}

const EYE = [0, 150] as const;

/** The eye in its ring of petals. */
const eye = (): readonly Shape[] => [
  ...Array.from({ length: 16 }, (_, i) => {
    const angle = radians(i * 22.5);
    return fill(
      leaf(polar(EYE, angle, 106), polar(EYE, angle, i % 2 === 0 ? 176 : 156), { half: 21, belly: 0.5 }),
      i % 2 === 0 ? 'skin' : 'dark',
      { colour: i % 2 === 0 ? 'gold' : 'teal' },
    );
  }),
  body(circle(EYE, 112), 'skin', { colour: 'gold', line: 'internal' }),
  solid(
    dots(
      Array.from({ length: 20 }, (_, i) => polar(EYE, radians(i * 18), 97)),
      5,
    ),
  ),
  body(closed('-82,150! -44,112 0,100 44,112 82,150! 44,184 0,194 -44,184'), 'skin', { colour: 'white', line: 'internal' }),
  fill(circle([0, 147], 37), 'dark', { colour: 'blue' }),
  solid(circle([0, 147], 18)),
  glint(circle([-9, 138], 7)),
  stroke(open(arc(EYE, 200, 60, 120)), 'internal'),
  fill(leaf([0, 362], [0, 430], { half: 19, belly: 0.6 }), 'dark', { colour: 'gold' }),
  solid(
    dots(
      [
        [0, -30],
        [0, -54],
        [-30, -16],
        [30, -16],
      ],
      8,
    ),
  ),
];

/** The hamsa: a symmetrical open hand against the evil eye. */
export const hamsa: Motif = {
  name: 'hamsa',
  pose: 'symmetric',
  words: ['hamsa', 'hand of fatima', 'khamsa', 'hand of miriam'],
  anchors: { crown: [0, -500], heart: [0, 150], base: [0, 498] },
  draw: () => [...fingers(), ...eye()],
};
