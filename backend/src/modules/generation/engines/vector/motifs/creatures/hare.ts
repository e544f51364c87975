import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, placed, profile, ribbon, solid } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const TORSO = '-350,30! -360,-60 -300,-150 -190,-206 -60,-214 70,-180 170,-130 250,-150! 270,-60 250,40 180,100 60,116 -70,84 -170,110 -270,120!';
const HEAD = '196,-170! 240,-230 316,-256 392,-230 450,-180 486,-126 480,-94 440,-70 370,-56 300,-50 236,-84!';
const FUR: readonly string[] = ['-120,-160 -60,-166 0,-150', '-10,-110 50,-104 100,-80', '-110,-80 -60,-70 -20,-40', '60,-140 110,-124 150,-96', '40,-30 80,-20 110,4',
  '-60,10 -10,30 40,36', '140,-40 170,-10 180,30', '-250,-170 -200,-176 -150,-172'];

const limb = (spine: string, half: string, tone: Tone): Shape => body(ribbon(spine, profile(half)).outline(), tone, { colour: 'brown', relief: 0.8 });
const far = (): readonly Shape[] => [
  limb('-190,50 -270,150 -330,190 -380,270 -420,370', '0:90 0.35:56 0.55:34 0.7:28 0.92:26 1:12', 'dark'),
  limb('200,20 310,50 390,50 490,66', '0:60 0.4:34 0.8:24 0.94:24 1:9', 'dark'),
  cut(open('-340,230 -374,290 -400,346'), 'internal', 2.2), cut(open('300,46 370,46 450,54'), 'internal', 2.2),
];

const near = (): readonly Shape[] => [
  body(closed('-280,-112! -190,-116 -116,-50 -100,36 -150,112 -236,150 -306,158 -364,186 -410,246 -446,312 -474,330 -500,314 -498,262 -468,190 -424,124 -380,84 -356,20!'),
    'skin', { colour: 'brown', relief: 0.9 }),
  ...['-290,-50 -240,-60 -190,-30', '-300,20 -250,20 -210,50', '-400,150 -434,196 -456,240', '-350,84 -310,92 -270,90'].map((line) => brush(open(line), 'internal', 2.2)),
  brush(open('-484,290 -472,300 -456,300'), 'internal', 2),
  body(closed('130,-90! 210,-80 250,-20 290,64 350,122 420,178 456,210 458,234 430,242 340,184 260,144 180,120 130,70 116,0!'), 'skin', { colour: 'brown', relief: 0.9 }),
  ...['150,-30 180,0 190,50', '210,20 240,70 280,104', '380,176 410,196 436,212'].map((line) => brush(open(line), 'internal', 2.2)),
];

const ear = (tip: readonly [number, number], bend: number, colour: ColourName): readonly Shape[] => [
  body(leaf([292, -214], tip, { half: 56, belly: 0.56, bend, foot: 26 }), 'skin', { colour: 'brown', relief: 0.7 }),
  fill(leaf([262, -260], [tip[0] + 22, tip[1] + 16], { half: 27, belly: 0.56, bend: bend * 0.9 }), 'dark', { line: 'internal', colour }),
  fill(leaf([tip[0] + 54, tip[1] + 40], tip, { half: 22, belly: 0.5 }), 'black', { line: 'none' }),
];

const head = (): readonly Shape[] => [
  body(closed(HEAD), 'skin', { colour: 'brown', relief: 0.9 }),
  fill(closed('486,-126! 440,-122 410,-96 360,-96 320,-66! 370,-56 440,-70 480,-94'), 'skin', { line: 'none', colour: 'white' }),
  fill(circle([366, -166], 35), 'skin', { colour: 'gold', relief: 0 }), solid(circle([372, -166], 24)), glint(circle([362, -176], 8)),
  brush(open('322,-176 350,-212 400,-196'), 'internal', 2.8), brush(open('340,-132 366,-124 400,-134'), 'internal', 2.2),
  solid(closed('462,-150! 490,-130 486,-112 470,-118!')), brush(open('472,-112 452,-96 424,-92'), 'internal', 2.2),
  ...['440,-110 500,-86 508,-60', '430,-102 476,-62 490,-36', '436,-116 496,-116 510,-106'].map((line) => brush(open(line), 'detail', 1.4)),
  ...['300,-120 290,-96 300,-74', '270,-160 256,-130 262,-100', '330,-96 326,-80 336,-66'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A hare in full leap to the right, long ears laid back. */
export const hare: Motif = {
  name: 'hare',
  pose: 'wide',
  words: ['hare', 'leaping hare', 'running hare', 'jumping hare', 'running rabbit', 'leaping rabbit', 'jumping rabbit', 'jackrabbit', 'jack rabbit'],
  anchors: { crown: [306, -208], eye: [355, -121], mouth: [456, -57], base: [0, 156], heart: [0, 0] },
  draw: () => placed([
    ...far(), body(closed([...flames('-330,40 -390,10 -350,-20 -440,-40 -360,-70 -450,-110 -350,-110 -400,-170 -310,-130', 0.14), [-280, -40, true]]), 'skin',
      { colour: 'white', relief: 0.6 }),
    body(closed(TORSO), 'skin', { colour: 'brown', relief: 1 }),
    fill(closed([...flames('240,40 180,60 170,110 100,80 80,120 0,70 -10,106 -70,70 -70,84', 0.1), [60, 116], [180, 100]]), 'skin', { line: 'none', colour: 'white' }),
    ...FUR.map((line) => brush(open(line), 'internal', 2.4)), ...near(),
    ...ear([20, -478], -34, 'pink'), ...head(), ...ear([-70, -350], -30, 'pink'), brush(open('300,-240 276,-206 290,-176'), 'internal', 2.4),
  ], { y: 40, scale: 0.97 }),
};
