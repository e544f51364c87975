import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, lock, marksOf, open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, symmetric, type Knot } from '../geometry/kit.js';
import { smallFace } from '../figures/parts/small-face.js';

const copper = { colour: 'teal' } as const;
const marks = marksOf(2.2);

/** The seven rays of the crown about the head at 0, -196. */
const rays = (): readonly Shape[] => [-72, -48, -24, 0, 24, 48, 72].map((turn) => {
  const at = (aside: number, reach: number): Knot => [...polar([0, -196], radians(turn - 90 + aside), reach), true];
  return body(closed([at(-8, 70), at(0, 204), at(8, 70)]), 'dark', copper);
});

const torch = (): readonly Shape[] => [
  ...['-176,-412 -214,-446 -196,-500', '-166,-410 -176,-460 -146,-508', '-154,-412 -120,-446 -132,-494'].map((flame) => body(lock(flame, 30, 0.4), 'skin', { colour: 'orange' })),
  fill(lock('-164,-410 -172,-440 -156,-468', 15), 'skin', { line: 'internal', colour: 'yellow' }),
  body(closed('-220,-416! -110,-416! -124,-388 -136,-376! -194,-376! -206,-388'), 'dark', { colour: 'gold' }),
  body(closed('-186,-378! -144,-378! -152,-270! -170,-270!'), 'skin', { colour: 'gold', relief: 0.9 }),
];

const raisedArm = (): readonly Shape[] => [
  body(ribbon('-70,-96 -128,-170 -158,-250 -164,-316', profile('0:44 0.5:32 1:23')).outline(), 'skin', { ...copper, relief: 1 }),
  body(closed('-190,-340! -150,-352 -136,-330 -140,-300 -176,-292 -192,-312!'), 'skin', { ...copper, relief: 0.9 }), ...marks(['-184,-330 -164,-334 -144,-328', '-186,-314 -164,-318 -142,-312'], 1.8),
  body(closed('-30,-126! -70,-150 -110,-160 -134,-190! -150,-130 -146,-60 -120,20 -90,60! -60,0 -40,-60'), 'skin', { ...copper, relief: 0.8 }),
  ...marks(['-120,-150 -126,-90 -110,-20', '-92,-136 -98,-80 -86,-20', '-64,-130 -70,-80 -62,-40']),
];

const robe = (): readonly Shape[] => [
  body(closed('-70,-120! -30,-134 30,-134 80,-116! 118,-60 128,40 120,160 140,300 166,430! 60,446 -60,446 -166,430! -150,280 -120,140 -110,20 -100,-60'), 'skin', { ...copper, relief: 0.9 }),
  ...['-140,430! -130,300 -100,180! -104,320 -106,440!', '-60,444! -60,320 -34,200! -30,320 -24,446!', '30,446! 26,320 50,220! 60,330 70,444!', '112,438! 104,320 100,240! 130,330 150,432!'].map((fold) => shadow(closed(fold))),
  ...marks(['-84,440 -84,350 -66,260', '0,446 0,350 14,260', '90,442 84,360 84,300', '-124,240 -120,190 -110,150']),
  // The mantle, from the left shoulder across to the right hip.
  body(closed('86,-116! 124,-50 132,40 126,130! 60,200 -30,230 -122,226! -126,180 -116,140! -50,110 10,40 40,-40 50,-110!'), 'mid', { ...copper, relief: 0.9 }),
  ...marks(['80,-90 76,0 20,90 -60,150', '104,-50 104,40 50,130 -40,190', '116,60 80,150 10,200', '-110,160 -60,150 -10,120']),
  body(symmetric('0,-150 26,-150 44,-128 26,-96 0,-78'), 'skin', { ...copper, line: 'internal' }), ...marks(['-40,-116 -30,-70 0,-40', '-66,-100 -50,-40 -10,20', '-84,-60 -70,10 -30,70']),
];

const tablet = (): readonly Shape[] => [
  body(polygon('92,-34 206,-64 236,110 118,140'), 'skin', { ...copper, relief: 0.4 }), body(polygon('206,-64 222,-58 250,106 236,110'), 'dark', copper),
  ...['120,-8 190,-26', '126,26 196,8', '132,60 202,42'].map((line) => brush(open(line), 'internal', 1.8)),
  body(closed('80,-96! 126,-60 146,10 150,70 180,96! 190,124 164,142 120,136 96,90 90,20'), 'skin', { ...copper, relief: 0.9 }), ...marks(['104,-50 120,10 124,70', '164,108 176,116 180,128'], 2),
];

const head = (): readonly Shape[] => [
  ...paired(body(closed('26,-280! 66,-262 82,-214 74,-164 54,-134! 40,-180 44,-230'), 'dark', copper), cut(open('56,-252 66,-212 58,-164'), 'internal', 1.8)),
  ...placed(smallFace('teal'), { y: -204, scale: 0.36 }),
  body(closed('-70,-252! -40,-300 0,-312 40,-300 70,-252! 40,-270 0,-278 -40,-270!'), 'skin', { ...copper, relief: 0.6 }),
  ...[-34, 0, 34].map((x) => solid(closed([[x - 8, -274 - 8, true], [x + 8, -274 - 8, true], [x + 6, -296, true], [x - 6, -296, true]]))),
];

const plinth = (): readonly Shape[] => [
  body(polygon('-190,426 190,426 190,456 -190,456'), 'skin', { colour: 'bone' }), body(polygon('-226,456 226,456 226,496 -226,496'), 'mid', { colour: 'grey' }),
  ...[-130, -44, 44, 130].map((x) => brush(open([[x, 462], [x, 476], [x, 490]]), 'internal', 1.6)),
];

/** The statue of New York's harbour: crown of rays, torch raised, tablet on her arm. */
export const statueOfLiberty: Motif = {
  name: 'statue-of-liberty', pose: 'tall',
  words: ['statue of liberty', 'liberty', 'lady liberty', 'liberty statue', 'liberty torch', 'freedom statue'],
  anchors: { crown: [0, -312], eye: [26, -208], base: [0, 490], centre: [0, 120] },
  draw: () => placed([...torch(), ...rays(), ...raisedArm(), ...robe(), ...tablet(), ...head(), ...plinth()], { y: 4, scale: 0.98 }),
};
