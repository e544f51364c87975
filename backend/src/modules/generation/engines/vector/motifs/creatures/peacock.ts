import {
  body,
  brush,
  circle,
  cut,
  fill,
  glint,
  leaf,
  lock,
  open,
  paired,
  placed,
  polar,
  radians,
  scaleArcs,
  solid,
  symmetric,
  type Point,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A ring of train feathers: how far the eyes stand from the tail root, their size and angles from upright. */
interface Ring {
  readonly reach: number;
  readonly size: number;
  readonly turns: readonly number[];
}

const ROOT = [0, 130] as const;
const RINGS: readonly Ring[] = [
  { reach: 556, size: 64, turns: [0, 19, 38, 57] },
  { reach: 450, size: 58, turns: [9.5, 28.5, 47.5, 67] },
  { reach: 345, size: 50, turns: [19, 40, 62, 84] },
];

/** One eye feather at an angle from upright. */
function plume(turn: number, reach: number, size: number): readonly Shape[] {
  const angle = radians(turn - 90);
  const [root, foot, eye, tip] = [60, reach - size * 1.9, reach - size * 0.4, reach + size * 0.9].map((r) => polar(ROOT, angle, r));
  if (!root || !foot || !eye || !tip) return [];
  return [
    brush(open([root, polar(ROOT, angle, reach * 0.6), foot]), 'internal', 1.6),
    body(leaf(foot, tip, { half: size, belly: 0.58, blunt: true }), 'skin', { colour: 'leaf', relief: 0.5 }),
    fill(circle(eye, size * 0.66), 'dark', { line: 'internal', colour: 'teal' }),
    fill(circle(polar(ROOT, angle, reach - size * 0.3), size * 0.44), 'skin', { line: 'none', colour: 'gold' }),
    solid(circle(polar(ROOT, angle, reach - size * 0.2), size * 0.24)),
  ];
}

const train = (): readonly Shape[] =>
  RINGS.flatMap(({ reach, size, turns }) =>
    turns.flatMap((turn) => (turn === 0 ? plume(0, reach, size) : paired(...plume(turn, reach, size)))),
  );

const TOES: readonly string[] = ['20,330 40,390 30,450', '30,440 60,460 90,462', '30,444 40,470 50,486', '28,446 10,470 0,486'];

const trunk = (): readonly Shape[] => [
  ...paired(...TOES.map((toe, i) => body(lock(toe, i === 0 ? 15 : 9), 'dark', { colour: 'grey', line: 'internal' }))),
  ...paired(
    body(leaf([60, 60], [150, 290], { half: 62, belly: 0.5, bend: -30, foot: 20 }), 'skin', { colour: 'brown' }),
    ...['96,120 126,180 140,240', '74,150 100,210 120,262'].map((line) => brush(open(line), 'internal', 2.2)),
  ),
  body(symmetric('0,-190 36,-186 40,-120 44,-60 66,0 96,70 114,160 94,260 50,330 0,346'), 'dark', { colour: 'blue', relief: 1 }),
  { d: scaleArcs(chest, { rows: 8, across: 4 }), line: 'internal', tone: 'none', cut: true },
  ...paired(cut(open('16,-140 20,-80 16,-30'), 'internal', 2.2)),
];

/** The scaled part of the breast, from the neck down. */
const chest = (u: number, v: number): Point => [(v * 2 - 1) * 100 * Math.sin(Math.PI * (0.26 + 0.56 * u)), u * 310];

/** One feather of the crown: a thread with a bead. */
function aigrette(turn: number): readonly Shape[] {
  const angle = radians(turn - 90);
  const tip = polar([0, -220], angle, 104);
  return [
    brush(open([polar([0, -220], angle, 24), polar([0, -220], angle, 66), tip]), 'internal', 1.2),
    body(circle(tip, 11), 'dark', { colour: 'teal', line: 'internal' }),
  ];
}

const head = (): readonly Shape[] => [
  ...[-28, -14, 0, 14, 28].flatMap(aigrette),
  body(symmetric('0,-252 36,-244 54,-212 48,-176 24,-156 0,-150'), 'dark', { colour: 'blue', relief: 0.9 }),
  ...paired(
    fill(leaf([12, -204], [52, -222], { half: 15 }), 'skin', { line: 'none', colour: 'white' }),
    solid(circle([31, -211], 8)),
    glint(circle([28, -214], 3)),
    fill(leaf([16, -184], [48, -194], { half: 7 }), 'skin', { line: 'none', colour: 'white' }),
  ),
  body(symmetric('0,-196! 14,-184 11,-160 0,-130!'), 'skin', { colour: 'gold', line: 'internal' }),
];

/** A peacock facing you, its train fanned. */
export const peacock: Motif = {
  name: 'peacock',
  pose: 'symmetric',
  words: ['peacock', 'peafowl'],
  anchors: { crown: [0, -330], base: [0, 480], heart: [0, 140] },
  draw: () => placed([...train(), ...placed([...trunk(), ...head()], { scale: 0.82, y: 50 })], { scale: 0.95, y: 30 }),
};
