import { body, brush, closed, ellipse, fill, open, placed, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { FIST } from './fist.js';
import { bone, bonyTip } from './parts/bone.js';
import { finger, flesh } from './parts/fingers.js';

const FLESH = { colour: 'tan', relief: 0.8 } as const;

/** The forearm and the back of the hand, behind what is held on the axis x = 0. */
const BACK: readonly Shape[] = [
  body(closed('-96,-164! 20,-196 120,-170 192,-92 214,20 218,120 262,240 330,470! 150,500! 96,330 60,236 -20,212 -96,176!'), 'skin', FLESH),
  whip('214,30 218,120 262,240 328,466', '150,60 156,140 196,260 258,484', { count: 12, reach: 0.7, valley: 0.4, longest: 'middle' }),
  brush(open('112,318 160,300 226,272'), 'internal', 2), brush(open('110,338 156,326 200,310'), 'detail', 1.8),
  brush(open('150,420 168,462 176,490'), 'internal', 2), shadow(closed('-80,168! 0,206 70,232 110,330! 60,270 -30,228')),
];

/** Heights of the four fingers, index first, and how far each reaches over what they hold. */
const FINGERS = [[-128, 104], [-44, 122], [42, 112], [122, 84]] as const;

/** One finger bent about what is held: its joint at the left, its nail at the right. */
const bent = ([y, tip]: (typeof FINGERS)[number]): readonly Shape[] => [
  body(closed(`-148,${y + 6} -138,${y - 32} -104,${y - 46} -20,${y - 42} ${tip - 40},${y - 38} ${tip},${y - 16} ${tip + 6},${y + 12} ${tip - 14},${y + 36} ${tip - 60},${y + 42} -20,${y + 44} -110,${y + 46} -142,${y + 34}`), 'skin', FLESH),
  fill(closed(`${tip - 46},${y - 24}! ${tip - 14},${y - 22} ${tip + 4},${y - 2} ${tip - 12},${y + 18}! ${tip - 46},${y + 16} ${tip - 54},${y - 4}`), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
  ...[-24, -8].map((x, i) => brush(open(`${x},${y - 30 + i * 6} ${x + 8},${y} ${x},${y + 32 - i * 6}`), 'internal', 1.8)),
  brush(open(`-122,${y - 28} -132,${y + 2} -120,${y + 28}`), 'internal', 2), shadow(closed(`-104,${y + 46}! -20,${y + 34} ${tip - 50},${y + 38}! -20,${y + 44}`)),
];

/** Fingers and thumb, before it. */
const CLOSING: readonly Shape[] = [
  ...[...FINGERS].reverse().flatMap(bent),
  ...finger('206,40 214,-70 150,-160 56,-196 -34,-182', 52),
  flesh('172,40 184,-30 226,-20 224,60 200,96'), brush(open('166,70 160,10 128,-60'), 'internal', 2.2),
];

/** A hand closed round what stands in it: a torch, a rose, a dagger. `grip` is where that goes through. */
const standing: Motif = {
  name: 'gripping-hand',
  pose: 'tall',
  words: [],
  anchors: { crown: [0, -250], base: [240, 490], grip: [0, 0] },
  draw: () => [...BACK, ...CLOSING],
  fingers: CLOSING,
};

/** A hand from above, closed round what hangs from it: a lantern, a watch on its chain. */
const hanging: Motif = {
  name: 'lowered-hand',
  pose: 'tall',
  words: [],
  anchors: { base: [0, -490], grip: [30, 170] },
  draw: () => placed(FIST, { turn: 180 }),
};

/** The bones behind it: of the palm, the wrist and the forearm. */
const BONY_BACK: readonly Shape[] = [
  ...bone([250, 330], [300, 540], 42), ...bone([170, 340], [214, 550], 42),
  ...[[120, 250], [176, 236], [228, 258], [136, 306], [190, 298], [246, 316]].flatMap(([x = 0, y = 0]) => [
    body(ellipse([x, y], 34, 30, x % 40), 'skin', { colour: 'bone', relief: 1 }), brush(open(`${x},${y + 18} ${x + 16},${y + 8} ${x + 20},${y - 6}`), 'internal', 1.8),
  ]),
  ...bone([136, 230], [-112, 128], 34), ...bone([146, 216], [-124, 44], 36), ...bone([164, 206], [-124, -44], 38), ...bone([184, 206], [-104, -128], 38),
];
const BONY: readonly Shape[] = [
  ...[...FINGERS].reverse().flatMap(([y, tip]) => [...bone([-142, y], [4, y - 6], 36), ...bonyTip([-6, y - 6], [tip + 20, y + 6], 40)]),
  ...bone([216, 200], [214, 10], 38), ...bone([214, 20], [128, -150], 36), ...bonyTip([138, -142], [-10, -196], 40),
];

/** The bones of a hand closed the same way. */
const bonyStanding: Motif = { ...standing, name: 'grasping-bones', anchors: { crown: [0, -220], base: [250, 540], grip: [0, 0] }, draw: () => [...BONY_BACK, ...BONY], fingers: BONY };

export const GRIPPING_HANDS = { standing, hanging } as const;
export const GRASPING_BONES = bonyStanding;
