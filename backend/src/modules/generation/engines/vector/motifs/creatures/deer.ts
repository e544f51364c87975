import { body, brush, closed, cut, ellipse, fill, flames, glint, leaf, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ears = (): readonly Shape[] =>
  paired(
    body(leaf([110, -200], [462, -400], { half: 96, belly: 0.52, bend: -18, foot: 30 }), 'skin', { colour: 'tan', relief: 0.6 }),
    fill(leaf([166, -230], [430, -380], { half: 60, belly: 0.52, bend: -14 }), 'dark', { line: 'none', colour: 'brown' }),
    ...['140,-200 220,-256 310,-310', '150,-236 226,-300 306,-346', '170,-196 250,-226 330,-284'].map((spine) => fill(lock(spine, 22), 'skin', { colour: 'white' })),
  );

const HEM = '186,330 230,440 166,404 134,490 76,430 30,498 0,450';

const neck = (): readonly Shape[] => [
  body(symmetric([[0, 60], [96, 110], [112, 190], [140, 260], ...flames(HEM, 0.12)]), 'skin', { colour: 'tan', relief: 0.8 }),
  fill(symmetric([[0, 230], [64, 240], ...flames('76,250 120,350 76,330 84,420 40,380 22,440 0,400', 0.12)]), 'skin', { line: 'internal', colour: 'white' }),
  ...paired(brush(open('96,220 124,290 136,350'), 'internal', 2.4), brush(open('140,330 140,380 120,420'), 'internal', 2.2), brush(open('30,290 34,330 22,366'), 'internal', 2)),
];

const face = (): readonly Shape[] => [
  body(symmetric('0,-290 76,-284 140,-244 176,-170 178,-90 154,-10 122,66 100,124 96,170 80,224 40,256 0,262'), 'skin', { colour: 'tan', relief: 0.9 }),
  fill(symmetric([[0, -286], [50, -282, true], ...flames('50,-282 80,-200 56,-210 60,-120 38,-140 34,-20 20,-50 0,60', 0.08)]), 'dark', { line: 'none', colour: 'brown', relief: 0.4 }),
  ...paired(
    solid(closed('84,-70! 98,-118 136,-142 176,-118 184,-88! 166,-60 132,-48 104,-54!')), glint(ellipse([124, -104], 13, 10)), glint(ellipse([152, -78], 6, 5)),
    cut(open('96,-72 124,-58 156,-68'), 'detail', 1.6),
    brush(open('76,-60 92,-130 140,-158 190,-124'), 'outline', 1.4),
    ...['176,-132 200,-150 220,-154', '160,-146 176,-170 194,-180', '186,-114 208,-120 226,-120'].map((line) => brush(open(line), 'internal', 1.8)),
    brush(open('84,-42 110,-34 140,-40'), 'internal', 2), brush(open('78,-186 104,-200 136,-186'), 'internal', 2.4),
    brush(open('66,20 60,80 66,120'), 'internal', 2.4), brush(open('130,-10 108,50 92,90'), 'internal', 2),
    ...[[104, -244], [76, -226], [120, -212]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 9, 11))),
    solid(closed('0,224! 36,226 64,214 84,194! 72,230 36,244 0,240!')),
    brush(open('86,140 96,160 94,182'), 'internal', 2),
  ),
  body(symmetric('0,112 46,108 78,124 74,158 42,190 14,204 0,206!'), 'black', { relief: 0.4 }), ...paired(cut(open('16,126 44,122 62,134'), 'detail', 1.8)),
  solid(symmetric('0,198 8,206 8,226 0,232')),
];

/** A doe's head from the front, ears wide, lashes long. */
export const deer: Motif = {
  name: 'doe',
  whole: 'standing-stag',
  pose: 'bust',
  words: ['doe', 'female deer', 'fawn', 'bambi', 'roe deer', 'gazelle', 'antelope'],
  anchors: { crown: [0, -300], eye: [132, -98], mouth: [0, 230], base: [0, 470] },
  draw: () => [...ears(), ...neck(), ...face()],
};
