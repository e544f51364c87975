import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, closed, ellipse, open, paired, shadow, solid, stroke, whip } from '../geometry/kit.js';

const STICK: readonly Shape[] = [
  body(ellipse([0, 440], 230, 40), 'skin', { colour: 'gold' }),
  shadow(closed('40,474! 150,466 222,442! 200,420 150,440 60,452!')),
  body(closed(bothSides('0,330! 34,330! 44,360 30,384 70,420 120,436! 0,452!')), 'skin', { colour: 'gold' }),
  shadow(closed('10,340! 28,340! 34,362 20,386 50,416 90,434! 30,436')),
  body(closed('150,414! 210,380 270,400 270,450 214,464! 236,440 240,420 206,412 172,432!'), 'skin', { colour: 'gold' }),
  body(closed(bothSides('0,240! 170,240! 176,262 120,312 50,336 0,338!')), 'skin', { colour: 'gold' }),
  shadow(closed('40,326! 110,304 160,262! 100,270 60,300')),
  brush(open('-140,272 -90,304 -40,320'), 'internal', 1.5),
];

function wax(rng: Rng): readonly Shape[] {
  const runs = [-92, -44, 8, 62, 100].map((x, i) => ({ x, y: -70 + rng.between(20, 210) * (i % 2 ? 1 : 0.45) }));
  const hem = runs.map(({ x, y }) => `${x - 22},-110 ${x - 20},${y - 30} ${x},${y} ${x + 20},${y - 30} ${x + 22},-112`).reverse();
  const drip = hem.map((run) => run.split(' ').reverse().join(' ')).join(' ');
  return [
    body(closed('-112,-150! 112,-150! 116,0 112,180 124,252! 0,262 -124,252! -112,180 -116,0'), 'skin', { colour: 'bone' }),
    whip('112,-120 114,40 110,248', '10,-120 10,40 10,248', { count: 13, reach: 0.66, valley: 0.5, longest: 'alike', rng }),
    brush(open('-78,-20 -82,80 -78,200'), 'internal', 1.4),
    brush(open('-44,100 -46,160 -42,210'), 'internal', 1.4),
    body(closed(`-122,-150! 0,-170 122,-150! 126,-120 ${drip} -126,-120`), 'skin', { colour: 'bone' }),
    body(ellipse([0, -150], 114, 26), 'skin', { colour: 'bone' }),
    shadow(ellipse([6, -147], 66, 12)),
    stroke(open('0,-146 -3,-170 5,-200'), 'outline'),
  ];
}

const FLAME: readonly Shape[] = [
  body(closed('4,-486! 26,-410 74,-340 78,-266 46,-206 4,-190 -42,-206 -74,-262 -66,-330 -22,-400'), 'skin', { colour: 'yellow' }),
  body(closed('4,-380! 22,-330 38,-280 24,-220 4,-204 -20,-220 -34,-270 -18,-330'), 'skin', { line: 'internal', colour: 'orange' }),
  solid(closed('4,-268! 12,-236 6,-196 0,-196 -6,-236')),
  brush(open('-46,-300 -50,-262 -34,-228'), 'internal', 1.5),
];

const GLOW = [-66, -40, 40, 66, 0].map((turn) => {
  const [s, c] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return brush(open([[s * 150, -300 - c * 130], [s * 200, -300 - c * 178]]), 'internal', 1.8);
});

export const candle: Motif = {
  name: 'candle',
  pose: 'tall',
  words: ['candle', 'burning candle', 'candlestick', 'candlelight', 'melting candle', 'wax candle'],
  anchors: { flame: [4, -300], crown: [4, -486], base: [0, 480] },
  draw: (rng) => [...GLOW.slice(0, 4), ...FLAME, ...STICK, ...wax(rng), ...paired(stroke(open('124,252 60,262 0,262'), 'internal'))],
};
