import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, dots, glint, open, paired, placed, shadow, solid, stroke, leaf } from '../geometry/kit.js';

/** The hand of Fatima, fingers up, thumbs curled outward on both sides. */
const HAND =
  '0,-486 54,-460 66,-390 68,-250! 84,-250! 92,-380 132,-420 176,-392 184,-300 184,-120! 204,-140 262,-110 300,-20 ' +
  '360,10 402,-40! 430,40 400,150 310,240 200,330 110,430 0,478!';
const INNER =
  '0,-462 36,-440 46,-384 48,-226! 102,-226! 112,-366 138,-396 160,-374 164,-290 166,-84! 214,-112 244,-92 284,4 ' +
  '352,40 396,12! 396,70 374,138 290,222 186,310 100,404 0,450!';

const FINGERS: readonly Shape[] = [
  ...paired(
    ...[-350, -300, -250].map((y) => brush(open(`112,${y} 138,${y + 12} 162,${y}`), 'internal', 1.5)),
    shadow(leaf([138, -90], [138, -220], { half: 20, belly: 0.4 })),
    brush(open('250,-50 290,50 350,74'), 'internal', 1.5),
    solid(
      dots(
        [
          [230, -10],
          [250, 34],
          [282, 70],
        ],
        7,
      ),
    ),
  ),
  ...[-420, -370, -320].map((y) => brush(open(`-40,${y} 0,${y + 14} 40,${y}`), 'internal', 1.5)),
  shadow(leaf([0, -130], [0, -290], { half: 26, belly: 0.4 })),
];

const EYE: readonly Shape[] = [
  ...[-58, -29, 0, 29, 58].flatMap((turn) =>
    placed([body(leaf([0, -70], [0, -168], { half: 22, belly: 0.5 }), 'skin', { line: 'internal', colour: 'teal' })], { y: 80, turn }),
  ),
  body(closed('-190,84! -100,-10 0,-34 100,-10 190,84! 100,166 0,190 -100,166'), 'skin', { colour: 'white' }),
  body(circle([0, 78], 84), 'skin', { colour: 'blue' }),
  body(circle([0, 78], 52), 'dark', { line: 'internal', colour: 'navy' }),
  solid(circle([0, 78], 26)),
  glint(circle([-22, 56], 12)),
  brush(open('-190,84 -100,-10 0,-34 100,-10 190,84'), 'outline', 1.8),
];

const PALM: readonly Shape[] = [
  body(leaf([0, 410], [0, 240], { half: 40, belly: 0.45 }), 'skin', { line: 'internal', colour: 'red' }),
  shadow(leaf([0, 386], [0, 280], { half: 20, belly: 0.45 })),
  ...paired(
    body(leaf([22, 396], [120, 262], { half: 28, belly: 0.5, bend: 14 }), 'skin', { line: 'internal', colour: 'red' }),
    brush(open('40,372 74,330 104,284'), 'internal', 1.4),
    solid(
      dots(
        [
          [150, 250],
          [180, 226],
          [210, 200],
          [238, 172],
        ],
        (share) => 9 - 4 * share,
      ),
    ),
  ),
];

export const hamsa: Motif = {
  name: 'hamsa',
  pose: 'symmetric',
  words: ['hamsa', 'hamsa hand', 'hand of fatima', 'khamsa', 'evil eye hand', 'hand of miriam'],
  anchors: { eye: [0, 78], crown: [0, -486], base: [0, 478] },
  draw: () => [
    body(closed(bothSides(HAND)), 'skin', { colour: 'gold', relief: 0.3 }),
    stroke(closed(bothSides(INNER)), 'detail'),
    ...FINGERS,
    ...EYE,
    ...PALM,
  ],
};

/** The blue glass eye worn against envy. */
export const evilEye: Motif = {
  name: 'evil-eye',
  pose: 'round',
  words: ['evil eye', 'nazar', 'turkish eye', 'greek eye'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...Array.from({ length: 16 }, (_, i) =>
      placed([body(leaf([0, -360], [0, i % 2 ? -440 : -488], { half: 26, belly: 0.4 }), 'skin', { line: 'internal', colour: 'gold' })], {
        turn: i * 22.5,
      }),
    ).flat(),
    body(circle([0, 0], 380), 'dark', { colour: 'navy', relief: 0.8 }),
    body(circle([0, 0], 262), 'skin', { colour: 'white', relief: 0.6 }),
    body(circle([0, 0], 170), 'mid', { colour: 'blue', relief: 0.7 }),
    solid(circle([0, 0], 92)),
    glint(circle([-42, -40], 22)),
    { ...brush(open('-290,-130 -230,-220 -130,-290'), 'outline', 1.8), cut: true },
  ],
};
