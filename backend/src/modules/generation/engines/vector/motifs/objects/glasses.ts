import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, fill, glint, open, paired, placed, ribbon, solid } from '../geometry/kit.js';

const EYE = [258, 20] as const;

/** A round glass in its rim, with a hinge and the wire of its temple folded behind. */
const GLASS: readonly Shape[] = [
  body(ribbon('452,-40 480,-80 470,-120 400,-132 300,-126', () => 13).outline(), 'dark', { colour: 'black', relief: 0.4 }),
  body(circle(EYE, 224), 'dark', { colour: 'brown', relief: 0.8 }), fill(circle(EYE, 186), 'skin', { colour: 'white', line: 'outline', relief: 0.3 }),
  cut(open(arc(EYE, 206, 200, 262)), 'internal', 2.4), cut(open(arc(EYE, 206, 20, 60)), 'internal', 2),
  body(closed('438,-64! 486,-70 498,-40 488,-10 446,-14!'), 'skin', { colour: 'gold', line: 'internal' }), solid(circle([468, -40], 7)),
];

const shine = ([x, y]: readonly [number, number]): readonly Shape[] => [
  glint(closed([[x - 130, y + 60, true], [x + 10, y - 140, true], [x + 50, y - 132, true], [x - 100, y + 96, true]])),
  ...[[-128, 40, 14, -136], [-84, 96, 72, -110], [-30, 120, 90, -40]].map(([u = 0, v = 0, toU = 0, toV = 0]) => brush(open([[x + u, y + v], [x + toU, y + toV]]), 'internal', 2.2)),
  brush(open(arc([x, y], 160, 10, 90)), 'internal', 2.2),
];

/** Round spectacles, their temples folded. */
export const glasses: Motif = {
  name: 'glasses',
  pose: 'wide',
  words: ['glasses', 'eyeglasses', 'spectacles', 'reading glasses', 'round glasses', 'nerd glasses'],
  anchors: { centre: [0, 20] },
  draw: () => placed([
    body(ribbon('-84,-20 -40,-78 0,-92 40,-78 84,-20', () => 19).outline(), 'dark', { colour: 'brown', relief: 0.7 }), cut(open('-44,-74 0,-92 44,-74'), 'internal', 2),
    ...paired(...GLASS), ...shine([-EYE[0], EYE[1]]), ...shine(EYE),
  ], { y: 10 }),
};
