import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, leaf, open, paired, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FLANK = '120,-150 200,-70 176,-60 236,40 200,40 252,150 210,140 232,250 190,230 186,330 140,300 110,390 70,350';

const ripples = (): readonly Shape[] => paired(
  ...['300,-40 360,60 350,170', '270,240 320,320 300,390', '200,430 150,470 90,486', '400,20 436,100 430,190', '290,-330 350,-250 360,-180'].map((line) => brush(open(line), 'internal', 2.2)),
);

const feet = (): readonly Shape[] => [
  body(closed([[-40, 340, true], [-50, 420], [-20, 480], [0, 494], [20, 480], [50, 420], [40, 340, true]]), 'dark', { colour: 'brown', relief: 0.7 }),
  cut(open('-10,390 -8,430 0,464'), 'internal', 2),
  ...paired(
    body(closed('60,330! 110,330 180,360 220,410 214,440! 180,430 166,456! 140,440 118,456! 100,420 60,390!'), 'dark', { colour: 'brown', relief: 0.7 }),
    cut(open('110,360 150,390 184,428'), 'internal', 2), cut(open('90,370 120,410 140,436'), 'internal', 2),
  ),
];

const trunk = (): readonly Shape[] => [
  body(symmetric([[0, -170], [80, -170], ...flames(FLANK, 0.08), [40, 380], [0, 392]]), 'dark', { colour: 'brown', relief: 0.9 }),
  fill(symmetric([[0, -150], [70, -140], ...flames('70,-140 130,-40 110,-40 160,60 130,60 160,170 120,160 130,260 86,240 70,320 40,290 0,340', 0.08)]), 'skin', { colour: 'tan', line: 'none', relief: 0.8 }),
  ...paired(...['30,150 40,180 32,210', '80,120 92,150 84,180', '70,210 76,240 66,262', '20,240 26,266 16,290'].map((line) => brush(open(line), 'internal', 2.4)), ...['190,80 210,130 200,180', '180,210 190,250 176,280'].map((line) => cut(open(line), 'internal', 2.2))),
];

const arms = (): readonly Shape[] => [
  ...paired(body(closed('150,-110! 220,-40 236,40 190,110 120,120 70,100 60,60! 100,50 140,40 150,0 120,-40!'), 'dark', { colour: 'brown', relief: 0.8 }), cut(open('180,-30 196,20 170,66'), 'internal', 2.2)),
  body(
    symmetric([[0, 120, true], [70, 70], [110, 0], [104, -60], [80, -96, true], [50, -104], [26, -112, true], [0, -114]]), 'skin',
    { colour: 'pink', relief: 0.9 },
  ),
  ...paired(brush(open('0,110 36,20 48,-96'), 'internal', 1.8), brush(open('4,112 66,30 84,-70'), 'internal', 1.8)), brush(open('0,108 0,10 0,-100'), 'internal', 1.8),
  ...paired(body(closed('60,40! 84,30 110,50 116,90 90,112 60,104 50,76'), 'dark', { colour: 'brown' }), cut(open('62,60 80,64 96,62'), 'detail', 1.6), cut(open('60,80 78,86 96,84'), 'detail', 1.6)),
];

const CHEEK = '186,-356 232,-300 206,-300 240,-236 206,-240 214,-180 170,-190 150,-136 110,-160';

const head = (): readonly Shape[] => [
  ...paired(body(ellipse([164, -418], 44, 42), 'dark', { colour: 'brown' }), solid(ellipse([160, -412], 20, 18))),
  body(symmetric([[0, -494], [80, -484], [146, -440], [180, -380], ...flames(CHEEK, 0.1), [50, -140], [0, -136]]), 'dark', { colour: 'brown', relief: 0.8 }),
  fill(symmetric([[0, -390], [36, -350], [90, -340], [146, -330], ...flames('146,-330 180,-270 156,-270 170,-210 126,-220 110,-166 70,-186 40,-146 0,-160', 0.08)]), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
  ...paired(
    fill(ellipse([98, -346], 34, 32), 'skin', { line: 'none', colour: 'tan' }),
    solid(circle([96, -346], 24)),
    glint(circle([88, -354], 8)),
    cut(open('60,-392 96,-406 130,-386'), 'internal', 2),
    ...[[70, -232], [96, -244], [84, -214]].map(([x = 0, y = 0]) => solid(circle([x, y], 5.5))),
    ...['96,-236 170,-240 262,-270', '100,-222 180,-206 276,-208', '90,-208 150,-176 226,-150'].map((line) => brush(open(line), 'detail', 1.6)),
    brush(open('0,-232 20,-206 60,-206 84,-224'), 'internal', 2.2),
  ),
  body(symmetric('0,-318 36,-316 58,-296 40,-262 12,-248 0,-246!'), 'black', { colour: 'black', relief: 0.4 }), ...paired(cut(open('14,-302 30,-302 40,-292'), 'detail', 1.6)),
  stroke(open('0,-246 0,-238 0,-232'), 'internal'), fill(leaf([0, -206], [0, -176], { half: 18, belly: 0.5, blunt: true, foot: 12 }), 'mid', { colour: 'red', line: 'internal' }),
];

/** A sea otter floating on its back, a shell held to its chest. */
export const otter: Motif = {
  name: 'otter',
  pose: 'symmetric',
  words: ['otter', 'sea otter', 'river otter', 'weasel', 'ferret', 'stoat', 'mink'],
  anchors: { crown: [0, -490], eye: [96, -346], mouth: [0, -210], base: [0, 490], heart: [0, 0] },
  draw: () => [...ripples(), ...feet(), ...trunk(), ...arms(), ...head()],
};
