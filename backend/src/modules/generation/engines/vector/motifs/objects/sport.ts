import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, ellipse, open, placed, polygon, polyline, shadow } from '../geometry/kit.js';

const plate = (x: number, half: number, height: number): readonly Shape[] => [
  body(
    closed(
      `${x - half},${-height}! ${x},${-height - 10} ${x + half},${-height}! ${x + half + 6},0 ${x + half},${height}! ` +
        `${x},${height + 10} ${x - half},${height}! ${x - half - 6},0`,
    ),
    'skin',
    { colour: 'grey' },
  ),
  shadow(
    closed(
      `${x - half * 0.1},${-height * 0.9}! ${x + half * 0.8},${-height * 0.92}! ${x + half * 0.8},${height * 0.92}! ` +
        `${x - half * 0.1},${height * 0.9}!`,
    ),
  ),
  brush(polyline(`${x - half * 0.5},${-height * 0.8} ${x - half * 0.5},${height * 0.8}`), 'internal', 1.5),
];

const BAR: readonly Shape[] = [
  body(polygon('-490,-16 490,-16 490,16 -490,16'), 'skin', { colour: 'grey' }),
  ...Array.from({ length: 16 }, (_, i) => brush(polyline(`${-120 + i * 15},-14 ${-108 + i * 15},14`), 'internal', 1)),
  ...[-1, 1].flatMap((side) => [...plate(side * 240, 36, 230), ...plate(side * 324, 32, 190), ...plate(side * 398, 26, 140)]),
  ...[-1, 1].map((side) =>
    body(polygon(`${side * 430},-30 ${side * 462},-30 ${side * 462},30 ${side * 430},30`), 'skin', { colour: 'grey' }),
  ),
  ...[-1, 1].map((side) =>
    body(polygon(`${side * 176},-30 ${side * 196},-30 ${side * 196},30 ${side * 176},30`), 'skin', { colour: 'grey' }),
  ),
];

export const barbell: Motif = {
  name: 'barbell',
  pose: 'wide',
  words: ['barbell', 'dumbbell', 'weights', 'gym', 'weightlifting', 'powerlifting', 'bodybuilding', 'fitness'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(BAR, { turn: rng.between(-4, 4), scale: 0.99 }),
};

const DECK: readonly Shape[] = [
  body(
    closed(
      '-130,-330 -120,-430 -60,-484 0,-494 60,-484 120,-430 130,-330 134,0 130,330 120,430 60,484 0,494 -60,484 -120,430 -130,330 -134,0',
    ),
    'skin',
    { colour: 'orange' },
  ),
  shadow(closed('100,-330! 118,-300 122,0 118,330 104,430 60,470! 70,330 76,0 70,-330')),
  ...[-1, 1].flatMap((side) => [
    ...[-1, 1].map((x) =>
      body(
        closed(
          `${x * 104},${side * 300 - 40}! ${x * 172},${side * 300 - 40}! ${x * 186},${side * 300} ` +
            `${x * 172},${side * 300 + 40}! ${x * 104},${side * 300 + 40}!`,
        ),
        'skin',
        { colour: 'bone', relief: 1 },
      ),
    ),
    body(polygon(`-104,${side * 300 - 18} 104,${side * 300 - 18} 104,${side * 300 + 18} -104,${side * 300 + 18}`), 'skin', {
      colour: 'grey',
    }),
    body(polygon(`-46,${side * 300 - 54} 46,${side * 300 - 54} 46,${side * 300 + 54} -46,${side * 300 + 54}`), 'dark', { colour: 'grey' }),
    ...[-28, 28].flatMap((x) => [-36, 36].map((y) => body(ellipse([x, side * 300 + y], 7, 7), 'skin', { line: 'none', colour: 'white' }))),
  ]),
  body(closed('20,-200! 96,-200! 30,-40! 100,-40! -60,210! -16,30! -92,30!'), 'black', { colour: 'yellow' }),
  brush(open('-100,-200 -104,0 -100,180'), 'internal', 1.6),
];

export const skateboard: Motif = {
  name: 'skateboard',
  pose: 'tall',
  words: ['skateboard', 'skate', 'skateboarding', 'longboard'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(DECK, { turn: rng.between(8, 20), scale: 0.97 }),
};
