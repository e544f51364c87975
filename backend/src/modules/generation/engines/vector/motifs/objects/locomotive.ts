import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  open,
  placed,
  polar,
  polygon,
  polyline,
  radians,
  ribbon,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

function wheel(centre: Knot, r: number, spokes: number): readonly Shape[] {
  return [
    body(circle(centre, r), 'dark', { colour: 'black', relief: 0.6 }), fill(circle(centre, r * 0.8), 'skin', { colour: 'red', line: 'internal', relief: 0.2 }),
    ...Array.from(
      { length: spokes }, (_, i) => stroke(polyline([polar(centre, radians((i * 360) / spokes), r * 0.2), polar(centre, radians((i * 360) / spokes), r * 0.8)]), 'internal'),
    ),
    body(circle(centre, r * 0.26), 'skin', { colour: 'red', line: 'internal' }), solid(circle(centre, r * 0.1)),
  ];
}

/** A curl of smoke that winds inward. */
const curl = (x: number, y: number, r: number): readonly Knot[] => arc([x, y], r, 200, 440).map(([u, v], i) => [x + (u - x) * (1 - i * 0.09), y + (v - y) * (1 - i * 0.09)]);

const smoke = (): readonly Shape[] => [
  body(closed('300,-330! 250,-370 270,-440 210,-430! 190,-490 110,-496 90,-440! 30,-490 -60,-480 -70,-430! -140,-470 -220,-440 -220,-390! -290,-400 -340,-360 -310,-320! -230,-340 -160,-310 -140,-340! -70,-300 0,-320 20,-350! 90,-310 160,-330 180,-370! 230,-340 270,-310 290,-300!'), 'skin', { colour: 'grey', relief: 0.9 }),
  ...[[200, -410, 44], [90, -420, 54], [-50, -410, 54], [-190, -390, 46]].map(([x = 0, y = 0, r = 40]) => brush(open(curl(x, y, r)), 'internal', 2.2)),
  brush(open('-240,-360 -180,-350 -140,-366'), 'internal', 2), brush(open('0,-350 60,-350 90,-370'), 'internal', 2),
];

const boiler = (): readonly Shape[] => [
  body(closed('250,-300! 350,-300! 330,-250! 322,-160! 278,-160! 270,-250!'), 'dark', { colour: 'black', relief: 0.8 }), body(closed('240,-316! 360,-316! 366,-292 350,-284! 250,-284! 234,-292'), 'skin', { colour: 'gold', line: 'internal' }), cut(open('292,-270 296,-220 298,-180'), 'internal', 2),
  body(closed('90,-170! 96,-226 130,-246 164,-226 170,-170!'), 'skin', { colour: 'gold', relief: 1 }), body(circle([130, -250], 14), 'skin', { colour: 'gold', line: 'internal' }),
  body(closed('-50,-170! -44,-212 -20,-226 4,-212 10,-170!'), 'skin', { colour: 'gold', relief: 1 }), stroke(polyline('-20,-226 -20,-262'), 'outline'),
  body(closed('-140,-170! 390,-170! 400,-60 390,60! -140,60!'), 'dark', { colour: 'navy', relief: 1 }),
  ...[-60, 50, 160, 270].map((x) => fill(polygon([[x, -170], [x + 22, -170], [x + 22, 60], [x, 60]]), 'skin', { colour: 'gold', line: 'internal' })),
  cut(open('-120,-130 60,-134 250,-130'), 'internal', 2.4), cut(open('-120,20 100,26 250,20'), 'internal', 2),
  body(closed('340,-186! 410,-186! 420,-60 410,74! 340,74!'), 'black', { colour: 'black' }), cut(open('352,-150 358,-60 352,40'), 'internal', 2),
  body(closed('380,-226! 450,-230! 456,-164! 380,-160!'), 'skin', { colour: 'gold' }), body(ellipse([456, -197], 13, 36), 'skin', { colour: 'yellow', line: 'internal' }),
];

const cab = (): readonly Shape[] => [
  body(closed('-440,-230! -130,-230! -130,80! -440,80!'), 'skin', { colour: 'red', relief: 0.4 }), body(closed('-476,-236! -450,-276 -280,-296 -120,-276 -96,-236!'), 'dark', { colour: 'black' }),
  body(closed('-400,-186! -300,-186! -300,-70! -400,-70!'), 'black', { colour: 'black' }), body(closed('-270,-186! -176,-186! -176,-70! -270,-70!'), 'black', { colour: 'black' }), cut(open('-380,-170 -350,-130 -330,-86'), 'internal', 2), cut(open('-250,-170 -226,-130 -210,-86'), 'internal', 2),
  stroke(polyline('-420,-40 -150,-40 -150,56 -420,56 -420,-40'), 'internal'), solid(dots([[-400, -22], [-170, -22], [-400, 38], [-170, 38]], 6)), shadow(closed('-440,80! -440,-20! -424,30 -380,64 -300,76!')),
];

const frame = (): readonly Shape[] => [
  body(polygon('-470,76 430,76 430,120 -470,120'), 'dark', { colour: 'black' }), ...[-420, -320, -220, -120, -20, 80, 180, 280, 380].map((x) => cut(circle([x, 98], 6).replace(/Z$/, ''), 'detail')),
  body(closed('300,110! 420,110! 430,200! 300,200!'), 'skin', { colour: 'grey', relief: 0.9 }), ...[140, 166].map((y) => stroke(polyline([[306, y], [424, y]]), 'detail')),
  body(closed('420,120! 452,130! 496,300! 420,300!'), 'skin', { colour: 'red', line: 'outline' }), ...[436, 450, 464].map((x, i) => stroke(polyline([[430, 140 + i * 4], [x + 12, 296]]), 'internal')),
  ...wheel([-320, 210], 122, 12), ...wheel([-50, 210], 122, 12), ...wheel([190, 250], 80, 8), ...wheel([360, 258], 72, 8),
  body(ribbon('-320,230 -50,230', () => 15).outline(), 'skin', { colour: 'gold' }), body(ribbon('-50,226 140,190 310,160', () => 13).outline(), 'skin', { colour: 'gold' }), solid(dots([[-320, 230], [-50, 230]], 9)),
];

const track = (): readonly Shape[] => [
  body(polygon('-496,332 496,332 496,350 -496,350'), 'skin', { colour: 'grey', line: 'internal' }),
  ...Array.from(
    { length: 11 }, (_, i) => body(polygon([[-490 + i * 94, 350], [-440 + i * 94, 350], [-436 + i * 94, 374], [-494 + i * 94, 374]]), 'dark', { colour: 'brown', line: 'internal' }),
  ),
];

/** A steam locomotive under way. */
export const locomotive: Motif = {
  name: 'locomotive',
  pose: 'wide',
  words: ['locomotive', 'train', 'steam train', 'steam locomotive', 'steam engine', 'railway', 'railroad', 'old train'],
  anchors: { crown: [300, -330], base: [0, 370] },
  draw: () => placed([...track(), ...smoke(), ...boiler(), ...cab(), ...frame()], { y: 50, scale: 0.98 }),
};
