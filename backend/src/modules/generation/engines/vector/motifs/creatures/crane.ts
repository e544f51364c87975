import { body, brush, closed, circle, featherFan, fill, glint, open, profile, ribbon, solid, taper } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { coverts } from './parts/coverts.js';

/** The arm of the near wing. */
const ARM = '90,30! 30,-60 -60,-160 -170,-260 -380,-340! -280,-210 -210,-110 -140,-20 -60,80 0,130!';

const NECK = '60,40 120,-60 110,-170 60,-260 90,-350 180,-390 230,-386';

const farWing = (): readonly Shape[] => [
  ...featherFan('60,0 110,-40 150,-90', '470,60 498,-90 470,-240 410,-360', {
    count: 7,
    tone: 'dark',
    colour: 'black',
    fullness: 0.72,
    curl: -0.05,
    edge: 'outline',
  }),
  ...featherFan('60,-20 110,-60 140,-110', '330,-20 350,-130 320,-240', {
    count: 5,
    tone: 'skin',
    colour: 'white',
    fullness: 0.72,
    curl: -0.05,
  }),
];

const nearWing = (): readonly Shape[] => [
  ...featherFan('-80,150 -60,90 -20,30', '-380,280 -480,150 -498,-20 -460,-190 -380,-330', {
    count: 9,
    tone: 'dark',
    colour: 'black',
    fullness: 0.7,
    curl: -0.06,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('-60,150 -40,90 0,30', '-240,240 -320,140 -340,10 -310,-130 -250,-240', {
    count: 8,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.06,
    edge: 'internal',
    reversed: true,
  }),
  ...featherFan('-30,140 -10,80 20,20', '-120,190 -180,110 -200,10 -170,-90', {
    count: 6,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.06,
    reversed: true,
  }),
  body(closed(ARM), 'skin', {
    colour: 'white',
    relief: 0.7,
  }),
  ...coverts(ARM, [[-60, -160], [-170, 60]]),
];

const trunk = (): readonly Shape[] => [
  ...['20,210 0,330 -60,420 -130,490', '60,210 60,320 10,410 -40,496'].map((leg) =>
    body(ribbon(leg, taper(13, 6)).outline(), 'dark', { colour: 'grey', line: 'internal' }),
  ),
  ...featherFan('-90,180 -60,210 -20,240', '-320,340 -290,420 -210,470', {
    count: 6,
    tone: 'dark',
    colour: 'black',
    fullness: 0.75,
    curl: 0.08,
    edge: 'outline',
  }),
  body(closed('-120,190! -70,90 0,20 70,0 130,40 140,110 100,190 20,240 -60,240!'), 'skin', { colour: 'white', relief: 0.9 }),
  ...['110,90 90,140 50,180', '60,60 50,110 20,150'].map((line) => brush(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => {
  const neck = ribbon(NECK, profile('0:62 0.3:34 0.8:24 1:26'));
  return [
    body(neck.outline(), 'skin', { colour: 'white', relief: 0.9 }),
    fill(neck.outline(0.5, 0.86), 'dark', { line: 'none', colour: 'black' }),
    brush(neck.along(-0.4, 0.1, 0.44), 'internal', 2.4),
    body(closed('258,-408! 330,-400 410,-380 470,-360! 400,-362 320,-366 262,-372!'), 'skin', { line: 'internal', colour: 'gold' }),
    brush(open('268,-388 340,-382 410,-372'), 'detail', 1.2),
    body(closed('180,-410! 206,-436 240,-436 268,-408 266,-376 236,-358 196,-362!'), 'skin', { colour: 'white' }),
    fill(closed('190,-414! 210,-438 244,-436 262,-416! 230,-408!'), 'dark', { line: 'internal', colour: 'red' }),
    solid(circle([236, -392], 9)),
    glint(circle([233, -395], 3)),
  ];
};

/** A crane in flight in the Japanese manner, wings spread, legs trailing. */
export const crane: Motif = {
  name: 'crane',
  pose: 'figure',
  words: ['crane', 'japanese crane', 'heron', 'stork', 'egret', 'ibis'],
  anchors: { mouth: [470, -360], crown: [226, -436], base: [-60, 480], heart: [30, 120] },
  draw: () => [...farWing(), ...trunk(), ...nearWing(), ...head()],
};
