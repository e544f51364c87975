import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, knots, leaf, lock, open, placed, profile, ribbon, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const plume = { tone: 'dark', colour: 'navy', curl: 0.03 } as const;

const BODY: readonly Knot[] = [
  ...knots('-300,210! -230,90 -140,-30 -50,-140 30,-230 76,-310 130,-380 206,-420 284,-406 326,-352!'),
  ...knots('318,-300 308,-272'),
  ...flames('308,-272 326,-200 292,-226 310,-130 272,-164 286,-66 248,-110', 0.12),
  ...knots('262,-20 254,70 214,160 140,226 40,262 -90,270 -210,256'),
];

const tail = (): readonly Shape[] => featherFan('-220,150 -240,190 -210,240', '-500,330 -490,400 -420,440', { ...plume, count: 5, fullness: 0.8, edge: 'outline' });

const trunk = (): readonly Shape[] => [
  body(closed(BODY), 'dark', { colour: 'black', relief: 0.9 }),
  ...['180,-388 230,-398 270,-380', '120,-330 90,-270 50,-210', '176,-340 160,-270 120,-210', '240,-290 226,-230 190,-180', '280,-250 272,-190 240,-140', '262,-130 260,-70 240,-20', '216,-40 236,20 222,80', '180,60 196,110 176,170', '110,140 120,180 96,226', '20,190 30,220 10,250'].map((line) => cut(open(line), 'internal', 2.6)),
];

/** The folded wing: three rows that overlap, the longest reaching past the root of the tail. */
const wing = (): readonly Shape[] => [
  ...featherFan('-20,40 -40,-10 -30,-60', '-330,250 -400,300 -420,240', { ...plume, count: 4, fullness: 1.1, edge: 'outline' }),
  ...featherFan('90,90 30,40 0,-40', '-130,250 -240,240 -310,170', { ...plume, count: 6, fullness: 0.8, edge: 'outline' }),
  ...featherFan('150,60 110,10 60,-50', '70,196 -60,190 -150,90', { ...plume, count: 6, fullness: 0.72 }),
  ...featherFan('176,0 140,-40 80,-100', '150,110 50,104 -60,10', { ...plume, count: 6, fullness: 0.72 }),
  ...featherFan('186,-60 150,-100 90,-150', '180,30 100,20 10,-60', { ...plume, count: 5, fullness: 0.7 }),
  body(closed(flames('40,-120 90,-190 150,-180 200,-120 206,-40! 176,-70 158,-20 140,-76 106,-30 100,-90 60,-50 70,-100 20,-70', 0.06)), 'dark', { colour: 'navy', relief: 0.6 }),
  ...['100,-150 84,-120 78,-94', '150,-150 136,-116 126,-84', '190,-110 180,-76 172,-60'].map((line) => cut(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  body(closed('300,-388! 350,-398 412,-376 462,-340 492,-296! 446,-312 390,-318 322,-314!'), 'dark', { colour: 'grey', relief: 0.8 }),
  body(closed('316,-316! 384,-318 452,-304! 396,-282 312,-276!'), 'dark', { colour: 'grey', relief: 0.6 }),
  cut(open('322,-316 386,-319 448,-306'), 'internal', 1.8), cut(open('350,-376 396,-368 436,-340'), 'internal', 2.2),
  ...['276,-372 320,-374 350,-358', '276,-352 324,-350 356,-336'].map((spine) => body(lock(spine, 11), 'dark', { line: 'internal', colour: 'black' })),
  cut(open('200,-366 222,-394 262,-396'), 'internal', 2),
  fill(circle([246, -356], 21), 'skin', { line: 'none', colour: 'gold', relief: 0 }), solid(circle([248, -356], 15)), glint(circle([242, -362], 6)),
];

const GRAIN: readonly (readonly [number, number, number])[] = [[0.04, 0.24, 0.4], [0.14, 0.36, -0.3], [0.62, 0.8, 0.3], [0.7, 0.94, -0.4], [0.84, 0.97, 0.5]];
const TWIGS: readonly (readonly [Knot, Knot])[] = [[[440, 436], [478, 400]], [[-352, 470], [-400, 452]], [[420, 320], [450, 270]]];

/** A bare bough, broken at its end. */
const bough = (): readonly Shape[] => {
  const wood = ribbon('-440,404 -250,360 -40,352 160,372 320,350 480,300', profile('0:20 0.2:34 0.6:32 1:18'));
  return [
    body(ribbon('250,360 330,420 420,436 480,478', profile('0:22 1:5')).outline(), 'skin', { colour: 'brown' }),
    body(ribbon('-260,362 -330,430 -360,490', profile('0:20 1:4')).outline(), 'skin', { colour: 'brown' }),
    body(wood.outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    ...GRAIN.map(([from, to, v]) => brush(wood.along(v, from, to), 'internal', 2.2)),
    ...TWIGS.map(([root, tip]) => body(leaf(root, tip, { half: 15, belly: 0.5 }), 'dark', { colour: 'leaf', line: 'internal' })),
  ];
};

/** One foot: a feathered thigh, the bare leg, toes closed over the bough. */
const foot = (x: number): readonly Shape[] => placed([
  body(closed(flames('-60,190 -50,300 -22,270 -10,330 14,280 40,300 60,200', 0.06)), 'dark', { colour: 'black' }),
  ...['-22,270 -34,330 -38,392', '4,280 2,340 4,404', '28,270 42,330 46,390'].map((spine) => body(lock(spine, 17, 0.5), 'dark', { line: 'internal', colour: 'grey' })),
  ...['-30,320 -32,340 -33,356', '3,326 3,350 3,366', '38,320 41,340 43,356'].map((line) => cut(open(line), 'detail', 1.6)),
], { x });

/** A raven perched on a bare bough, wing folded, hackles out. */
export const raven: Motif = {
  name: 'raven',
  pose: 'figure',
  words: ['raven', 'crow', 'rook', 'blackbird', 'jackdaw', 'magpie'],
  anchors: { mouth: [480, -280], crown: [206, -418], base: [20, 400], heart: [120, -40] },
  draw: () => placed([...bough(), ...tail(), ...foot(40), ...foot(160), ...trunk(), ...wing(), ...head()], { x: 6, y: -30 }),
};
