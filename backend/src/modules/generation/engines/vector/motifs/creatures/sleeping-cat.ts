import { body, closed, cut, fill, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { catHead } from './cat.js';

const TAIL = '424,60 446,160 420,262 340,330 220,352 40,356 -120,352 -260,356 -350,330 -384,280';
const MOUND = '-390,220 -430,80 -390,-70 -280,-190 -120,-262 60,-290 230,-264 372,-180 456,-40 470,110 420,250 300,330 100,350 -160,350 -320,310';
const HAUNCH = '70,330! 10,250 10,140 80,50 190,10 310,30 410,110 440,200 400,290 260,340!';
const PAW = '-60,270! -20,236 60,230 130,250 150,290 120,320 30,330 -50,320!';
const coat = { colour: 'black' } as const;

const curl = (): readonly Shape[] => [
  body(closed(MOUND), 'dark', { ...coat, relief: 0.9 }),
  ...['-120,-232 60,-258 216,-234 340,-160', '380,-120 426,-40 438,40', '-20,-200 60,-150 110,-80', '120,-200 200,-150 250,-80', '240,-170 310,-110 340,-50'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed(HAUNCH), 'dark', { ...coat, relief: 0.9 }),
  ...['84,320 34,240 40,140 100,70 190,36 290,50', '120,250 140,180 210,140', '390,130 410,190 396,240'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed(PAW), 'dark', { ...coat, relief: 0.8 }),
  ...['92,256 84,276 92,300', '122,262 114,280 122,304'].map((line) => cut(open(line), 'internal', 1.8)),
];

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:3 0.1:40 0.2:54 0.5:52 0.85:42 0.97:22 1:6'));
  return [
    body(band.outline(), 'dark', { ...coat, relief: 1 }),
    cut(band.along(0.84, 0.2, 0.58), 'internal', 2.8), cut(band.along(-0.5, 0.3, 0.52), 'internal', 2.4), cut(band.along(-0.4, 0.56, 0.8), 'internal', 2.4),
  ];
};

const LIDS: readonly Shape[] = [cut(open('26,-4 52,20 88,22 124,-4'), 'outline', 1.6), cut(open('124,-4 136,-2 144,-8'), 'internal', 1.4)];

/** Bare skin round the head, so that it stands out from the black coat behind it. */
const halo = (): readonly Shape[] => catHead([]).filter(({ line, tone }) => line === 'outline' && tone === 'dark').map(({ d }) => fill(d, 'skin', { line: 'none', colour: 'white', relief: 0 }));

const laid = (shapes: readonly Shape[], y: number, scale: number): readonly Shape[] => placed(shapes, { x: -186, y, turn: -9, scale });

/** A cat asleep in a curl, its chin on its tail. */
export const sleepingCat: Motif = {
  name: 'sleeping-cat',
  pose: 'wide',
  words: ['sleeping cat', 'cat sleeping', 'curled up cat', 'napping cat', 'cat nap', 'sleepy cat', 'sleeping kitten', 'curled cat'],
  anchors: { crown: [-190, -100], base: [0, 340], heart: [160, 60] },
  draw: () => placed([...curl(), ...tail(), ...laid(halo(), 114, 1.2), ...laid(catHead(LIDS), 118, 1.12)], { y: -50 }),
};
