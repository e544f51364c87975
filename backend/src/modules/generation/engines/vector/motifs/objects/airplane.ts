import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, closed, open, paired, placed, polygon, shadow, solid, stroke, ellipse, track } from '../geometry/kit.js';

const FOLDED: readonly Shape[] = [
  body(polygon('490,-330 -130,-150 60,-40'), 'skin', { colour: 'white' }),
  body(polygon('490,-330 60,-40 84,150'), 'dark', { colour: 'grey' }),
  body(polygon('490,-330 84,150 150,30'), 'mid', { colour: 'white' }),
  body(polygon('490,-330 150,30 340,120'), 'skin', { colour: 'white' }),
  brush(open('420,-300 200,-150 90,-60'), 'internal', 1.4),
];

/** The way it came: up from the left, once round, and off. */
const FLIGHT = '-490,190 -420,300 -300,350 -160,330 -60,250 -30,140 -90,70 -190,80 -230,170 -170,260 -40,270 30,200';
const DASHES = 11;

function flight(): readonly Shape[] {
  const way = track(FLIGHT);
  const dash = (i: number): Shape => stroke(open([0, 0.28, 0.56].map((share) => way.at((i + share) / (DASHES - 0.44)))), 'outline');
  return Array.from({ length: DASHES }, (_, i) => dash(i));
}

export const paperPlane: Motif = {
  name: 'paper-plane',
  pose: 'wide',
  words: ['paper plane', 'paper airplane', 'paper aeroplane', 'origami plane', 'paper plane trail'],
  anchors: { tip: [490, -330] },
  draw: () => [...flight(), ...FOLDED],
};

/** An airliner from above, nose up. */
const JET: readonly Shape[] = [
  ...paired(
    body(closed('40,-90! 250,80 456,230! 480,290! 440,280 240,200 50,150!'), 'skin', { colour: 'grey' }),
    shadow(closed('60,90! 240,170 440,258! 456,276! 240,192 60,142!')),
    body(closed('214,20! 250,20! 256,60 250,130! 214,100!'), 'skin', { colour: 'grey' }),
    body(closed('30,330! 130,400 176,452! 170,470! 110,450 30,430!'), 'skin', { colour: 'grey' }),
    brush(open('90,0 220,100 380,210'), 'internal', 1.5),
  ),
  body(closed(bothSides('0,-488 34,-450 56,-380 62,-100 58,200 44,360 18,470 0,484')), 'skin', { colour: 'white', relief: 1 }),
  shadow(closed('30,-430! 48,-370 52,-100 48,200 36,350 12,456! 20,350 26,100 26,-100 22,-370')),
  solid(closed('-30,-424! -14,-440 14,-440 30,-424! 36,-396! 0,-408 -36,-396!')),
  ...[-300, -260, -220, -180, -140, -100, -60, -20, 20, 60, 100, 140, 180].flatMap((y) => [solid(ellipse([-36, y], 5, 8))]),
  body(closed(bothSides('0,340! 10,350 12,440 0,492!')), 'dark', { line: 'internal', colour: 'red' }),
];

export const airplane: Motif = {
  name: 'airplane',
  pose: 'figure',
  words: ['airplane', 'aeroplane', 'plane', 'aircraft', 'jet', 'airliner', 'travel'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(JET, { x: 40, y: -20, turn: 32 + rng.between(-6, 6), scale: 0.86 }),
};
