import { body, brush, circle, closed, cut, glint, leaf, lock, marksOf, open, placed, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const skin = { colour: 'tan' } as const;
const marks = marksOf(2.4);

const FAR_HIND = '-230,120! -180,220 -214,280 -196,340 -186,400 -180,446! -132,446! -134,390 -138,330 -120,270 -70,190!';
const FAR_FORE = '170,110! 260,150 340,120 374,130! 404,190 410,250! 452,256! 458,200 440,120 390,76 290,60 200,40!';
const BODY = '-330,56! -374,120 -370,200 -330,250 -358,306! -364,350 -344,400 -338,452! -286,452! -294,400 -296,350 -284,306 -226,256 -160,200! -60,240 40,232 110,196! 170,220 250,222 296,240! 306,290 288,336 258,366! 296,394! 340,350 362,290 356,232 330,180 280,140 244,110! 246,50 218,-10! 20,-10 -20,40 -90,58 -180,40 -270,32';
const hooves = (): readonly Shape[] => ['-342,446! -282,446! -264,486 -272,494! -346,494!', '-184,440! -130,440! -114,476 -122,484! -188,484!', '262,352! 304,388! 280,424 268,424! 226,390!', '404,240! 456,248! 462,292 452,298! 402,284!'].map((hoof) => body(closed(hoof), 'black', { line: 'internal', colour: 'black' }));
const TAIL = ['-320,70 -390,40 -450,90 -480,190', '-330,90 -380,110 -410,200 -400,310', '-324,76 -400,80 -440,160 -450,270'];

const horse = (rng: Rng): readonly Shape[] => [
  ...[FAR_HIND, FAR_FORE].map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.6 })), ...['-180,160 -150,220 -180,290', '260,100 350,90 410,150'].map((line) => cut(open(line), 'internal', 2.4)),
  ...TAIL.flatMap((spine) => [body(lock(spine, 40, 0.3), 'dark', { colour: 'black' }), cut(ribbon(spine, () => 12).along(0.5, 0.2, 0.76), 'internal', 2.2)]),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }), ...hooves(),
  saddle('-368,160 -370,120 -326,58 -266,36 -180,44 -90,62 -20,44', '60,60 -20,110 -110,120 -200,100 -280,110 -340,180', { count: 8, depth: 36, rng }),
  saddle('110,192 40,230 -60,236 -150,206', '-130,150 -60,180 30,180 90,150', { count: 6, depth: -26 }),
  ...marks(['-160,200 -200,140 -206,110', '-240,246 -280,220 -310,180', '60,40 40,110 70,170 120,196', '120,40 110,110 150,170 210,200', '240,110 210,60 200,20', '200,180 260,190 310,220', '330,240 336,290 310,340', '-330,300 -336,350 -322,400', '-40,150 -30,190 -40,214', '20,140 34,180 28,206']),
];

const torso = (): readonly Shape[] => [
  body(closed('26,40! 14,-50 -2,-130 -40,-180 -30,-236 40,-262 110,-262 186,-250 220,-206 214,-130 208,-50 224,40! 180,64 120,74 60,64'), 'skin', { ...skin, relief: 0.9 }),
  shadow(closed('26,36! 14,-50 0,-130 -30,-170! 20,-140 34,-80 40,-20 60,30 120,60! 60,60')),
  ...marks(['16,-160 50,-116 108,-120', '112,-116 160,-108 206,-140', '110,-220 112,-160 110,-116', '112,-104 110,-40 112,40', '50,-70 80,-62 104,-66', '122,-66 150,-62 178,-72', '56,-20 84,-12 104,-16', '122,-14 150,-12 180,-24', '70,30 92,40 108,38', '36,-110 50,-60 46,-10', '190,-100 184,-50 190,0', '44,-238 80,-222 108,-224'], 2.4),
];

const HAIR = ['110,-430 30,-440 -30,-390 -70,-300', '90,-420 20,-400 -10,-340 -40,-260', '100,-400 50,-360 30,-300 -6,-250'];
const head = (): readonly Shape[] => [
  body(closed('60,-300! 66,-250 50,-226! 150,-226! 146,-270 150,-310!'), 'skin', { ...skin, relief: 0.5 }),
  ...HAIR.flatMap((spine) => [body(lock(spine, 40, 0.3), 'dark', { colour: 'black' }), cut(ribbon(spine, () => 12).along(0.4, 0.2, 0.76), 'internal', 2.2)]),
  body(closed('70,-320! 64,-390 90,-440 140,-452 176,-430 184,-396! 212,-350 196,-336! 200,-318 192,-304 180,-276 130,-270 90,-290!'), 'skin', { ...skin, relief: 0.7 }),
  solid(closed('150,-392! 172,-398 182,-388! 168,-380')), glint(circle([172, -390], 3)), brush(open('144,-408 168,-416 186,-404'), 'outline', 1.3), ...marks(['196,-340 184,-338 180,-346', '194,-322 180,-318'], 2),
  body(closed('84,-300! 100,-330 130,-312 160,-330 176,-312! 196,-306 190,-276! 200,-250 176,-240! 170,-214 144,-224! 120,-230 100,-256'), 'dark', { colour: 'black', relief: 0.5 }), ...['120,-296 136,-270 134,-246', '154,-300 164,-276 162,-252'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('190,-420! 176,-452 130,-474 80,-460 56,-410 60,-350 84,-310! 96,-350 90,-380! 116,-370 120,-410! 150,-400 160,-430!'), 'dark', { colour: 'black' }), ...['80,-430 76,-390 84,-350', '110,-450 104,-420 96,-400', '150,-450 136,-430 126,-424'].map((line) => cut(open(line), 'internal', 2.2)),
];

const BOW = ribbon('300,-500 340,-470 376,-400 414,-320 426,-240 414,-160 376,-80 340,-10 300,20', profile('0:8 0.2:15 0.48:22 0.52:22 0.8:15 1:8'));
const arm = (spine: string, widths: string): Shape => body(ribbon(spine, profile(widths)).outline(), 'skin', { ...skin, relief: 0.8 });
const archery = (): readonly Shape[] => [
  stroke(open('302,-496! 96,-242! 302,16!')), body(BOW.outline(), 'dark', { colour: 'brown' }), cut(BOW.along(0, 0.12, 0.4), 'internal', 2), cut(BOW.along(0, 0.6, 0.88), 'internal', 2),
  stroke(open('90,-242! 460,-242!'), 'outline'), solid(closed('500,-242! 446,-266 456,-242! 446,-218!')),
  arm('180,-206 280,-216 350,-232 410,-240', '0:50 0.35:38 0.5:40 0.9:24 1:26'), body(closed('390,-270! 420,-276 440,-256 440,-222 420,-206 392,-212!'), 'skin', { ...skin, relief: 0.6 }), ...marks(['404,-256 420,-254 436,-250', '404,-234 420,-232 438,-230'], 1.8), ...marks(['220,-230 260,-220 290,-226', '300,-204 330,-206 360,-216']),
];
const stringArm = (): readonly Shape[] => [
  arm('-10,-206 -80,-190 -160,-206', '0:56 0.5:44 1:36'), arm('-176,-206 -110,-238 -30,-246 76,-244', '0:34 0.3:42 0.9:24 1:26'), body(closed('58,-272! 92,-274 116,-254 112,-226 84,-214 56,-218!'), 'skin', { ...skin, relief: 0.6 }), ...marks(['74,-256 92,-252 110,-250', '74,-236 92,-234 108,-232'], 1.8),
  ...marks(['-30,-180 -80,-166 -130,-180', '-140,-226 -90,-250 -40,-254']),
];
const quiver = (): readonly Shape[] => [
  ...[[-110, -330, -150, -410], [-84, -340, -110, -426], [-60, -346, -66, -430]].flatMap(([a = 0, b = 0, c = 0, d = 0]) => [
    stroke(open([[a, b], [c, d]]), 'outline'), body(leaf([(a + c) / 2, (b + d) / 2], [c, d], { half: 17, belly: 0.5, blunt: true }), 'skin', { colour: 'white', line: 'internal' }),
  ]),
  body(closed('-130,-316! -40,-356! 30,-180 -30,-130!'), 'dark', { colour: 'brown' }), cut(open('-104,-300 -30,-336'), 'internal', 2.2), cut(open('-60,-290 -20,-210'), 'internal', 2.2),
];

const alone: Motif = {
  name: 'centaur',
  pose: 'figure',
  words: ['centaur', 'centaurs', 'centaur archer', 'horse man', 'half man half horse', 'chiron'],
  anchors: { crown: [120, -460], eye: [168, -380], mouth: [190, -316], base: [-100, 490], heart: [110, -140], back: [-160, 50] },
  draw: (rng) => placed([...horse(rng), ...quiver(), ...torso(), ...head(), ...archery(), ...stringArm()], { x: 0, y: 2, scale: 0.97 }),
};

/** Whoever asks for his bow finds it in his hand already. */
const archer: Motif = { ...alone, name: 'centaur-with-bow', words: ['centaur with bow'] };

/** A centaur rearing to the right, his bow drawn. */
export const centaur: Motif = { ...alone, together: { 'bow-and-arrow': archer, arrow: archer, bow: archer } };
