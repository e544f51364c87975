import { body, brush, circle, closed, fill, glint, open, placed, polar, profile, radians, ribbon, shadow, solid, stroke, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { wing } from '../symbols/wings.js';

const SKIN = { colour: 'tan', relief: 0.9 } as const;
const skin = (d: string): Shape => body(closed(d), 'skin', SKIN);

/** A curl of hair, wound to its middle. */
const curl = ([x, y]: Knot, r: number, turn: number): readonly Shape[] => [
  body(circle([x, y], r), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open([0, 1, 2, 3, 4, 5, 6].map((i) => polar([x, y], radians(turn + i * 70), r * (0.7 - i * 0.1)))), 'internal', 1.8),
];

const CURLS: readonly (readonly [number, number, number])[] = [
  [-6, -140, 34],
  [30, -176, 38],
  [44, -232, 42],
  [30, -290, 44],
  [-14, -340, 46],
  [-74, -366, 44],
  [-130, -352, 38],
  [-18, -262, 38],
  [-60, -312, 40],
  [-116, -310, 30],
  [-8, -204, 32],
];

/** A round child's face from its side, looking left along the arrow. */
const head = (): readonly Shape[] => [
  skin('-20,-120! 10,-180 20,-270 -40,-340 -120,-346 -172,-306 -192,-256 -184,-222 -190,-208 -202,-196 -198,-184 -184,-180! -192,-168 -184,-158! -190,-148 -180,-138 -176,-120 -150,-98 -104,-88 -56,-98'),
  fill(closed('-170,-228! -158,-252 -134,-254 -114,-232! -134,-216 -156,-216'), 'skin', { line: 'detail', colour: 'white', relief: 0 }), solid(circle([-146, -234], 17)), glint(circle([-152, -241], 6)),
  brush(open('-176,-232 -160,-258 -132,-260 -106,-234'), 'internal', 2.6), brush(open('-174,-284 -148,-296 -116,-286'), 'internal', 2.2),
  brush(open('-186,-180 -176,-184 -172,-194'), 'detail', 1.8), brush(open('-188,-157 -170,-154 -152,-168'), 'internal', 2), fill(circle([-112, -184], 26), 'light', { colour: 'pink', line: 'none', relief: 0 }),
  brush(open('-160,-108 -140,-98 -116,-100'), 'internal', 1.8),
  skin('-40,-216! -30,-240 -6,-240 4,-214 -8,-186 -32,-184!'), brush(open('-26,-222 -10,-224 -8,-204'), 'detail', 1.6),
  ...CURLS.flatMap(([x, y, r], i) => curl([x, y], r, i * 47)),
];

const torso = (): readonly Shape[] => [
  skin('-64,-118! -104,-74 -116,-20 -128,50 -104,120 -40,172 60,196 150,170 186,90 150,0 90,-70 30,-120!'),
  brush(open('-96,-10 -80,14 -54,10'), 'internal', 1.9), brush(open('-86,70 -76,80 -82,92'), 'internal', 2.2), brush(open('-110,110 -60,128 0,120'), 'internal', 2), brush(open('40,-60 76,-20 90,40'), 'internal', 2),
];

/** A plump limb in two rolls, its hand or foot drawn after it. */
const limb = (spine: string, halves: string, folds: readonly number[]): readonly Shape[] => {
  const band = ribbon(spine, profile(halves));
  return [body(band.outline(), 'skin', SKIN), ...folds.map((at) => brush(open([band.at(at, -0.95), band.at(at + 0.02, -0.3), band.at(at, 0.2)]), 'internal', 1.9))];
};

/** A bare foot at 0,0 with its sole to the right of its toes, which point down the x axis; the ankle it joins lies behind it. */
const foot = (at: { x: number; y: number; turn: number }): readonly Shape[] => placed([
  skin('-34,-34! 30,-40 84,-34 126,-30 150,-12 144,8 96,20 60,34 10,50 -30,46 -54,30!'),
  ...[[150, -18, 17], [140, 4, 12], [124, 14, 10]].map(([x = 0, y = 0, r = 0]) => fill(circle([x, y], r), 'skin', { colour: 'tan', relief: 0.6 })),
  fill(closed('-58,-20! -22,-26 -14,0 -28,26! -58,18'), 'skin', { colour: 'tan', line: 'none', relief: 0 }), brush(open('8,30 30,26 50,18'), 'detail', 1.6),
], at);

const farLeg = (): readonly Shape[] => [...limb('40,120 30,220 74,300 160,350', '0:78 0.45:60 0.62:50 1:34', [0.5, 0.8]), ...foot({ x: 170, y: 354, turn: 38 })];
const nearLeg = (): readonly Shape[] => [...limb('110,110 190,210 260,250 350,252', '0:88 0.42:66 0.6:52 1:34', [0.48, 0.8]), ...foot({ x: 360, y: 250, turn: -22 })];

/** A sash round the hips that flies out behind. */
const sash = (): readonly Shape[] => [
  body(closed('120,60! 220,40 300,80 380,60 440,100! 380,108 330,150 250,130 180,150!'), 'dark', { colour: 'red', relief: 0.8 }),
  body(closed('-112,96! -50,140 40,150 120,110 170,30! 216,70 222,120 180,180 90,222 -20,214 -100,160!'), 'dark', { colour: 'red', relief: 0.8 }),
  ...['-80,130 0,176 90,160 170,90', '-50,166 20,200 110,186 190,126', '200,70 270,100 350,90'].map((line): Shape => ({ ...brush(open(line), 'internal', 2.2), cut: true })),
];

const farArm = (): readonly Shape[] => limb('-60,-70 -150,-70 -230,-100 -310,-124', '0:46 0.4:40 0.55:34 1:24', [0.48, 0.86]);
const BOW = ribbon('-286,-372 -270,-330 -296,-270 -352,-200 -372,-124 -352,-40 -296,30 -270,92 -286,132', profile('0:6 0.14:13 0.46:15 0.5:20 0.54:15 0.86:13 1:6'));
const bow = (): readonly Shape[] => [
  stroke(open('-282,-352! -186,-92! -282,112!'), 'internal'),
  body(BOW.outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  ...[0.44, 0.47, 0.53, 0.56].map((at) => brush(open([BOW.at(at, -0.9), BOW.at(at, 0.9)]), 'detail', 1.6)),
];

/** The arrow, a heart for its point. */
const arrow = (): readonly Shape[] => placed([
  body(closed('-250,-7! 70,-7! 70,7! -250,7!'), 'skin', { colour: 'tan', line: 'internal' }),
  ...[0, 1, 2].flatMap((i) => [body(closed(`${60 - i * 22},-4! ${76 - i * 22},-30! ${54 - i * 22},-30! ${38 - i * 22},-4!`), 'skin', { colour: 'white', line: 'internal' }), body(closed(`${60 - i * 22},4! ${76 - i * 22},30! ${54 - i * 22},30! ${38 - i * 22},4!`), 'skin', { colour: 'white', line: 'internal' })]),
  body(closed('-300,0! -276,-34 -246,-40 -228,-22 -236,0! -228,22 -246,40 -276,34'), 'dark', { colour: 'red', relief: 0.9 }),
], { x: -228, y: -100, turn: 9 });

const hand = ([x, y]: Knot, turn: number): readonly Shape[] => placed([
  skin('-30,-24! 0,-34 28,-22 36,4 22,30 -8,34 -34,20! -40,0'), ...[-10, 4, 18].map((at) => brush(open([[-32, at - 4], [-14, at], [4, at - 3]]), 'detail', 1.7)),
], { x, y, turn });
const nearArm = (): readonly Shape[] => [...limb('16,-60 0,0 -50,20 -120,-40 -176,-84', '0:16 0.08:48 0.34:46 0.5:40 1:26', [0.46, 0.88]), ...hand([-188, -92], 20)];

/** Cupid in flight, a heart on his arrow. */
const cupid: Motif = {
  name: 'cherub',
  pose: 'figure',
  words: ['cherub', 'cupid', 'putto', 'putti', 'eros', 'baby angel', 'little angel', 'angel baby', 'love angel'],
  anchors: { crown: [-70, -410], mouth: [-180, -160], hand: [-330, -124], base: [110, 430], heart: [-40, 20] },
  draw: (rng: Rng) => placed([
    ...placed(wing(rng), { x: -36, y: -30, scale: 0.52, turn: -44 }),
    ...farLeg(), ...farArm(), ...bow(), ...arrow(), ...hand([-356, -124], 0),
    ...torso(), ...nearLeg(), ...sash(),
    ...placed(wing(rng), { x: 56, y: -20, scale: 0.66, turn: -2 }),
    ...head(), ...nearArm(),
    shadow(closed('-60,-96! -20,-104 20,-110! 4,-84 -40,-78!')),
  ], { x: 6, y: 0, scale: 0.9 }),
};

/** His bow is his own, however the words tell of it. */
const armed: Motif = { ...cupid, name: 'cherub-and-bow', words: ['cherub and bow'] };

export const cherub: Motif = { ...cupid, together: { 'bow-and-arrow': armed, arrow: armed, bow: armed } };
