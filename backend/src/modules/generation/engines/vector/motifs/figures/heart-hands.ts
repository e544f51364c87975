import { body, closed, cut, fill, marksOf, open, paired, placed, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HAND = '2,-96! -10,-150 -40,-210 -90,-262 -156,-292 -226,-284 -292,-236 -340,-150 -356,-40 -338,60 -296,150! -180,210! -110,214 -60,200 -20,170 2,130! -4,104 -30,92 -70,70 -120,24 -166,-40'
  + ' -182,-110 -164,-176 -120,-196 -76,-168 -44,-116 -22,-84!';
const SLEEVE = '-312,120! -270,150 -210,186 -160,206! -150,300 -170,400 -200,486! -420,440! -400,320 -360,210';

/** The further fingers lie behind the first, their knuckles outside it. */
const FINGERS = [
  '-30,-200! -40,-260 -90,-320 -160,-350 -240,-336 -316,-280 -340,-190 -300,-150! -280,-220 -220,-290 -150,-296 -90,-266 -50,-220',
  '-60,-250! -80,-320 -130,-376 -200,-400 -280,-376 -350,-310 -372,-220 -330,-180! -310,-260 -260,-330 -180,-352 -120,-326',
];

const marks = marksOf(2);

const hand = (): readonly Shape[] => [
  ...FINGERS.toReversed().map((finger) => body(closed(finger), 'skin', { colour: 'tan', relief: 0.6 })),
  body(closed(SLEEVE), 'dark', { colour: 'navy', relief: 0.8 }), ...['-360,250 -350,330 -360,420', '-220,250 -226,330 -250,420', '-290,230 -290,320 -310,420'].map((line) => cut(open(line), 'internal', 2)),
  body(closed(HAND), 'skin', { colour: 'tan', relief: 0.9 }),
  shadow(closed('-356,-40! -338,60 -296,150! -250,176! -300,80 -320,-20 -320,-120! -344,-140')),
  ...marks(['-96,-256 -104,-226 -100,-204', '-168,-286 -166,-240 -158,-206', '-250,-190 -226,-130 -210,-90', '-300,-120 -270,-60 -250,-20', '-110,206 -124,170 -110,130', '-200,60 -160,110 -120,140', '-60,196 -56,166 -40,150']),
  fill(closed('-20,-118! -34,-134 -30,-162 -16,-166! -6,-140 -2,-118!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }), fill(closed('-30,118! -14,112 -4,124 -6,146! -24,144 -36,134!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
];

/** Two hands whose fingers and thumbs meet, a heart between them. */
export const heartHands: Motif = {
  name: 'heart-hands', pose: 'symmetric',
  words: ['hands making a heart', 'hands forming a heart', 'two hands making a heart', 'two hands forming a heart', 'hands making a heart shape', 'hands forming a heart shape', 'hands in a heart shape', 'hand heart', 'heart hands', 'heart made with hands', 'heart shape with hands', 'heart with hands', 'hands shaping a heart'],
  anchors: { centre: [0, 0], crown: [0, -300], base: [0, 470] },
  draw: () => placed(paired(...hand()), { y: -46, scale: 1.1 }),
};
