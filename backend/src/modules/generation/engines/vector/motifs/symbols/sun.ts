import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  ellipse,
  open,
  paired,
  placed,
  polar,
  radians,
  shadow,
  solid,
  whip,
  type Knot,
} from '../geometry/kit.js';
import { sunAndMoon } from './sun-and-moon.js';

function rays(rng: Rng): readonly Shape[] {
  const bend = rng.next() < 0.5 ? 1 : -1;
  const straight = (turn: number): readonly Shape[] =>
    placed([body(closed('-46,-240! 0,-430! 46,-240!'), 'skin', { colour: 'yellow' }), shadow(closed('6,-236! 6,-396! 34,-240!'))], {
      turn,
    });
  const wavy = (turn: number): readonly Shape[] =>
    placed(
      [
        body(
          closed(
            `-56,-240! ${-40 - 20 * bend},-320 ${-4 - 30 * bend},-390 ${20 * bend},-492! ${44 + 8 * bend},-400 ` +
              `${30 - 6 * bend},-320 56,-240!`,
          ),
          'skin',
          { colour: 'orange' },
        ),
        brush(open(`0,-260 ${-6 - 10 * bend},-330 ${8 * bend},-420`), 'internal', 1.6),
      ],
      { turn },
    );
  return Array.from({ length: 12 }, (_, i) => [...straight(i * 30 + 15)])
    .flat()
    .concat(Array.from({ length: 12 }, (_, i) => [...wavy(i * 30)]).flat());
}

const FACE: readonly Shape[] = [
  body(circle([0, 0], 262), 'skin', { colour: 'gold', relief: 0.3 }),
  body(circle([0, 0], 236), 'skin', { line: 'internal', colour: 'yellow', relief: 0.9 }),
  ...paired(
    brush(open('40,-78 88,-106 140,-84'), 'outline', 1.8),
    body(closed('46,-36! 88,-66 138,-36! 90,-14'), 'skin', { line: 'internal', colour: 'white' }),
    solid(circle([92, -40], 17)),
    brush(open('42,-34 88,-70 142,-34'), 'outline', 1.5),
    brush(open('52,-6 92,6 132,-8'), 'internal', 1.4),
    brush(open('30,60 44,72 36,86'), 'internal', 1.4),
    brush(open('92,84 110,118 92,150'), 'internal', 1.4),
    brush(open('40,-78 30,-40 22,10'), 'internal', 1.6),
    shadow(ellipse([140, 62], 30, 20, -14)),
  ),
  brush(open('-30,72 0,96 30,72'), 'outline', 1.5),
  body(closed('-72,132! -30,120 0,128 30,120 72,132! 40,148 0,152 -40,148'), 'dark', { line: 'internal', colour: 'red' }),
  brush(open('-40,172 0,184 40,172'), 'internal', 1.6),
  whip('60,228 150,180 214,92 232,-10', '60,190 120,140 170,70 184,0', { count: 11, reach: 0.8, valley: 0.4, longest: 'middle' }),
];

const drawSun = (rng: Rng): readonly Shape[] => [...rays(rng), ...FACE];

export const sun: Motif = {
  name: 'sun',
  pose: 'round',
  words: ['sun', 'sun face', 'sunshine', 'sol', 'solar', 'sun with face'],
  anchors: { centre: [0, 0] },
  together: { moon: sunAndMoon, 'crescent-moon': sunAndMoon, 'moon-face': sunAndMoon },
  draw: drawSun,
};

/** Half a sun rising over a line, its beams alternating long and short. */
export const sunrise: Motif = {
  name: 'sunrise',
  pose: 'wide',
  words: ['sunrise', 'sunset', 'rising sun', 'sunburst', 'dawn', 'sun rays'],
  anchors: { centre: [0, 200], base: [0, 320] },
  draw: () => {
    const beam = (turn: number, long: boolean): Shape => {
      const width = long ? 5.5 : 3;
      const at = (a: number, r: number): Knot => [...polar([0, 200], radians(a - 90), r), true];
      return body(closed([at(turn - width * 0.4, 250), at(turn, long ? 490 : 370), at(turn + width * 0.4, 250)]), long ? 'dark' : 'skin', {
        line: 'internal',
        colour: 'gold',
        relief: 0.2,
      });
    };
    const dome = Array.from({ length: 9 }, (_, i): Knot => [...polar([0, 200], radians(180 + i * 22.5), 220), i === 0 || i === 8]);
    return placed(
      [
        ...Array.from({ length: 19 }, (_, i) => beam(-81 + i * 9, i % 2 === 0)),
        body(closed(dome), 'skin', { colour: 'orange' }),
        ...[70, 110, 144, 172].map((y, i) =>
          brush(open(`-${150 + i * 16},${y} 0,${y - 10 + i * 2} ${150 + i * 16},${y}`), 'outline', 1 + i * 0.25),
        ),
        brush(open('-480,206 0,200 480,206'), 'outline', 1.4),
        brush(open('-330,240 0,234 330,240'), 'internal', 1.5),
        brush(open('-190,272 0,266 190,272'), 'internal', 1.5),
      ],
      { y: 10 },
    );
  },
};

/** The sun over a landscape: a bare disc and short beams, no face. */
export const sunDisc: Motif = {
  name: 'sun-disc',
  pose: 'round',
  words: ['sun disc', 'plain sun', 'simple sun', 'round sun', 'minimalist sun'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 290), 'skin', { colour: 'orange', relief: 0.3 }),
    ...Array.from({ length: 24 }, (_, i) => brush(open([polar([0, 0], radians(i * 15), 350), polar([0, 0], radians(i * 15), i % 2 === 0 ? 490 : 430)]), 'outline', 1.4)),
  ],
};
