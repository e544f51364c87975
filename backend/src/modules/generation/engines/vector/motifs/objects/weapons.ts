import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  ellipse,
  open,
  paired,
  polygon,
  polyline,
  shadow,
  stroke,
} from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

const TRIDENT: readonly Shape[] = [
  body(polygon('-15,-120 15,-120 15,470 -15,470'), 'skin', { colour: 'gold' }),
  shadow(polygon('3,-110 11,-110 11,462 3,462')),
  ...paired(
    body(closed('0,-120! 90,-130 150,-190 166,-300! 130,-290! 190,-440! 250,-290! 214,-300! 210,-170 130,-80 0,-66!'), 'skin', {
      colour: 'gold',
    }),
    shadow(closed('190,-410! 236,-304! 200,-312! 192,-172 120,-96 40,-80! 110,-110 174,-190 180,-310!')),
    volute([66, -40], 26, { from: 180, wind: 480 }),
  ),
  body(closed(bothSides('0,-488! 66,-310! 26,-326! 30,-120 22,-60! 0,-50!')), 'skin', { colour: 'gold' }),
  shadow(closed('4,-456! 48,-328! 16,-344! 20,-120 12,-66!')),
  body(ellipse([0, -92], 40, 34), 'skin', { colour: 'gold' }),
  body(ellipse([0, -92], 22, 18), 'dark', { colour: 'teal', relief: 1 }),
  ...[0, 40, 380].map((y) => body(ellipse([0, y], 28, 13), 'skin', { colour: 'gold', relief: 1 })),
  body(closed(bothSides('0,440! 26,450! 30,470 0,494!')), 'skin', { colour: 'gold' }),
];

export const trident: Motif = {
  name: 'trident',
  pose: 'tall',
  words: ['trident', 'poseidon trident', 'neptune trident', 'pitchfork'],
  anchors: { crown: [0, -488], base: [0, 494] },
  draw: () => TRIDENT,
};

const BOMB: readonly Shape[] = [
  body(circle([0, 110], 340), 'dark', { colour: 'navy', relief: 1 }),
  body(closed('-230,-30! -200,-110 -110,-170! -160,-80 -190,0!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(circle([-230, 60], 22), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(closed('-90,-210! 90,-210! 100,-280! -100,-280!'), 'skin', { colour: 'grey' }),
  shadow(polygon('30,-270 92,-270 84,-218 30,-218')),
  stroke(open('0,-280 10,-350 80,-390 160,-370 210,-400'), 'outline'),
  stroke(open('14,-280 26,-340 84,-374 150,-356 216,-386'), 'outline'),
  ...[0, 45, 90, 135, 180, 225, 270, 315].map((deg) => {
    const [c, s] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
    return brush(
      polyline([
        [240 + c * 34, -400 + s * 34],
        [240 + c * 84, -400 + s * 84],
      ]),
      'outline',
      1.8,
    );
  }),
  body(circle([240, -400], 20), 'skin', { line: 'internal', colour: 'yellow' }),
];

export const bomb: Motif = {
  name: 'bomb',
  pose: 'figure',
  words: ['bomb', 'cartoon bomb', 'dynamite', 'explosive'],
  anchors: { centre: [0, 110] },
  draw: () => BOMB,
};
