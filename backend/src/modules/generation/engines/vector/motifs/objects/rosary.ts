import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, fill, glint, open, paired, placed, stroke, symmetric, track, type Point } from '../geometry/kit.js';

/** As it lies when it is let fall from the hand: from the medal up the one side, over, and down the other. */
const LOOP = '14,66 96,0 190,-96 232,-220 214,-340 120,-440 -20,-474 -150,-436 -236,-340 -240,-226 -190,-120 -116,-10 -14,66';
const SMALL = 21;
const LARGE = 31;
/** Five decades, each shortened to five beads, with one large bead between them. */
const STRING: readonly number[] = Array.from({ length: 29 }, (_, i) => (i % 6 === 5 ? LARGE : SMALL));

const bead = ([x, y]: Point, r: number): readonly Shape[] =>
  r === LARGE
    ? [body(circle([x, y], r), 'skin', { colour: 'gold', relief: 1 }), brush(open([[x - r, y], [x, y + r * 0.34], [x + r, y]]), 'detail', 1.6)]
    : [body(circle([x, y], r), 'dark', { colour: 'brown', relief: 1 }), glint(circle([x - r * 0.34, y - r * 0.36], r * 0.34))];

/** Each bead touches the string a little before the next begins. */
function strung(): readonly Shape[] {
  const way = track(LOOP);
  const room = STRING.reduce((sum, r) => sum + r * 2, 0);
  const gap = (way.length - room) / (STRING.length + 1);
  let along = 0;
  return STRING.flatMap((r) => {
    along += gap + r;
    const at = way.at(along / way.length);
    along += r;
    return bead(at, r);
  });
}

/** Mary's medal, where the loop ends. */
const MEDAL: readonly Shape[] = [
  body(symmetric('0,44! 40,56 54,104 40,150 0,168'), 'skin', { colour: 'gold', relief: 0.7 }),
  stroke(ellipse([0, 106], 34, 44), 'detail'),
  fill(symmetric('0,72 12,80 10,94 22,112 26,142! 0,146!'), 'dark', { colour: 'navy', line: 'none', relief: 0.3 }),
];

const CROSS = '0,262! 22,272 34,294 26,312! 30,340! 92,334! 104,322 128,330 136,356 128,382 104,390 92,378! 30,374! 26,452! 38,466 28,488 0,498!';

/** The crucifix: ends like buds, a rib along each arm, and the one who hangs there. */
const CRUCIFIX: readonly Shape[] = [
  body(symmetric(CROSS), 'skin', { colour: 'gold', relief: 0.7 }),
  fill(symmetric('0,286! 12,292! 14,352! 100,348! 112,356! 100,364! 14,362! 10,470! 0,478!'), 'dark', { colour: 'brown', line: 'internal', relief: 0.2 }),
  ...paired(
    fill(closed('6,366! 40,356 92,342! 94,352 50,370 22,384!'), 'skin', { colour: 'bone', line: 'detail', relief: 0.4 }),
  ),
  fill(symmetric('0,360! 22,368 18,396 12,410 14,436 8,470! 0,474'), 'skin', { colour: 'bone', line: 'detail', relief: 0.6 }),
  fill(circle([4, 350], 14), 'skin', { colour: 'bone', line: 'detail', relief: 0.6 }),
  brush(open('-14,408 0,418 14,406'), 'internal', 1.6),
  ...paired(brush(open('118,342 124,356 118,370'), 'detail', 1.6)),
];

export const rosary: Motif = {
  name: 'rosary',
  pose: 'tall',
  words: ['rosary', 'rosary beads', 'prayer beads', 'mala'],
  anchors: { base: [0, 490] },
  draw: () => [
    stroke(open(LOOP), 'outline'), stroke(open('0,160 0,270'), 'outline'), ...strung(), ...MEDAL,
    ...[194, 240].flatMap((y) => bead([0, y], SMALL)), ...placed(CRUCIFIX, { y: -170, scale: 1.34 }),
  ],
};

