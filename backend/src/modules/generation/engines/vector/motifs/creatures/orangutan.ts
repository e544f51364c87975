import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const COAT = '70,-470 140,-500 140,-420 220,-430 204,-350 300,-330 270,-250 380,-220 340,-130 440,-80 390,0 460,90 390,120 430,230 350,230 360,340 280,310 266,420 200,370 170,470 120,410 80,500 40,440 0,500';
const PADS = '0,-230 90,-250 190,-260 290,-220 350,-130 356,0 310,110 230,160 150,150 0,160';
const FACE = '0,-270 60,-264 120,-220 146,-140 136,-60 150,20 180,90 190,170 160,250 90,300 0,308';
const STRANDS: readonly string[] = ['40,-430 60,-370 50,-310', '110,-400 140,-340 130,-280', '190,-360 220,-310 220,-260', '360,-120 390,-60 386,-10',
  '376,50 400,110 386,170', '320,160 346,210 330,270',
  '260,220 280,280 262,340', '190,280 200,340 180,390', '110,330 114,390 90,430', '40,340 44,400 26,450'];

const eye = (): readonly Shape[] => [
  solid(closed('26,-96! 50,-124 84,-130 116,-112 128,-80! 104,-62 70,-58 40,-72')), fill(circle([78, -94], 22), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
  solid(circle([78, -94], 14)), glint(circle([72, -100], 5)),
  brush(open('20,-132 70,-162 128,-136'), 'outline', 1.5), ...['30,-44 70,-34 112,-50', '44,-22 74,-16 106,-28'].map((line) => brush(open(line), 'internal', 2.2)),
];

const mouth = (): readonly Shape[] => [
  body(symmetric('0,30 70,34 130,70 176,130 180,190 150,252 80,296 0,302'), 'skin', { colour: 'tan', relief: 1 }),
  ...paired(
    solid(closed('8,0! 24,-20 44,-14 46,8! 30,20 14,18')), brush(open('20,-50 40,-30 56,0'), 'internal', 2.2), solid(closed('0,176! 60,168 120,162 166,140! 130,184 64,192 0,194!')),
    ...['30,70 36,100 30,130', '74,80 82,106 78,134', '114,96 126,120 122,140'].map((line) => brush(open(line), 'internal', 2)),
    brush(open('40,226 80,232 120,216'), 'internal', 2.4), brush(open('30,266 60,270 90,258'), 'internal', 2),
  ),
];

/** An old orangutan's face with its broad cheeks and long coat. */
export const orangutan: Motif = {
  name: 'orangutan',
  pose: 'symmetric',
  words: ['orangutan', 'orang-utan', 'orangutang', 'orang utan', 'orangutan face'],
  anchors: { crown: [0, -470], eye: [78, -94], mouth: [0, 184], base: [0, 480] },
  draw: () => [
    body(symmetric([[0, -480], ...flames(COAT, 0.12)]), 'skin', { colour: 'orange', relief: 0.6 }), ...paired(...STRANDS.map((strand) => brush(open(strand), 'internal', 2.6))),
    body(symmetric(PADS), 'dark', { colour: 'brown', relief: 1 }),
    ...paired(...['250,-190 310,-110 312,-10', '210,-190 250,-110 250,-20', '290,40 260,90 210,120'].map((line) => cut(open(line), 'internal', 2.4))),
    body(symmetric(FACE), 'skin', { colour: 'tan', relief: 0.9 }), ...paired(...eye()), ...mouth(),
    body(symmetric([[0, -400], [70, -392], [130, -340], ...flames('160,-290 130,-196 100,-250 76,-176 46,-240 18,-170 0,-230', 0.12)]), 'skin',
      { colour: 'orange', relief: 0.7 }), ...paired(...['24,-370 40,-310 34,-260', '74,-360 94,-310 90,-260'].map((line) => brush(open(line), 'internal', 2.2))),
    ...paired(...['60,240 90,330 70,400', '20,280 30,350 16,420', '110,260 130,320 120,370'].map((line) => brush(open(line), 'internal', 2))),
  ],
};
