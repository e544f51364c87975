import { body, brush, closed, cut, dots, fill, leaf, open, placed, polar, polygon, radians, shadow, solid, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = (d: string, relief = 0.8): Shape => body(closed(d), 'skin', { colour: 'tan', relief });

/** What shows of the far hand: the edge of its first finger, its palm and its thumb. */
const far = (): readonly Shape[] => [
  skin('-30,-300! -44,-388 -64,-440 -96,-440 -116,-400 -134,-290 -158,-160 -186,-40 -206,80 -204,180 -170,270 -120,340! -40,320 -40,0!', 0.6),
  skin('-176,170! -208,90 -216,0 -206,-90 -186,-128 -160,-124 -146,-90 -146,-20 -120,80 -120,180!'),
  fill(closed('-204,-92! -186,-124 -166,-120! -172,-80 -194,-66!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
  shadow(closed('-36,-290! -60,-170 -90,-60 -110,40! -70,-10 -40,-120')),
  brush(open('-120,-290 -104,-296 -84,-290'), 'internal', 1.7),
];

/** Back of the near hand, then its fingers from the smallest to the first. */
const near = (): readonly Shape[] => [
  skin('-96,350! -124,240 -130,130 -112,20 -70,-30 20,-60 120,-40! 168,20 176,110 166,210 136,290 130,350!', 0.9),
  skin('94,0! 100,-90 108,-190 112,-262 124,-296 148,-300 166,-272 172,-200 176,-90 174,20!'),
  skin('32,-10! 40,-130 48,-250 54,-350 66,-396 92,-400 110,-372 114,-290 112,-170 116,-30 112,20!'),
  skin('-34,-10! -26,-140 -14,-280 -6,-388 8,-440 36,-446 54,-416 56,-310 52,-180 50,-60 48,16!'),
  skin('-104,30! -100,-70 -86,-190 -72,-290 -58,-352 -36,-376 -10,-360 -4,-320 -8,-220 -16,-110 -20,-20 -22,30!'),
  fill(closed('-90,24! -60,-20 -22,10 -26,-10 14,-30 48,-4 46,-16 80,-34 112,-4 112,-12 142,-16 168,24! 150,90 -60,90!'), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  ...['-92,20 -62,-12 -28,18', '-28,0 10,-26 46,6', '48,-4 80,-26 112,4', '112,4 140,-10 168,26'].map((line) => brush(open(line), 'internal', 2.2)),
];

const thumb = (): readonly Shape[] => [
  skin('-100,330! -150,250 -176,150 -180,60 -172,-30 -158,-92 -130,-104 -108,-80 -104,-10 -98,60 -74,130 -44,190 -40,240!'),
  fill(closed('-168,-50! -156,-92 -132,-100! -136,-56 -154,-34!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
  ...['-172,50 -150,40 -126,46', '-172,68 -150,58 -128,64', '-150,180 -120,230 -100,290'].map((line) => brush(open(line), 'internal', 1.8)),
];

/** Folds over the joints, tendons and the dark between the fingers. */
const FOLDS: readonly string[] = [
  '-76,-192 -50,-202 -20,-192', '-78,-176 -52,-186 -26,-178', '-14,-232 20,-242 52,-230', '-12,-214 20,-224 46,-214', '50,-210 80,-220 110,-208', '54,-194 82,-204 106,-194', '110,-140 140,-148 170,-136',
  '-62,-292 -40,-300 -12,-290', '-2,-344 26,-352 52,-342', '60,-312 86,-320 110,-310', '118,-226 142,-232 166,-222',
  '-50,60 -40,120 -52,190', '10,40 16,110 4,180', '76,40 76,110 60,180', '132,60 124,120 104,180',
];
const GAPS: readonly string[] = ['-8,-300! -2,-180 -24,0! -36,-120', '56,-330! 60,-200 48,0! 42,-120', '114,-250! 116,-140 112,0! 104,-120'];

/** Sleeves that fall from the wrists in heavy folds. */
const sleeve = (): readonly Shape[] => [
  body(closed('-128,322! -190,380 -250,430 -286,494! 300,494! 262,420 206,370 152,316! 60,350 -40,352'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-96,370 -150,420 -186,486', '-30,376 -54,430 -70,488', '50,376 70,430 84,488', '120,360 170,420 206,484'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed('-140,316! -60,346 60,346 162,306! 172,346 70,388 -60,390 -152,354!'), 'skin', { colour: 'white', line: 'outline', relief: 0.8 }),
  ...['-110,340 -104,356 -106,368', '-40,356 -36,370 -40,384', '40,356 44,370 40,384', '110,340 118,354 116,366'].map((line) => brush(open(line), 'detail', 1.6)),
];

/** A rosary twice round the hands, its cross hanging free. */
const rosary = (): readonly Shape[] => [
  solid(dots(walk('-206,126 -150,160 -60,176 40,164 120,132 172,96', 19), 11.5)), solid(dots(walk('-190,206 -120,236 -20,244 80,228 166,180', 18), 11.5)),
  solid(dots(walk('172,120 216,170 240,240', 7), 11)),
  body(polygon('234,258 262,258 262,296 304,296 304,324 262,324 262,412 234,412 234,324 192,324 192,296 234,296'), 'skin', { colour: 'gold', relief: 0.7 }),
  brush(open('248,280 248,340 248,396'), 'detail', 1.4),
];

const rays = (): readonly Shape[] => [-66, -50, -34, -18, -2, 14, 30, 46, 62].map((turn, i) => {
  const way = radians(turn - 94);
  return solid(leaf(polar([-10, -40], way, i % 2 === 0 ? 372 : 360), polar([-10, -40], way, i % 2 === 0 ? 452 : 412), { half: 8, belly: 0.3 }));
}).filter((_, i) => i < 3 || i > 5);

/** Hands folded in prayer with a rosary. */
export const prayingHands: Motif = {
  name: 'praying-hands',
  pose: 'tall',
  words: ['praying hands', 'prayer', 'prayer hands', 'folded hands', 'hands in prayer'],
  anchors: { crown: [0, -490], base: [0, 490], heart: [20, 100] },
  draw: () => [
    ...rays(),
    ...placed(far(), { y: -36, turn: -4 }),
    ...placed([
      ...near(), ...FOLDS.map((line) => brush(open(line), 'internal', 1.9)), ...GAPS.map((gap) => shadow(closed(gap))),
      whip('132,340 140,290 170,210 180,110 172,20', '60,330 70,280 100,200 110,120 120,50', { count: 11, reach: 0.75, valley: 0.4, longest: 'middle' }),
      ...thumb(),
    ], { y: -36, turn: -4 }),
    ...placed(rosary(), { y: -36 }), ...sleeve(),
  ],
};
