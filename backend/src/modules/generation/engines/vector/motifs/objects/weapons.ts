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
  placed,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

const AXE: readonly Shape[] = [
  body(closed('-20,-460! 20,-460! 26,-200 22,100 30,400 40,480! -36,480! -24,400 -28,100 -26,-200'), 'skin', { colour: 'brown' }),
  shadow(closed('4,-440! 14,-440! 18,-200 14,100 22,400 28,468! 4,468!')),
  ...['-12,-60 -14,60 -10,160', '-10,220 -14,320 -12,420'].map((d) => brush(open(d), 'internal', 1.4)),
  ...[300, 326, 352, 378].map((y) => brush(open(`-25,${y} 0,${y + 8} 27,${y}`), 'outline', 1.3)),
  body(
    closed(
      
        '-34,-420! 40,-420! 150,-430 260,-470! 330,-360 340,-210 280,-70! 190,-150 110,-200 40,-220! -34,-220! -60,-250 ' +
        '-110,-262! -130,-320! -110,-376! -60,-390',
    ),
    'skin',
    { colour: 'grey', relief: 0.5 },
  ),
  body(closed('260,-470! 330,-360 340,-210 280,-70! 256,-150 270,-290 240,-400'), 'skin', { line: 'internal', colour: 'white' }),
  shadow(closed('60,-230! 130,-206 206,-150 252,-106! 246,-180 220,-190 130,-250')),
  volute([150, -320], 44, { from: 180, wind: 520 }),
  brush(open('60,-380 130,-390 200,-420'), 'internal', 1.5),
  brush(open('60,-270 110,-270 196,-280'), 'internal', 1.5),
  ...[-380, -320, -260].map((y) => solid(circle([0, y], 9))),
];

export const axe: Motif = {
  name: 'axe',
  pose: 'tall',
  words: ['axe', 'ax', 'viking axe', 'battle axe', 'hatchet', 'tomahawk', 'lumberjack axe'],
  anchors: { base: [0, 480] },
  draw: () => placed(AXE, { x: -80 }),
};

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
