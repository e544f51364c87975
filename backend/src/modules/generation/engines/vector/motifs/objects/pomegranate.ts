import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, glint, leaf, open, placed, polar, whip, type Point } from '../geometry/kit.js';
import { leafed } from './fruit.js';

const RIND = '-30,-270 90,-286 220,-240 320,-130 370,10 362,150 300,290 190,390 50,440 -90,432 -230,372 -330,260 -384,120 -380,-30 -320,-160 -200,-246';
/** Where the rind has burst, and inside it the edge of the pith. */
const BURST = '-70,-150! -10,-196 70,-176! 130,-196 206,-140 246,-60! 300,10 296,120 262,196! 220,290 130,346 60,330! -10,356 -100,310 -130,230! -190,160 -186,50 -150,-20! -130,-110';
const PITH = '-50,-120 20,-160 110,-150 180,-100 222,-10 256,60 240,170 170,280 80,306 -30,308 -96,230 -142,140 -130,20 -100,-70';
/** Three chambers between skins. */
const CHAMBERS: readonly (readonly Point[])[] = [
  [[-50, -70], [8, -112], [74, -116], [-84, 0], [-20, -34], [46, -58], [-100, 76], [-42, 40], [20, 10], [-90, 146], [-46, 106]],
  [[132, -86], [172, -26], [104, -28], [206, 40], [146, 42], [90, 30], [212, 110], [160, 108]],
  [[56, 96], [108, 122], [14, 160], [70, 182], [130, 190], [-36, 204], [20, 236], [82, 252], [-10, 276], [168, 176]],
];

/** The skins that part them, from rim to heart. */
const SKINS: readonly (readonly [Point, Point])[] = [[[110, -140], [56, 74]], [[244, 150], [56, 74]], [[-116, 176], [56, 74]]];

const seed = ([x, y]: Point): readonly Shape[] => {
  const away = Math.atan2(y - 60, x - 60) * (180 / Math.PI);
  return placed([
    body(closed('-34,0! -8,-26 20,-28 34,-6 32,12 16,28 -10,24'), 'skin', { colour: 'crimson', line: 'internal', relief: 0.9 }), glint(closed('2,-16! 16,-16 22,-4! 12,-8')), brush(open('-20,8 -2,18 16,16'), 'internal', 2.2),
  ], { x, y, turn: away });
};

/** The little crown that the blossom leaves, with its dry stamens. */
const CALYX: readonly Shape[] = [
  body(closed('-110,-250! -96,-320 -120,-390 -176,-440! -110,-420 -66,-400! -50,-450 -14,-492! 10,-446 20,-404! 66,-424 128,-448! 80,-394 66,-330 72,-262! 0,-238 -60,-236'), 'skin', { colour: 'crimson', relief: 0.7 }),
  fill(closed('-66,-400! -40,-416 -8,-418 20,-404! 4,-366 -22,-350 -50,-366'), 'dark', { colour: 'brown', line: 'internal', relief: 0.2 }),
  ...['-46,-396 -36,-380', '-22,-404 -20,-384', '4,-400 -4,-384'].map((line) => cut(open(line), 'internal', 1.8)),
  ...['-88,-270 -76,-320 -86,-370', '-20,-260 -22,-300 -18,-336', '44,-268 40,-320 60,-372'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A pomegranate that has burst over its seeds, two of them fallen. */
export const pomegranate: Motif = {
  name: 'pomegranate',
  pose: 'figure',
  words: ['pomegranate', 'pomegranates', 'persephone'],
  anchors: { crown: [-20, -440], base: [0, 440], centre: [0, 60] },
  draw: () => [
    ...leafed([-150, -210], [-450, -330], 62), ...leafed([-190, -190], [-490, -120], 50), ...CALYX,
    body(closed(RIND), 'skin', { colour: 'red', relief: 1 }),
    whip('366,40 358,150 296,286 188,384 50,434 -90,426 -224,368', '300,60 290,150 240,250 160,330 50,376 -80,370 -180,320', { count: 29, reach: 0.85, longest: 'middle' }),
    glint(closed('-340,-20! -310,-120 -240,-190! -276,-110 -296,-20!')), brush(open('-346,60 -336,150 -290,240'), 'outline', 2.2), brush(open('-306,60 -296,130 -262,200'), 'internal', 2.2),
    body(closed(BURST), 'skin', { colour: 'bone', relief: 0.4 }), body(closed(PITH), 'black', { colour: 'black', line: 'internal', relief: 0.2 }),
    ...SKINS.map(([from, to]) => fill(leaf(from, to, { half: 15, belly: 0.4, bend: 12 }), 'skin', { colour: 'bone', line: 'none' })),
    ...CHAMBERS.flat().flatMap(seed),
    ...[-150, 40, 150, 250].map((turn) => brush(open([polar([50, 80], (turn * Math.PI) / 180, 236), polar([50, 80], ((turn + 14) * Math.PI) / 180, 250)]), 'internal', 1.8)),
    ...placed([...seed([0, 0])], { x: 330, y: 410, turn: 30, scale: 1.16 }), ...placed([...seed([0, 0])], { x: 420, y: 350, turn: -30, scale: 1.16 }),
  ],
};
