import { body, brush, closed, cut, fill, flames, open, placed, polygon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BACK = `
    -20,500 -90,440 -130,496 -190,410 -250,466 -290,370 -360,400 -360,300 -430,310 -400,210 -470,200 -420,110 -480,70
    -410,20 -440,-50 -360,-60 -350,-130 -280,-110`;
const FRONT = '110,0 170,60 140,60 230,150 190,160 270,270 210,262 276,380 206,356 226,460 150,416 120,496 60,440 20,500 -20,460';
const BIB = `
    110,-10 146,90 110,70 170,200 120,180 166,310 106,276 120,400 60,340 20,440 -10,340 -80,410 -80,300 -160,330
    -140,230 -220,220 -170,130 -240,90 -180,40 -230,-10 -160,-20`;

const trunk = (): readonly Shape[] => [
  body(closed([...flames(BACK, 0.14), [-180, -140], [-40, -110], ...flames(FRONT, 0.14)]), 'dark', { colour: 'grey', relief: 0.6 }),
  ...[
    '-340,20 -370,100 -350,180',
    '-330,230 -310,300 -260,350',
    '-220,340 -180,400 -120,440',
    '200,200 226,270 210,320',
    '-280,-40 -300,30 -280,100',
  ].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed([[-150, -110, true], [0, -80], ...flames(BIB, 0.14)]), 'skin', { colour: 'bone', relief: 0.6, line: 'internal' }),
  ...['40,30 70,110 50,190', '-40,60 -20,160 -50,240', '-110,60 -110,140 -140,190', '60,230 60,290 36,340', '-20,270 -10,330 -40,370'].map(
    (line) => brush(open(line), 'internal', 2.8),
  ),
];

const CHEEK = '70,84 64,150 20,110 0,190 -44,130 -84,206 -110,130 -170,180 -174,100 -230,110 -214,40 -262,10 -216,-40';

/** The far ear and the open lower jaw; the head is drawn as if it looked level to the right, the motif throws it back. */
const earAndJaw = (): readonly Shape[] => [
  body(closed('-110,-70! -190,-120 -270,-150 -372,-156! -320,-90 -240,-30 -150,0!'), 'skin', { colour: 'grey' }),
  fill(closed('-140,-62! -220,-112 -320,-136! -270,-84 -190,-36!'), 'black', { line: 'none', relief: 0 }),
  body(closed('10,80! 70,110 140,150 220,186 250,186 262,206 246,226! 180,226 110,206 40,196 -40,170 -90,110!'), 'skin', {
    colour: 'grey',
    relief: 0.7,
  }),
  solid(closed('4,70! 60,50 150,40 240,36! 170,60 110,80 90,100 140,136 200,166! 110,150 50,124')),
  ...['224,180! 218,146! 206,172!', '190,166! 184,142! 172,158!'].map((tooth) =>
    fill(polygon(tooth), 'skin', { line: 'none', colour: 'white' }),
  ),
];

const skull = (): readonly Shape[] => [
  body(
    closed([
      [-216, -40, true],
      [-190, -90],
      [-130, -116],
      [-60, -112],
      [10, -92],
      [60, -72],
      [140, -64],
      [230, -58],
      [300, -50],
      [330, -30],
      [334, -4],
      [316, 20, true],
      [290, 44],
      [240, 40],
      [170, 44],
      [110, 60],
      [70, 84, true],
      ...flames(CHEEK, 0.14),
    ]),
    'skin',
    { colour: 'grey', relief: 0.9 },
  ),
  ...['282,40! 274,78! 262,42!', '236,40! 230,66! 220,42!', '196,42! 190,62! 182,44!'].map((tooth) =>
    fill(polygon(tooth), 'skin', { line: 'detail', colour: 'white' }),
  ),
  solid(closed('286,-54! 320,-50 340,-22 330,8 310,16! 300,0 306,-18 286,-30')),
];

const mask = (): readonly Shape[] => [
  fill(
    closed([
      [-200, -70, true],
      [-120, -112],
      [-40, -108],
      [40, -80],
      [140, -64],
      [260, -56, true],
      [180, -36],
      [90, -36],
      ...flames('60,-40 10,-10 24,-46 -40,-16 -24,-56 -90,-20 -80,-64 -150,-30', 0.12),
    ]),
    'dark',
    { line: 'none', colour: 'grey' },
  ),
];

const features = (): readonly Shape[] => [
  solid(closed('84,-22! 50,-30 16,-20 -16,8! 20,4 56,2!')),
  cut(open('66,-16 36,-16 10,-4'), 'internal', 1.4),
  brush(open('110,-6 180,-4 250,0'), 'internal', 2.6),
  brush(open('116,30 90,44 76,70'), 'internal', 2.4),
  brush(open('10,40 -10,80 -30,100'), 'internal', 2.6),
  brush(open('-60,20 -90,60 -110,80'), 'internal', 2.6),
  brush(open('-130,0 -160,30 -180,50'), 'internal', 2.6),
  brush(open('200,214 140,200 80,184'), 'internal', 2),
];

/** A wolf howling, head thrown back, seen from the side. */
export const howlingWolf: Motif = {
  name: 'howling-wolf',
  pose: 'bust',
  words: ['howling wolf', 'wolf howling', 'wolf howling at the moon', 'howl'],
  anchors: { mouth: [230, -400], crown: [-120, -230], base: [-40, 470] },
  draw: () => [...trunk(), ...placed([...earAndJaw(), ...skull(), ...mask(), ...features()], { x: -26, y: -148, turn: -50, scale: 1.25 })],
};
