import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, open, paired, polygon, solid, stroke, symmetric, whip } from '../geometry/kit.js';

/** A slender bayonet blade: spear point, one flank ground, a swage on the back. */
const BLADE: readonly Shape[] = [
  body(symmetric('0,-498! 30,-420 44,-330 46,-60! 0,-60!'), 'skin', { colour: 'grey', relief: 0.4 }),
  fill(closed('0,-490! 28,-418 42,-330 44,-60! 8,-60! 8,-330'), 'mid', { colour: 'white', line: 'internal', relief: 0.1 }),
  whip('42,-70 40,-330 26,-416', '8,-70 8,-330 4,-416', { count: 17, reach: 0.75, longest: 'alike' }),
  stroke(open('-26,-110 -26,-320'), 'detail'), brush(open('-34,-350 -24,-410 -6,-462'), 'internal', 1.8), solid(closed('-40,-170! -22,-176 -14,-164! -26,-158')),
];

const GUARD = '0,-66! 56,-64 100,-78 132,-98 160,-92 170,-66 154,-42 120,-34 80,-26 56,-20! 0,-16!';

/** The Italian handle: bolsters, horn, the button that lets it spring and the catch beneath. */
const HANDLE: readonly Shape[] = [
  body(symmetric('0,-24! 62,-24! 70,60 66,180 58,300 66,380 76,430 54,478 0,498'), 'dark', { colour: 'black', relief: 0.7 }),
  ...['-44,110 -40,220 -34,330', '-26,120 -24,200'].map((line) => cut(open(line), 'outline', 2.4)), cut(open('44,250 40,310 44,350'), 'internal', 2),
  body(symmetric('0,-24! 62,-24! 69,50 68,78! 34,92 0,74!'), 'skin', { colour: 'gold', relief: 0.5 }),
  body(symmetric('0,394! 32,376 67,388! 76,430 54,478 0,498'), 'skin', { colour: 'gold', relief: 0.7 }),
  ...[8, 30].map((y) => brush(open([[-62, y], [0, y + 8], [62, y]]), 'internal', 1.4)), brush(open('-50,430 -36,460 -10,476'), 'internal', 1.8),
  body(circle([6, 154], 28), 'skin', { colour: 'gold', relief: 0.9 }), stroke(circle([6, 150], 12), 'detail'),
  body(polygon('-10,212 22,212 22,262 -10,262'), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }), ...[224, 237, 250].map((y) => stroke(open([[-8, y], [20, y]]), 'detail')),
  ...[110, 350].map((y) => fill(circle([4, y], 9), 'skin', { colour: 'gold', line: 'none', relief: 0.6 })),
];

/** A stiletto that has just sprung open. */
export const switchblade: Motif = {
  name: 'switchblade', pose: 'tall', anchors: { crown: [0, -490], centre: [0, 0] }, words: ['switchblade', 'switchblade knife', 'flick knife', 'pocket knife',
    'pocketknife', 'stiletto knife', 'jackknife', 'penknife'],
  draw: () => [
    ...BLADE, ...HANDLE, body(symmetric(GUARD), 'skin', { colour: 'gold', relief: 0.7 }),
    ...paired(brush(open('140,-86 150,-66 138,-48'), 'internal', 1.6), brush(open('60,-46 90,-52 112,-66'), 'internal', 1.8)),
  ],
};
