import { body, brush, circle, closed, featherFan, glint, open, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { coverts } from './parts/coverts.js';

/** The arm of the near wing. */
const ARM = '110,40! 70,-70 10,-200 -120,-450! -70,-260 -50,-150 -40,-60 -20,30 10,90!';

const WHITE = { tone: 'skin', colour: 'white', reversed: true } as const;

const farWing = (): readonly Shape[] => [
  ...featherFan('120,20 60,30 0,50', '250,-420 150,-440 50,-400 -20,-310', { ...WHITE, tone: 'dark', colour: 'grey', count: 8, fullness: 0.7, curl: -0.06, edge: 'outline' }),
  ...featherFan('110,10 60,20 10,40', '190,-250 110,-260 30,-210', { ...WHITE, count: 6, fullness: 0.7, curl: -0.06 }),
];

const nearWing = (): readonly Shape[] => [
  ...featherFan('60,40 -20,70 -110,110', '-130,-440 -240,-400 -340,-320 -400,-210 -410,-90', { ...WHITE, tone: 'dark', colour: 'grey', count: 11, fullness: 0.66, curl: -0.06, edge: 'outline' }),
  ...featherFan('70,40 0,70 -90,110', '-80,-310 -170,-270 -250,-190 -280,-90', { ...WHITE, count: 8, fullness: 0.7, curl: -0.06 }),
  ...featherFan('70,40 10,70 -60,110', '-20,-190 -90,-150 -140,-80 -160,0', { ...WHITE, count: 6, fullness: 0.7, curl: -0.06 }),
  body(closed(ARM), 'skin', { colour: 'white', relief: 0.6 }),
  ...coverts(ARM, [[20, -180], [-130, -120]]),
];

const TRUNK = '-330,170! -240,110 -120,64 20,34 120,20 200,-6 280,-40 360,-80 410,-104 444,-110 468,-92 470,-70 446,-58 410,-52 350,-22 280,24 210,80 140,124 40,166 -80,190 -210,196';

/** A swan or goose in flight, its neck stretched out. */
export const flyingSwan: Motif = {
  name: 'flying-swan',
  pose: 'figure',
  words: ['flying swan', 'swan in flight', 'swan flying', 'flying goose', 'goose in flight', 'goose flying', 'wild goose', 'flying duck', 'duck in flight'],
  anchors: { mouth: [496, -76], crown: [440, -112], base: [-60, 196], heart: [60, 100] },
  draw: () => [
    ...farWing(),
    ...featherFan('-250,140 -240,160 -220,180', '-430,110 -440,180 -400,240', { ...WHITE, count: 5, fullness: 0.7, edge: 'outline' }),
    body(closed(TRUNK), 'skin', { colour: 'white', relief: 0.9 }),
    shadow(closed('-200,192! -80,176 40,150 140,104 210,56! 140,124 40,166 -80,190')),
    ...['130,70 200,44 262,6', '-60,150 20,140 90,116', '-180,160 -120,162 -60,158'].map((line) => brush(open(line), 'internal', 2)),
    body(closed('456,-102! 486,-92 500,-74 470,-68! 462,-84'), 'dark', { line: 'internal', colour: 'orange' }),
    solid(circle([438, -92], 8)), glint(circle([440, -95], 2.6)),
    ...nearWing(),
  ],
};
