import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  open,
  paired,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';

const BEAMS: readonly Shape[] = paired(
  body(polygon('60,-300 490,-420 490,-240 60,-268'), 'skin', { line: 'internal', colour: 'yellow', relief: 0 }),
  brush(polyline('110,-300 450,-372'), 'internal', 1.6),
  brush(polyline('110,-286 460,-312'), 'internal', 1.6),
  brush(polyline('110,-276 450,-256'), 'internal', 1.6),
);

const half = (y: number): number => 86 + ((y + 190) / 500) * 62;

/** A stripe winding round the tower. */
const stripe = (y: number): Shape => {
  const [a, b] = [y, y + 84];
  return body(
    closed([
      [-half(a + 40), a + 40, true],
      [0, a + 30],
      [half(a - 10), a - 10, true],
      [half(b - 10), b - 10, true],
      [0, b + 30],
      [-half(b + 40), b + 40, true],
    ]),
    'dark',
    { line: 'internal', colour: 'red' },
  );
};

const TOWER: readonly Shape[] = [
  body(
    polygon([
      [-half(-190), -190],
      [half(-190), -190],
      [half(330), 330],
      [-half(330), 330],
    ]),
    'skin',
    { colour: 'white' },
  ),
  stripe(-120),
  stripe(60),
  stripe(236),
  body(closed('-24,10! -24,-26 0,-44 24,-26 24,10!'), 'black', { colour: 'black' }),
  body(closed('-22,170! -22,136 0,118 22,136 22,170!'), 'black', { colour: 'black' }),
];

const LAMP: readonly Shape[] = [
  body(polygon('-112,-216 112,-216 100,-186 -100,-186'), 'skin', { colour: 'grey' }),
  body(polygon('-124,-232 124,-232 124,-214 -124,-214'), 'dark', { colour: 'black' }),
  body(polygon('-62,-346 62,-346 62,-232 -62,-232'), 'skin', { colour: 'yellow' }),
  body(circle([0, -290], 34), 'skin', { line: 'internal', colour: 'gold', relief: 1 }),
  ...[-31, 31].map((x) => stroke(polyline(`${x},-346 ${x},-232`), 'internal')),
  stroke(polyline('-118,-264 118,-264'), 'internal'),
  ...[-116, -84, 84, 116].map((x) => stroke(polyline(`${x},-264 ${x},-232`), 'internal')),
  body(polygon('-78,-362 78,-362 78,-344 -78,-344'), 'dark', { colour: 'black' }),
  body(closed(bothSides('0,-448! 34,-430 70,-392 80,-362! 0,-362!')), 'skin', { colour: 'red' }),
  shadow(closed('10,-436! 34,-420 62,-390 70,-368! 24,-368!')),
  stroke(polyline('0,-448 0,-490'), 'outline'),
  body(circle([0, -462], 13), 'skin', { colour: 'gold' }),
];

function rock(rng: Rng): readonly Shape[] {
  const ridge: readonly Knot[] = [
    [-330, 430],
    [-300, 350],
    [-220, 356],
    [-190, 296],
    [-110, 322],
    [-60, 300],
    [60, 306],
    [130, 322],
    [190, 290],
    [240, 352],
    [310, 344],
    [350, 430],
  ];
  const jagged = ridge.map(([x, y]): Knot => [x + rng.between(-8, 8), y, true]);
  const cracks = [
    '-250,380 -216,400 -230,440',
    '-120,350 -90,390 -110,436',
    '0,330 20,380 -6,430',
    '130,350 160,392 140,440',
    '240,376 266,404 250,440',
  ];
  return [
    body(closed([...jagged, [300, 470], [0, 484], [-290, 470]]), 'skin', { colour: 'grey' }),
    ...[
      '-300,430 -286,366 -226,372 -240,420',
      '-180,430 -176,316 -118,336 -140,410',
      '80,430 130,340 176,310 150,420',
      '220,440 250,366 300,360 280,430',
    ].map((d) => shadow(closed(`${d.replaceAll(' ', '! ')}!`))),
    ...cracks.map((d) => brush(polyline(d), 'internal', 1.5)),
  ];
}

const WAVES: readonly Shape[] = [
  body(
    closed(
      
        '-450,440! -400,400 -350,424! -300,396 -250,430! -190,404 -130,436! -60,410 0,440! 70,410 130,436! 190,402 ' +
        '250,430! 310,396 356,424! 410,398 456,440! 300,488 0,496 -300,488',
    ),
    'skin',
    { colour: 'blue' },
  ),
  ...['-380,446 -300,462 -220,446', '-120,456 -20,470 80,456', '180,450 270,464 360,444'].map((d) => brush(open(d), 'outline', 1.5)),
];

const DOOR: readonly Shape[] = [
  body(closed('-34,326! -34,276 0,250 34,276 34,326!'), 'skin', { colour: 'brown' }),
  stroke(polyline('0,254 0,326'), 'internal'),
  solid(circle([14, 298], 5)),
];

export const lighthouse: Motif = {
  name: 'lighthouse',
  pose: 'tall',
  words: ['lighthouse', 'beacon', 'light house', 'pharos'],
  anchors: { light: [0, -290], crown: [0, -490], base: [0, 480] },
  draw: (rng) => [...BEAMS, ...TOWER, ...DOOR, ...LAMP, ...rock(rng), ...WAVES],
};
