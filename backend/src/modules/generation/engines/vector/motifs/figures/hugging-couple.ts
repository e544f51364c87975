import { body, brush, closed, cut, marksOf, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { longHair, profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);

/** Short hair over a head in profile. */
const shortHair = (): readonly Shape[] => [
  body(closed('88,-276! 100,-330 50,-366 -30,-366 -90,-326 -106,-250 -90,-190 -60,-160! -36,-190 -40,-230 -10,-262! 30,-272'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['70,-320 20,-330 -40,-300', '40,-346 -20,-340 -70,-290', '10,-296 -40,-280 -70,-230'].map((line) => cut(open(line), 'internal', 2)),
];

const sleeve = (line: string, colour: 'navy' | 'crimson'): readonly Shape[] => [body(ribbon(line, profile('0:30 0.1:56 0.5:48 0.8:36 1:30')).outline(), 'skin', { colour, relief: 0.8 })];
const hand = (x: number, y: number, turn: number): readonly Shape[] => placed([
  body(closed('-34,-24! 10,-34 60,-30 78,-14 70,4 76,16 64,30 20,36 -34,26!'), 'skin', { colour: 'tan', relief: 0.7 }), ...['24,-22 50,-18 70,-12', '28,-2 52,0 70,4', '24,18 46,20 64,18'].map((line) => brush(open(line), 'internal', 1.5)),
], { x, y, turn });

/** Two people in each other's arms, in profile, to the hips. */
export const huggingCouple: Motif = {
  name: 'hugging-couple', pose: 'figure',
  words: ['couple hugging', 'hugging couple', 'people hugging', 'two people hugging', 'lovers hugging', 'lovers embracing', 'couple embracing', 'embracing couple', 'hug', 'embrace', 'man and woman hugging', 'friends hugging', 'sisters hugging', 'mother and daughter hugging', 'siblings hugging', 'lovers embrace'],
  anchors: { centre: [0, 0], crown: [-100, -460], base: [0, 470], heart: [0, 60] },
  draw: () => placed([
    // Her far hand on his back comes from behind him.
    body(closed('-70,470! -270,470! -300,330 -310,180 -290,40 -230,-60 -130,-110 -40,-90 30,-20 40,120 30,300 40,470!'), 'skin', { colour: 'navy', relief: 0.9 }),
    shadow(closed('-270,470! -300,330 -310,180 -290,40 -240,-46! -270,60 -280,200 -262,340 -226,470!')), ...marks(['-180,420 -150,380 -90,370', '-240,430 -200,390 -180,330']),
    ...placed([...profileFace('shut'), ...shortHair()], { x: -96, y: 20, turn: 12, scale: 1.08 }),
    body(closed('300,470! 70,470! 30,330 10,200 20,80 70,10 150,-10 230,20 280,100 300,220 286,340!'), 'skin', { colour: 'crimson', relief: 0.9 }),
    shadow(closed('300,470! 286,340 300,220 280,100! 270,220 254,340 260,470!')), ...marks(['120,420 150,380 210,370', '230,430 200,400 190,340']),
    ...placed([...profileFace('shut'), ...longHair()], { x: 170, y: 120, turn: -14, scale: 1, flip: true }),
    ...sleeve('-150,-20 -110,110 10,190 180,180', 'navy'), ...hand(206, 182, 4), ...marks(['-110,90 -70,120 -30,140', '40,160 80,176 120,172']),
    ...sleeve('210,110 150,240 0,290 -170,260', 'crimson'), ...hand(-196, 258, 184), ...marks(['160,230 120,256 80,262', '-40,300 -90,296 -120,284']),
  ], { y: -54, x: -24, scale: 1.12 }),
};
