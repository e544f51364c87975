import { body, brush, circle, closed, cut, fill, glint, leaf, lock, open, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'moss' } as const;
const BACK = '196,-330! 130,-296 60,-226 -20,-190 -110,-186 -200,-176 -300,-140 -400,-130 -500,-190!';
const UNDER = '-430,-70 -340,-14 -250,40 -170,90 -80,136 20,150 96,120 146,60 176,-10 200,-80 236,-126 280,-150!';
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
  whip('190,-326 130,-292 60,-222 -20,-186 -110,-182 -200,-172 -300,-136 -400,-126 -486,-176', '260,-150 190,-130 120,-70 60,0 -10,0 -150,20 -270,0 -380,-60 -440,-110', { count: 19, reach: 0.5, valley: 0.34, longest: 'middle' }),
  ...['236,-110 206,-116', '206,-50 172,-62', '178,10 142,-4', '146,72 112,52', '94,122 66,92', '-240,44 -250,10', '-310,4 -316,-24', '-376,-40 -378,-62'].map((line) => brush(open(line), 'internal', 2)),
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

const SKULL = '190,-240! 168,-300 186,-370 226,-410 262,-428 300,-446 336,-420! 380,-428 440,-420 488,-392 500,-346 486,-306! 446,-318 400,-292 350,-300 310,-270 276,-262 250,-220!';
const JAW = '186,-236! 246,-216 290,-190 340,-162 396,-150 450,-168! 462,-136 436,-106 370,-94 300,-104 240,-120 196,-160!';

const head = (): readonly Shape[] => [
  solid(closed('230,-230! 310,-280 400,-310 488,-320! 470,-240 446,-160! 380,-140 290,-170')),
  fill(closed('280,-196! 330,-236 396,-232 430,-196! 400,-166 340,-160'), 'skin', { colour: 'red', relief: 0.6 }), brush(open('306,-196 350,-210 396,-200'), 'internal', 1.8),
  ...[[300, -176, -34], [342, -156, -40], [386, -146, -42, 13], [430, -156, -40]].map(tooth),
  body(closed(JAW), 'skin', { ...hide, relief: 0.8 }), ...['290,-160 350,-132 420,-126', '236,-184 250,-160 244,-136'].map((line) => brush(open(line), 'internal', 2)),
  ...[[296, -262, 34, 11], [334, -290, 44], [374, -298, 48, 13], [414, -298, 58, 14], [456, -316, 44, 13], [482, -312, 28, 9]].map(tooth),
  body(closed(SKULL), 'skin', { ...hide, relief: 0.9 }),
  solid(closed('222,-398! 262,-428 300,-446 336,-424! 334,-396 300,-366! 262,-360 244,-376')), fill(closed('262,-376! 288,-394 318,-390 314,-368 288,-358!'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
  solid(circle([296, -378], 9)), glint(circle([293, -381], 3)), brush(open('258,-350 290,-336 330,-350'), 'internal', 2),
  solid(closed('452,-398! 476,-388 480,-366! 456,-372')), cut(open('252,-408 284,-424 318,-420'), 'internal', 2.2),
  ...['350,-420 366,-380 350,-340', '396,-416 406,-384 396,-356', '210,-350 240,-330 234,-290', '260,-320 290,-300 316,-306', '430,-352 450,-346 472,-350'].map((line) => brush(open(line), 'internal', 2.2)),
  shadow(closed('190,-240! 172,-300 184,-350! 206,-300 216,-260 250,-222!')),
];

/** A tyrannosaur striding to the right, roaring, its tail held out behind. */
export const dinosaur: Motif = {
  name: 'dinosaur',
  pose: 'figure',
  words: ['dinosaur', 'dinosaurs', 't rex', 't-rex', 'trex', 'tyrannosaurus', 'tyrannosaurus rex', 'velociraptor', 'raptor', 'dino', 'godzilla'],
  anchors: { crown: [270, -450], mouth: [440, -230], hand: [286, 100], eye: [298, -378], base: [40, 470], heart: [40, 20], back: [-120, -180] },
  draw: () => [...trunk(), ...nearLeg(), ...head()],
};
