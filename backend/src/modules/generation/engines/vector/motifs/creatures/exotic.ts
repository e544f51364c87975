import { body, brush, circle, closed, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const arm = (turn: number): Shape => {
  const a = (turn * Math.PI) / 180;
  return brush(open([[Math.cos(a) * 60, Math.sin(a) * 60], [Math.cos(a) * 220, Math.sin(a) * 220], [Math.cos(a) * 360, Math.sin(a) * 360]]), 'internal', 1.6);
};

const warts = (turn: number): readonly Shape[] => [110, 190, 270, 340].flatMap((r, i) => [-1, 1].map((side) => {
  const a = (turn * Math.PI) / 180 + side * (0.3 - i * 0.06);
  return solid(circle([Math.cos(a) * r, Math.sin(a) * r], 11 - i * 1.6));
}));

/** A starfish. */
export const starfish: Motif = {
  name: 'starfish',
  pose: 'round',
  words: ['starfish', 'sea star'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(
      closed(Array.from(
        { length: 10 },
        (_, i): readonly [number, number] => { const a = ((i * 36 - 90) * Math.PI) / 180; const r = i % 2 ? 190 : 480; return [Math.cos(a) * r, Math.sin(a) * r]; },
      )),
      'skin', { colour: 'orange', relief: 1 },
    ),
    ...[-90, -18, 54, 126, 198].map(arm),
    ...[-90, -18, 54, 126, 198].flatMap(warts),
    body(circle([0, 0], 44), 'mid', { colour: 'red', line: 'internal' }),
  ],
};
