import { body, brush, circle, placed, polygon, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUNGS = [-376, -226, -76, 78, 234, 392];
/** How far the poles stand from the middle at a height. */
const spread = (y: number): number => 164 + ((y + 490) / 980) * 52;

/** A round rung that ends beyond the poles. */
const rung = (y: number, i: number): readonly Shape[] => {
  const w = spread(y) + 76;
  const stick = ribbon([[-w, y + (i % 2) * 5], [0, y - 5], [w, y + 5 - (i % 2) * 5]], profile('0:27 0.5:30 1:27'));
  return [
    body(stick.outline(), 'skin', { colour: 'tan', relief: 1 }), brush(stick.along(-0.3, 0.24, 0.6), 'internal', 1.8), brush(stick.along(0.3, 0.5, 0.76), 'internal', 1.6),
    shadow(polygon([[-spread(y) + 30, y - 24], [-spread(y) + 70, y + 2], [-spread(y) + 30, y + 24]])),
      shadow(polygon([[spread(y) - 30, y - 24], [spread(y) - 70, y + 2], [spread(y) - 30, y + 24]])),
  ];
};

/** The rope that binds a rung to its pole. */
const lashing = (y: number, side: -1 | 1): readonly Shape[] => placed([
  ...[-15, 15].map((x) => body(ribbon([[x - 30, 44], [x + 30, -44]], () => 15).outline(), 'skin', { colour: 'bone', line: 'internal' })),
  body(ribbon('-46,-42 46,42', () => 18).outline(), 'skin', { colour: 'bone' }),
], { x: side * spread(y), y });

const pole = (side: -1 | 1): readonly Shape[] => {
  const post = ribbon([[side * spread(-490), -490], [side * (spread(0) + 3), 0], [side * spread(490), 490]], () => 36);
  return [
    body(post.outline(), 'skin', { colour: 'brown', relief: 1 }),
    ...RUNGS.flatMap((_, i) => [brush(post.along(-0.35, 0.03 + i * 0.155, 0.1 + i * 0.155), 'internal', 1.7), brush(post.along(0.4, 0.08 + i * 0.155, 0.15 + i * 0.155), 'internal', 1.5)]),
    brush(circle([side * (spread(60) + 2), 64], 9).replace(/Z$/, ''), 'detail', 1),
  ];
};

/** A ladder of poles, its rungs bound on with rope. */
export const ladder: Motif = {
  name: 'ladder', pose: 'tall',
  words: ['ladder', 'step ladder', 'wooden ladder', 'ladder to the moon', 'rope ladder', 'ladder to heaven', 'stepladder'],
  anchors: { crown: [0, -480], base: [0, 490] },
  draw: () => [...pole(-1), ...pole(1), ...RUNGS.flatMap(rung), ...RUNGS.flatMap((y) => [...lashing(y, -1), ...lashing(y, 1)])],
};
