import { placed, profile, ribbon, shadow, closed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { snakeHead, snakeStretch } from './parts/serpent.js';

const HALF = profile('0:66 0.4:56 0.8:46 1:40');

/** A neck and its head, which looks to the left. */
const neck = (spine: string, [x, y]: readonly [number, number], turn: number): readonly Shape[] => [
  ...snakeStretch(ribbon(spine, HALF), 0, 1),
  ...placed(snakeHead(), { x, y, turn, scale: 0.86 }),
];

const LOW = '-60,450 -120,360 -250,290 -290,170 -210,80 -120,10 -110,-80 -170,-140';
const HIGH = '0,460 40,330 110,220 90,80 -10,10 -70,-100 -30,-220 50,-280 60,-370 -20,-400';

/** The hydra: three heads on winding necks above its own coil. */
export const hydra: Motif = {
  name: 'hydra',
  pose: 'figure',
  words: ['hydra', 'lernaean hydra', 'three headed snake', 'three-headed snake', 'many headed serpent', 'multi headed snake', 'three headed serpent'],
  anchors: { crown: [-60, -480], mouth: [-200, -380], base: [0, 480], heart: [0, 200] },
  draw: () => {
    const tail = ribbon('-300,400 -200,470 0,476 220,470 360,420 440,330 400,250 450,180', profile('0:2 0.12:34 0.28:56 0.6:46 0.85:18 1:3'));
    return placed([
      ...neck(HIGH, [-20, -400], -6),
      ...placed(neck(LOW, [-170, -140], 4), { flip: true }), ...neck(LOW, [-170, -140], 4),
      shadow(closed('-180,420! -60,390 60,390 200,420! 180,470 -160,470')),
      ...snakeStretch(tail, 0, 0.98),
    ], { y: -24, scale: 0.97 });
  },
};
