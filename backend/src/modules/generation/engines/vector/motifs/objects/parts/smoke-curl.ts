import type { Shape } from '../../motif.js';
import { body, brush, lock, open, stroke } from '../../geometry/kit.js';

/** Smoke that rises from 0,0 in one slow ribbon, parts and curls over; some 480 high. */
export const SMOKE_CURL: readonly Shape[] = [
  body(lock('0,0 66,-70 62,-160 -10,-230 -84,-300 -92,-396 -10,-462 74,-440 96,-380 56,-340 18,-366', 30, 0.3), 'light', { colour: 'grey', relief: 0.7 }),
  body(lock('-20,-10 -60,-80 -30,-150 40,-216 150,-260 192,-340 150,-410', 21, 0.3), 'skin', { colour: 'grey', relief: 0.7 }),
  brush(open('30,-30 80,-110 40,-200 -40,-270'), 'internal', 2.2), brush(open('-40,-60 -100,-130 -150,-220 -130,-300'), 'outline', 2.2),
  brush(open('110,-200 206,-230 250,-310'), 'internal', 2.2), stroke(open('-66,-330 -64,-400 -6,-436 50,-418'), 'detail'),
];
