import { body, brush, ellipse, closed, flames, open, paired, placed, shadow, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wings } from '../symbols/wings.js';
import { hair, type Lock } from './parts/hair.js';
import { smallFace } from './parts/small-face.js';

const HAIR: readonly Lock[] = [
  ['40,-280 180,-220 230,-80 210,80 260,220 230,360', 64], ['30,-290 150,-240 186,-100 160,60 190,200 150,330', 56],
];
const FRINGE: readonly Lock[] = [['0,-286 100,-290 176,-220 196,-100 180,20 206,130', 48]];

const head = (): readonly Shape[] => placed([
  ...smallFace(), ...paired(...hair(FRINGE, 'skin', 'gold')),
], { y: -318, scale: 0.37 });

const halo = (): readonly Shape[] => [
  body(ellipse([0, -446], 96, 26), 'skin', { colour: 'gold' }), body(ellipse([0, -446], 74, 14), 'skin', { colour: 'white', line: 'internal' }),
];

/** A robe that falls to the ground in long folds; the feet show under its hem. */
const robe = (): readonly Shape[] => [
  ...paired(body(closed('14,440! 20,466 30,490 66,494! 84,484 70,456 60,436!'), 'skin', { colour: 'tan' }), brush(open('44,474 50,484 48,492'), 'detail', 1.4), brush(open('58,472 64,482 62,490'), 'detail', 1.4)),
  body(
    symmetric([[0, -246], [40, -240], [86, -214, true], [96, -120], [74, -10], [70, 30], [104, 130], [140, 270], [178, 420, true], ...flames('178,420 150,450 132,428 100,462 78,434 44,466 22,440 0,464', 0.1)]),
    'skin',
    { colour: 'bone', relief: 0.8 },
  ),
  ...paired(
    brush(open('20,50 30,180 24,310 34,430'), 'internal', 2.4), brush(open('46,50 70,180 78,310 92,440'), 'internal', 2.4), brush(open('66,70 104,190 126,310 148,420'), 'internal', 2.2), brush(open('8,90 10,230 4,380'), 'internal', 2),
    shadow(closed('30,60! 50,200 56,330 60,440! 40,430 42,300 40,180')), shadow(closed('76,100! 110,230 120,340 122,440! 104,420 100,300 90,200')),
  ),
  body(symmetric('0,8! 74,-2! 72,30! 0,42'), 'skin', { colour: 'gold', line: 'internal' }), body(closed('-8,36! 14,36! 24,130 14,220! -6,216! 2,130'), 'skin', { colour: 'gold', line: 'internal' }),
  whip('174,410 140,280 106,150 74,40', '120,400 96,280 76,160 56,60', { count: 13, reach: 0.7, valley: 0.4, longest: 'middle' }),
];

/** Sleeves that hang wide from the folded arms, and the hands laid together. */
const arms = (): readonly Shape[] => [
  ...paired(
    brush(open('60,-226 34,-190 8,-160'), 'internal', 2),
    body(closed('86,-216! 124,-190 150,-110 160,-20 172,70 152,136! 124,92 92,44 54,8 14,-24! 22,-70 52,-110 76,-160'), 'skin', { colour: 'bone', relief: 0.8 }),
    brush(open('112,-170 128,-90 124,-10 140,90'), 'internal', 2.2), brush(open('92,-150 96,-80 70,-30'), 'internal', 2), brush(open('110,-90 104,-20 124,60'), 'internal', 2),
    shadow(closed('20,-20! 56,10 94,48 126,96 150,130! 136,70 100,16 54,-14')),
    body(closed('0,-216! 13,-208 22,-176 28,-130 38,-96! 30,-50 14,-24 0,-20!'), 'skin', { colour: 'tan', relief: 0.7 }),
    brush(open('11,-180 15,-140 14,-110'), 'detail', 1.6), brush(open('34,-84 24,-70 22,-50'), 'internal', 1.8),
  ),
];

/** An angel on her feet, hands laid together, great wings raised behind her. */
export const standingAngel: Motif = {
  name: 'standing-angel',
  pose: 'symmetric',
  words: ['standing angel', 'angel standing', 'whole angel', 'full body angel', 'full angel', 'angel figure', 'angel with wings', 'angel with spread wings', 'winged angel', 'angel statue', 'praying angel', 'angel praying'],
  anchors: { crown: [0, -470], eye: [28, -324], base: [0, 490], heart: [0, -120], hand: [0, -130] },
  draw: (rng) => [
    ...placed(wings.draw(rng), { y: -46, scale: 0.96 }),
    ...placed(paired(...hair(HAIR, 'skin', 'gold')), { y: -318, scale: 0.37 }),
    body(closed('-30,-280! 30,-280! 36,-240 60,-220! 0,-180 -60,-220! -36,-240'), 'skin', { colour: 'tan' }),
    ...robe(), ...arms(), ...head(), ...halo(),
  ],
};
