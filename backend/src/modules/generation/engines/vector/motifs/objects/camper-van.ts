import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, leaf, open, placed, polar, polygon, radians, ribbon, solid, type Point } from '../geometry/kit.js';

/** A surfboard strapped to the rack. */
const ROOF: readonly Shape[] = [
  ...[-250, 210].map((x) => body(polygon([[x - 12, -286], [x + 12, -286], [x + 16, -222], [x - 16, -222]]), 'dark', { colour: 'grey' })),
  body(leaf([-430, -296], [400, -296], { half: 42, belly: 0.46 }), 'skin', { colour: 'red', relief: 0.6 }), brush(open('-400,-296 0,-298 370,-296'), 'internal', 1.8),
  ...[-60, -20].map((x) => brush(open([[x, -336], [x + 12, -296], [x, -256]]), 'outline', 1.4)), body(closed('300,-262! 350,-264! 330,-226!'), 'dark', { colour: 'black', line: 'internal' }),
  ...[-250, 210].map((x) => brush(open([[x - 6, -338], [x + 8, -296], [x - 2, -254]]), 'outline', 1.6)),
];

/** The bus: a round nose, the light upper half, the dark lower one that sweeps to a point in front. */
const SHELL: readonly Shape[] = [
  body(closed('-470,160! -486,60 -482,-80 -466,-176 -430,-214 -380,-226 0,-232 300,-228 388,-210 438,-150 472,-40 488,60 486,140 470,164!'), 'skin', { colour: 'bone', relief: 0.6 }),
  fill(closed('-484,-26! 250,-26! 340,-8 410,50 470,164! -470,160! -486,60'), 'dark', { colour: 'teal', line: 'outline', relief: 0.4 }),
  cut(open('-470,-2 240,-2 330,14 392,66 440,144'), 'internal', 1.8), brush(open('-470,-196 -380,-206 0,-212 300,-208 380,-192'), 'internal', 1.6),
  ...['-186,10 -186,146', '146,10 146,146'].map((line) => cut(open(line), 'internal', 1.4)), brush(open('146,-206 148,-120 146,-34'), 'internal', 1.4), cut(open('96,36 124,34'), 'outline', 1.6),
];

/** Windows with their curtains, the slanted pane of the cab. */
const pane = (left: number, right: number): readonly Shape[] => [
  body(closed([
    [left, -174], [left + 14, -184], [right - 14, -184], [right, -174], [right, -76], [right - 14, -64], [left + 14, -64], [left, -76],
  ]), 'skin', { colour: 'white', relief: 0.2 }),
  solid(closed([[left + 8, -178, true], [(left + right) / 2 - 8, -178, true], [left + 32, -128], [left + 10, -74, true]])),
  solid(closed([[right - 8, -178, true], [(left + right) / 2 + 8, -178, true], [right - 32, -128], [right - 10, -74, true]])),
];

const CAB: readonly Shape[] = [
  body(closed('172,-174 186,-184 290,-184! 330,-174! 360,-120 378,-64! 186,-64 172,-76'), 'skin', { colour: 'white', relief: 0.2 }), brush(open('286,-182 300,-120 296,-66'), 'internal', 1.6),
  ...['196,-90 240,-166', '222,-84 262,-150'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('446,40! 474,34 490,60 488,90 470,100! 450,84'), 'skin', { colour: 'gold', relief: 0.6 }), body(circle([456, 118], 14), 'skin', { colour: 'orange', line: 'internal' }),
  ...[[-494, -430], [420, 498]].map(([a = 0, b = 0]) => body(ribbon([[a, 156], [(a + b) / 2, 164], [b, 156]], () => 17).outline(), 'skin', { colour: 'grey', relief: 0.8 })),
  body(closed('-476,20! -460,16 -452,40 -458,72 -474,74!'), 'skin', { colour: 'red', line: 'internal' }),
];

const wheel = ([x, y]: Point): readonly Shape[] => [
  solid(closed([[x - 128, y + 6, true], [x - 112, y - 66], [x - 60, y - 114], [x, y - 128], [x + 60, y - 114], [x + 112, y - 66], [x + 128, y + 6, true]])),
  body(circle([x, y], 106), 'black', { colour: 'black' }), body(circle([x, y], 72), 'skin', { colour: 'white', line: 'internal', relief: 0.2 }), body(circle([x, y], 48), 'skin', { colour: 'grey', relief: 0.9 }),
  solid(circle([x, y], 12)), ...[20, 92, 164, 236, 308].map((turn) => solid(circle(polar([x, y], radians(turn), 32), 6))),
  cut(open([polar([x, y], radians(200), 90), polar([x, y], radians(235), 92), polar([x, y], radians(262), 90)]), 'internal', 2),
];

/** A flower on its flank, as it was in the summer of sixty-seven. */
const FLOWER: readonly Shape[] = [0, 60, 120, 180, 240, 300].map((turn) =>
  fill(leaf([-20, 76], polar([-20, 76], radians(turn), 62), { half: 21, belly: 0.62, blunt: true }), 'skin', { colour: 'yellow', relief: 0.3 }));

export const camperVan: Motif = {
  name: 'camper-van',
  pose: 'wide',
  words: ['camper van', 'campervan', 'van', 'bus', 'hippie van', 'road trip', 'vintage van'],
  anchors: { base: [0, 282] },
  draw: () => placed([
    ...ROOF, ...SHELL, ...[[-452, -342], [-322, -200], [-172, -50], [-22, 120]].flatMap(([left = 0, right = 0]) => pane(left, right)), ...CAB,
    ...FLOWER, fill(circle([-20, 76], 20), 'skin', { colour: 'orange' }), ...wheel([-282, 166]), ...wheel([292, 166]), brush(open('-490,282 0,286 490,280'), 'outline', 2),
  ], { scale: 0.99 }),
};
