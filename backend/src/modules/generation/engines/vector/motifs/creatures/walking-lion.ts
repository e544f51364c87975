import { body, brush, closed, cut, flames, lock, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { lion } from './lion.js';

const TAIL = '-340,-70 -410,-110 -452,-190 -440,-280 -380,-336';
const TUFT = ['-392,-326 -340,-340 -300,-320 -250,-346', '-388,-322 -400,-380 -380,-430 -400,-486', '-396,-330 -350,-380 -330,-420 -290,-450'];

const FAR_LEGS = [
  '120,60! 228,180 280,240 304,300 312,330! 304,352 322,364 420,364 436,350 422,330 386,316! 366,262 352,190 330,110 310,40!',
  '-260,60! -186,150 -186,204 -214,238! -192,288 -168,330! -174,352 -156,364 -64,364 -48,350 -62,330 -98,316! -124,270 -118,220 -76,160 -60,70!',
];

const BODY = '-320,-142! -392,-96 -424,-10 -416,70 -432,130 -478,196! -484,256 -482,306 -490,334! -474,358 -450,366 -380,366 -352,352 -362,330 -398,316! -390,270 -354,230 -292,190 -236,142 -192,76! -100,106 0,122 104,120! 128,170 146,230 150,282 140,326! 132,352 152,366 252,366 270,352 256,330 218,316! 224,262 244,190 280,110 310,0! 260,-150 160,-190 70,-190 -10,-160 -110,-136 -220,-154';
const CAPE = '170,-260 60,-262 92,-214 -30,-186 28,-144 -80,-90 -10,-68 -96,14 -22,16 -72,116 4,92 -8,190 62,134 80,232 134,164 176,262 222,174 286,232 302,140 360,142 350,60';
const BELLY = '-170,78 -120,136 -100,106 -50,156 -30,120 40,162 60,120';

const toes = (x: number, y: number): readonly Shape[] => [0, 28, 54].map((step) => brush(open([[x + step, y - 22], [x + step + 7, y - 12], [x + step + 3, y + 4]]), 'internal', 1.6));

const tail = (): readonly Shape[] => [
  body(ribbon(TAIL, profile('0:30 0.5:19 1:15')).outline(), 'skin', { colour: 'gold' }),
  ...TUFT.flatMap((spine) => [body(lock(spine, 32), 'dark', { colour: 'orange' }), cut(ribbon(spine, () => 4).along(0, 0.2, 0.7), 'internal', 2.2)]),
];

/** The striding body and the mane on its shoulders, without tail and head. */
export const lionTrunk = (): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { colour: 'gold', relief: 0.5 })),
  body(closed([...flames(BELLY, 0.1), [60, 60], [-170, 40]]), 'dark', { colour: 'orange' }),
  body(closed(BODY), 'skin', { colour: 'gold', relief: 0.9 }),
  shadow(closed('-192,76! -216,20 -200,-50! -180,10 -144,54 -70,90 40,108! -40,116 -110,104')),
  shadow(closed('-422,60! -428,-10 -400,-86! -400,0 -388,70 -404,130 -448,190!')),
  ...['-200,40 -240,-20 -224,-90', '-240,140 -290,166 -326,196', '-150,0 -142,-50 -152,-96', '-100,20 -90,-30 -98,-80', '-440,216 -446,262 -444,306', '256,176 236,230 228,280', '-330,-90 -352,-40 -350,20', '-380,150 -400,170 -418,196', '170,220 176,262 174,304', '-290,-110 -240,-120 -190,-116'].map((line) => brush(open(line), 'internal', 2.6)),
  ...['300,160 340,230 352,300', '-140,150 -156,210 -130,290'].map((line) => cut(open(line), 'internal', 2.4)),
  body(closed([...flames(CAPE, -0.1), [300, -220]]), 'dark', { colour: 'orange', relief: 0.6 }),
  ...['60,-190 20,-170 0,-150', '70,-110 10,-90 -30,-66', '60,-40 10,-10 -40,26', '60,30 20,70 -20,90', '96,80 60,120 40,140', '120,110 110,150 104,180', '190,130 190,180 186,210', '250,120 260,160 272,186', '300,90 316,110 330,120', '20,-60 0,-40 -20,-24'].map((line) => cut(open(line), 'internal', 2.8)),
  ...toes(-440, 352), ...toes(190, 352), ...toes(360, 350), ...toes(-124, 350),
];

/** A lion striding to the right, its head turned to look at you. */
export const walkingLion: Motif = {
  name: 'walking-lion',
  pose: 'wide',
  words: ['walking lion', 'lion walking', 'standing lion', 'lion body', 'whole lion'],
  anchors: { crown: [250, -370], mouth: [250, -30], eye: [300, -160], base: [0, 360], heart: [60, 0], back: [-120, -130], tail: [-376, -400] },
  draw: (rng) => [...tail(), ...lionTrunk(), ...placed(lion.draw(rng), { x: 244, y: -148, scale: 0.5 })],
};
