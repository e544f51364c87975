import { body, brush, circle, closed, cut, fill, flames, glint, lock, open, paired, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const red = { colour: 'red' } as const;
const FACE = '0,-270 110,-262 190,-214 240,-130 256,-20 238,110 196,210 130,290 60,336 0,346';
const MANE = ['120,-250 220,-330 330,-330 400,-250', '170,-220 290,-270 400,-220 450,-110', '210,-160 330,-180 430,-90 450,40', '230,-80 350,-60 420,60 410,190', '230,20 340,70 390,180 350,320', '200,130 290,200 310,310 250,440', '140,230 200,300 200,400 130,496'];
const NOSE = ribbon('-30,-80 20,-20 110,34 220,66 330,56 424,20', profile('0:14 0.16:54 0.34:54 0.7:50 0.9:52 1:26'));

const mane = (): readonly Shape[] => paired(...MANE.flatMap((spine) => {
  const strand = ribbon(spine, () => 14);
  return [body(lock(spine, 50), 'skin', { colour: 'white' }), brush(strand.along(0.6, 0.2, 0.74), 'internal', 2.2), brush(strand.along(-0.9, 0.3, 0.66), 'internal', 1.8)];
}));

/** The little black cap of a mountain monk, tied under the chin. */
const cap = (): readonly Shape[] => [
  body(symmetric('0,-460 50,-440 84,-380 96,-300 84,-262! 0,-250'), 'dark', { colour: 'black', relief: 0.8 }),
  ...paired(cut(open('30,-440 44,-370 40,-280'), 'internal', 2.4), body(ribbon('84,-290 150,-250 206,-190', () => 11).outline(), 'skin', { colour: 'gold', line: 'internal' })), cut(open('-70,-330 0,-316 70,-330'), 'internal', 2.2),
];

const eyes = (): readonly Shape[] => paired(
  body(closed(flames('34,-120 60,-190 100,-176 130,-240 170,-206 230,-250 236,-196 290,-196 240,-150 180,-130 110,-116', 0.1)), 'dark', { colour: 'black', line: 'internal' }),
  solid(closed('44,-44! 66,-86 116,-112 176,-110 226,-126! 224,-70 184,-34 130,-22 84,-26!')),
  fill(circle([138, -70], 36), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([132, -68], 16)), glint(circle([125, -76], 5)),
  solid(closed('50,-58! 84,-104 140,-118 214,-114! 160,-94 112,-90 80,-62!')),
  brush(open('70,-4 130,6 204,-30'), 'internal', 2.8), brush(open('100,26 166,28 222,-4'), 'internal', 2.4), brush(open('180,60 220,90 226,140'), 'internal', 2.6),
);

const mouth = (): readonly Shape[] => [
  shadow(symmetric('0,188! 60,176 120,184 160,210! 110,244 50,256 0,258')),
  fill(symmetric('0,196! 50,188 104,196! 90,216 40,222 0,222'), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  ...paired(
    brush(open('30,190 32,206 30,220'), 'detail', 1.6), brush(open('68,190 70,206 66,220'), 'detail', 1.6),
    ...['10,150 80,150 150,190 220,280', '6,166 70,176 120,220 170,310'].flatMap((spine) => [body(lock(spine, 26, 0.3), 'skin', { colour: 'white' })]), brush(open('50,158 120,190 176,250'), 'internal', 1.8),
    brush(open('60,276 90,268 110,248'), 'internal', 2.2),
  ),
  body(closed(flames('-76,290 -66,380 -34,340 -24,440 0,370 0,500 24,400 40,440 44,350 76,380 76,290', 0.06)), 'skin', { colour: 'white' }), ...['-30,320 -24,370 -14,410', '20,320 20,380 14,420'].map((line) => brush(open(line), 'internal', 2)),
];

const nose = (): readonly Shape[] => [
  body(NOSE.outline(0, 0.995), 'skin', { ...red, relief: 1 }),
  shadow(closed([
    ...[0.2, 0.36, 0.52, 0.68, 0.84, 0.98].map((share) => NOSE.at(share, 0.97)),
    ...[0.94, 0.8, 0.66, 0.5, 0.36, 0.2].map((share, i) => NOSE.at(share, i % 2 === 0 ? 0.36 : 0.7)),
  ])),
  brush(NOSE.along(-0.5, 0.26, 0.8), 'internal', 2.2), ...[0.14, 0.2].map((share) => brush(open([NOSE.at(share, -0.8), NOSE.at(share + 0.03, -0.2), NOSE.at(share, 0.3)]), 'internal', 2.2)),
  body(closed('-70,60! -86,96 -60,130 -10,132 40,116! 30,80 -10,40 -40,30!'), 'skin', { ...red, line: 'internal', relief: 0.9 }), solid(closed('-56,104! -30,92 0,104! -20,120 -46,120')),
];

/** A tengu: the red mask with the long nose, white haired, a monk's cap on its brow. */
export const tengu: Motif = {
  name: 'tengu',
  pose: 'figure',
  words: ['tengu', 'tengu mask', 'japanese tengu', 'long nosed mask', 'long nosed demon', 'karasu tengu'],
  anchors: { crown: [0, -450], eye: [138, -70], mouth: [0, 210], base: [0, 480] },
  draw: () => [
    ...mane(), body(symmetric(FACE), 'skin', { ...red, relief: 0.7 }),
    ...paired(whip('250,-40 240,100 196,206 130,286', '160,0 160,100 120,170 80,220', { count: 9, reach: 0.66, valley: 0.4, longest: 'middle' })),
    ...cap(), ...mouth(), ...eyes(), ...paired(brush(open('20,-150 40,-180 30,-220'), 'internal', 2.4)), ...nose(),
  ],
};
