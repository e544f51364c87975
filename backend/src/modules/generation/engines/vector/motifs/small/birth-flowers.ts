import { body, circle, ellipse, leaf, placed, polar, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { around, form, frond, line, petal, type SmallDrawing } from './pen.js';

/** Petals round a centre, from the radius where they begin to where they end. */
const ring = (centre: Knot, [from, to]: readonly [number, number], count: number, half: number): readonly Shape[] =>
  around(count, (angle) => petal(polar(centre, angle, from), polar(centre, angle, to), half));
const turned = (centre: Knot, shapes: readonly Shape[], turn: number): readonly Shape[] => placed(shapes, { x: centre[0], y: centre[1], turn });

/** A bell that nods from 0,0: two petals spread, one before them. */
const nodding: readonly Shape[] = [frond([-8, 26], [-120, 250], 46), frond([8, 26], [120, 250], 46), frond([0, 20], [0, 280], 56), body(ellipse([0, 8], 26, 34))];

const snowdrop = (): readonly Shape[] => [
  line('-10,490 20,230 10,-40 30,-290 130,-420 240,-390 274,-300'), frond([-14, 480], [-190, -60], 34), frond([0, 480], [150, 40], 32), frond([20, -250], [70, -460], 20),
  ...placed(nodding, { x: 274, y: -290, scale: 1.06, turn: -4 }),
];

const violet = (): readonly Shape[] => [
  line('-10,490 10,240 -20,20 20,-150 110,-190'), frond([-12, 486], [-270, 190], 96), frond([-6, 480], [230, 250], 84),
  frond([20, -200], [-170, -420], 82), frond([40, -210], [260, -430], 86), frond([0, -170], [-250, -190], 74), frond([60, -170], [300, -160], 74),
  frond([26, -170], [40, 100], 96),
  line('34,-110 38,-20'), line('0,-120 -10,-50'), line('64,-120 80,-50'), body(ellipse([28, -180], 36, 30)),
];

const daffodil = (): readonly Shape[] => [
  line('0,490 16,250 0,20 10,-160'), frond([-6, 480], [-230, -90], 36), frond([8, 480], [200, 10], 34), ...ring([10, -220], [70, 280], 6, 84),
  body(circle([10, -220], 118)), ...around(8, (angle) => body(circle(polar([10, -220], angle, 108), 38))), body(circle([10, -220], 94)), solid(circle([10, -220], 26)),
];

const bell = (x: number, y: number,
  s: number): readonly Shape[] => placed([form('-20,-40! 20,-40! 76,10 84,80 118,130! 60,112 0,140! -60,112 -118,130! -84,80 -76,10'), solid(circle([0, 156], 16))],
  { x, y, scale: s });
const lilyOfTheValley = (): readonly Shape[] => [
  line('-30,490 20,250 30,0 0,-240 -110,-400 -230,-380'), frond([-30, 486], [250, -230], 116), line('-20,470 120,180 220,-150'), frond([-40, 486], [-330, -40], 96),
  line('-50,470 -180,250 -300,20'),
  ...([[-240, -350, 0.78], [-140, -260, 0.9], [-40, -120, 1], [-90, 60, 1.04]] as const).flatMap(([x, y, s]) => bell(x, y, s)), line('-90,-390 -140,-330'),
  line('-10,-210 -40,-170'), line('30,-20 -80,20'),
];

const aster = (): readonly Shape[] => [
  line('0,490 20,240 0,0 0,-140'), frond([14, 280], [230, 130], 44), frond([10, 360], [-210, 250], 42), ...ring([0, -200], [100, 290], 16, 40),
  body(circle([0, -200], 104)),
  ...around(6, (angle) => solid(circle(polar([0, -200], angle, 56), 15))), solid(circle([0, -200], 18)),
];

/** A notched petal that widens outwards. */
const scallop = (at: Knot, angle: number, [from, to]: readonly [number, number], half: number): Shape => {
  const p = (r: number, aside: number): Knot => polar(at, angle + aside, r);
  const sharp = (r: number, aside: number): Knot => [p(r, aside)[0], p(r, aside)[1], true];
  const side = (k: -1 | 1): readonly Knot[] => [p((from + to) / 2, k * half * 0.8), p(to * 0.96, k * half), sharp(to, k * half * 0.34)];
  return form([sharp(from, -0.1), ...side(-1), sharp(to * 0.92, 0), ...[...side(1)].reverse(), sharp(from, 0.1)]);
};

const marigold = (): readonly Shape[] => [
  line('0,490 -16,250 6,20'), frond([-8, 330], [-210, 150], 44), frond([-8, 400], [200, 260], 42),
  ...around(11, (angle) => scallop([0, -190], angle, [150, 300], 0.3)), ...around(9, (angle) => scallop([0, -190], angle + 0.3, [80, 205], 0.36)),
  ...around(5, (angle) => scallop([0, -190], angle, [0, 112], 0.62)),
];

const chrysanthemum = (): readonly Shape[] => [
  line('0,490 16,250 0,40'), frond([10, 300], [240, 160], 52), frond([6, 390], [-220, 260], 50),
  ...ring([0, -180], [150, 310], 13, 52), ...turned([0, -180], ring([0, 0], [70, 210], 10, 50), 14), ...ring([0, -180], [0, 120], 7, 40), body(circle([0, -180], 28)),
];

/** A leaf of holly from its foot at 0,0 upwards. */
const prickly: readonly Shape[] = [
  body(symmetric('0,-470! 40,-390 90,-390! 80,-320 150,-290! 96,-230 150,-180! 80,-130 110,-70! 44,-60 0,0!')), line('0,-20 6,-220 0,-400'),
];
const holly = (): readonly Shape[] => [
  ...placed(prickly, { x: -20, y: 60, turn: -68, scale: 0.94 }), ...placed(prickly, { x: 20, y: 60, turn: 68, scale: 0.94 }),
  ...placed(prickly, { x: 0, y: 40, scale: 0.98 }), line('0,100 10,300 -20,480'),
  ...([[-74, 80], [74, 84], [0, 170]] as const).flatMap((at) => [body(circle(at, 76)), solid(circle([at[0] + 20, at[1] - 22], 14))]),
];

const carnation = (): readonly Shape[] => [
  line('0,490 14,300 0,120'), line('8,350 -60,260 -150,250'), line('6,300 90,200 190,190'), form('-74,-40! 74,-40! 56,100 0,150 -56,100'),
  form('-74,-30! -190,-70 -290,-200! -240,-220 -260,-290! -200,-290 -190,-370! -130,-350 -90,-430! -50,-390 0,-460! 50,-390 90,-430! 130,-350 190,-370! 200,-290 260,-290! 240,-220 290,-200! 190,-70 74,-30!'),
  line('-74,-34 -110,-130 -170,-190'), line('-30,-34 -50,-160 -100,-280'), line('30,-34 40,-180 90,-300'), line('74,-34 120,-130 180,-180'),
  form('-90,-190! -60,-270 0,-300! 60,-270 90,-190! 50,-200 20,-160! -20,-190'),
];

const gladiolus = (): readonly Shape[] => [
  line('0,490 14,200 -6,-100 10,-460'), frond([0, 480], [-190, -20], 34), frond([10, 480], [220, 60], 34),
  ...([[0, 140, 1, 1], [10, -30, -1, 0.86], [0, -170, 1, 0.72], [4, -280, -1, 0.56]] as const).flatMap(([x, y, side, s]) => placed([
    frond([0, 30], [-70, -170], 62), frond([0, 30], [200, -140], 66), frond([0, 30], [210, 60], 56), frond([0, 30], [70, -190], 70), line('20,10 60,-60'),
  ], { x: x - side * 30, y, scale: s, flip: side < 0 })), body(leaf([8, -330], [30, -440], { half: 30 })), body(leaf([8, -410], [4, -500], { half: 22 })),
];

export const birthFlowers: Readonly<Record<string, SmallDrawing>> = {
  snowdrop, violet, daffodil, 'lily-of-the-valley': lilyOfTheValley, aster, marigold, chrysanthemum, holly, carnation, gladiolus,
};
