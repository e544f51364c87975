import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '250,300 320,400 246,384 236,470 170,424 120,496 70,436 20,494 0,460';

const ears = (): readonly Shape[] => paired(
  body(closed('110,-300! 170,-430 270,-490 380,-480! 390,-380 350,-270 290,-170 230,-150!'), 'skin', { colour: 'pink', relief: 0.7 }), fill(closed('170,-300! 220,-400 290,-440 350,-446! 350,-360 310,-270 260,-200!'), 'dark', { colour: 'crimson', line: 'internal' }), cut(open('230,-300 270,-360 310,-390'), 'internal', 2.2), cut(open('250,-250 290,-300 320,-340'), 'internal', 2),
);

const face = (): readonly Shape[] => [
  body(symmetric('0,-330 110,-320 200,-260 250,-160 276,-30 290,90 262,200 190,280 90,316 0,322'), 'skin', { colour: 'pink', relief: 0.9 }),
  ...paired(
    solid(closed('90,-116! 120,-158 166,-160 194,-120! 166,-92 120,-90!')), glint(circle([138, -136], 10)), glint(circle([164, -112], 4)), brush(open('80,-112 116,-172 176,-172 206,-128'), 'outline', 1.5), brush(open('96,-74 140,-62 190,-84'), 'internal', 2.4), brush(open('110,-200 150,-220 196,-200'), 'internal', 2.4),
    ...['186,-140 220,-160 240,-160', '176,-156 200,-184 216,-190'].map((line) => brush(open(line), 'internal', 1.8)),
    brush(open('150,-30 170,20 160,70'), 'internal', 2.4), brush(open('244,-20 256,50 244,110'), 'internal', 2.4), brush(open('0,216 60,244 130,230 190,170'), 'outline', 1.7), brush(open('184,160 204,166 212,184'), 'internal', 2), brush(open('30,-290 44,-240 34,-200'), 'internal', 2.4), brush(open('40,276 80,284 110,270'), 'internal', 2),
  ),
  body(ellipse([0, 90], 152, 112), 'skin', { colour: 'pink', relief: 1 }),
  brush(open('-130,60 -60,0 0,-6 60,0 130,60'), 'internal', 2),
  ...paired(solid(ellipse([56, 90], 26, 44, 8)), brush(open('90,60 104,90 94,130'), 'internal', 2)),
  brush(open('0,40 3,90 0,150'), 'internal', 1.8),
  brush(open('-60,-40 0,-30 60,-40'), 'internal', 2.4), brush(open('-44,-70 0,-62 44,-70'), 'internal', 2),
];

/** A pig's head from the front. */
export const pig: Motif = {
  name: 'pig',
  pose: 'bust',
  words: ['pig', 'piglet', 'hog', 'boar', 'wild boar'],
  anchors: { crown: [0, -330], eye: [142, -126], mouth: [0, 230], base: [0, 470] },
  draw: () => [
    ...ears(), body(symmetric([[0, 100], [220, 140], ...flames(HEM, 0.12)]), 'skin', { colour: 'pink', relief: 0.8 }), ...paired(brush(open('200,320 206,370 190,400'), 'internal', 2.4), brush(open('100,390 106,420 92,446'), 'internal', 2.2)),
    ...face(),
  ],
};
