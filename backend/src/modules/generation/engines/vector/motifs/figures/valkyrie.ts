import { body, brush, circle, closed, cut, dots, fill, flames, lock, open, paired, placed, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wing } from '../symbols/wings.js';
import { bust, womanFace } from './parts/face.js';
import { hair, type Lock } from './parts/hair.js';

const BEHIND: readonly Lock[] = [['60,-260 190,-160 220,0 190,140 230,260', 60], ['40,-260 220,-200 270,-60 240,80 290,190', 50]];
const BRAID = ribbon('176,-20 206,90 196,210 212,330 196,440', profile('0:14 0.1:46 0.2:50 1:40'));

const braid = (): readonly Shape[] => [
  body(lock('196,430 206,460 190,500', 30), 'skin', { colour: 'gold' }),
  body(BRAID.outline(), 'skin', { colour: 'gold', relief: 0.9 }),
  ...[0.06, 0.2, 0.34, 0.48, 0.62, 0.76].flatMap((at) => [
    brush(open([BRAID.at(at, -0.95), BRAID.at(at + 0.1, -0.3), BRAID.at(at + 0.15, 0.1)]), 'internal', 2.4),
    brush(open([BRAID.at(at + 0.07, 0.95), BRAID.at(at + 0.14, 0.4), BRAID.at(at + 0.17, 0)]), 'internal', 2.4),
  ]),
  fill(BRAID.outline(0.9, 1), 'dark', { colour: 'crimson' }),
];

const helmet = (): readonly Shape[] => [
  body(symmetric('0,-420 90,-410 166,-360 206,-270 214,-160! 110,-200 0,-206!'), 'skin', { colour: 'grey', relief: 1 }),
  shadow(closed([...flames('100,-396 120,-330 150,-340 150,-270 180,-280 176,-210', 0.08), [210, -176, true], [202, -270], [164, -356]])),
  body(symmetric('0,-448 22,-430 30,-330 24,-200 0,-190'), 'dark', { colour: 'gold' }), cut(open('0,-420 3,-330 0,-220'), 'internal', 2),
  body(symmetric('0,-226 110,-220 216,-184! 222,-126! 120,-164 60,-166 34,-120 0,-80!'), 'skin', { colour: 'gold', relief: 0.7 }),
  ...paired(solid(dots([[66, -192], [110, -188], [154, -176], [194, -160]], 8)), brush(open('10,-110 34,-150 60,-160'), 'internal', 1.6)), solid(closed('0,-190! 14,-166 0,-136! -14,-166')),
];

/** A valkyrie: winged helmet, long braids. */
export const valkyrie: Motif = {
  name: 'valkyrie',
  pose: 'bust',
  words: ['valkyrie', 'valkyries', 'viking woman', 'shieldmaiden', 'shield maiden', 'female viking', 'viking warrior woman', 'lagertha', 'brunhilde', 'brynhildr'],
  anchors: { crown: [0, -440], eye: [78, -60], base: [0, 470], heart: [0, 330] },
  draw: (rng) => placed([
    ...paired(...hair(BEHIND, 'mid', 'gold')),
    ...bust(),
    body(symmetric('0,300! 60,290 130,262 190,300! 150,350 60,380 0,390'), 'dark', { colour: 'grey', relief: 0.5 }), ...paired(body(circle([150, 318], 40), 'skin', { colour: 'gold' }), brush(circle([150, 318], 22).replace(/Z$/, ''), 'internal', 1)),
    ...womanFace('open'),
    ...paired(...placed(wing(rng.fork('wing')), { x: 176, y: -214, scale: 0.66, turn: 8 })),
    ...helmet(),
    ...paired(...braid()),
  ], { scale: 0.94, y: -12 }),
};
