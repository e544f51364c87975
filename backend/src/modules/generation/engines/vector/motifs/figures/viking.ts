import { body, brush, closed, cut, dots, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { beard } from './parts/beard.js';
import { hair, type Lock } from './parts/hair.js';
import { manFace } from './parts/man-face.js';

const helmet = (): readonly Shape[] => [
  ...paired(
    body(ribbon('200,-240 290,-270 370,-340 390,-440 360,-496', profile('0:48 0.5:36 1:2')).outline(0, 0.99), 'skin', {
      colour: 'bone',
      relief: 1,
    }),
    ...['250,-300 262,-266 258,-222', '318,-340 338,-304 344,-270'].map((line) => brush(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-440 90,-426 170,-370 214,-280 226,-170! 120,-190 0,-196!'), 'skin', { colour: 'grey', relief: 1 }),
  ...paired(
    body(closed('160,-380! 180,-360 120,-280 84,-190! 50,-192 80,-290!'), 'dark', { colour: 'gold', line: 'internal' }),
    solid(
      dots(
        [
          [190, -300],
          [200, -250],
          [206, -206],
        ],
        7,
      ),
    ),
  ),
  body(symmetric('0,-448 20,-440 26,-320 24,-190! 0,-190'), 'dark', { colour: 'gold', line: 'internal' }),
  body(symmetric('0,-216 120,-208 236,-186! 244,-130 130,-150 60,-150 44,-90 30,10 0,24'), 'skin', { colour: 'gold', relief: 0.7 }),
  ...paired(
    solid(
      dots(
        [
          [80, -180],
          [130, -176],
          [180, -166],
          [220, -154],
        ],
        7,
      ),
    ),
    cut(open('0,-120 1,-60 0,0'), 'detail', 1),
  ),
];

/** Long hair behind the ears. */
const LONG: readonly Lock[] = [['210,-140 290,-40 276,80 320,200 280,330', 46], ['200,-100 256,20 246,140 290,240 262,350', 44]];

/** The beard's last lock runs through a ring. */
const bead = (): readonly Shape[] => [
  body(closed('-40,400! -46,440 0,456 46,440 40,400! 0,416'), 'skin', { colour: 'gold' }),
];

/** A viking: nose-guard helmet, horns, braided beard. */
export const viking: Motif = {
  name: 'viking',
  pose: 'bust',
  whole: 'fighting-viking',
  words: ['viking', 'norseman', 'odin', 'thor', 'berserker', 'nordic warrior', 'warrior'],
  anchors: { crown: [0, -440], eye: [102, -65], mouth: [0, 150], base: [0, 480] },
  draw: () => [...paired(...hair(LONG, 'mid', 'brown')), ...manFace({ mouth: 'none', brows: 'brown', anger: 12 }), ...placed([...beard('mid', 'brown'), ...bead()], { scale: 0.94, y: 4 }), ...helmet()],
};
