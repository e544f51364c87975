import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  ellipse,
  open,
  placed,
  polar,
  polygon,
  polyline,
  profile,
  radians,
  ribbon,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';
import { heartStethoscope } from './heart-stethoscope.js';

const WRENCH: readonly Shape[] = [
  body(
    closed(
      
        '-44,-300! -110,-340 -130,-420 -90,-490! -50,-410! 50,-410! 90,-490! 130,-420 110,-340 44,-300! 40,0 44,320! ' +
        '100,360 110,430 60,486 -60,486 -110,430 -100,360 -44,320! -40,0',
    ),
    'skin',
    { colour: 'grey' },
  ),
  body(circle([0, 410], 46), 'skin', { colour: 'white', relief: 0 }),
  shadow(closed('14,-290! 34,-290! 30,0 34,330! 84,370 94,426 60,466! 60,400 14,340!')),
  stroke(polyline('-16,-250 -14,260'), 'internal'),
];

const PISTON: readonly Shape[] = [
  body(closed(bothSides('0,-470 120,-462 170,-440! 170,-220! 0,-210!')), 'skin', { colour: 'grey', relief: 0.8 }),
  ...[-410, -376, -342].map((y) => stroke(polyline(`-170,${y} 170,${y}`), 'outline')),
  shadow(polygon('80,-440 156,-430 156,-232 80,-226')),
  body(closed(bothSides('0,-236! 60,-236! 50,-100 44,150 70,230! 0,230!')), 'skin', { colour: 'grey' }),
  shadow(closed('14,-226! 40,-226! 32,-100 28,150 46,220! 14,220!')),
  body(circle([0, -260], 54), 'skin', { colour: 'grey' }),
  solid(circle([0, -260], 26)),
  body(circle([0, 340], 140), 'skin', { colour: 'grey' }),
  body(circle([0, 340], 82), 'dark', { colour: 'black' }),
  ...[-118, 118].map((x) =>
    body(polygon(`${x - 22},300 ${x + 22},300 ${x + 22},380 ${x - 22},380`), 'skin', { line: 'internal', colour: 'grey' }),
  ),
];

/** Two wrenches crossed behind a piston. */
export const mechanic: Motif = {
  name: 'wrench-and-piston',
  pose: 'symmetric',
  words: ['wrench', 'spanner', 'piston', 'tools', 'gearhead', 'engine'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed(WRENCH, { turn: 42, scale: 0.98 }),
    ...placed(WRENCH, { turn: -42, scale: 0.98 }),
    ...placed(PISTON, { scale: 0.9 }),
  ],
};

const PALETTE: readonly Shape[] = [
  body(
    closed(
      
        '-420,-20 -380,-200 -220,-330 20,-370 260,-320 420,-180 450,0 380,110 260,110 190,140 180,220 200,300 120,350 ' +
        '-80,330 -290,250 -400,120',
    ),
    'skin',
    { colour: 'tan', relief: 0.4 },
  ),
  body(closed('-120,150 -60,120 10,150 20,210 -40,240 -110,220'), 'skin', { colour: 'white', relief: 0 }),
  ...[
    [-290, -60, 'red'],
    [-190, -210, 'yellow'],
    [0, -270, 'leaf'],
    [200, -220, 'blue'],
    [320, -70, 'violet'],
  ]
    .map(([x, y, colour], i) =>
      placed(
        [body(closed('-60,0 -40,-46 10,-52 56,-20 60,30 10,52 -40,44'), i % 2 ? 'dark' : 'mid', { colour: colour as 'red', relief: 1 })],
        { x: Number(x), y: Number(y), turn: i * 50 },
      ),
    )
    .flat(),
];

const BRUSH: readonly Shape[] = [
  body(closed(bothSides('0,-486! 34,-400 40,-330 26,-280! 0,-276!')), 'dark', { colour: 'brown' }),
  body(polygon('-28,-284 28,-284 22,-180 -22,-180'), 'skin', { colour: 'grey' }),
  ...[-262, -240, -206].map((y) => stroke(polyline(`-26,${y} 26,${y}`), 'internal')),
  body(closed(bothSides('0,-182! 24,-180! 30,-60 18,200 6,440 0,460')), 'skin', { colour: 'red' }),
  shadow(closed('6,-172! 18,-172! 22,-60 12,200 4,420!')),
];

export const palette: Motif = {
  name: 'paint-palette',
  pose: 'figure',
  words: ['paint palette', 'palette', 'paint brush', 'paintbrush', 'painting'],
  anchors: { centre: [0, 0] },
  draw: () => [...placed(PALETTE, { y: 30 }), ...placed(BRUSH, { x: 130, y: -60, turn: 38, scale: 0.92 })],
};

const PENCIL: readonly Shape[] = [
  body(polygon('-70,-300 70,-300 0,-490'), 'skin', { colour: 'tan' }),
  body(polygon('-22,-430 22,-430 0,-490'), 'black', { colour: 'black' }),
  body(closed('-70,-300! -46,-276 -24,-300! 0,-272 24,-300! 46,-276 70,-300! 70,320! -70,320!'), 'skin', { colour: 'yellow' }),
  shadow(closed('24,-296! 46,-272 64,-290! 64,314! 24,314!')),
  stroke(polyline('-24,-290 -24,318'), 'internal'),
  body(polygon('-76,320 76,320 76,386 -76,386'), 'skin', { colour: 'grey' }),
  ...[336, 353, 370].map((y) => stroke(polyline(`-76,${y} 76,${y}`), 'internal')),
  body(closed('-70,386! 70,386! 72,440 40,470 0,478 -40,470 -72,440'), 'skin', { colour: 'pink' }),
];

export const pencil: Motif = {
  name: 'pencil',
  pose: 'tall',
  words: ['pencil', 'drawing pencil', 'draw', 'sketching'],
  anchors: { tip: [0, -490] },
  draw: (rng) => placed(PENCIL, { turn: rng.between(18, 30), scale: 0.96 }),
};

const tube = ribbon('-190,-330 -170,-150 -60,-30 60,-30 170,-150 190,-330', profile('0:13 1:13'));

const STETHOSCOPE: readonly Shape[] = [
  body(ribbon('0,-20 0,120 -60,260 -40,400 90,440 220,380 250,240', profile('0:17 1:15')).outline(), 'skin', { colour: 'teal' }),
  body(tube.outline(), 'skin', { colour: 'grey' }),
  ...[-1, 1].map((side) =>
    body(ribbon(`${side * 190},-320 ${side * 170},-420 ${side * 120},-450`, profile('0:10 1:10')).outline(), 'skin', { colour: 'grey' }),
  ),
  ...[-1, 1].map((side) => body(ellipse([side * 104, -456], 32, 24, side * -24), 'black', { colour: 'black' })),
  body(circle([254, 190], 96), 'skin', { colour: 'grey', relief: 0.9 }),
  body(circle([254, 190], 66), 'skin', { line: 'internal', colour: 'white' }),
  brush(open('210,160 230,140 262,134'), 'internal', 1.6),
  body(closed('0,-70! 50,-40 40,20 0,40 -40,20 -50,-40'), 'dark', { colour: 'black' }),
];

export const stethoscope: Motif = {
  name: 'stethoscope',
  pose: 'tall',
  words: ['stethoscope', 'medical', 'medicine'],
  anchors: { centre: [0, 0] },
  together: { heart: heartStethoscope },
  draw: () => placed(STETHOSCOPE, { x: -70, scale: 0.99 }),
};

export const atom: Motif = {
  name: 'atom',
  pose: 'round',
  words: ['atom', 'science', 'physics', 'molecule', 'nuclear'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...[0, 60, 120].flatMap((turn) => [
      stroke(ellipse([0, 0], 470, 165, turn), 'outline'),
      stroke(ellipse([0, 0], 446, 144, turn), 'detail'),
    ]),
    ...[0, 60, 120].map((turn, i) =>
      body(circle(polar([0, 0], radians(turn + (i === 1 ? 180 : 0)), 460), 32), 'dark', { colour: 'red', relief: 1 }),
    ),
    body(circle([0, 0], 78), 'skin', { colour: 'gold', relief: 1 }),
    shadow(closed('30,-60! 68,0 30,60 -20,70! 30,20')),
  ],
};
