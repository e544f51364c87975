import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, shadow, solid, symmetric, tufts } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const feet = (): readonly Shape[] => paired(
  body(closed('26,440! 60,420 130,430 190,466 196,486! 150,480 130,494! 100,480 70,494! 40,480 16,486!'), 'dark', { colour: 'orange', relief: 0.8 }), cut(open('70,444 110,460 150,474'), 'internal', 1.8), cut(open('50,450 66,466 72,480'), 'internal', 1.8),
);

const flippers = (): readonly Shape[] => paired(
  body(closed('130,-150! 210,-110 270,0 300,130 296,240 270,280! 226,230 196,130 160,40 120,-20!'), 'dark', { colour: 'black', relief: 0.8 }), cut(open('190,-80 240,20 266,130'), 'internal', 2.4), cut(open('170,-40 210,60 240,160'), 'internal', 2), cut(open('270,120 280,180 272,230'), 'detail', 2),
);

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-260 80,-250 140,-180 176,-60 206,90 212,240 180,370 110,444 0,456'), 'dark', { colour: 'navy', relief: 0.9 }),
  fill(symmetric([[0, -230], [70, -220, true], ...flames('70,-220 130,-120 110,-110 156,0 134,10 172,130 148,136 170,260 142,260 136,360 100,350 70,424 40,404 0,440', 0.06)]), 'skin', { colour: 'white', line: 'none', relief: 0.9 }),
  fill(symmetric([[0, -226], [66, -216], [104, -140, true], ...flames('104,-140 80,-70 60,-110 44,-30 22,-80 0,0', 0.08)]), 'mid', { colour: 'gold', line: 'none', relief: 0.3 }),
  ...paired(...['50,40 58,70 52,96', '96,100 104,130 96,156', '40,160 48,190 40,216', '100,230 106,260 98,284', '50,290 56,320 46,344', '16,360 20,384 12,404', '110,20 118,50 110,74'].map((line) => brush(open(line), 'internal', 2))),
  shadow(closed(tufts('150,150 160,260 130,360 70,430', { count: 6, depth: -60, lean: 0.2 }))),
];

/** The head turned to the right, bill up a little. */
const head = (): readonly Shape[] => [
  body(closed('96,-440! 150,-444 220,-432 276,-400! 220,-392 150,-380 90,-372!'), 'black', { colour: 'black', relief: 0.6 }), fill(closed('110,-398! 170,-404 240,-402! 190,-386 130,-376!'), 'skin', { colour: 'orange', line: 'internal' }), cut(open('110,-424 170,-426 220,-418'), 'detail', 1.6),
  body(closed('-104,-200! -120,-280 -116,-380 -80,-450 -10,-484 60,-474 108,-436 112,-380 108,-320 116,-250 100,-200! 40,-180 -50,-180'), 'dark', { colour: 'black', relief: 0.9 }),
  fill(closed([[-70, -210, true], [-84, -280], [-60, -350], [-20, -370], [10, -340], [4, -280], [-10, -230], ...flames('-10,-210 -30,-180 -40,-210 -56,-180 -70,-210', 0.1)]), 'skin', { colour: 'gold', line: 'none', relief: 0.6 }),
  fill(circle([50, -416], 17), 'skin', { colour: 'brown', line: 'none', relief: 0 }),
  solid(circle([52, -416], 11)),
  glint(circle([48, -421], 4)),
  cut(open('-60,-430 -20,-458 30,-456'), 'internal', 2.4),
  cut(open('60,-340 66,-290 60,-240'), 'internal', 2.2),
  cut(open('30,-330 36,-280 30,-240'), 'internal', 2),
];

/** An emperor penguin, its head turned aside. */
export const penguin: Motif = {
  name: 'penguin',
  pose: 'figure',
  words: ['penguin', 'emperor penguin'],
  anchors: { crown: [0, -484], mouth: [200, -400], base: [0, 480], heart: [0, 40], eye: [52, -416] },
  draw: () => [...flippers(), ...feet(), ...trunk(), ...head(), brush(open('-260,490 -60,498 120,496 280,490'), 'internal', 1.6)],
};
