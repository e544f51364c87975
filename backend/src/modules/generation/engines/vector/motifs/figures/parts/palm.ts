import { body, brush, closed, open, shadow, whip } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';
import { finger, flesh } from './fingers.js';

const PALM = '-128,490! -120,420 -146,330 -186,220 -200,110 -190,30 -150,-10 130,-20 160,20 182,90 202,190 214,270 202,330 164,400 140,446 136,490!';

/** The palm without its fingers: the heel of the thumb, the lines, the wrist. */
export const palm = (): readonly Shape[] => [
  body(closed(PALM), 'skin', { colour: 'tan', relief: 0.7 }),
  brush(open('-178,130 -110,150 -40,190 0,250'), 'internal', 2.4), brush(open('-150,230 -100,290 -60,380'), 'internal', 2.2),
  brush(open('-110,440 -10,456 122,438'), 'internal', 2.2), brush(open('-104,466 -6,480 116,464'), 'detail', 2),
  whip('-128,486 -120,420 -148,330 -188,220 -200,110', '-70,480 -66,410 -90,320 -130,220 -146,130', { count: 11, reach: 0.7, valley: 0.4, longest: 'middle' }),
];

/** The thumb laid over the folded fingers, its heel part of the palm. */
export const thumb = (): readonly Shape[] => [
  ...finger('156,302 198,206 150,130 60,108 -46,118', 56),
  flesh('112,268 190,290 206,306 200,326 104,302'), brush(open('88,330 76,250 110,190'), 'internal', 2.4),
  shadow(closed('-40,172! 40,160 110,176 100,200! 40,182 -30,190')),
];
