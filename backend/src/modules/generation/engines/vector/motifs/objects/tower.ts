import { body, brush, closed, cut, open, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { castleTower } from '../scenery/castle.js';

/** An arched slit with its sill. */
const slit = (x: number, y: number): readonly Shape[] => [
  solid(closed([[x - 17, y + 44, true], [x - 17, y], [x, y - 28, true], [x + 17, y], [x + 17, y + 44, true]])),
  brush(open([[x - 30, y + 52], [x, y + 56], [x + 30, y + 52]]), 'internal', 1.6),
];

/** Courses of stones where the wall would be empty. */
const course = (x: number, y: number): readonly Shape[] => [
  brush(open([[x - 44, y], [x, y + 4], [x + 44, y]]), 'internal', 1.5), brush(open([[x - 20, y + 28], [x + 24, y + 32], [x + 60, y + 28]]), 'internal', 1.5),
  brush(open([[x + 4, y + 6], [x + 4, y + 28]]), 'detail', 1.4),
];

const door = (): readonly Shape[] => [
  body(closed('-70,400! -70,300 -40,250 0,226! 40,250 70,300 70,400!'), 'skin', { colour: 'grey', relief: 0.4 }),
  body(closed('-48,400! -48,306 -28,272 0,254! 28,272 48,306 48,400!'), 'dark', { colour: 'brown' }),
  ...[-18, 18].map((x) => cut(open([[x, 290], [x, 396]]), 'internal', 1.4)), cut(open('-44,340 44,340'), 'internal', 1.4),
];

/** The rock it stands on. */
const rock = (): readonly Shape[] => [
  body(closed('-300,440! -270,400 -210,386 -150,400 -60,392 60,396 150,386 220,394 280,420 306,456! 250,488 180,470! 110,500 20,478! -70,500 -150,474! -220,492 -290,470'), 'skin', { colour: 'brown', relief: 0.8 }),
  ...['-270,446! -210,420 -140,436! -180,448 -210,470!', '280,440! 220,420 140,430! 190,444 220,466!', '-60,440! 0,420 70,436! 30,448 10,468!'].map((dark) => shadow(closed(dark))),
];

/** A tower by itself, a wizard's or a princess's: shaft, gallery, pointed roof with its flag. */
export const tower: Motif = {
  name: 'tower',
  pose: 'figure',
  words: ['tower', 'castle tower', 'medieval tower', 'stone tower', 'wizard tower', 'rapunzel tower', 'watchtower'],
  anchors: { crown: [0, -420], base: [0, 470], centre: [0, 100] },
  draw: () => [
    ...castleTower({ x: 0, half: 124, top: -190, foot: 410, roof: 250 }), ...slit(-66, 166), ...course(-62, -14), ...course(30, 130), ...course(-76, 270), ...door(), ...rock(),
  ],
};
