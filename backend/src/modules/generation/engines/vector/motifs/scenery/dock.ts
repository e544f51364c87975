import { body, brush, closed, open, placed, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A jetty of planks on posts, its end to the right, over still water. */
export const jetty = (): readonly Shape[] => [
  ...[-420, -210, -10].flatMap((x) => [
    body(closed([[x - 22, 190, true], [x + 22, 190, true], [x + 24, 430, true], [x - 24, 430, true]]), 'skin', { colour: 'brown', relief: 0.8 }),
    brush(open(`${x - 6},230 ${x - 8},300 ${x - 4},380`), 'internal', 1.8), brush(open(`${x + 10},260 ${x + 8},310 ${x + 10},350`), 'internal', 1.8),
    stroke(open(`${x - 70},434 ${x - 30},426 ${x + 30},426 ${x + 70},434`), 'internal'),
  ]),
  body(closed('-500,150! 54,150! 54,178! -500,178!'), 'skin', { colour: 'tan' }),
  body(closed('-500,178! 48,178! 48,212! -500,212!'), 'dark', { colour: 'brown' }),
  ...[-436, -352, -268, -184, -100, -16].map((x) => stroke(open([[x, 150], [x, 178]]), 'internal')),
  ...['60,452 150,444 240,452', '-330,456 -280,450 -230,456', '-140,458 -100,452 -60,458', '100,476 160,470 230,476', '330,460 400,452 470,460', '250,486 320,480 380,486', '-450,470 -400,464 -350,470'].map((line) => stroke(open(line), 'internal')),
];

/** A jetty by itself, on still water. */
export const dock: Motif = {
  name: 'dock', pose: 'scenery',
  words: ['jetty', 'pier', 'wooden dock', 'wooden pier', 'fishing dock', 'boat dock', 'docks'],
  anchors: { base: [0, 200], crown: [0, -120] },
  draw: () => placed(jetty(), { x: 20, y: -310, scale: 0.98 }),
};
