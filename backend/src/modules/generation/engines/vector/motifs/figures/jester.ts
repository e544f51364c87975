import { body, brush, circle, closed, cut, fill, open, paired, placed, polygon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { manFace } from './parts/man-face.js';

const bell = (x: number, y: number): readonly Shape[] => placed([
  body(circle([0, 0], 50), 'skin', { colour: 'gold', relief: 1 }), brush(open('-48,-4 0,10 48,-4'), 'internal', 1.6), solid(circle([0, 24], 11)), solid(polygon('-6,24 6,24 5,48 -5,48')), brush(open('-26,-22 -14,-32 0,-36'), 'internal', 1.6),
], { x, y });

const RIGHT_HORN = '30,-420! 120,-560 260,-600 390,-520 450,-380 456,-240! 404,-300 360,-350 316,-340 290,-250 256,-120! 140,-200 0,-220!';

/** Two horns of the cap fall to the sides, the third stands up. */
const horns = (): readonly Shape[] => [
  body(closed('-120,-300! -110,-480 -60,-600 30,-680! 80,-560 130,-460 130,-300!'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('-60,-360 -40,-480 10,-590'), 'internal', 2.4), brush(open('60,-360 60,-440 40,-520'), 'internal', 2),
  body(closed(RIGHT_HORN), 'dark', { colour: 'red', relief: 0.9 }),
  ...['110,-480 230,-540 340,-480', '410,-340 400,-420 360,-470', '270,-180 290,-290 330,-380', '150,-230 180,-330 250,-400'].map((line) => cut(open(line), 'internal', 2.4)),
  ...placed([body(closed(RIGHT_HORN), 'skin', { colour: 'violet', relief: 0.9 })], { flip: true }),
  ...['-110,-480 -230,-540 -340,-480', '-410,-340 -400,-420 -360,-470', '-270,-180 -290,-290 -330,-380', '-150,-230 -180,-330 -250,-400'].map((line) => brush(open(line), 'internal', 2.4)),
  ...bell(36, -712), ...bell(456, -196), ...bell(-456, -196),
];

const hood = (): readonly Shape[] => [
  body(symmetric('0,-250! 140,-220 226,-130 246,0! 214,-90 120,-176 0,-196!'), 'skin', { colour: 'gold', relief: 0.6 }),
  ...[-150, -76, 0, 76, 150].map((x) => solid(circle([x, -222 + (x * x) / 420], 12))),
];

const POINTS = [[-330, 250], [-190, 370], [0, 440], [190, 370], [330, 250]] as const;

/** The collar: points with bells, turn about in two colours. */
const collar = (): readonly Shape[] => [
  ...POINTS.flatMap(([x, y], i): readonly Shape[] => {
    const colour: ColourName = i % 2 === 0 ? 'red' : 'violet';
    const [left, right] = [x * 0.62 - 96, x * 0.62 + 96];
    return [body(closed([[left, 130 + i % 2 * 20, true], [(left + x) / 2 - 12, y * 0.72], [x, y, true], [(right + x) / 2 + 12, y * 0.72],
      [right, 130, true]]), i % 2 === 0 ? 'dark' : 'skin', { colour, relief: 0.8 }),
      (i % 2 === 0 ? cut : brush)(open([[x * 0.66, 260], [x * 0.8, 300], [x * 0.92, y - 40]]), 'internal', 2.2)];
  }),
  ...POINTS.flatMap(([x, y]) => placed(bell(0, 0), { x, y: y + 26, scale: 0.8 })),
];

const MAKEUP: readonly Shape[] = paired(
  fill(closed('116,-6! 140,40 116,104! 92,40'), 'dark', { colour: 'red', relief: 0 }),
  fill(closed('116,-134! 136,-160 116,-196! 96,-160'), 'dark', { colour: 'red', line: 'none', relief: 0 }),
  shadow(closed('150,128! 182,110 196,60! 206,110 176,170!')), 
);

/** A jester laughing under his cap and bells. */
export const jester: Motif = {
  name: 'jester',
  pose: 'symmetric',
  words: ['jester', 'joker', 'court jester', 'harlequin', 'harley quinn', 'joker face', 'evil jester', 'laughing jester'],
  anchors: { crown: [0, -480], eye: [90, -50], mouth: [0, 150], base: [0, 420] },
  draw: () => placed([...collar(), ...manFace({ mouth: 'grin', skin: 'white', brows: 'black', anger: 20 }), ...MAKEUP, ...horns(), ...hood()], { y: 98, scale: 0.785 }),
};
