import { body, brush, closed, cut, ellipse, open, solid } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** A head in profile to the right on its neck, without hair: the neck ends about -5,-110, the crown is at 0,-316. */
export const profileFace = (eyes: 'open' | 'shut' = 'open'): readonly Shape[] => [
  body(closed('-46,-120! -40,-160 30,-160 32,-120! 10,-98 -24,-100'), 'skin', { colour: 'tan', line: 'internal' }),
  body(closed('-78,-214! -84,-280 -30,-316 40,-312 84,-282 90,-250 92,-228! 112,-206 96,-196 98,-182 90,-174 96,-164 84,-142 40,-134 -10,-142 -44,-166'), 'skin', { colour: 'tan', relief: 0.2 }),
  body(ellipse([-20, -212], 17, 25, 8), 'skin', { colour: 'tan', line: 'internal' }),
  eyes === 'open' ? solid(ellipse([62, -226], 8, 12)) : brush(open('42,-228 58,-216 76,-222'), 'internal', 2.2),
  ...['66,-172 78,-168 92,-176', '46,-252 62,-258 78,-252'].map((line) => brush(open(line), 'internal', 1.8)),
];

/** Long hair for it, falling down the back to about 230 below. */
export const longHair = (): readonly Shape[] => [
  body(closed('86,-270! 96,-330 40,-370 -40,-366 -106,-320 -130,-230 -136,-100 -160,40 -150,160 -110,230! -90,160 -60,200! -50,100 -40,0 -44,-100 -30,-170! -40,-230 0,-266 40,-274'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['60,-320 0,-330 -50,-290 -80,-200 -90,-60 -110,100', '20,-350 -40,-330 -90,-270 -110,-140 -126,20 -130,140', '0,-290 -46,-240 -66,-140 -70,0 -80,120'].map((line) => cut(open(line), 'internal', 2.2)),
];
