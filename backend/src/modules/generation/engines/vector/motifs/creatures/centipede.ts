import { body, circle, closed, cut, glint, lock, offset, open, placed, profile, ribbon, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const SPINE = ribbon('150,-330 60,-390 -70,-390 -170,-310 -170,-190 -70,-100 70,-40 170,50 170,170 60,250 -80,290 -190,360', profile('0:44 0.12:62 0.6:58 1:34'));
const COUNT = 19;

/** One plate of the back, its rear edge over the next. */
function plate(i: number): readonly Shape[] {
  const [from, to] = [i / COUNT, (i + 1.12) / COUNT];
  const at = (share: number, v: number): Point => SPINE.at(Math.min(1, share), v);
  const mid = (from + to) / 2;
  return [
    body(closed([
      [...at(from, -0.8), true], at(mid, -1), [...at(to, -0.92), true], at(to + 0.008, 0), [...at(to, 0.92), true], at(mid, 1), [...at(from, 0.8), true], at(from + 0.004, 0),
    ]), 'dark', { colour: 'crimson', relief: 0.8 }),
    cut(open([at(to - 0.008, -0.74), at(to, 0), at(to - 0.008, 0.74)]), 'internal', 2.4),
  ];
}

/** The pair of legs under a plate, swept back, shorter where the body bends round them. */
function legs(i: number): readonly Shape[] {
  const share = (i + 0.5) / COUNT;
  const angle = SPINE.angle(share);
  const bend = Math.sin(SPINE.angle(share + 0.05) - SPINE.angle(share - 0.05));
  return [-1, 1].map((side) => {
    const reach = (bend * side > 0.2 ? 62 : 96) + (i / COUNT) * 20;
    const root = SPINE.at(share, side * 0.7);
    const knee = offset(root, angle, 4, side * reach * 0.6);
    return body(lock([root, knee, offset(root, angle, reach * 0.6, side * reach)], 16, 0.3), 'skin', { colour: 'gold', line: 'internal', relief: 0.5 });
  });
}

const head = (): readonly Shape[] => placed([
  ...[-1, 1].flatMap((side) => placed([
    body(lock('20,-20 90,-80 130,-160 220,-190', 15, 0.1), 'skin', { colour: 'gold', line: 'internal' }),
    body(closed('-10,-40! 30,-84 90,-70 112,-20! 84,-40 50,-40 30,-16!'), 'dark', { colour: 'brown', line: 'internal', relief: 0.6 }),
  ], {}).map((shape) => (side < 0 ? shape : placed(placed([shape], { turn: 90, flip: true }), { turn: 90 })[0] ?? shape))),
  body(closed('-50,-50! 10,-62 60,-40 78,0 60,40 10,62 -50,50!'), 'dark', { colour: 'crimson', relief: 0.9 }), ...[-26, 26].flatMap((y) => [glint(circle([46, y], 10))]), cut(open('-20,-30 10,0 -20,30'), 'internal', 2.2),
], { x: 176, y: -316, turn: 36 });

/** A giant centipede winding down the skin. */
export const centipede: Motif = {
  name: 'centipede',
  pose: 'figure',
  words: ['centipede', 'centipedes', 'giant centipede', 'mukade'],
  anchors: { crown: [150, -270], base: [-230, 440], heart: [0, -60] },
  draw: () => {
    const all = Array.from({ length: COUNT }, (_, i) => i).reverse();
    return placed([
      ...['-176,340 -250,390 -280,490', '-150,370 -170,430 -150,500'].map((leg) => body(lock(leg, 18, 0.2), 'skin', { colour: 'gold', line: 'internal' })),
      ...all.flatMap(legs), ...all.flatMap(plate), ...head(),
    ], { x: -50, y: 18, scale: 0.92 });
  },
};
