import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  open,
  placed,
  polar,
  polyline,
  radians,
  ribbon,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

function wheel(centre: Knot): readonly Shape[] {
  return [
    body(circle(centre, 92), 'black', { colour: 'black' }),
    fill(circle(centre, 74), 'skin', { colour: 'white', line: 'internal', relief: 0.1 }),
    body(circle(centre, 58), 'skin', { colour: 'grey', line: 'internal', relief: 0.3 }),
    ...Array.from({ length: 16 }, (_, i) => stroke(polyline([polar(centre, radians(i * 22.5), 16), polar(centre, radians(i * 22.5 + 10), 56)]), 'detail')),
    body(circle(centre, 17), 'skin', { colour: 'gold', line: 'internal' }),
    solid(circle(centre, 6)),
  ];
}

const shell = (): readonly Shape[] => [
  body(closed('-250,-60! -190,-160 -130,-196 0,-206 120,-196 190,-150 250,-60!'), 'dark', { colour: 'red', relief: 0.6 }),
  fill(closed('-214,-64! -166,-146 -116,-172 -30,-180! -30,-64!'), 'skin', { colour: 'teal', line: 'internal', relief: 0 }), fill(closed('-6,-64! -6,-180! 104,-172 164,-132 214,-64!'), 'skin', { colour: 'teal', line: 'internal', relief: 0 }),
  ...['-170,-80 -130,-150', '-140,-80 -100,-156', '40,-80 70,-164', '76,-80 106,-160'].map((line) => brush(polyline(line), 'internal', 2)), body(ribbon('60,-64 84,-40 100,-20', () => 5).outline(), 'black', { line: 'internal' }),
  body(closed('-480,110! -492,20 -480,-20 -400,-46 -260,-62 240,-62 400,-48 470,-30 490,10! 492,60 480,110! 410,116! 396,40 320,6 244,40 232,118! -190,118! -204,40 -280,6 -356,40 -370,116!'), 'dark', { colour: 'red', relief: 0.9 }),
  cut(open('-470,-10 -300,-34 0,-40 300,-32 460,-14'), 'internal', 2.4), cut(open('-470,40 -400,20 -356,16'), 'internal', 2), cut(open('-180,60 0,66 210,60'), 'internal', 2.4), cut(open('-170,84 20,92 200,84'), 'detail', 2),
  cut(polyline('-30,-58 -36,104'), 'internal'), cut(polyline('206,-56 214,30'), 'internal'), cut(polyline('-206,-56 -196,30'), 'internal'), cut(open('10,-6 40,-10 66,-6'), 'internal', 1.8),
  fill(closed('-470,6! -330,-12 -100,-18 200,-14 440,6! 200,12 -100,10 -330,14!'), 'skin', { colour: 'white', line: 'internal', relief: 0.2 }),
];

const trim = (): readonly Shape[] => [
  body(closed('474,0! 500,4 500,40 478,44!'), 'skin', { colour: 'yellow', line: 'internal' }), body(closed('-486,0! -466,4! -464,36! -488,36!'), 'dark', { colour: 'crimson', line: 'internal' }),
  body(closed('410,72! 500,72 508,92 496,112! 410,112!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.9 }), body(closed('-366,72! -496,72 -508,92 -492,112! -366,112!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.9 }),
  body(closed('-196,104! 236,104! 230,132! -190,132!'), 'skin', { colour: 'grey', line: 'internal' }), shadow(closed('-190,118! 232,118! 228,132! -188,132!')),
];

/** A lowrider in profile, whitewalls and wire wheels. */
export const car: Motif = {
  name: 'car',
  pose: 'wide',
  words: ['car', 'classic car', 'vintage car', 'old car', 'lowrider', 'low rider', 'muscle car', 'automobile', 'cadillac', 'impala', 'hot rod', 'hotrod', 'race car', 'sports car', 'convertible'],
  anchors: { crown: [0, -206], base: [0, 210] },
  draw: () => placed([...shell(), ...wheel([-280, 112]), ...wheel([320, 112]), ...trim(), brush(open('-480,210 -100,216 300,214 490,208'), 'outline', 1.6), brush(open('-300,236 0,240 260,236'), 'internal', 1.6)], { scale: 0.97 }),
};
