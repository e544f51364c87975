import { body, brush, closed, fill, flames, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { sleepingDogHead } from './dog.js';

const coat = { colour: 'tan' } as const;
const BACK = '-400,330! -430,240 -410,100 -340,0 -230,-60 -90,-84 70,-90 220,-60 340,10 420,110 452,230 440,330!';
const PAW = '-112,20! -106,-50 -50,-86 40,-84 100,-50 118,10 100,56 40,66 -60,64!';

const paw = (x: number, y: number, scale = 1): readonly Shape[] => placed([
  body(closed(PAW), 'skin', { ...coat, relief: 0.9 }),
  ...['-52,64 -58,36 -46,14', '4,66 0,36 10,12', '58,60 58,34 66,14'].map((line) => brush(open(line), 'internal', 2.2)),
], { x, y, scale });

const trunk = (): readonly Shape[] => [
  body(ribbon('380,300 470,310 496,230 470,130 420,80', profile('0:46 0.5:38 1:8')).outline(), 'skin', { ...coat, relief: 0.8 }), brush(open('440,300 470,250 466,190'), 'internal', 2.2),
  body(closed(BACK), 'skin', { ...coat, relief: 0.9 }),
  fill(closed(['40,-92', '150,-80 260,-40 340,10 400,80'].join(' ').concat('! ').concat('350,90 330,150 290,90 250,140 220,70 170,110 150,40 100,60 90,0 40,10 50,-40')), 'dark', { line: 'none', colour: 'brown', relief: 0.5 }),
  ...['-20,-50 20,-40 40,-10', '380,150 400,200 396,240', '70,130 110,170 120,220', '60,40 110,60 140,90'].map((line) => brush(open(line), 'internal', 2.4)),
  body(closed('130,334! 116,240 160,150 250,116 346,146 400,230 396,334!'), 'skin', { ...coat, relief: 0.9 }),
  brush(open('150,280 160,210 220,160'), 'internal', 2.4), shadow(closed(flames('130,334 124,250 156,284 166,230 190,290 214,250 224,334', 0.06))),
  ...paw(150, 296, 0.86),
];

/** A dog asleep, its chin on its paws. */
export const sleepingDog: Motif = {
  name: 'sleeping-dog',
  pose: 'wide',
  words: ['sleeping dog', 'dog sleeping', 'sleepy dog', 'dog lying down', 'lying dog', 'dog asleep', 'sleeping puppy', 'napping dog'],
  anchors: { crown: [-200, -210], mouth: [-200, 210], eye: [-110, 0], base: [-30, 340], back: [110, -90], heart: [170, 90] },
  draw: () => placed([...trunk(), ...paw(-310, 296), ...paw(-40, 296), ...placed(sleepingDogHead(), { x: -175, y: 124, scale: 0.74 })], { x: -32, y: -20, scale: 0.98 }),
};
