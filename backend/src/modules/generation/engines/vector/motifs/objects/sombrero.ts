import { body, brush, circle, closed, cut, dots, fill, open, paired, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Points along the rim, from side to side. */
const RIM: readonly Knot[] = Array.from({ length: 15 }, (_, i): Knot => {
  const share = (i - 7) / 7;
  return [share * 430, 268 - 150 * share * share];
});

/** A zigzag between two heights of the crown. */
const zigzag = (y: number, half: number): Shape => brush(open(Array.from({ length: 11 }, (_, i): Knot => [((i - 5) / 5) * half, y + (i % 2 === 0 ? 20 : -20)])), 'internal', 2);

/** A sombrero: a tall crown with a dent, a brim that rises at both sides, embroidered. */
export const sombrero: Motif = {
  name: 'sombrero',
  pose: 'figure',
  words: ['sombrero', 'mariachi hat', 'mexican hat', 'charro hat', 'mariachi sombrero'],
  anchors: { crown: [0, -330], base: [0, 330] },
  draw: () => [
    body(closed('-480,-40! -396,40 -240,90 0,104 240,90 396,40 480,-40! 488,80 424,220 240,310 0,336 -240,310 -424,220 -488,80'), 'dark', { colour: 'black', relief: 0.6 }),
    fill(closed('-446,30! -400,80 -240,136 0,150 240,136 400,80 446,30! 430,110 360,170 220,214 0,230 -220,214 -360,170 -430,110'), 'skin', { colour: 'crimson', line: 'internal', relief: 0.4 }),
    body(closed('-210,110! -220,0 -190,-140 -140,-270 -80,-326 -20,-306 20,-306 80,-326 140,-270 190,-140 220,0 210,110! 110,150 0,160 -110,150'), 'skin', { colour: 'tan', relief: 0.9 }),
    brush(open('-20,-306 -6,-250 -10,-190'), 'internal', 2.4), brush(open('20,-306 8,-260 10,-220'), 'internal', 2.2),
    body(closed('-214,60! -110,104 0,114 110,104 214,60! 210,116! 110,156 0,166 -110,156 -210,116!'), 'dark', { colour: 'red', relief: 0.4 }), zigzag(-60, 190), zigzag(-110, 176),
    ...paired(solid(closed('0,-190! 26,-160 0,-130 -26,-160')), cut(open('40,124 110,116 180,92'), 'internal', 2)),
    solid(dots([...RIM], 10)),
    ...RIM.filter((_, i) => i % 2 === 0).map(([x, y]) => brush(open([[x, y + 34], [x * 1.02, y + 58]]), 'outline', 1)), body(circle([0, 190], 20), 'skin', { colour: 'gold', line: 'internal' }),
  ],
};
