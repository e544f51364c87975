import { body, brush, closed, open, placed, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { flesh } from './parts/fingers.js';
import { jointedFinger, type Joints } from './parts/jointed-finger.js';

const lines = (all: readonly string[], swell = 2.2): readonly Shape[] => all.map((line) => brush(open(line), 'internal', swell));

/** The fingers behind the first: little finger, ring finger, middle finger. */
const TAKING: readonly Joints[] = [
  [[-236, 10], [-186, 54], [-170, 96], [-186, 134]],
  [[-214, -22], [-142, 18], [-118, 66], [-134, 110]],
  [[-196, -58], [-112, -34], [-80, 14], [-94, 62]],
];

/** The hand that takes: it hangs from its wrist at the left, its first finger just lifted. */
const taking = (): readonly Shape[] => [
  ...TAKING.flatMap((joints, i) => jointedFinger(joints, { half: 21 + i * 2, back: 'left', plain: true })),
  body(closed('-464,52! -412,-24 -356,-98 -318,-132 -276,-146 -226,-138 -176,-116! -152,-84 -166,-50 -192,-14 -214,24 -240,50! -280,62 -316,54 -342,70 -366,112 -390,152!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...jointedFinger([[-190, -90], [-100, -112], [-48, -84], [-14, -40]], { half: 25, back: 'left' }),
  flesh('-176,-112 -240,-136 -250,-80 -196,-62 -160,-70'), ...lines(['-196,-66 -180,-62 -158,-70']), brush(open('-176,-114 -190,-124 -216,-134'), 'outline', 1.1),
  ...jointedFinger([[-330, 22], [-276, 56], [-232, 108], [-204, 156]], { half: 28, back: 'right' }),
  flesh('-380,10 -330,-20 -280,20 -290,70 -316,54 -350,40'), brush(open('-362,104 -342,70 -318,56'), 'outline', 1.2), ...lines(['-312,-10 -286,6 -264,30']),
  ...lines(['-196,-94 -226,-104 -254,-104', '-214,-52 -238,-58 -262,-56', '-360,-86 -344,-56 -342,-30', '-394,-30 -374,4 -370,36', '-424,16 -402,48 -396,80']),
  shadow(closed('-196,-4! -176,6 -160,24! -180,44 -206,50! -214,24')),
];

const GIVING: readonly Joints[] = [
  [[244, 30], [202, 76], [190, 116], [208, 150]],
  [[222, 4], [158, 44], [140, 96], [164, 138]],
  [[206, -28], [120, -6], [86, 42], [106, 92]],
];

/** The hand that gives: it comes from the upper right, its first finger stretched. */
const giving = (): readonly Shape[] => [
  ...GIVING.flatMap((joints, i) => jointedFinger(joints, { half: 21 + i * 2, back: 'right', plain: true })),
  body(closed('420,-150! 390,-128 352,-116 300,-106 246,-100 196,-84! 168,-56 176,-20 200,14 224,44 250,60! 296,66 336,48 372,10 404,-22 430,-46!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...jointedFinger([[200, -56], [116, -58], [66, -46], [22, -30]], { half: 26, back: 'right' }),
  flesh('196,-82 260,-100 270,-50 210,-30 176,-34'), ...lines(['204,-32 190,-26 172,-32']), brush(open('194,-83 214,-92 246,-100'), 'outline', 1.1),
  ...jointedFinger([[330, 0], [268, 42], [204, 62], [148, 66]], { half: 29, back: 'left' }),
  flesh('376,-20 330,-44 280,-4 282,60 310,62 352,30'), brush(open('384,-2 352,34 316,60'), 'outline', 1.2), ...lines(['318,-30 290,-12 268,14']),
  ...lines(['214,-58 246,-68 280,-66', '222,-20 250,-28 276,-28', '364,-112 354,-86 360,-60', '390,-122 382,-96 388,-70']),
  shadow(closed('190,10! 176,20 168,44! 184,56 206,54! 214,36')),
];

/** Two hands reaching for each other, after the ceiling of the Sistine Chapel. */
export const reachingHands: Motif = {
  name: 'reaching-hands',
  pose: 'wide',
  words: ['reaching hands', 'creation of adam', 'michelangelo hands', 'hands reaching', 'hands of god and adam', 'hand of god', 'almost touching hands', 'two hands reaching', 'hands almost touching', 'sistine chapel', 'michelangelo'],
  anchors: { crown: [0, -160], centre: [-10, -40], base: [0, 180] },
  draw: () => placed([...taking(), ...giving()], { scale: 1.1, x: 14 }),
};
