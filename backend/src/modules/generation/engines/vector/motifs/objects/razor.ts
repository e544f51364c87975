import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, open, placed, solid, stroke, whip } from '../geometry/kit.js';

/** The blade from its pin to the right, edge up: tail, tang, shoulder, hollow and round nose. */
const BLADE: readonly Shape[] = [
  body(closed('-30,-26! 40,-30 150,-34! 176,-60 206,-112! 230,-124 560,-132 600,-122 622,-92! 616,0 600,44! 570,50 240,36 190,30! 120,24 30,24 -40,26! -120,40 -190,18 -236,-36! -200,-26 -150,-16 -90,-24!'), 'skin', { colour: 'grey', relief: 0.5 }),
  fill(closed('210,-106! 232,-118 560,-126 596,-116 616,-92! 612,-40! 560,-48 260,-44 214,-40!'), 'skin', { colour: 'white', relief: 0.2 }),
  whip('606,40 570,46 240,32 200,24', '600,-30 560,-36 250,-34 206,-30', { count: 19, reach: 0.72, longest: 'alike' }),
  brush(open('176,-56 184,-14 186,26'), 'outline', 1.8), brush(open('156,-32 164,0 160,24'), 'internal', 1.8),
  brush(open('-206,-10 -140,14 -60,10'), 'internal', 2), stroke(open('262,-88 420,-94'), 'detail'), stroke(open('452,-96 520,-98'), 'detail'),
  ...[40, 62, 84, 106].map((x) => brush(open([[x, 22], [x + 4, 10], [x + 2, -2]]), 'internal', 1.6)),
];

/** The scales from their pin to the right: black horn, a bolster at either end, an inlay. */
const SCALES: readonly Shape[] = [
  body(closed('-52,0 -44,-36 0,-52! 160,-58 340,-34 500,18 640,90! 668,122 664,160 630,170! 480,120 320,76 160,50 0,44! -40,34'), 'dark', { colour: 'black', relief: 0.6 }),
  body(closed('-52,0 -44,-36 0,-52! 66,-56! 50,-8 66,44! 0,44! -40,34'), 'skin', { colour: 'gold', relief: 0.6 }),
  body(closed('566,50! 640,90! 668,122 664,160 630,170! 540,136! 560,100'), 'skin', { colour: 'gold', relief: 0.6 }),
  cut(open('96,-38 220,-40 340,-16 440,20'), 'outline', 2.6), cut(open('110,26 220,40 320,58'), 'internal', 2),
  fill(closed('260,-4! 300,-16 340,18! 306,34!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.2 }),
  ...[[200, -4], [404, 44]].map(([x = 0, y = 0]) => fill(circle([x, y], 12), 'skin', { colour: 'gold', line: 'internal', relief: 0.6 })),
  fill(circle([612, 128], 13), 'dark', { colour: 'black', line: 'internal', relief: 0.4 }), brush(open('586,76 576,110 560,140'), 'internal', 1.6),
];

const PIN: readonly Shape[] = [body(circle([0, 0], 27), 'skin', { colour: 'grey', relief: 0.8 }), solid(circle([0, 0], 9))];

/** A barber's razor thrown open, its edge to the inside of the angle as it folds. */
export const razor: Motif = {
  name: 'straight-razor', pose: 'figure', anchors: { centre: [0, 0] }, words: ['straight razor', 'razor', 'cut throat razor', 'cutthroat razor', 'barber razor', 'shaving razor'],
  draw: () => placed([
    ...placed(BLADE, { turn: -38 }), ...placed(SCALES, { turn: -132, flip: false }), ...PIN,
  ], { x: -40, y: 170 }),
};
