import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  glint,
  open,
  paired,
  placed,
  polygon,
  polyline,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BELLY = '0,-64 60,-74 124,-58 168,-10 176,50 150,104 166,122! 132,132 108,168 104,214 120,258 172,290! 156,302 198,356 212,420 180,474 100,496 0,500';
const EDGE = '0,-44 60,-52 112,-38 148,4 152,50 128,100 128,116! 108,130 88,168 84,214 100,264 130,288! 136,308 174,364 186,418 160,456 94,474 0,478';

const bow = (): readonly Shape[] => [
  body(ribbon('-330,420 -40,30 300,-410', profile('0:10 0.5:8 1:6')).outline(), 'dark', { colour: 'brown' }),
  stroke(polyline('-296,430 322,-396'), 'internal'), stroke(polyline('-290,420 318,-402'), 'detail'),
  body(closed('-356,428! -316,376! -272,412! -300,452!'), 'black', { colour: 'black', line: 'internal' }), body(circle([-306, 420], 11), 'skin', { colour: 'bone', line: 'internal' }),
  body(closed('292,-408! 318,-444 336,-440 330,-390! 312,-386!'), 'skin', { colour: 'bone', line: 'internal' }),
];

const belly = (): readonly Shape[] => [
  body(symmetric(BELLY), 'skin', { colour: 'brown', relief: 1 }), stroke(symmetric(EDGE).replace(/Z$/, ''), 'internal'),
  shadow(closed('190,340! 206,420 176,472 100,494 10,498! 90,470 150,440 172,390')), shadow(closed('166,20! 174,54 150,104! 140,80 150,50')),
  ...paired(
    solid(closed('84,156! 66,176 62,206 76,236 92,262 88,290 66,304! 80,284 78,262 62,238 48,206 56,172!')), solid(dots([[92, 164], [54, 300]], 11)),
    brush(open('54,230 66,232 80,228'), 'internal', 1.4),
  ),
  ...['-140,-10 -150,30 -140,70', '-150,330 -180,380 -176,430', '-110,440 -60,460 -20,464'].map((line) => brush(open(line), 'detail', 1.6)),
  fill(ellipse([-96, 440], 72, 34, 20), 'black', { colour: 'black' }), cut(open('-140,424 -100,420 -60,444'), 'internal', 1.8),
];

const neck = (): readonly Shape[] => [
  ...[-438, -404].flatMap((y, row) => [-1, 1].map((side) => body(
    ribbon([[side * 18, y + (side + 1) * 8], [side * 62, y - 6 + (side + 1) * 8]], profile('0:7 0.5:8 0.8:17 1:15')).outline(), 'dark', { colour: 'black', line: 'internal', relief: row * 0.2 },
  ))),
  body(closed('-30,-376! -26,-440 -34,-470 -4,-498 34,-488 40,-460 26,-440 30,-376!'), 'skin', { colour: 'brown', relief: 0.9 }), brush(open('30,-466 12,-484 -14,-474 -14,-450 6,-444 12,-460'), 'internal', 2), solid(circle([6, -462], 6)),
  body(polygon('-24,-384 24,-384 38,170 -38,170'), 'dark', { colour: 'black', relief: 0.3 }), body(polygon('-28,-392 28,-392 28,-380 -28,-380'), 'skin', { colour: 'bone', line: 'internal' }),
  ...[-14, 0, 14].map((x) => cut(open([[x, -376], [x * 1.6, 166]]), 'detail')),
];

const fittings = (): readonly Shape[] => [
  ...[-21, -7, 7, 21].map((x) => stroke(polyline([[x * 0.95, 172], [x * 1.2, 246], [x * 0.8, 350]]), 'detail')),
  body(closed('-54,252! -30,238 0,234 30,238 54,252! 42,270! 16,262 0,272 -16,262 -42,270!'), 'skin', { colour: 'bone', line: 'internal' }),
  body(closed('-32,344! 32,344! 22,470 0,486 -22,470!'), 'dark', { colour: 'black' }), glint(closed('-18,360! -8,360! -10,420 -16,430!')),
];

/** A violin over its bow. */
export const violin: Motif = {
  name: 'violin',
  pose: 'figure',
  words: ['violin', 'fiddle', 'cello', 'viola', 'violin and bow', 'double bass'],
  anchors: { centre: [0, 120], crown: [120, -460], base: [-110, 460] },
  draw: () => [...placed(bow(), { turn: 4, scale: 1.02 }), ...placed([...belly(), ...neck(), ...fittings()], { turn: 16, scale: 0.94, x: 14, y: -4 })],
};
