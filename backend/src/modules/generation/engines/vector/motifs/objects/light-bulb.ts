import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, closed, open, placed, polyline, shadow, stroke } from '../geometry/kit.js';

const RAYS: readonly Shape[] = [-100, -66, -33, 0, 33, 66, 100].flatMap((turn) =>
  placed([brush(polyline('0,-340 0,-420'), 'outline', 1.8)], { turn, y: -60 }),
);

const GLASS: readonly Shape[] = [
  body(closed(bothSides('0,-340 120,-322 220,-240 254,-110 220,20 140,120 106,210! 0,216!')), 'skin', { colour: 'yellow', relief: 0.7 }),
  shadow(closed('170,-240! 230,-110 200,12 122,112 90,200! 60,200! 90,100 160,0 190,-110')),
  brush(open('-200,-70 -190,-180 -120,-260'), 'outline', 1.8),
];

const FILAMENT: readonly Shape[] = [
  stroke(open('-46,214 -56,60 -110,-20 -70,-60 -30,0 0,-60 30,0 70,-60 110,-20 56,60 46,214'), 'internal'),
];

const SCREW: readonly Shape[] = [
  body(closed(bothSides('0,206! 112,206! 122,232 112,256! 0,256!')), 'skin', { colour: 'grey' }),
  ...[0, 1, 2].map((i) =>
    body(
      closed(
        bothSides(
          
            `0,${252 + i * 46}! ${108 - i * 8},${252 + i * 46}! ${118 - i * 8},${275 + i * 46} ` +
            `${106 - i * 8},${300 + i * 46}! 0,${300 + i * 46}!`,
        ),
      ),
      'skin',
      { colour: 'grey' },
    ),
  ),
  shadow(closed('30,262! 96,262! 100,280 86,386! 30,386!')),
  body(closed(bothSides('0,390! 76,390! 56,440 26,466! 0,468!')), 'dark', { colour: 'black' }),
];

export const lightBulb: Motif = {
  name: 'light-bulb',
  pose: 'figure',
  words: ['light bulb', 'lightbulb', 'bulb', 'bright idea', 'edison bulb', 'lamp bulb'],
  anchors: { crown: [0, -480], base: [0, 468] },
  draw: () => [...RAYS, ...GLASS, ...FILAMENT, ...SCREW],
  holds: { room: { x: 0, y: -64, width: 330, height: 430 }, draw: () => [...RAYS, ...GLASS, ...SCREW] },
};
