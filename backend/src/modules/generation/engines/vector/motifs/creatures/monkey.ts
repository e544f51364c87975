import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const MANE = '0,-440 40,-496 60,-440 120,-484 130,-420 210,-440 206,-370 290,-360 270,-300 346,-260 310,-210 370,-130 320,-110 380,-10 322,0 372,100 306,110 340,210 270,196 280,290 206,264 200,360 136,320 110,420 60,366 36,450 0,390';

const ears = (): readonly Shape[] => paired(
  body(closed('270,-150! 330,-240 420,-250 474,-170 470,-60 410,20 330,30 280,0!'), 'skin', { colour: 'tan', relief: 0.6 }), fill(closed('310,-130! 350,-190 410,-196 440,-140 430,-70 390,-20 330,-16!'), 'dark', { colour: 'pink', line: 'internal' }), cut(open('350,-130 384,-140 400,-90'), 'internal', 2.2),
);

const face = (): readonly Shape[] => [
  body(symmetric('0,-190 40,-230 110,-250 180,-220 214,-150 206,-70 176,-10 190,60 226,130 216,220 160,290 80,320 0,326'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...paired(
    brush(open('0,-140 50,-180 120,-186 180,-150'), 'outline', 1.8), brush(open('20,-110 80,-150 150,-150'), 'internal', 2.4),
    fill(closed('54,-84! 84,-124 132,-126 164,-94! 134,-66 88,-62!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    solid(circle([112, -96], 31)),
    glint(circle([102, -108], 9)),
    glint(circle([124, -84], 4)),
    brush(open('46,-80 82,-134 136,-138 172,-98'), 'outline', 1.5),
    brush(open('60,-50 110,-40 156,-58'), 'internal', 2.4),
    brush(open('74,-28 110,-20 146,-34'), 'internal', 2),
    solid(closed('10,52! 30,30 54,40 50,62 26,70!')), brush(open('30,-40 40,0 60,26'), 'internal', 2.4), brush(open('66,20 76,44 66,70'), 'internal', 2),
    brush(open('176,0 150,50 170,110'), 'internal', 2.4), brush(open('0,196 60,214 130,200 186,150'), 'outline', 1.8), brush(open('180,140 200,150 204,170'), 'internal', 2), brush(open('150,90 160,130 150,160'), 'detail', 2), brush(open('40,104 44,130 36,160'), 'internal', 2), brush(open('90,110 98,136 90,166'), 'internal', 2),
  ),
  brush(open('0,70 2,120 0,190'), 'internal', 2), brush(open('-50,252 0,262 50,252'), 'internal', 2.4), brush(open('-24,288 0,294 24,288'), 'internal', 2), brush(open('-30,-20 0,-6 30,-20'), 'internal', 1.8),
];

const coat = (): readonly Shape[] => [
  body(symmetric(flames(MANE, 0.1)), 'dark', { colour: 'brown', relief: 0.8 }),
  ...paired(...['30,-420 40,-350 30,-290', '110,-420 120,-350 110,-300', '190,-370 200,-310 190,-270', '250,-290 256,-230 240,-190', '300,-210 300,-150 276,-110', '310,-100 306,-40 280,0', '310,20 300,70 270,100', '290,120 280,170 250,200', '240,220 226,270 200,290', '150,320 140,350 120,366', '60,350 56,380 40,400'].map((line) => cut(open(line), 'internal', 2.6))),
];

/** A monkey's face in its ruff of hair, ears out. */
export const monkey: Motif = {
  name: 'monkey',
  pose: 'symmetric',
  words: ['monkey', 'monkeys', 'chimpanzee', 'chimp', 'little monkey'],
  anchors: { crown: [0, -440], mouth: [0, 200], eye: [112, -96], base: [0, 440] },
  draw: () => [...ears(), ...coat(), ...face()],
};
