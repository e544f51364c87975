import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, glint, open, paired, polygon, shadow, stroke } from '../geometry/kit.js';
import { bands } from './parts/bands.js';

/** From etching to etching down the fuller. */
const ETCHED = 80;

/** The blade, by so much longer than that of a sword 1000 high. */
function blade(more: number): readonly Shape[] {
  const low = (y: number): number => y + more;
  return [
    body(closed(bothSides(`0,-236! 44,-236! 40,${low(360)} 26,${low(430)}! 0,${low(492)}!`)), 'skin', { colour: 'grey' }),
    shadow(closed(`14,-226! 34,-226! 31,${low(358)} 20,${low(420)}! 14,${low(432)}!`)),
    body(closed(bothSides(`0,-226 13,-226! 11,${low(150)} 0,${low(196)}!`)), 'light', { line: 'internal', colour: 'grey' }),
    stroke(open(`0,${low(200)} 0,${low(470)}`), 'internal'),
    ...Array.from({ length: 4 + Math.floor(more / ETCHED) }, (_, i) => -170 + i * ETCHED).map((y) => brush(polygon(`0,${y - 16} 7,${y} 0,${y + 16} -7,${y}`), 'detail', 1)),
  ];
}

const HILT: readonly Shape[] = [
  body(closed(bothSides('0,-404! 24,-404! 32,-340 26,-280! 0,-280!')), 'skin', { colour: 'brown' }),
  ...bands({ top: -402, bottom: -284, count: 6, half: (y) => 25 + 6 * Math.sin(((y + 404) / 124) * Math.PI), slant: 16 }),
  ...paired(
    body(closed('0,-290! 90,-282 150,-274! 196,-300 224,-276 206,-232! 150,-232 90,-226 0,-222!'), 'skin', { colour: 'gold' }),
    shadow(closed('60,-234! 150,-242 200,-250! 206,-236 150,-236')),
    brush(open('50,-258 110,-256 160,-258'), 'internal', 1.4),
    brush(open('182,-280 200,-268 190,-250'), 'internal', 1.4),
  ),
  body(polygon('0,-306 48,-256 0,-206 -48,-256'), 'skin', { colour: 'gold' }),
  body(circle([0, -256], 21), 'dark', { colour: 'navy', relief: 1 }),
  glint(ellipse([-7, -263], 6, 4, -20)),
  body(circle([0, -446], 44), 'skin', { colour: 'gold', relief: 1 }),
  shadow(closed('14,-484! 42,-462 40,-428 12,-408! 28,-446')),
  body(circle([0, -446], 19), 'skin', { line: 'internal', colour: 'gold' }),
  ...['0,-460 0,-432', '-14,-446 14,-446'].map((d) => stroke(open(d), 'internal')),
];

/** Pommel and grip as one form: it is seen where the parts of a long sword are too small to be drawn. */
const HANDLE: Shape = body(closed(bothSides('0,-490! 30,-480 44,-446 24,-404! 32,-340 26,-290! 48,-256! 0,-206!')), 'skin', { colour: 'brown' });

/** How wide its guard is; how much longer a blade may become. */
const [WIDE, LONGEST] = [450, 1100] as const;

export const sword: Motif = {
  name: 'sword',
  pose: 'tall',
  words: ['sword', 'longsword', 'excalibur', 'claymore', 'broadsword', 'crusader sword', 'knight sword', 'sabre', 'saber', 'rapier', 'scimitar', 'cutlass'],
  anchors: { crown: [0, -490], guard: [0, -256], tip: [0, 492] },
  draw: () => [...blade(0), ...HILT],
  drawTall: (_rng, ratio) => [...blade(Math.min(LONGEST, Math.max(0, ratio * WIDE - 1000))), HANDLE, ...HILT],
};
