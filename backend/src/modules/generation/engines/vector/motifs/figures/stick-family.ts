import { body, brush, circle, closed, ellipse, open, placed, polygon, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const line = (curve: string): Shape => brush(open(curve), 'outline', 1.2);
const face: readonly Shape[] = [body(circle([0, -196], 92), 'skin'), solid(circle([-32, -210], 12)), solid(circle([32, -210], 12)),
  line('-46,-172 -10,-138 26,-142 48,-176')];

/** Somebody as a child draws them, 500 high, feet at y = 220: a round head on sticks. */
const grown: readonly Shape[] = [line('4,-104 -4,-20 0,60'), line('0,60 -40,140 -64,214 -96,220'), line('0,60 44,150 62,216 96,220'), ...face];
const inDress: readonly Shape[] = [
  line('-40,90 -44,214 -74,220'), line('40,90 44,212 74,222'), body(polygon('0,-104 -110,100 112,94'), 'skin'),
  ...['-30,10 -12,26 10,6', '-56,62 -20,78 20,60'].map((d) => brush(open(d), 'internal', 1.4)), ...face,
  line('-78,-250 -120,-210 -126,-130 -140,-90'), line('78,-250 122,-200 124,-130 142,-94'), line('-70,-256 -20,-290 30,-288 74,-254'),
];
const curly: readonly Shape[] = [line('-80,-246 -90,-300 -50,-280'), line('-46,-276 -30,-330 0,-288'), line('0,-288 30,-334 40,-280'), line('46,-276 86,-304 82,-246')];

/** The sun in the corner, with a face. */
const sun: readonly Shape[] = [
  body(circle([0, 0], 92), 'skin', { colour: 'yellow' }), solid(circle([-30, -16], 11)), solid(circle([30, -16], 11)), line('-42,22 -10,48 20,46 44,18'),
  ...Array.from({ length: 11 },
    (_, i) => i * 0.571).map((a,
      i) => line(`${(Math.cos(a) * 116).toFixed(1)},${(Math.sin(a) * 116).toFixed(1)} ${(Math.cos(a + 0.04) * 150).toFixed(1)},${(Math.sin(a + 0.04) * 150).toFixed(1)} ${(Math.cos(a) * (i % 2 === 0 ? 190 : 168)).toFixed(1)},${(Math.sin(a) * (i % 2 === 0 ? 190 : 168)).toFixed(1)}`)),
];

const flower = (x: number, s: number): readonly Shape[] => placed([
  line('0,110 -4,60 4,10'), ...[0, 1, 2, 3, 4].map((i) => body(circle([Math.cos(i * 1.257) * 34, Math.sin(i * 1.257) * 34 - 20], 24), 'skin', { colour: 'pink' })),
  solid(circle([0, -20], 18)), line('2,80 30,50 44,54'),
], { x, y: 330, scale: s });

/** A child's drawing of its family: four hand in hand under a smiling sun. */
export const stickFamily: Motif = {
  name: 'stick-family', pose: 'figure',
  words: [
    'stick figure family', 'stick figures', 'stick figure', 'stick family', 'stick people', 'stickman', 'stick man', 'kids drawing', "kid's drawing", "child's drawing",
    'childs drawing', "children's drawing", 'drawing of our family',
    'drawing of my family', 'doodle family', 'family drawing',
  ],
  anchors: { crown: [0, -460], base: [0, 440], centre: [0, 100] },
  draw: () => [
    ...placed(sun, { x: -350, y: -330, scale: 0.86 }), body(closed('120,-330 150,-380 210,-390 250,-360 310,-380 350,-330 320,-290 150,-290'), 'skin', { colour: 'blue' }),
    line('-330,150 -270,196 -206,230'), line('-150,236 -100,250 -60,262'), line('10,262 60,246 116,224'), line('-404,150 -450,190 -470,240'),
    line('390,110 440,150 466,210'), line('180,214 240,170 300,110'),
    ...placed(grown, { x: -368, y: 208, scale: 0.96 }), ...placed(curly, { x: -368, y: 208, scale: 0.96 }),
    ...placed(inDress, { x: -178, y: 280, scale: 0.62 }), ...placed([...grown, ...curly], { x: 88, y: 284, scale: 0.6 }),
    ...placed(inDress, { x: 340, y: 212, scale: 0.94 }),
    ...flower(-20, 0.7), ...flower(212, 0.56), stroke(open('-490,424 -300,416 -100,428 120,416 300,426 490,418'), 'outline'),
    body(ellipse([-262, 424], 10, 4), 'skin', { line: 'none' }),
  ],
};
