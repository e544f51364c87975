import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, open, profile, ribbon } from '../geometry/kit.js';

/** Down from the ear tubes, round one side of the heart to its point. */
const side = (to: 1 | -1): string => `0,-150 ${to * 60},-230 ${to * 170},-262 ${to * 290},-220 ${to * 346},-100 ${to * 320},40 ${to * 220},180 ${to * 100},290 0,370`;

const tube = (course: string, half = 17): Shape => body(ribbon(course, profile(`0:${half} 1:${half}`)).outline(), 'dark', { colour: 'teal' });
const light = (course: string, half = 17): Shape => brush(ribbon(course, profile(`0:${half} 1:${half}`)).along(-0.3, 0.06, 0.94), 'detail', 1.4);

const EARS: readonly Shape[] = [-1, 1].flatMap((to) => [
  body(ribbon(`0,-150 ${to * 14},-240 ${to * 70},-340 ${to * 150},-420 ${to * 130},-468`, profile('0:12 1:10')).outline(), 'skin', { colour: 'grey' }),
  body(ellipse([to * 124, -474], 30, 22, to * -30), 'black', { colour: 'black' }),
]);

const CHEST_PIECE: readonly Shape[] = [
  body(circle([252, 396], 88), 'skin', { colour: 'grey', relief: 0.9 }), body(circle([252, 396], 60), 'skin', { line: 'internal', colour: 'white' }), brush(open('212,368 230,350 262,344'), 'internal', 1.6),
];

/** A stethoscope whose tube is laid in the form of a heart: what `stethoscope` is together with `heart`, not listed on its own. */
export const heartStethoscope: Motif = {
  name: 'heart-stethoscope',
  pose: 'figure',
  words: ['heart stethoscope', 'heart shaped stethoscope'],
  anchors: { centre: [0, 20], base: [0, 470] },
  draw: () => [
    ...EARS, tube(side(-1)), light(side(-1)), tube(side(1)), light(side(1)),
    tube('0,352 20,420 80,452 150,440 190,410', 15), ...CHEST_PIECE,
    body(closed('-34,-176! 34,-176! 40,-130 26,-96! -26,-96! -40,-130'), 'skin', { colour: 'grey' }),
  ],
};
