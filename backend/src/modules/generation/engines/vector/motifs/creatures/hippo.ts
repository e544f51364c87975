import { body, brush, circle, closed, dots, ellipse, fill, glint, knots, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'grey' } as const;

/** The gape: jaw, gums, tongue and tusks, below the snout. */
const gape = (): readonly Shape[] => [
  body(symmetric('0,-60 200,-60 320,-40 366,40 384,180 350,320 270,420 150,480 0,494'), 'skin', { ...hide, relief: 0.9 }),
  body(symmetric('0,0 200,-10 300,0! 316,120 300,250 230,340 120,386 0,396'), 'skin', { line: 'internal', colour: 'pink', relief: 0.4 }),
  solid(symmetric('0,10 190,0 282,10! 292,120 270,230 200,306 100,344 0,352')),
  fill(symmetric('0,140 70,130 130,160 150,230 120,300 60,334 0,340'), 'mid', { line: 'internal', colour: 'red', relief: 0.8 }), brush(open('0,150 2,220 0,300'), 'internal', 1.8),
  ...paired(
    body(closed('196,330! 188,240 204,160 232,110! 252,170 256,250 246,310! 222,330'), 'skin', { colour: 'bone', relief: 0.7 }), brush(open('222,300 218,230 230,170'), 'internal', 1.8),
    body(closed('84,372! 82,320 92,278 106,262! 122,290 128,340 124,366!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
    body(closed('18,384! 16,336 26,300 38,288! 52,310 56,350 54,380!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
    brush(open('340,80 352,180 326,280'), 'internal', 2.4), brush(open('250,396 190,436 120,454'), 'internal', 2.4),
    solid(dots(knots('60,430 100,422 140,440 90,456 40,458 190,404'), 6)),
  ),
];

const snout = (): readonly Shape[] => [
  ...paired(
    body(closed('96,-400! 96,-460 136,-494 184,-484 204,-440 184,-390 140,-370!'), 'skin', hide), fill(closed('120,-404! 124,-450 150,-468 176,-448 168,-408!'), 'dark', { line: 'none', colour: 'pink', relief: 0 }),
    body(circle([158, -330], 62), 'skin', { ...hide, relief: 0.9 }),
  ),
  body(symmetric('0,-408 90,-404 150,-376 190,-320 196,-250 220,-200 290,-160 346,-90 352,-10 310,44 220,60 120,36 50,22 0,20'), 'skin', { ...hide, relief: 1 }),
  ...paired(
    fill(closed('116,-322! 134,-352 172,-356 200,-330! 182,-306 144,-302'), 'skin', { colour: 'gold', line: 'outline', relief: 0.2 }), solid(ellipse([160, -329], 16, 18)), glint(circle([154, -336], 5.5)),
    solid(closed('104,-324! 128,-368 184,-370 214,-332! 182,-350 136,-346')), brush(open('112,-290 150,-276 196,-290'), 'internal', 2.2), brush(open('120,-264 150,-254 182,-262'), 'internal', 1.8),
    body(closed('90,-120! 96,-170 140,-196 190,-180 206,-140 186,-106 140,-96!'), 'skin', { ...hide, line: 'internal', relief: 0.7 }), solid(ellipse([148, -140], 34, 24, -16)),
    solid(dots(knots('90,-60 130,-40 170,-56 210,-30 250,-60 120,0 190,6 250,-4 290,-36'), 7)),
    brush(open('60,-360 64,-320 52,-280'), 'internal', 2.2), brush(open('60,-240 76,-200 70,-160'), 'internal', 2.2), brush(open('240,-170 270,-130 276,-90'), 'internal', 2.2), brush(open('30,-330 34,-300 26,-270'), 'internal', 2),
    body(closed('60,28! 62,70 82,92 104,74 108,36!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }), body(closed('196,56! 200,110 222,134 244,108 250,56!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }),
  ),
  brush(open('0,-100 2,-40 0,20'), 'internal', 2),
  shadow(symmetric('0,6! 60,10 120,22 220,46 310,30! 300,50 220,64 120,40 50,24 0,22!')),
];

/** A hippopotamus gaping, its tusks bared. */
export const hippo: Motif = {
  name: 'hippo',
  pose: 'symmetric',
  words: ['hippo', 'hippopotamus', 'hippo head'],
  anchors: { crown: [0, -408], eye: [160, -329], mouth: [0, 200], base: [0, 480] },
  draw: () => [...gape(), ...snout()],
};
