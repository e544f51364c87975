import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  leaf,
  open,
  placed,
  ribbon,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const porthole = (x: number, y: number, r: number): readonly Shape[] => [
  body(circle([x, y], r), 'skin', { colour: 'gold', relief: 0.8 }),
  fill(circle([x, y], r * 0.66), 'black', { colour: 'teal', line: 'internal' }),
  cut(open([[x - r * 0.4, y], [x - r * 0.2, y - r * 0.36], [x + r * 0.1, y - r * 0.44]]), 'internal', 2),
];

const screw = (): readonly Shape[] => [
  body(ribbon('-400,60 -460,60', () => 16).outline(), 'dark', { colour: 'grey' }),
  body(leaf([-446, 56], [-456, -90], { half: 46, belly: 0.6, blunt: true, bend: -14 }), 'skin', { colour: 'gold', relief: 0.8 }),
  body(leaf([-446, 64], [-456, 210], { half: 46, belly: 0.6, blunt: true, bend: 14 }), 'skin', { colour: 'gold', relief: 0.8 }),
  body(circle([-458, 60], 26), 'skin', { colour: 'gold' }),
  body(closed('-280,-60! -330,-150 -420,-170 -420,-120 -380,-20!'), 'dark', { colour: 'red' }), body(closed('-280,190! -330,270 -420,290 -420,240 -380,150!'), 'dark', { colour: 'red' }),
];

const tower = (): readonly Shape[] => [
  body(ribbon('20,-240 20,-380 40,-420 110,-424', () => 15).outline(), 'skin', { colour: 'gold' }), body(ellipse([114, -424], 14, 32), 'black', { colour: 'black', line: 'internal' }),
  stroke(open('-60,-250 -60,-370'), 'outline'), body(closed('-60,-370! -140,-350 -60,-326!'), 'dark', { colour: 'red', line: 'internal' }),
  body(closed('-150,-110! -120,-236 -90,-256 90,-256 124,-230 170,-110!'), 'skin', { colour: 'yellow', relief: 0.7 }), body(closed('-110,-256! 110,-256! 104,-278 -104,-278!'), 'dark', { colour: 'red' }), ...porthole(-30, -180, 36), ...porthole(70, -180, 36), shadow(closed('100,-240! 124,-226 166,-112! 110,-112 130,-180')),
];

const hull = (): readonly Shape[] => [
  body(closed('-420,60 -380,-30 -260,-100 -60,-130 160,-126 340,-70 440,0 476,70 440,140 330,204 150,244 -60,246 -260,216 -380,150'), 'skin', { colour: 'yellow', relief: 1 }),
  fill(closed('-400,110! -250,150 0,166 250,150 460,110! 400,170 300,216 150,244 -60,246 -260,216 -370,160'), 'dark', { colour: 'red', line: 'internal', relief: 0.7 }), cut(open('-300,180 -60,206 180,200 340,166'), 'internal', 2.2),
  brush(open('-404,96 -250,136 0,150 250,136 466,92'), 'internal', 1.6), solid(dots([[-330, 96], [-250, 116], [-160, 126], [-70, 132], [20, 134], [110, 130], [200, 122], [290, 106], [370, 86]], 7)),
  ...porthole(-220, 20, 52),
  ...porthole(-70, 20, 52),
  ...porthole(80, 20, 52),
  body(ellipse([300, 26], 90, 84), 'skin', { colour: 'gold', relief: 0.9 }),
  fill(ellipse([304, 26], 66, 62), 'black', { colour: 'teal', line: 'internal' }),
  cut(open('260,20 280,-14 320,-24'), 'internal', 2.4),
  cut(open('280,40 300,50 330,46'), 'detail', 1.8),
  brush(open('-340,-20 -240,-76 -100,-100'), 'internal', 2), brush(open('200,-96 300,-60 360,-24'), 'internal', 2), glint(closed('-300,-30! -220,-76 -140,-92! -220,-60 -280,-16!')),
];

const sea = (): readonly Shape[] => [
  ...[[-420, -280, 30], [-350, -360, 20], [-470, -380, 16], [-300, -250, 14], [420, -180, 22], [460, -260, 15]].flatMap(([x = 0, y = 0, r = 12]) => [
    body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal', relief: 0.4 }), brush(open([[x - r * 0.5, y], [x - r * 0.3, y - r * 0.4], [x + r * 0.1, y - r * 0.55]]), 'detail', 1.5),
  ]),
  ...['-400,340 -260,316 -120,344 20,318 160,344 300,316 430,340', '-250,390 -120,370 20,394 160,370 280,392'].map((line) => brush(open(line), 'outline', 1.4)),
];

/** A little submarine, periscope up. */
export const submarine: Motif = {
  name: 'submarine',
  pose: 'wide',
  words: ['submarine', 'yellow submarine', 'nautilus submarine', 'u boat', 'periscope'],
  anchors: { crown: [20, -430], base: [0, 390] },
  draw: () => placed([...sea(), ...screw(), ...tower(), ...hull()], { scale: 0.97, x: 8 }),
};
