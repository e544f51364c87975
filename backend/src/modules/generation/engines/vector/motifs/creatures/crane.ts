import { body, brush, closed, circle, featherFan, fill, glint, lock, open, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { coverts } from './parts/coverts.js';

/** The arm of the near wing. */
const ARM = '90,30! 30,-60 -60,-160 -170,-260 -380,-340! -280,-210 -210,-110 -140,-20 -60,80 0,130!';

const NECK = '40,150 92,60 124,-40 114,-160 62,-256 90,-350 180,-390 230,-386';

/** The arm of the far wing, held out behind the neck. */
const FAR_ARM = '60,20! 110,-70 200,-150 320,-210 470,-290! 400,-180 300,-90 210,-10 120,50!';

const farWing = (): readonly Shape[] => [
  ...featherFan('420,-240 330,-150 240,-70 120,30', '488,-226 488,-90 434,50 328,158', { count: 9, tone: 'dark', colour: 'black', fullness: 0.7, curl: 0.05, edge: 'outline', reversed: true }),
  ...featherFan('380,-210 300,-130 220,-60 120,20', '440,-140 412,-40 350,50 250,120', { count: 7, tone: 'skin', colour: 'white', fullness: 0.72, curl: 0.05, reversed: true }),
  body(closed(FAR_ARM), 'skin', { colour: 'white', relief: 0.7 }),
  ...coverts(FAR_ARM, [[200, -100], [290, 10]]),
];

/** A long leg that trails, with its knee and the toes held together. */
const leg = (spine: string, toes: readonly string[]): readonly Shape[] => [
  ...toes.map((toe) => body(lock(toe, 10, 0.3), 'dark', { colour: 'grey', line: 'internal' })),
  body(ribbon(spine, profile('0:22 0.2:11 0.5:9 0.55:14 0.62:9 1:9')).outline(), 'dark', { colour: 'grey', line: 'internal' }),
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
  ...leg('20,190 10,290 -40,370 -110,430', ['-106,424 -150,440 -190,470', '-108,428 -140,462 -166,492', '-106,432 -112,470 -126,494']),
  ...leg('70,190 80,290 50,370 0,436', ['4,430 -32,456 -64,488', '2,434 -10,468 -26,494', '4,436 14,472 10,494']),
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

const neck = (): readonly Shape[] => {
  const band = ribbon(NECK, profile('0:8 0.08:46 0.2:50 0.36:34 0.8:24 1:26'));
  return [
    body(band.outline(), 'skin', { colour: 'white', relief: 0.9 }),
    fill(band.outline(0.56, 0.88), 'dark', { line: 'none', colour: 'black' }),
    brush(band.along(-0.4, 0.22, 0.5), 'internal', 2.4),
  ];
};

const head = (): readonly Shape[] => [
  body(closed('258,-408! 330,-400 410,-380 470,-360! 400,-362 320,-366 262,-372!'), 'skin', { line: 'internal', colour: 'gold' }),
  brush(open('268,-388 340,-382 410,-372'), 'detail', 1.2),
  body(closed('180,-410! 206,-436 240,-436 268,-408 266,-376 236,-358 196,-362!'), 'skin', { colour: 'white' }),
  fill(closed('190,-414! 210,-438 244,-436 262,-416! 230,-408!'), 'dark', { line: 'internal', colour: 'red' }),
  solid(circle([236, -392], 9)),
  glint(circle([233, -395], 3)),
];

/** A crane in flight in the Japanese manner, wings spread, legs trailing. */
export const crane: Motif = {
  name: 'crane',
  pose: 'figure',
  words: ['crane', 'japanese crane', 'stork', 'ibis'],
  anchors: { mouth: [470, -360], crown: [226, -436], base: [-60, 480], heart: [30, 120] },
  draw: () => [...farWing(), ...trunk(), ...neck(), ...nearWing(), ...head()],
};
