import { body, brush, closed, cut, open, paired, placed, profile, ribbon, shadow, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'black' } as const;

const TAIL = '40,430 180,462 320,440 404,360 410,270 360,210 300,226 296,276';

const trunk = (): readonly Shape[] => [
  body(ribbon(TAIL, profile('0:38 0.4:36 0.85:26 1:14')).outline(), 'dark', { ...coat, relief: 0.8 }),
  ...['150,440 170,478', '230,440 256,474', '310,400 350,430', '366,340 420,350', '372,270 420,250'].map((line) => cut(open(line), 'internal', 2)),
  body(symmetric('0,-250 70,-240 120,-190 150,-100 190,20 236,150 258,290 240,410 180,470 90,486 0,488'), 'dark', { ...coat, relief: 0.9 }),
  // The haunches on both sides and the ridge of the back between them.
  ...paired(
    cut(open('214,150 236,260 222,380 150,450'), 'internal', 3), cut(open('92,470 60,430 58,380'), 'internal', 2.4), cut(open('130,-70 150,20 172,90'), 'internal', 2.2),
    cut(open('34,-150 44,-110 40,-70'), 'internal', 2), cut(open('70,-30 84,20 82,66'), 'internal', 2), cut(open('104,110 118,160 114,210'), 'internal', 2), cut(open('40,60 52,110 48,160'), 'internal', 2),
    cut(open('150,250 164,300 156,350'), 'internal', 2), cut(open('60,220 72,270 66,320'), 'internal', 2),
  ),
  cut(open('0,-210 4,-60 0,120'), 'internal', 2.6),
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('26,-420! 70,-470 118,-500 158,-520! 172,-460 174,-390 150,-330!'), 'dark', coat),
    cut(open('150,-490 154,-430 144,-370'), 'internal', 2.2),
    ...['176,-296 236,-306 296,-296', '172,-272 230,-264 282,-240'].map((line) => brush(open(line), 'detail', 1.8)),
  ),
  body(symmetric('0,-436 60,-434 120,-404 160,-350 172,-296 196,-256! 156,-220 96,-200 0,-194'), 'dark', { ...coat, relief: 0.8 }),
  ...paired(cut(open('26,-410 34,-370 30,-330'), 'internal', 2.2), cut(open('70,-400 82,-364 78,-330'), 'internal', 2.2), cut(open('110,-300 116,-266 100,-236'), 'internal', 2.2), cut(open('46,-280 52,-250 46,-226'), 'internal', 2)),
];

/** A cat sitting with its back to you, looking at what is before it. */
export const gazingCat: Motif = {
  name: 'gazing-cat',
  pose: 'figure',
  words: ['gazing cat', 'cat from behind', 'cat from the back', 'back of a cat', 'cat looking away', 'cat looking up', 'cat facing away'],
  anchors: { crown: [-60, -410], base: [-60, 480], heart: [-60, 100], tail: [365, 210] },
  draw: () => placed([...trunk(), ...head(), shadow(closed('-120,486! 0,470 120,486! 0,494'))], { x: -60, y: 8, scale: 0.96 }),
};
