import { body, brush, circle, closed, open, solid } from '../../geometry/kit.js';
import type { ColourName, Shape } from '../../motif.js';
import { hair, type Lock } from './hair.js';

const BEHIND: readonly Lock[] = [
  ['-60,-460 -190,-440 -240,-340 -200,-240 -260,-150 -270,-40 -230,40', 46], ['-50,-460 -150,-410 -180,-300 -140,-210 -190,-110 -170,-20', 46], ['-40,-470 50,-440 70,-340 40,-250 90,-170 80,-90', 40],
];
const FRONT: readonly Lock[] = [
  ['-20,-470 -90,-480 -124,-410 -106,-330 -126,-250 -90,-160', 26], ['-26,-468 24,-474 50,-410 36,-340 52,-270', 22],
];

/** Long hair that falls behind the shoulders, and its locks beside the face. */
export const hairBehind = (colour: ColourName): readonly Shape[] => hair(BEHIND, 'mid', colour);
export const hairBefore = (colour: ColourName): readonly Shape[] => hair(FRONT, 'mid', colour);

const TORSO = `
    -60,-300! -62,-262 -112,-246 -138,-206 -116,-150 -104,-100 -96,-70 -112,-20 -130,60! 0,80 78,40! 70,-20 44,-76 38,-110
    58,-170 68,-214 46,-246 6,-262 -6,-300!`;

/** From the neck at -30,-300 to the hips at y 60. */
export const bareTorso = (): readonly Shape[] => [
  body(closed(TORSO), 'skin', { colour: 'tan', relief: 0.7 }),
  brush(open('-96,-226 -60,-216 -36,-226'), 'internal', 2),
  brush(open('30,-234 4,-220 -20,-224'), 'internal', 2),
  brush(open('-34,-130 -36,-80 -34,-40'), 'internal', 2.2),
  solid(circle([-33, -30], 5)),
];

export const armOnHip = (): readonly Shape[] => [
  body(
    closed('-140,-216! -180,-180 -236,-110 -240,-76 -200,-40 -130,-4! -112,-10 -110,-30 -130,-40! -170,-74 -192,-96 -160,-140 -120,-180!'),
    'skin',
    { colour: 'tan', relief: 0.8 },
  ),
  brush(open('-130,-20 -120,-24 -112,-22'), 'detail', 1.6),
  brush(open('-206,-90 -196,-98 -186,-94'), 'internal', 2),
];

/** The hand in the hair. */
export const armRaised = (): readonly Shape[] => [
  body(closed('60,-236! 110,-280 176,-340 180,-372 150,-400 60,-446 20,-466! 10,-440 40,-424 110,-372 126,-352 80,-310 30,-262!'), 'skin', {
    colour: 'tan',
    relief: 0.8,
  }),
  brush(open('150,-362 138,-352 132,-340'), 'internal', 2),
];
