import { body, brush, closed, cut, ellipse, flames, glint, leaf, open, placed, profile, ribbon, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { drawSkull } from './draw-skull.js';

/** One bone of a finger, knobbed at both ends. */
const bone = (from: Knot, to: Knot, half: number): Shape =>
  body(ribbon([from, to], profile(`0:${half} 0.22:${half * 0.66} 0.78:${half * 0.66} 1:${half}`)).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.7 });

/** Bones of a finger from joint to joint, the first widest. */
const finger = (joints: readonly Knot[], half: number): readonly Shape[] =>
  joints.slice(1).map((to, i) => bone(joints[i] as Knot, to, half * (1 - i * 0.16))).reverse();

const scythe = (): readonly Shape[] => [
  body(closed('320,-330! 210,-404 40,-440 -130,-420 -300,-346 -420,-236 -496,-90! -470,-270 -380,-400 -230,-474 -50,-498 140,-484 330,-424!'), 'skin', { colour: 'grey', relief: 0.5 }),
  brush(open('290,-384 120,-446 -60,-462 -230,-430 -370,-340 -450,-220'), 'internal', 1.9),
  body(ribbon('344,-496 330,-300 318,-60 300,180 270,494', profile('0:15 0.5:16 1:18')).outline(), 'dark', { colour: 'brown', relief: 0.7 }),
  cut(open('340,-300 326,-60 308,180 284,440'), 'detail', 1.6),
  ...[-450, -424, -398, -372].map((y) => body(closed(`${306 + (y + 450) * -0.05},${y}! ${366 + (y + 450) * -0.05},${y - 8}! ${366 + (y + 450) * -0.05},${y + 12}! ${306 + (y + 450) * -0.05},${y + 20}!`), 'skin', { colour: 'tan', line: 'internal' })),
];

const ROBE: readonly Knot[] = [
  [-40, -200, true], [90, -150], [180, -70], [236, 60], [250, 200], [280, 340],
  ...flames('330,452 286,430 258,492 214,440 178,494 126,440 70,496 26,440 -30,494 -80,438 -140,492 -190,430 -252,486 -290,420 -352,456', 0.1),
  [-300, 320], [-280, 180], [-290, 60], [-240, -70], [-160, -150],
];

const FOLDS: readonly string[] = [
  '-120,-40 -170,120 -180,300 -230,440', '-60,20 -90,180 -90,340 -110,450', '0,30 10,190 0,330 -10,452', '60,20 90,180 90,330 110,450', '120,-40 170,110 180,280 220,430', '-190,20 -220,180 -230,330 -270,420', '190,60 210,200 240,330 266,420',
];

/** The sleeve that reaches for the scythe and the bones that hold it. */
const rightArm = (): readonly Shape[] => [
  body(
    closed([[90, -150, true], [180, -130], [270, -80], [350, -10, true], [372, 60], ...flames('384,130 352,118 336,182 306,128 278,190 256,120', 0.1), [200, 80], [150, 60], [100, 10, true]]),
    'black',
    { colour: 'black', relief: 0.8 },
  ),
  cut(open('150,-100 230,-40 290,60'), 'internal', 2.4), cut(open('200,-100 280,-40 340,70'), 'internal', 2.4), cut(open('130,-50 190,10 230,70'), 'internal', 2.2),
  body(ellipse([340, 24], 44, 26, 34), 'black', { colour: 'black', line: 'internal', relief: 0 }),
  ...[0, 1, 2, 3].flatMap((i) => finger([[376 - i * 3, -44 + i * 27], [342, -62 + i * 28], [290, -50 + i * 27], [286, -30 + i * 26]], 14)),
  bone([372, 34], [330, -76], 12),
];

/** The hand that beckons. */
const leftArm = (): readonly Shape[] => [
  ...finger([[-300, 86], [-346, 150], [-372, 200], [-372, 246]], 14),
  ...finger([[-320, 84], [-374, 136], [-412, 178], [-420, 224]], 15),
  ...finger([[-334, 76], [-398, 112], [-446, 144], [-462, 186]], 15),
  ...finger([[-340, 62], [-404, 72], [-452, 90], [-484, 120]], 14),
  ...finger([[-290, 96], [-306, 160], [-300, 204]], 14),
  body(closed([[-150, -130, true], [-240, -90], [-330, -30], [-384, 20, true], ...flames('-384,20 -352,60 -364,104 -316,94 -296,150 -262,110 -226,150 -200,100', 0.1), [-160, 60], [-110, 0, true]]), 'black', { colour: 'black', relief: 0.8 }),
  cut(open('-170,-80 -250,-30 -310,40'), 'internal', 2.4), cut(open('-140,-40 -210,20 -250,90'), 'internal', 2.4),
];

const hood = (rng: Rng): readonly Shape[] => [
  body(closed('-20,-452! 60,-424 130,-350 168,-240 164,-130 120,-40 60,20 0,46! -60,30 -140,-30 -196,-120 -206,-230 -176,-340 -110,-420'), 'black', { colour: 'black', relief: 0.8 }),
  body(closed('-22,-392! 50,-350 100,-260 108,-170 80,-80 30,-20 -18,0! -70,-20 -124,-84 -150,-170 -144,-264 -96,-350'), 'black', { line: 'none', relief: 0 }),
  ...placed(drawSkull(rng), { x: -22, y: -170, scale: 0.33 }),
  body(closed('-24,-400! 30,-372 84,-310 112,-240 116,-190! 70,-286 20,-318 -22,-324 -66,-316 -116,-280 -158,-190! -154,-250 -126,-316 -80,-372'), 'black', { line: 'none', relief: 0 }),
  cut(open('-22,-408 40,-376 96,-300 118,-210 108,-120 60,-30'), 'internal', 2.2), cut(open('-24,-408 -90,-376 -150,-296 -166,-200 -148,-110 -90,-20'), 'internal', 2.2),
  cut(open('20,-420 90,-370 140,-270'), 'internal', 2), cut(open('-70,-410 -140,-340 -180,-240'), 'internal', 2), cut(open('-60,14 -20,32 40,12'), 'internal', 2),
];

/** Death in his hood, a scythe in the bones of one hand, the other beckoning. */
export const reaper: Motif = {
  name: 'grim-reaper',
  pose: 'figure',
  words: ['grim reaper', 'reaper', 'death with scythe', 'la muerte', 'santa muerte', 'hooded skeleton', 'scythe'],
  anchors: { crown: [-20, -450], mouth: [-22, -60], eye: [28, -180], base: [-10, 480], heart: [-20, 120], hand: [320, 20] },
  draw: (rng: Rng) => [
    ...scythe(),
    body(closed(ROBE), 'black', { colour: 'black', relief: 0.8 }),
    ...FOLDS.map((fold) => cut(open(fold), 'internal', 2.8)),
    ...leftArm(), ...rightArm(), ...hood(rng),
    glint(leaf([-300, -420], [-180, -466], { half: 6 })),
  ],
};
