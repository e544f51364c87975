import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, polar, polygon, polyline, radians, shadow, solid, stroke, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FRONT: Knot = [-300, 96];
const REAR: Knot = [262, 96];

function wheel(centre: Knot): readonly Shape[] {
  return [
    body(circle(centre, 94), 'black', { colour: 'black' }),
    fill(circle(centre, 74), 'skin', { colour: 'white', line: 'none', relief: 0.1 }),
    body(circle(centre, 54), 'skin', { colour: 'grey', line: 'internal', relief: 0.3 }),
    ...Array.from({ length: 12 }, (_, i) => stroke(polyline([polar(centre, radians(i * 30), 20), polar(centre, radians(i * 30 + 12), 52)]), 'detail')),
    body(circle(centre, 20), 'skin', { colour: 'gold', line: 'internal' }), solid(circle(centre, 7)),
  ];
}

const LOWER =
  '-488,76! -496,20 -490,-34! -440,-58 -320,-74 -178,-84! 240,-92! 340,-92 430,-104 496,-138! 492,-90 470,-40 480,20 484,84! 372,100! 366,30 320,-4 262,-8 204,-4 158,30 150,108! -190,108! -198,40 -240,0 -300,-12 -360,0 -402,40 -410,100!';

const GLASS: readonly Shape[] = [
  body(closed('-184,-82! -128,-151 -86,-183 20,-197 110,-191 170,-174 220,-133 254,-90!'), 'skin', { colour: 'bone', relief: 0.6 }),
  fill(closed('-160,-86! -112,-142 -80,-167! 8,-172! 8,-86!'), 'dark', { colour: 'teal', line: 'internal', relief: 0 }),
  fill(closed('28,-86! 28,-172! 110,-172 150,-160! 188,-126 212,-88!'), 'dark', { colour: 'teal', line: 'internal', relief: 0 }),
  glint(polygon('-98,-90 -44,-165 -22,-165 -76,-90')), glint(polygon('-60,-90 -8,-161 4,-161 -46,-90')), glint(polygon('64,-90 112,-165 134,-163 88,-90')),
  stroke(polyline('-118,-88 -96,-154'), 'internal'),
];

const COACHWORK: readonly Shape[] = [
  body(closed(LOWER), 'dark', { colour: 'red', relief: 0.9 }),
  fill(closed('-470,-14! -320,-26 -120,-30 60,-26 170,-50! 300,-62 420,-76 484,-110! 474,-62 460,-28! 330,-22 190,-4 80,0 -120,-8 -320,-8!'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
  ...['-360,-20 -200,-22 -40,-18', '210,-34 320,-44 440,-58'].map((line) => brush(open(line), 'internal', 1.6)),
  cut(open('-430,-46 -300,-60 -150,-66 60,-68'), 'internal', 2.4), cut(open('150,-74 300,-78 420,-92'), 'internal', 2),
  cut(open('-180,46 -40,54 136,50'), 'internal', 2.6), cut(open('-176,72 -20,80 130,74'), 'internal', 2), cut(open('390,30 430,26 466,30'), 'internal', 2.2), cut(open('-470,36 -440,32 -414,34'), 'internal', 2.2),
  cut(open('-420,92 -410,40 -362,-14 -300,-26 -238,-14 -190,40 -180,96'), 'internal', 1.6), cut(open('384,90 374,24 324,-18 262,-22 200,-18 150,24 142,96'), 'internal', 1.6),
  cut(polyline('-122,-82 -122,96'), 'internal'), cut(polyline('28,-84 26,96'), 'internal'),
  body(closed('-18,-58! 18,-58! 18,-47! -18,-47!'), 'skin', { colour: 'grey', line: 'internal' }), body(closed('-112,-92! -146,-98 -150,-118 -124,-116!'), 'skin', { colour: 'grey', line: 'internal' }),
  body(closed('-190,102! 150,102! 142,128! -182,128!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.8 }), shadow(closed('-186,116! 146,116! 140,126! -182,126!')),
];

const CHROME: readonly Shape[] = [
  body(ellipse([-480, -10], 17, 27, 4), 'skin', { colour: 'yellow', relief: 0.9 }), brush(open('-474,-28 -468,-10 -474,8'), 'internal', 1.8),
  body(closed('-394,52! -480,44 -506,56 -510,84 -494,100 -406,104!'), 'skin', { colour: 'grey', relief: 0.9 }), brush(open('-494,80 -450,76 -410,78'), 'internal', 2), shadow(closed('-494,90! -406,94! -406,102! -490,98!')),
  body(closed('388,60! 470,48 500,60 508,88 490,104 378,108!'), 'skin', { colour: 'grey', relief: 0.9 }), brush(open('494,84 450,80 392,84'), 'internal', 2), shadow(closed('492,94! 384,98! 384,106! 488,102!')),
  body(closed('474,-104! 508,-112 512,-76 478,-70!'), 'dark', { colour: 'crimson', line: 'internal' }), body(closed('466,-24! 496,-22 498,16 470,16!'), 'dark', { colour: 'crimson', line: 'internal' }),
  body(closed('-448,-54! -424,-76 -384,-82! -376,-66!'), 'skin', { colour: 'grey', line: 'internal' }),
];

/** A cruiser with tail fins in profile, low on whitewalls and wire wheels. */
export const car: Motif = {
  name: 'car',
  pose: 'wide',
  words: ['car', 'classic car', 'vintage car', 'old car', 'lowrider', 'low rider', 'muscle car', 'automobile', 'cadillac', 'impala', 'hot rod', 'hotrod', 'race car', 'sports car', 'convertible'],
  anchors: { crown: [20, -190], base: [0, 200] },
  draw: () => placed([
    solid(closed('-410,104! -410,60 -360,0 -300,-14 -240,0 -196,60 -190,104!')), solid(closed('150,104! 158,40 204,-4 262,-8 320,-4 366,40 372,104!')),
    ...GLASS, ...COACHWORK, ...wheel(FRONT), ...wheel(REAR), ...CHROME,
    brush(open('-490,198 -100,202 300,202 490,196'), 'outline', 1.6), brush(open('-300,222 0,226 260,222'), 'internal', 1.6),
  ], { scale: 0.96 }),
};
