import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';

const GRAIN: readonly Shape[] = [
  brush(open('0,-80 4,-150 12,-206'), 'internal', 1.3),
  body(closed('0,-92! 30,-50 26,-8 0,6 -26,-8 -30,-50'), 'skin', { colour: 'gold' }),
  shadow(closed('2,-80! 22,-46 20,-10 2,-2!')),
  brush(open('-10,-70 -14,-34 -6,-6'), 'detail', 1.3),
];

/** An ear on its stalk, bristling; grain stands from `from` of the way up. */
export function ear(course: string, from: number, rng: Rng): readonly Shape[] {
  const stem = ribbon(course, profile('0:9 1:5'));
  const rows = 6;
  const grains = Array.from({ length: rows }, (_, i) => {
    const share = 0.985 - ((0.985 - from) * (rows - 1 - i)) / (rows - 1);
    const [x, y] = stem.at(share, 0);
    const heading = (stem.angle(share) * 180) / Math.PI + 90;
    const size = 1.16 - 0.04 * i;
    return [-1, 1].flatMap((side) =>
      placed(GRAIN, { x, y, turn: heading + side * (27 + rng.between(-3, 3)), scale: size, flip: side < 0 }),
    );
  });
  const [x, y] = stem.at(1, 0);
  return [
    body(stem.outline(), 'skin', { colour: 'gold' }),
    ...placed(GRAIN, { x, y: y + 12, turn: (stem.angle(0.98) * 180) / Math.PI + 90, scale: 0.7 }),
    ...grains.reverse().flat(),
  ];
}

export const wheat: Motif = {
  name: 'wheat',
  pose: 'tall',
  words: ['wheat', 'ear of wheat', 'wheat sheaf', 'grain', 'barley', 'harvest', 'corn ear', 'rye'],
  anchors: { base: [0, 485], crown: [0, -470] },
  draw: (rng) => [
    ...ear('0,485 -60,240 -210,-190', 0.5, rng),
    ...ear('0,485 60,240 210,-190', 0.5, rng),
    ...ear('0,485 6,180 0,-290', 0.52, rng),
    body(closed('-46,340! 0,352 46,340! 42,384! 0,394 -42,384!'), 'skin', { colour: 'brown' }),
    body(closed('40,352! 100,330 120,360 90,380 42,372!'), 'skin', { colour: 'brown' }),
    body(closed('36,372! 84,420 70,450 50,440 24,384!'), 'skin', { colour: 'brown' }),
    brush(open('-36,362 0,372 36,362'), 'internal', 1.5),
  ],
};
