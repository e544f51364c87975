import { body, brush, circle, closed, fill, flames, glint, open, paired, placed, polygon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A curl of the stone mane about its own middle, a spiral cut into it. */
const curl = (x: number, y: number, size: number, turn: number): readonly Shape[] => placed([
  body(circle([0, 0], 60), 'skin', { colour: 'teal', relief: 0.6 }),
  brush(open('-56,10 -40,-30 0,-44 38,-24 40,14 14,36 -16,26 -20,0 2,-12 16,2'), 'internal', 3),
], { x, y, scale: size, turn });

/** The mane: curls in two rows round the head, points of fur behind them. */
const CURLS = [
  [306, -300, 1.2, 20], [400, -180, 1.2, 50], [440, -40, 1.15, 80], [424, 100, 1.1, 110], [366, 226, 1.1, 140], [280, 330, 1, 170], [190, -384, 1.15, -10], [66, -424, 1.1, -30],
] as const;
const INNER = [[256, -200, 0.9, 30], [310, -80, 0.85, 60], [318, 40, 0.8, 90], [286, 150, 0.8, 120], [120, -300, 0.9, 0]] as const;

const BUSH = '40,-440 200,-480 340,-400 450,-280 500,-100 496,60 450,220 360,360 250,440 100,470 60,300 200,-200';

const mane = (): readonly Shape[] => [
  ...paired(body(closed(flames(BUSH, 0.08)), 'dark', { colour: 'moss' })), body(closed('-120,-440! 120,-440! 120,-250! -120,-250!'), 'dark', { colour: 'moss', line: 'none' }),
  ...paired(...[...CURLS, ...INNER].flatMap(([x, y, size, turn]) => curl(x, y, size, turn))),
];

const ears = (): readonly Shape[] => paired(
  body(closed('210,-250! 270,-330 350,-350 400,-300! 370,-240 300,-200 230,-190!'), 'skin', { colour: 'gold', relief: 0.8 }), fill(closed('250,-254! 300,-306 356,-306! 330,-256 280,-226!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.3 }),
);

const brow = (): readonly Shape[] => [
  ...paired(
    body(closed(flames('10,-150 60,-236 150,-262 230,-250 290,-200 250,-180 262,-150 200,-150 140,-150 80,-120 20,-96', 0.06)), 'skin', { colour: 'gold', relief: 0.9 }),
    ...['60,-190 110,-210 160,-204', '170,-220 210,-206 236,-180'].map((line) => brush(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-296! 30,-250 36,-200 0,-160!'), 'skin', { colour: 'red', line: 'internal', relief: 0.8 }),
];

const eyes = (): readonly Shape[] => paired(
  body(circle([134, -76], 66), 'skin', { colour: 'white', relief: 0.4 }), solid(circle([128, -68], 30)), glint(circle([114, -82], 10)),
  solid(closed('64,-98! 90,-150 150,-160 206,-120! 200,-100 150,-130 100,-122!')), brush(open('76,-10 134,8 196,-16'), 'internal', 3), brush(open('96,22 140,34 190,18'), 'internal', 2.2),
);

const nose = (): readonly Shape[] => [
  body(symmetric('0,-70 40,-60 52,-10 96,20 124,66 104,110 50,116 0,120'), 'skin', { colour: 'gold', relief: 1 }),
  ...paired(solid(closed('38,84! 56,56 92,62 92,90! 66,102')), brush(open('26,-46 34,-6 22,30'), 'internal', 2.2), brush(open('116,60 134,84 130,112'), 'internal', 2.4)),
];

const mouth = (): readonly Shape[] => [
  body(symmetric('0,130 90,124 180,96 236,60! 274,150 250,260 180,340 80,380 0,386'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(symmetric('0,160 90,152 176,126 220,100! 236,170 210,250 150,310 70,336 0,340'), 'black', { colour: 'black', relief: 0 }),
  fill(symmetric('0,236 60,226 110,250 120,290 70,326 0,332'), 'skin', { colour: 'red', line: 'internal', relief: 0.8 }), brush(open('0,246 4,280 0,310'), 'internal', 2),
  ...paired(
    ...['6,160 52,156 48,192 10,196', '58,155 100,148 96,184 62,190', '8,338 50,334 46,300 12,302', '56,332 96,322 92,290 60,298'].map((tooth) => fill(polygon(tooth), 'skin', { line: 'detail', colour: 'white', relief: 0.3 })),
    body(closed('118,142! 168,124! 172,180 150,246! 126,200'), 'skin', { colour: 'white' }), body(closed('114,316! 164,290! 168,250 150,206! 124,254'), 'skin', { colour: 'white' }),
    body(closed(flames('200,80 270,60 330,110 300,140 320,200 270,200 270,270 220,250', 0.06)), 'skin', { colour: 'gold', line: 'outline', relief: 0.6 }), brush(open('232,110 262,130 256,180'), 'internal', 2),
  ),
];

/** The beard under the chin, in points. */
const beard = (): readonly Shape[] => [
  body(closed(flames('-150,340 -130,430 -96,390 -60,480 -30,420 0,500 30,420 60,480 96,390 130,430 150,340', 0.05)), 'skin', { colour: 'gold', relief: 0.8 }),
  ...['-80,380 -66,420 -64,450', '0,396 2,430 0,470', '80,380 66,420 64,450'].map((line) => brush(open(line), 'internal', 2)),
];

/** The guardian lion of temple gates, from the front: a mane of curls, round eyes, an open mouth. */
export const fooDog: Motif = {
  name: 'foo-dog',
  pose: 'symmetric',
  words: ['foo dog', 'fu dog', 'foo lion', 'fu lion', 'foo dogs', 'guardian lion', 'guardian lion dog', 'temple lion', 'lion dog', 'komainu', 'shisa', 'shishi', 'karashishi', 'chinese lion', 'barong'],
  anchors: { crown: [0, -440], eye: [134, -76], mouth: [0, 240], base: [0, 490] },
  draw: () => [
    ...mane(), ...ears(), body(symmetric('0,-290 120,-280 220,-210 270,-90 276,60 240,200 150,320 0,360'), 'skin', { colour: 'gold', relief: 0.5 }),
    ...beard(), ...mouth(), ...eyes(), ...brow(), ...nose(),
  ],
};
