import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, fill, glint, open, polar, polygon, radians, ribbon, solid, stroke, whip, type Curve, type Knot } from '../geometry/kit.js';

const tube = (course: Curve, half = 18): Shape => body(ribbon(course, () => half).outline(), 'skin', { colour: 'gold', relief: 0.9 });

/** The bell and the bow it comes from, behind the valves. */
const BELL: readonly Shape[] = [
  tube('-290,-74 -370,-64 -408,-4 -370,56 -290,66 -100,66'),
  body(closed('-300,-92! 120,-94 240,-106 350,-140 430,-192 470,-236! 480,-74 470,88! 430,44 350,-8 240,-42 120,-56 -300,-56!'), 'skin', { colour: 'gold', relief: 1 }),
  whip('130,-58 240,-44 350,-12 430,40 464,78', '130,-80 250,-76 360,-70 430,-50 462,-20', { count: 17, reach: 0.9, longest: 'alike' }),
  glint(closed('250,-92! 350,-122 424,-172! 370,-110 270,-80!')), brush(open('-280,-80 -100,-82 90,-82'), 'internal', 2),
  body(ellipse([476, -74], 20, 166), 'skin', { colour: 'gold', relief: 0.6 }), brush(open('474,-210 484,-74 474,62'), 'internal', 2),
];

/** Mouthpiece, lead pipe and the slide it is tuned with. */
const PIPE: readonly Shape[] = [
  tube('-430,-16 0,-14 210,-14 286,2 310,34 286,62 210,74 40,74'), tube('204,-14 288,2 312,34 288,62 204,74', 22),
  body(closed('-496,-56! -480,-52 -466,-34 -440,-30 -380,-34! -380,2! -440,-2 -466,4 -480,22 -496,26!'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('-474,-44 -468,-14 -474,14'), 'internal', 1.6),
  ...[-330, 160].map((x) => stroke(open([[x, -56], [x, -34]]), 'outline')), stroke(open('168,8 168,54'), 'outline'),
  brush(open('226,6 268,16 282,34'), 'internal', 1.8),
];

/** A valve: cap, casing, the slide's stub, and the pearl under the finger. */
const valve = (x: number): readonly Shape[] => [
  body(polygon([[x - 8, -246], [x + 8, -246], [x + 8, -160], [x - 8, -160]]), 'dark', { colour: 'grey' }),
  body(closed([[x - 30, -262, true], [x + 30, -262, true], [x + 26, -240, true], [x - 26, -240, true]]), 'skin', { colour: 'bone' }),
  body(closed([[x - 34, -160, true], [x + 34, -160, true], [x + 34, 150, true], [x, 160], [x - 34, 150, true]]), 'skin', { colour: 'gold', relief: 1 }),
  fill(closed([[x + 10, -116, true], [x + 28, -116, true], [x + 28, 118, true], [x + 10, 122, true]]), 'dark', { colour: 'brown', line: 'none', relief: 0 }),
  ...[-166, 128].map((y) => body(closed([[x - 40, y, true], [x + 40, y, true], [x + 40, y + 40, true], [x, y + 48], [x - 40, y + 40, true]]), 'skin', { colour: 'gold', relief: 0.8 })),
  ...[-148, 146].map((y) => brush(open([[x - 36, y], [x, y + 7], [x + 36, y]]), 'internal', 1.6)), body(circle([x, 194], 17), 'skin', { colour: 'gold', line: 'internal', relief: 0.8 }),
  brush(open([[x - 20, -100], [x - 20, 100]]), 'internal', 2),
];

const spark = (x: number, y: number, r: number): Shape =>
  solid(closed(Array.from({ length: 8 }, (_, k): Knot => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : r * 0.24), true])));

/** A trumpet lying across, its bell to the right. */
export const trumpet: Motif = {
  name: 'trumpet',
  pose: 'wide',
  words: ['trumpet', 'bugle', 'horn instrument', 'trombone'],
  anchors: { centre: [0, 0] },
  draw: () => [...BELL, ...PIPE, ...[70, -20, -110].flatMap(valve), spark(250, -240, 38), spark(340, -290, 24), spark(190, -300, 18)],
};
