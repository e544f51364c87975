import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  flames,
  glint,
  knots,
  leaf,
  lock,
  open,
  paired,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = '0,40 104,40 136,150 154,250 172,330';
const HEM = '172,330 206,440 146,404 112,494 64,430 24,500 0,450';

const ears = (): readonly Shape[] =>
  paired(
    body(leaf([110, -270], [450, -440], { half: 84, belly: 0.5, bend: -10, foot: 30 }), 'skin', { colour: 'tan', relief: 0.5 }),
    fill(leaf([160, -286], [412, -416], { half: 52, belly: 0.5, bend: -8 }), 'dark', { line: 'none', colour: 'brown' }),
    ...['150,-260 220,-300 310,-350', '150,-290 220,-340 290,-384', '170,-250 240,-270 330,-326'].map((spine) =>
      fill(lock(spine, 19), 'skin', { colour: 'white' }),
    ),
  );

const neck = (): readonly Shape[] => [
  body(symmetric([...knots(NECK), ...flames(HEM, 0.12)]), 'skin', { colour: 'tan', relief: 0.8 }),
  fill(symmetric([[0, 150], [50, 160], ...flames('66,220 96,310 60,290 70,390 36,340 20,430 0,370', 0.12)]), 'dark', {
    line: 'none',
    colour: 'brown',
  }),
  ...paired(
    brush(open('96,180 104,270 120,340'), 'internal', 2.6),
    cut(open('40,220 46,270 36,310'), 'internal', 2.2),
    brush(open('110,360 104,400 84,440'), 'internal', 2.2),
  ),
];

const FACE = '0,-390 80,-380 146,-336 180,-260 178,-170 156,-90 132,-10 116,60 112,110 98,170 56,206 0,212';
const SPOTS: readonly (readonly [number, number])[] = [
  [30, -330],
  [0, -290],
  [56, -300],
  [24, -250],
  [0, -210],
  [78, -330],
];

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(
    solid(closed('74,-110! 96,-160 124,-190 156,-192 196,-222! 180,-160 156,-124 126,-112 104,-84!')),
    fill(ellipse([130, -152], 26, 27, 24), 'black', { line: 'none', relief: 0 }),
    glint(circle([121, -162], 8)),
    glint(circle([138, -140], 4.5)),
    brush(open('70,-190 108,-224 154,-222'), 'internal', 2.4),
    brush(open('186,-210 206,-226 226,-250'), 'internal', 1.8),
    brush(open('180,-188 206,-196 232,-208'), 'internal', 1.8),
    brush(open('60,-110 66,-40 56,30'), 'internal', 2.6),
    brush(open('112,-70 100,-20 96,20'), 'internal', 2.2),
    solid(closed('104,90! 84,94 66,124 76,138! 84,118 102,118!')),
    solid(closed('0,174! 36,178 70,168 98,146! 78,184 36,194 0,188!')),
  ),
  {
    d: dots(
      SPOTS.flatMap(([x, y]) => (x === 0 ? [[x, y] as const] : [[x, y] as const, [-x, y] as const])),
      10,
    ),
    line: 'none',
    tone: 'black',
    relief: 0,
  },
  body(symmetric('0,84 44,80 76,96 70,126 36,148 0,156!'), 'black', { relief: 0.4 }),
  ...paired(cut(open('16,92 36,88 50,98'), 'internal', 1.6)),
  solid(symmetric('0,148 7,156 7,172 0,178')),
];

/** A doe's head on a slender neck, ears wide, spots on the brow. */
export const deer: Motif = {
  name: 'deer',
  whole: 'standing-stag',
  pose: 'bust',
  words: ['deer', 'doe', 'fawn', 'bambi', 'roe deer', 'gazelle', 'antelope'],
  anchors: { crown: [0, -380], eye: [140, -166], mouth: [0, 180], base: [0, 440] },
  draw: () => [...ears(), ...neck(), ...face()],
};
