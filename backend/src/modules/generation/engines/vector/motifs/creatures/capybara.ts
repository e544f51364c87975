import { body, brush, circle, closed, cut, flames, glint, knots, leaf, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;
const BODY = '-440,120! -480,20 -460,-100 -370,-200 -230,-250 -80,-256 60,-250 180,-290 250,-330! 330,-326 400,-290 460,-240 496,-180 500,-100 480,-40 430,-16! 380,10 320,20 280,40 270,110 250,170! 250,240 240,300 270,330 262,350! 150,350! 140,280 130,220! 0,240 -120,240 -200,226! -220,280 -210,320 -180,336 -186,352! -320,352! -330,290 -340,240 -400,190';
const FUR = ['-400,-60 -380,-20 -390,20', '-320,-150 -290,-110 -300,-70', '-300,20 -270,60 -280,110', '-200,-180 -170,-140 -180,-100', '-180,-30 -150,10 -160,60', '-90,90 -60,120 -66,160', '-80,-170 -50,-130 -60,-90', '-50,-20 -20,20 -30,60', '50,-170 80,-130 70,-90', '70,0 100,40 90,90', '160,-160 180,-110 160,-60', '190,30 200,80 190,130', '240,-90 260,-50 250,-10'];

/** The orange that it carries on its head. */
const orange = (): readonly Shape[] => [
  body(circle([368, -382], 74), 'skin', { colour: 'orange', relief: 1 }), brush(open('318,-350 340,-326 372,-318'), 'internal', 2.2),
  ...['344,-400 350,-396', '390,-370 396,-366', '366,-352 372,-348', '402,-402 408,-398'].map((line) => brush(open(line), 'internal', 2)),
  body(leaf([366, -446], [452, -490], { half: 28, belly: 0.5 }), 'dark', { colour: 'leaf' }), cut(open('384,-454 410,-468 432,-478'), 'detail', 1.6),
  body(closed('358,-470! 374,-472 374,-440! 356,-440!'), 'dark', { colour: 'brown', line: 'internal' }),
];

/** A capybara standing in profile to the right, at peace, an orange on its head. */
export const capybara: Motif = {
  name: 'capybara',
  pose: 'wide',
  words: ['capybara', 'capybaras'],
  anchors: { crown: [270, -280], mouth: [450, 0], eye: [346, -170], base: [-40, 410], back: [-100, -206] },
  draw: (): readonly Shape[] => placed([
    ...['60,160! 60,250 80,300 110,320 106,336! -10,336! -20,260 -20,180!', '-160,170! -160,260 -130,310 -104,322 -108,338! -220,338! -236,260 -260,180!'].map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })),
    body(closed(BODY), 'skin', { ...coat, relief: 1 }),
    shadow(closed([...flames('-400,100 -340,150 -310,120 -240,190 -200,150 -120,210 -80,160 0,210 40,160 120,200 150,150 230,160', -0.06), ...knots('250,170! 130,222 0,242 -120,242 -200,228 -340,240 -430,150')])),
    ...FUR.map((line) => brush(open(line), 'internal', 2.6)),
    body(closed('230,-300! 216,-350 246,-384 290,-376 304,-330 280,-290!'), 'skin', coat), solid(closed('246,-316! 240,-350 266,-362 286,-340 276,-312!')), ...orange(),
    solid(closed('322,-222! 340,-246 372,-242 384,-222! 360,-206 338,-208')), glint(circle([350, -230], 6)), brush(open('312,-230 340,-264 386,-254'), 'internal', 2.4), brush(open('320,-196 352,-186 384,-198'), 'internal', 2),
    solid(closed('466,-196! 490,-182 492,-158! 470,-166')), brush(open('500,-110 478,-96 480,-70'), 'internal', 2), brush(open('478,-64 440,-50 400,-62 380,-90'), 'internal', 2.8), brush(open('440,-160 420,-130 424,-100'), 'internal', 2.2), brush(open('390,-150 376,-110 386,-80'), 'internal', 2),
    ...[[-290, 0], [-250, 0], [180, 0], [220, 0]].map(([x = 0]) => brush(open([[x, 322], [x + 8, 334], [x + 6, 350]]), 'internal', 2)),
  ], { y: 66, x: -9, scale: 0.99 }),
};
