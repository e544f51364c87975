import { body, brush, closed, ellipse, open, solid } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** A head in profile to the right on its neck, without hair: the neck ends about -5,-110, the crown is at 0,-316. */
export const profileFace = (eyes: 'open' | 'shut' = 'open'): readonly Shape[] => [
  body(closed('-46,-120! -40,-160 30,-160 32,-120! 10,-98 -24,-100'), 'skin', { colour: 'tan', line: 'internal' }),
  body(closed('-78,-214! -84,-280 -30,-316 40,-312 84,-282 90,-250 92,-228! 112,-206 96,-196 98,-182 90,-174 96,-164 84,-142 40,-134 -10,-142 -44,-166'), 'skin', { colour: 'tan', relief: 0.2 }),
  body(ellipse([-20, -212], 17, 25, 8), 'skin', { colour: 'tan', line: 'internal' }),
  eyes === 'open' ? solid(ellipse([62, -226], 8, 12)) : brush(open('42,-228 58,-216 76,-222'), 'internal', 2.2),
  ...['66,-172 78,-168 92,-176', '46,-252 62,-258 78,-252'].map((line) => brush(open(line), 'internal', 1.8)),
];
