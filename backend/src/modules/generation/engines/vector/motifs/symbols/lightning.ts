import type { Motif } from '../motif.js';
import { body, brush, polygon, polyline, shadow } from '../geometry/kit.js';

export const lightning: Motif = {
  name: 'lightning-bolt',
  pose: 'tall',
  words: ['lightning bolt', 'lightning', 'thunderbolt', 'bolt', 'thunder', 'electric bolt'],
  anchors: { crown: [60, -486], tip: [-90, 486] },
  draw: () => [
    ...['-250,-300 -330,-380', '-270,-180 -390,-200', '300,-40 400,-60', '280,70 370,130', '-190,170 -290,190', '-170,270 -240,350'].map(
      (d) => brush(polyline(d), 'outline', 1.8),
    ),
    body(polygon('-40,-486 206,-486 88,-150 250,-150 50,70 168,70 -150,486 -44,160 -180,160 -62,-60 -204,-60'), 'skin', {
      colour: 'yellow',
    }),
    shadow(polygon('150,-470 188,-470 72,-134 216,-134 20,86 134,86 -120,430 -20,142 -120,142 60,-60 -40,-60')),
    body(polygon('-24,-464 130,-464 8,-116 160,-116 -36,88 50,88 -86,330 -12,142 -146,142 -30,-78 -170,-78'), 'skin', {
      line: 'none',
      colour: 'yellow',
      relief: 0.2,
    }),
    brush(polyline('-10,-440 -120,-110'), 'internal', 1.5),
    brush(polyline('-40,-40 -110,120'), 'internal', 1.5),
  ],
};
