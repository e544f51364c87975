import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  open,
  paired,
  placed,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

const HAMMER: readonly Shape[] = [
  body(polygon(bothSides('0,-180 60,-180 60,220 76,260 76,330 0,330')), 'skin', { colour: 'brown' }),
  ...[-140, -90, -40, 10, 60, 110, 160].map((y) => brush(polyline(`-56,${y + 26} 56,${y - 10}`), 'outline', 1.4)),
  body(closed('-60,330! 60,330! 60,360 40,380! 44,430 0,470 -44,430 -40,380! -60,360'), 'skin', { colour: 'grey' }),
  body(circle([0, 428], 20), 'black', { line: 'internal', colour: 'black' }),
  body(closed(bothSides('0,-460! 40,-440 250,-440! 350,-400! 372,-290! 350,-190! 250,-150! 60,-150! 0,-90!')), 'skin', {
    colour: 'grey',
    relief: 0.6,
  }),
  shadow(polygon('250,-424 336,-392 356,-290 336,-198 250,-166 270,-290')),
  stroke(polyline('250,-440 276,-295 250,-150'), 'internal'),
  stroke(polyline('-250,-440 -276,-295 -250,-150'), 'internal'),
  ...paired(
    stroke(open('20,-300 80,-390 170,-390 220,-295 170,-200 80,-200 20,-290'), 'internal'),
    stroke(open('60,-300 100,-352 160,-350 184,-295 160,-242 100,-240 60,-290'), 'internal'),
  ),
  body(polygon('0,-350 50,-295 0,-240 -50,-295'), 'dark', { line: 'internal', colour: 'gold' }),
];

export const mjolnir: Motif = {
  name: 'mjolnir',
  pose: 'symmetric',
  words: ['mjolnir', "thor's hammer", 'thor hammer', 'viking hammer', 'hammer of thor', 'hammer'],
  anchors: { centre: [0, -295], base: [0, 470] },
  draw: () => HAMMER,
};

/** One stave of the wayfinder with its own runes. */
function stave(i: number): readonly Shape[] {
  const cross = (y: number, half: number): Shape => stroke(polyline(`${-half},${y} ${half},${y}`), 'outline');
  const fork = (y: number): Shape => stroke(open(`-62,${y - 70} -50,${y - 10} 0,${y} 50,${y - 10} 62,${y - 70}`), 'outline');
  const sets: readonly (readonly Shape[])[] = [
    [cross(-170, 40), cross(-210, 40), fork(-330)],
    [cross(-190, 36), fork(-300), fork(-380)],
    [stroke(circle([0, -230], 34), 'outline'), fork(-340)],
    [cross(-170, 30), cross(-205, 40), cross(-240, 50), fork(-350)],
  ];
  return placed([stroke(polyline('0,-40 0,-440'), 'outline'), ...(sets[i % 4] ?? []), solid(circle([0, -452], 15))], { turn: i * 45 });
}

export const vegvisir: Motif = {
  name: 'vegvisir',
  pose: 'round',
  words: ['vegvisir', 'viking compass', 'norse compass', 'rune compass', 'norse runes', 'runes', 'viking symbol', 'helm of awe'],
  anchors: { centre: [0, 0] },
  draw: () => [
    stroke(circle([0, 0], 484), 'outline'),
    ...Array.from({ length: 8 }, (_, i) => stave(i)).flat(),
    body(circle([0, 0], 62), 'skin', { colour: 'gold' }),
    solid(circle([0, 0], 22)),
  ],
};
