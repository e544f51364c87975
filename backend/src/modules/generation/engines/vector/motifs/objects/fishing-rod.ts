import { body, brush, circle, open, placed, polar, polygon, profile, radians, ribbon, stroke, taper, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const star = (x: number, y: number, r: number): Shape =>
  body(polygon(Array.from({ length: 10 }, (_, i): Knot => polar([x, y], radians(i * 36 - 84), i % 2 === 0 ? r : r * 0.44))), 'skin', { colour: 'gold', relief: 0.3 });

const rod = (line: string): readonly Shape[] => [
  stroke(open(line), 'internal'),
  body(ribbon('-470,250 -300,40 -100,-190 120,-370 330,-452', taper(15, 4)).outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  body(ribbon('-492,276 -440,214 -380,140', profile('0:20 0.2:24 1:18')).outline(), 'dark', { colour: 'brown' }),
  body(circle([-326, 118], 40), 'skin', { colour: 'grey', relief: 0.8 }), body(circle([-326, 118], 15), 'dark', { colour: 'black', line: 'internal' }),
  ...[[-200, -78], [0, -288], [200, -408]].map(([x = 0, y = 0]) => stroke(circle([x, y + 8], 13).replace(/Z$/, ''), 'internal')),
];

/** A rod with its reel, the line out. */
export const fishingRod: Motif = {
  name: 'fishing-rod', pose: 'figure',
  words: ['fishing rod', 'fishing pole', 'rod and line', 'angling rod', 'rod and reel', 'gone fishing'],
  anchors: { handle: [-400, 190], centre: [0, -100] },
  draw: () => placed([...rod('330,-452 352,-200 340,60 346,270'), brush(open('346,270 346,352 316,384 284,366 288,330'), 'outline', 1.8)], { x: 20 }),
};

/** A star has bitten. */
export const starFishing: Motif = {
  name: 'star-fishing', pose: 'figure',
  words: ['fishing for stars', 'fishing for a star', 'fishing stars', 'fishing a star', 'catching stars', 'catching a star', 'star fishing'],
  anchors: { handle: [-400, 190], centre: [0, -100] },
  draw: () => placed([...rod('330,-452 350,-220 336,0 342,170'), star(342, 270, 106), star(150, 330, 46), star(430, 60, 40), star(190, 60, 32)], { x: 20 }),
};
