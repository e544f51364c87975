import { body, brush, circle, closed, cut, fill, glint, leaf, lock, open, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'moss' } as const;
const BACK = '190,-370! 120,-340 60,-276 -10,-226 -100,-200 -200,-186 -300,-170 -390,-180 -460,-230 -500,-310!';
const UNDER = '-480,-210 -430,-130 -350,-66 -260,0 -170,80 -80,136 20,150 100,124 156,70 190,10 224,-50 262,-96 320,-116!';
const NEAR_LEG = '-196,-120! -240,-40 -226,50 -160,130 -104,180! -124,230 -142,286! -120,326 -90,372 -84,424! 20,430! 8,380 -16,330 -34,290! -14,244 34,196 66,140! 66,60 40,-30 -20,-110 -110,-150';
const FAR_LEG = '-20,90! 60,150 92,184! 84,240 76,284! 96,324 130,362 140,404! 226,400! 208,360 168,316 152,284! 160,240 186,184 196,140! 170,70 100,30';

/** Three toes forward and a spur behind, each with its claw, from an instep at 0,0. */
const foot = (tone: 'skin' | 'dark'): readonly Shape[] => [
  solid(lock('-44,0 -86,6 -118,36', 18, 0.3)),
  ...[['20,-20 70,6 112,26', '104,20 142,26 168,52'], ['-36,-10 -24,30 8,54', '4,48 34,58 50,84'], ['-6,-16 40,24 82,46', '76,40 114,50 138,78']].flatMap(([toe = '', claw = '']) => [
    solid(lock(claw, 17, 0.3)), body(ribbon(toe, profile('0:36 0.6:26 1:18')).outline(), tone, { ...hide, relief: 0.8 }),
  ]),
];

/** Short and two-fingered, its elbow back. */
const arm = (tone: 'skin' | 'dark'): readonly Shape[] => [
  ...['258,66 290,76 300,112', '246,78 268,100 264,134'].map((claw) => solid(lock(claw, 13, 0.3))),
  body(closed('120,-20! 104,40 124,96 160,116 210,106 250,96! 270,76 252,56! 214,60 180,64 184,20 176,-20!'), tone, { ...hide, relief: 0.7 }),
];

const trunk = (): readonly Shape[] => [
  ...placed(foot('dark'), { x: 184, y: 404, scale: 0.9 }), body(closed(FAR_LEG), 'dark', { ...hide, relief: 0.6 }), ...['150,90 166,140 140,190', '120,220 112,280 150,340'].map((line) => cut(open(line), 'internal', 2.2)),
  ...placed(arm('dark'), { x: 56, y: -16, scale: 0.94 }),
  body(closed(`${BACK} ${UNDER}`), 'skin', { ...hide, relief: 0.9 }),
  whip('186,-366 120,-336 60,-272 -10,-222 -100,-196 -200,-182 -300,-166 -390,-176 -456,-226', '240,-180 180,-160 120,-90 60,-20 -10,-10 -150,0 -270,-20 -370,-90 -440,-160', { count: 19, reach: 0.5, valley: 0.34, longest: 'middle' }),
  ...['262,-96 228,-106', '224,-46 190,-60', '190,14 154,-2', '156,72 122,52', '98,122 70,92', '-236,20 -246,-14', '-306,-34 -312,-62', '-366,-80 -368,-104', '-420,-126 -416,-146'].map((line) => brush(open(line), 'internal', 2)),
];

const nearLeg = (): readonly Shape[] => [
  ...placed(foot('skin'), { x: -30, y: 420 }),
  body(closed(NEAR_LEG), 'skin', { ...hide, relief: 1 }),
  whip('-220,-60 -232,0 -212,66 -160,126 -106,178 -124,230 -138,280', '-130,-80 -120,0 -100,70 -70,110 -50,160 -90,220 -90,270', { count: 9, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...['-90,-110 10,-50 44,60', '-40,-20 10,40 24,110', '60,150 20,180 -30,230', '-86,330 -60,336 -36,328', '-70,374 -40,382 -10,374'].map((line) => brush(open(line), 'internal', 2.4)),
  ...arm('skin'), ...['140,20 134,60 156,92', '196,74 210,84 208,98'].map((line) => brush(open(line), 'internal', 2)),
];

/** A fang on the jaw at x, y, pointing down or, with a negative length, up. */
const tooth = ([x = 0, y = 0, long = 0, half = 12]: readonly number[]): Shape =>
  body(leaf([x, y], [x - 6, y + long], { half, belly: 0.15, foot: half, bend: long * 0.06 }), 'skin', { colour: 'white', line: 'internal', relief: 0.3 });

const SKULL = '170,-230! 138,-310 158,-388 208,-434 262,-452 302,-462 330,-436! 384,-440 444,-426 486,-398 502,-352 492,-310! 450,-322 404,-300 352,-306 312,-278 280,-262 246,-216!';
const JAW = '170,-236! 246,-216 290,-190 340,-162 396,-150 452,-170! 468,-138 440,-100 372,-84 300,-92 230,-104 176,-140!';

const head = (): readonly Shape[] => [
  solid(closed('230,-230! 310,-280 400,-310 488,-320! 472,-240 446,-160! 380,-140 290,-170')),
  fill(closed('284,-200! 334,-240 396,-236 430,-200! 400,-168 340,-162'), 'skin', { colour: 'red', relief: 0.6 }), brush(open('310,-200 352,-214 396,-204'), 'internal', 1.8),
  ...[[298, -180, -32], [340, -158, -40], [384, -148, -44, 13], [430, -158, -40]].map(tooth),
  body(closed(JAW), 'skin', { ...hide, relief: 0.8 }), ...['270,-144 340,-114 420,-116', '206,-190 226,-160 220,-130'].map((line) => brush(open(line), 'internal', 2.2)),
  ...[[296, -266, 34, 11], [334, -294, 46], [374, -302, 50, 13], [414, -302, 60, 14], [456, -318, 46, 13], [482, -314, 28, 9]].map(tooth),
  body(closed(SKULL), 'skin', { ...hide, relief: 0.9 }),
  solid(closed('240,-384! 262,-412 300,-420 330,-402! 322,-372 292,-356 258,-360!')), fill(closed('260,-378! 282,-400 314,-398 310,-374 284,-364!'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
  solid(circle([292, -383], 8.5)), glint(circle([289, -386], 3)),
  body(closed('226,-396! 254,-434 302,-450 342,-424! 306,-420 270,-408'), 'skin', { ...hide, line: 'internal', relief: 0.7 }),
  solid(closed('454,-400! 478,-390 482,-366! 458,-372')), brush(open('440,-410 470,-408 490,-384'), 'internal', 2),
  ...['356,-424 372,-386 356,-346', '400,-420 412,-388 400,-360', '190,-380 214,-350 206,-300', '250,-330 290,-316 322,-328', '430,-352 454,-346 478,-350', '222,-290 252,-276 268,-250', '166,-320 178,-290 176,-260'].map((line) => brush(open(line), 'internal', 2.4)),
  shadow(closed('170,-236! 142,-306 156,-366! 182,-310 200,-262 246,-218!')),
];

/** A tyrannosaur striding to the right, roaring, its tail held out behind. */
export const dinosaur: Motif = {
  name: 'dinosaur',
  pose: 'figure',
  words: ['dinosaur', 'dinosaurs', 't rex', 't-rex', 'trex', 'tyrannosaurus', 'tyrannosaurus rex', 'velociraptor', 'raptor', 'dino', 'godzilla'],
  anchors: { crown: [270, -456], mouth: [440, -236], hand: [286, 100], eye: [292, -383], base: [40, 470], heart: [40, 20], back: [-120, -200] },
  draw: () => placed([...trunk(), ...nearLeg(), ...head()], { x: 2, scale: 0.985 }),
};
