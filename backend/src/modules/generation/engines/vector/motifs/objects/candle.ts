import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, closed, cut, ellipse, fill, open, polar, profile, radians, ribbon, shadow, solid, stroke, whip } from '../geometry/kit.js';

const STICK: readonly Shape[] = [
  body(ribbon('110,440 190,372 258,372 286,420 250,466 150,458', profile('0:20 0.5:15 1:18')).outline(), 'dark', { colour: 'gold', relief: 0.9 }),
  cut(open('150,410 200,374 254,380 276,420'), 'internal', 2),
  body(ellipse([0, 448], 236, 44), 'skin', { colour: 'gold' }),
  whip('228,448 180,478 60,490 -60,490', '150,440 110,452 20,456 -50,460', { count: 13, reach: 0.9, valley: 0.4, longest: 'start' }),
  brush(open('-204,452 -120,474 -30,480'), 'internal', 1.8),
  body(closed(bothSides('0,330! 40,330! 54,352 40,376! 60,404 104,424 140,440! 0,456')), 'skin', { colour: 'gold' }),
  whip('48,352 38,376 58,406 102,428', '0,350 0,380 10,410 20,440', { count: 9, reach: 0.8, valley: 0.4, longest: 'alike' }), brush(open('-40,354 0,362 40,354'), 'internal', 1.6), brush(open('-36,378 0,386 36,378'), 'internal', 1.6),
  body(closed(bothSides('0,236! 196,236! 208,256 168,310 70,342 0,346!')), 'dark', { colour: 'gold', relief: 0.9 }),
  ...[-150, -90, -30, 30, 90, 150].map((x) => cut(open([[x, 268 - Math.abs(x) * 0.04], [x * 0.78, 306 - Math.abs(x) * 0.05], [x * 0.42, 332]]), 'internal', 2.2)),
];

/** One run of wax down the candle: a thread with a drop at its end. */
const run = (x: number, end: number, half: number): readonly Shape[] => [
  body(closed(`${x - half},-130! ${x - half * 0.72},${end - 60} ${x - half * 1.05},${end - 22} ${x},${end} ${x + half * 1.05},${end - 22} ${x + half * 0.72},${end - 60} ${x + half},-130!`), 'skin', { colour: 'bone', relief: 0.9 }),
  ...(half > 16 ? [brush(open(`${x - half * 0.4},-84 ${x - half * 0.36},${end - 60} ${x - half * 0.3},${end - 30}`), 'detail', 1.8)] : []),
];

function wax(rng: Rng): readonly Shape[] {
  const down = (least: number, most: number): number => rng.between(least, most);
  const runs = ([[-96, 40, 130, 22], [-48, -70, -20, 17], [-6, 110, 190, 24], [42, -60, 0, 16], [88, 20, 90, 21], [118, -90, -50, 13], [-122, -80, -40, 13]] as const);
  return [
    body(closed('-126,-150! 126,-150! 128,0 122,180 130,256! 0,272 -130,256! -122,180 -128,0'), 'skin', { colour: 'bone', relief: 0.8 }),
    whip('124,-120 124,40 120,180 124,250', '-10,-120 -10,40 -14,180 -10,250', { count: 21, reach: 0.8, valley: 0.5, longest: 'alike', rng }),
    brush(open('-84,150 -86,190 -82,226'), 'internal', 1.6),
    ...runs.flatMap(([x, least, most, half]) => run(x, down(least, most), half)),
    fill(closed('-134,-156! -140,-126 -122,-112 -96,-124 -60,-112 -30,-126 0,-114 40,-126 70,-112 100,-124 124,-112 140,-128 134,-156! 0,-190'), 'skin', { colour: 'bone', line: 'none' }),
    stroke(open('-134,-156 -142,-130 -136,-104'), 'outline'), stroke(open('134,-156 142,-130 132,-104'), 'outline'),
    body(closed('-136,-158! -100,-186 -40,-178 0,-192 60,-178 108,-186 136,-158! 100,-132 40,-126 0,-122 -60,-128 -104,-134'), 'skin', { colour: 'bone' }),
    shadow(closed('-96,-156 -40,-168 30,-168 96,-156 40,-142 -40,-142')), stroke(open('2,-150 -3,-176 4,-204'), 'outline'),
  ];
}

const SPILT: readonly Shape[] = [
  body(closed('-130,240! -176,246 -180,262 -156,270! -148,300 -132,306 -120,296 -112,268! -60,280 0,276 40,272! 46,318 60,332 76,322 84,272! 120,276 170,266 176,250 130,240! 60,262 -60,262'), 'skin', { colour: 'bone', relief: 0.8 }),
  brush(open('-140,262 -136,280 -132,292'), 'detail', 1.6), brush(open('54,284 58,304 62,316'), 'detail', 1.6),
];

const FLAME: readonly Shape[] = [
  body(closed('14,-492! 20,-436 74,-366 88,-300 64,-234 4,-206 -58,-234 -80,-296 -58,-350 -30,-390 -10,-440'), 'skin', { colour: 'yellow' }),
  fill(closed('12,-410! 18,-368 50,-320 54,-276 36,-236 4,-222 -32,-238 -44,-278 -26,-324 -4,-360'), 'light', { colour: 'orange' }),
  fill(closed('4,-330! 24,-290 24,-250 4,-226 -18,-250 -16,-290'), 'skin', { colour: 'red' }),
  solid(closed('4,-268! 13,-236 8,-200 -2,-200 -5,-236')),
  brush(open('-62,-308 -58,-266 -38,-240'), 'internal', 1.8), brush(open('60,-340 72,-300 62,-262'), 'internal', 1.8),
];

const GLOW = [-112, -84, -56, -30, 32, 58, 86, 114].map((turn, i) => {
  const angle = radians(turn - 90);
  return brush(open([polar([4, -306], angle, 132 + Math.abs(turn) * 0.06), polar([4, -306], angle, i % 2 === 0 ? 176 : 200)]), 'internal', 2);
});

export const candle: Motif = {
  name: 'candle',
  pose: 'tall',
  words: ['candle', 'burning candle', 'candlestick', 'candlelight', 'melting candle', 'wax candle'],
  anchors: { flame: [4, -300], crown: [10, -490], base: [0, 490] },
  draw: (rng) => [...GLOW, ...STICK, ...wax(rng), ...SPILT, ...FLAME],
};
