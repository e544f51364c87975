import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, leaf, lock, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CREST = '0,-400 18,-505 50,-410 82,-490 110,-390 160,-450 168,-340 240,-360 220,-250';
const BRISTLES = '220,-250 316,-210 236,-150 340,-90 246,-50 344,40 246,60 326,160 226,160 280,270 190,250 210,360 130,330 120,430 60,390 0,460';
const HEAD = '0,-340 84,-330 150,-276 178,-180 166,-90 138,0 122,80 126,150 140,220 100,290 0,300';
const STRANDS: readonly string[] = ['240,-180 280,-130 270,-80', '250,-20 290,30 280,80', '220,100 260,150 246,200', '180,200 210,250 196,290', '120,300 140,340 124,376',
  '200,-60 230,-10 222,40', '30,-440 50,-390 46,-360', '110,-420 120,-370 112,-340'];

const ear = (): readonly Shape[] => [
  body(leaf([130, -230], [350, -440], { half: 84, belly: 0.5, bend: 16, foot: 40 }), 'mid', { colour: 'brown', relief: 0.6 }),
  fill(leaf([164, -256], [318, -404], { half: 46, belly: 0.5, bend: 12 }), 'black', { line: 'none' }),
  ...['136,-220 210,-270 256,-330', '160,-250 220,-310 276,-350', '120,-250 170,-310 206,-360'].map((spine) => fill(lock(spine, 16), 'skin', { colour: 'tan' })),
];

const eye = (): readonly Shape[] => [
  solid(closed('40,-60! 66,-112 114,-130 160,-124 182,-150! 172,-96 140,-66 92,-54')),
  fill(closed('76,-84! 98,-108 134,-112! 128,-86 102,-74'), 'skin', { line: 'none', colour: 'gold' }),
  solid(circle([108, -92], 11)), glint(circle([103, -96], 4)), solid(closed('30,-92! 76,-150 130,-160 176,-196! 146,-138 94,-128 56,-96!')),
  brush(open('70,-36 104,-32 136,-46'), 'internal', 2.6),
];

const snout = (): readonly Shape[] => [
  body(symmetric('0,260 90,270 140,250 140,320 96,392 40,416 0,418'), 'dark', { colour: 'brown', relief: 0.6 }), ...paired(cut(open('30,390 60,376 80,350'), 'internal', 2.2)),
  ...paired(
    body(ribbon('96,330 170,360 236,320 256,226 226,140', profile('0:34 0.4:30 0.75:17 1:2')).outline(), 'skin', { colour: 'bone', relief: 1 }),
    brush(open('130,334 190,330 224,270'), 'internal', 2.2),
  ),
  body(symmetric('0,120 84,124 140,166 160,226 140,286 80,318 0,326'), 'skin', { colour: 'pink', relief: 0.9 }),
  ...paired(
    solid(closed('34,228! 48,192 84,188 104,216! 104,256 74,270 44,260')), brush(open('20,170 60,152 100,164'), 'internal', 2.4),
    brush(open('128,206 138,236 126,270'), 'internal', 2.4), brush(open('24,290 60,300 100,288'), 'internal', 2.2),
    body(ribbon('122,282 156,270 176,220', profile('0:20 0.5:14 1:2')).outline(), 'skin', { colour: 'bone', relief: 0.9 }),
  ),
  brush(open('0,200 0,240 0,276'), 'internal', 2),
];

/** A wild boar's head from the front, tusks up. */
export const boar: Motif = {
  name: 'boar',
  pose: 'symmetric',
  words: ['boar', 'wild boar', 'boar head', 'razorback', 'wild hog', 'wild pig'],
  anchors: { crown: [0, -420], eye: [108, -92], mouth: [0, 330], base: [0, 450] },
  draw: () => [
    body(symmetric([...flames(CREST, 0.08), ...flames(BRISTLES, 0.12)]), 'dark', { colour: 'brown', relief: 0.5 }),
    ...paired(...STRANDS.map((strand) => cut(open(strand), 'internal', 2.4))), ...paired(...ear()),
    body(symmetric(HEAD), 'skin', { colour: 'brown', relief: 0.9 }),
    fill(symmetric([[0, -336], [56, -326], ...flames('70,-310 96,-190 62,-216 60,-110 34,-140 0,-10', 0.1)]), 'dark', { line: 'none', colour: 'brown' }),
    ...paired(
      ...eye(), solid(closed('166,-80! 142,-10 128,70 128,140! 112,80 118,0 140,-50!')),
      ...['0,26 44,20 78,34', '0,62 50,54 86,70', '0,98 52,90 92,106'].map((fold) => brush(open(fold), 'internal', 2.6)),
      ...['110,-300 120,-250 108,-214', '146,-250 152,-206 138,-176'].map((line) => brush(open(line), 'internal', 2.2)), solid(ellipse([70, 0], 6, 6)),
    ),
    ...snout(),
  ],
};
