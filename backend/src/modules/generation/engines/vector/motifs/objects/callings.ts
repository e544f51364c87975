import { body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, polygon, shadow, stroke, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const PLATE = '-110,-190! -90,-226 -40,-244 40,-244 90,-226 110,-190! 110,190! 90,226 40,244 -40,244 -90,226 -110,190!';

/** One stamped plate with its hole and raised lines of letters. */
const tag = (): readonly Shape[] => [
  body(closed(PLATE), 'skin', { colour: 'grey', relief: 0.6 }), stroke(open('-88,180 -88,-170 -70,-206 -30,-220 30,-220 70,-206 88,-170 88,180'), 'internal'),
  fill(circle([0, -186], 17), 'black', { line: 'internal', relief: 0 }),
  ...[-104, -48, 8, 64, 120].map((y, i) => brush(open([[-62, y], [0, y - 2], [i % 2 === 0 ? 62 : 30, y]]), 'outline', 1.2)),
];

const BEADS: readonly (readonly [number, number])[] = [
  [-16, -250], [-60, -282], [-100, -318], [-130, -362], [-140, -408], [-120, -450], [-76, -474], [-26, -482],
  [26, -482], [76, -474], [120, -450], [140, -408], [130, -362], [100, -318], [60, -282], [16, -250],
];

/** Two identity plates on a ball chain. */
export const dogTags: Motif = {
  name: 'dog-tags', pose: 'tall',
  words: ['dog tag', 'dog tags', 'dogtags', 'dogtag', 'military tags', 'identity tags', 'army tags', 'soldier tags', 'id tags'],
  anchors: { crown: [0, -480], base: [0, 480], centre: [0, 100] },
  draw: () => [
    ...BEADS.map((at) => body(circle(at, 16), 'skin', { colour: 'grey', line: 'internal' })),
    ...placed(tag(), { x: 74, y: 104, turn: -14, scale: 1.36 }), ...placed(tag(), { x: -60, y: 140, turn: 10, scale: 1.36 }),
  ],
};

const STRIPES = [-270, -160, -50, 60, 170];

/** A barber's pole on its bracket: a ball, a glass with slanting stripes, two caps. */
export const barberPole: Motif = {
  name: 'barber-pole', pose: 'tall',
  words: ['barber pole', 'barbers pole', "barber's pole", 'barbershop pole', 'barber sign'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => [
    body(circle([0, -430], 58), 'skin', { colour: 'white', relief: 1 }),
    body(closed('-100,-330! 100,-330! 100,330! -100,330!'), 'skin', { colour: 'white', relief: 0.9 }),
    ...STRIPES.map((y, i) => fill(polygon(`-100,${y + 80}! 100,${y - 40}! 100,${y + 14}! -100,${y + 134}!`), 'mid', { colour: i % 2 === 0 ? 'red' : 'blue', line: 'internal' })),
    ...paired(shadow(closed('70,-330! 100,-330! 100,330! 70,330! 84,0'))), brush(open('-70,-300 -74,0 -70,280'), 'internal', 2),
    ...[-1, 1].flatMap((side) => [
      body(ellipse([0, side * 350], 140, 34), 'skin', { colour: 'gold' }),
      body(closed([[-110, side * 366, true], [110, side * 366, true], [80, side * 420, true], [-80, side * 420, true]]), 'dark', { colour: 'gold' }),
      cut(open([[-60, side * 392], [0, side * 398], [60, side * 392]]), 'internal', 1.6),
    ]),
    body(circle([0, 456], 34), 'skin', { colour: 'gold', relief: 1 }),
  ],
};

const BARS = [60, 110, 70, 150, 220, 130, 260, 190, 320, 240, 380, 290, 430, 340, 300, 400, 260, 180, 300, 210, 120, 240, 150, 90, 170, 100, 130, 60];

/** The wave of a voice or a song: bars about one line. */
export const soundwave: Motif = {
  name: 'soundwave', pose: 'wide',
  words: ['sound wave', 'soundwaves', 'sound waves', 'voice wave', 'audio wave', 'audio waveform', 'waveform', 'soundwave of a voice', 'sound wave of a voice', 'voice message', 'song wave'],
  anchors: { centre: [0, 0] },
  draw: () => BARS.map((high, i) => {
    const x = -480 + (i * 960) / (BARS.length - 1);
    const end = (side: -1 | 1): readonly Knot[] => [[x + side * 9, side * high * 0.46, true], [x, side * high * 0.5], [x - side * 9, side * high * 0.46, true]];
    return body(closed([...end(-1), ...end(1)]), 'black', { line: 'none', relief: 0 });
  }),
};

/** A cook's knife, its point up. */
export const chefKnife: Motif = {
  name: 'chef-knife', pose: 'tall',
  words: ['chef knife', "chef's knife", 'chefs knife', 'kitchen knife', 'cook knife', "cook's knife", 'butcher knife', 'cooking knife'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, -100] },
  draw: () => [
    body(closed('-60,170! -76,40 -70,-120 -40,-300 0,-410 40,-490! 56,-300 64,-100 64,170!'), 'skin', { colour: 'white', relief: 0.5 }),
    brush(open('-44,140 -54,20 -46,-120 -16,-290 20,-400'), 'internal', 1.7), shadow(closed('64,170! 64,-100 56,-300 42,-470! 36,-280 36,-80 34,170!')), brush(open('-10,120 -14,0 -6,-120'), 'internal', 1.6),
    body(closed('-66,170! 70,170! 66,214! -34,214!'), 'dark', { colour: 'grey' }),
    body(closed('-34,214! 60,214! 64,300 58,400 70,470 30,492 -20,486 -30,400 -26,300'), 'dark', { colour: 'brown', relief: 0.8 }),
    ...[266, 340, 414].map((y) => fill(circle([18, y], 13), 'skin', { colour: 'gold', line: 'internal' })),
  ],
};
