import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, ellipse, glint, open, paired, shadow, stroke } from '../geometry/kit.js';
import { bands } from './parts/bands.js';
import { volute } from './parts/filigree.js';

const BLADE: readonly Shape[] = [
  body(closed(bothSides('0,-84! 62,-84! 68,90 46,300 0,482!')), 'skin', { colour: 'grey' }),
  shadow(closed('8,-66! 50,-66! 56,90 38,285 8,420!')),
  stroke(open('0,-70 0,440'), 'internal'),
  brush(open('-30,-60 -34,90 -22,270'), 'internal', 1.6),
  cut(open('24,-40 28,110 20,260'), 'internal', 1.4),
  volute([-28, -22], 16, { from: 90, wind: -420 }),
  volute([-30, 30], 13, { from: -90, wind: 420 }),
];

const GUARD: readonly Shape[] = [
  ...paired(
    body(circle([246, -176], 30), 'skin', { colour: 'gold', relief: 1 }),
    body(closed('0,-140! 66,-130 130,-128 188,-152 214,-196! 262,-160 248,-102 190,-66 112,-64 56,-84 0,-88!'), 'skin', { colour: 'gold' }),
    shadow(closed('70,-84! 130,-76 190,-82 232,-120! 196,-70 112,-66')),
    brush(open('62,-112 130,-106 188,-118 218,-152'), 'internal', 1.5),
    volute([204, -118], 20, { from: 200, wind: 460 }),
  ),
  body(ellipse([0, -112], 44, 38), 'skin', { colour: 'gold', relief: 0.9 }),
  body(ellipse([0, -112], 24, 20), 'dark', { colour: 'crimson', relief: 1 }),
  glint(ellipse([-8, -119], 6, 4, -20)),
];

const half = (y: number): number => 33 + 11 * Math.sin(((y + 335) / 190) * Math.PI);

const GRIP: readonly Shape[] = [
  body(closed(bothSides('0,-336! 33,-336! 44,-240 33,-146! 0,-146!')), 'skin', { colour: 'brown' }),
  ...bands({ top: -334, bottom: -148, count: 7, half }),
  body(closed(bothSides('0,-166! 42,-166! 46,-150 42,-136! 0,-136!')), 'skin', { colour: 'gold' }),
  body(closed(bothSides('0,-352! 42,-352! 46,-338 42,-324! 0,-324!')), 'skin', { colour: 'gold' }),
];

const POMMEL: readonly Shape[] = [
  body(closed(bothSides('0,-490 20,-478 16,-456! 56,-430 62,-392 34,-352! 0,-348!')), 'skin', { colour: 'gold', relief: 1 }),
  shadow(closed('24,-440! 52,-418 54,-390 30,-358! 34,-400')),
  body(circle([0, -404], 20), 'dark', { colour: 'crimson', relief: 1 }),
  glint(ellipse([-7, -411], 5, 4, -20)),
  brush(open('-16,-456 0,-450 16,-456'), 'internal', 1.4),
];

export const dagger: Motif = {
  name: 'dagger',
  pose: 'tall',
  words: ['dagger', 'knife', 'stiletto', 'blade', 'dirk', 'poniard'],
  anchors: { crown: [0, -490], guard: [0, -112], tip: [0, 482] },
  draw: () => [...BLADE, ...GRIP, ...GUARD, ...POMMEL],
};
