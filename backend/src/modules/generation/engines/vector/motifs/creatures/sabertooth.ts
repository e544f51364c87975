import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, lock, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '120,-340 190,-300 200,-250 268,-190 240,-176 300,-90 256,-86 318,20 262,6 310,120 246,90 270,210 196,168 196,260 130,220';
const HEAD = [[0, -356] as const, [70, -352] as const, ...flames(CHEEK, 0.12), [90, 300] as const, [0, 310] as const];
const NECK = '240,60 350,120 300,140 380,240 314,230 360,340 280,310 300,430 220,380 210,490 140,420 100,500 60,440 0,496';

const ears = (): readonly Shape[] => paired(
  body(closed('120,-320! 150,-400 210,-432 260,-398 268,-320 220,-240!'), 'skin', { colour: 'tan' }),
  fill(closed('152,-310! 172,-368 212,-396 240,-364 242,-312 208,-262!'), 'black', { line: 'none', relief: 0 }),
  ...['160,-290 186,-326 198,-366', '190,-268 212,-300 224,-340'].map((spine) => fill(lock(spine, 15), 'skin', { colour: 'bone', line: 'none' })),
);

const STRIPES: readonly string[] = ['14,-330! 50,-290 64,-226! 30,-270', '84,-330! 116,-286 116,-220! 90,-270', '160,-306! 190,-260 176,-200! 158,-250',
  '262,-160! 214,-150 186,-110! 224,-120', '300,-40! 240,-50 196,-20! 246,-16', '300,70! 240,50 196,64! 244,84', '262,160! 224,134 182,136! 222,160'];

const eyes = (): readonly Shape[] => paired(
  solid(closed('44,20! 42,-46 66,-94 116,-128 202,-146! 178,-90 146,-58 104,-42 76,-30 60,30!')),
  fill(closed('70,-52! 98,-84 136,-104 176,-114! 152,-74 106,-54'), 'mid', { colour: 'yellow', line: 'none', relief: 0 }), solid(circle([118, -80], 16)),
    glint(circle([111, -86], 6)),
  solid(closed('36,-50! 56,-108 112,-150 196,-160! 136,-124 98,-96 66,-56!')), brush(open('96,-176 146,-190 196,-176'), 'internal', 2.4),
);

const FANG = '74,214! 100,232 126,216! 124,300 108,390 84,470! 72,390 66,300';

/** The mouth open, the two sabres of the upper jaw reaching far below the chin. */
const jaws = (): readonly Shape[] => [
  body(symmetric('0,190 90,190 150,200! 150,290 110,350 60,372 0,376'), 'skin', { colour: 'bone', relief: 0.7 }),
  solid(symmetric('0,190 80,196 136,206! 128,270 90,320 40,336 0,338')),
  fill(symmetric('0,270 34,268 46,296 30,322 0,326'), 'mid', { colour: 'crimson', line: 'none', relief: 0.6 }),
  ...paired(...['10,336! 22,332 30,330! 22,306!', '36,328! 50,322 58,316! 50,282!'].map((tooth) => fill(closed(tooth), 'skin', { line: 'internal', colour: 'white',
    relief: 0.2 }))),
  ...paired(body(closed(FANG), 'skin', { colour: 'bone', relief: 1 }), brush(open('106,246 104,330 90,420'), 'internal', 1.8), ...['8,206! 22,210 30,206! 22,240!',
    '34,206! 46,212 56,208! 46,246!'].map((tooth) => fill(closed(tooth), 'skin', { line: 'internal', colour: 'white', relief: 0.2 }))),
  body(symmetric('0,-60 44,-40 60,30 76,90 130,118 172,160 170,214 126,238 60,226 20,206 0,204!'), 'skin', { line: 'internal', colour: 'bone', relief: 0.9 }),
  ...paired(
    brush(open('52,10 64,56 80,90'), 'internal', 2.6), brush(open('84,30 104,70 130,96'), 'internal', 2.4), brush(open('106,20 134,56 164,84'), 'internal', 2.2),
    ...[[80, 150], [112, 152], [94, 178], [128, 184]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6.5, 6.5))),
    ...['140,166 206,150 270,164', '144,190 210,196 264,226'].map((line) => brush(open(line), 'internal', 1.6)),
  ),
  body(symmetric('0,78 58,72 92,86 88,114 52,142 16,160 0,164!'), 'black', { relief: 0.3, colour: 'brown' }), ...paired(cut(open('18,92 48,88 72,98'), 'detail', 1.6)),
  solid(symmetric('0,156 7,170 8,204 0,208')),
];

/** A sabre-toothed cat's head from the front, its two long teeth bared. */
export const sabertooth: Motif = {
  name: 'sabertooth',
  pose: 'symmetric',
  words: ['sabertooth', 'sabretooth', 'saber tooth', 'sabre tooth', 'saber toothed tiger', 'sabre toothed tiger', 'sabertooth tiger', 'smilodon', 'saber-toothed cat',
    'sabertooth cat'],
  anchors: { crown: [0, -356], eye: [118, -80], mouth: [0, 260], base: [0, 490] },
  draw: () => placed([
    body(symmetric([[0, 0], [160, 0], ...flames(NECK, 0.12)]), 'dark', { colour: 'brown', relief: 0.6 }),
    ...paired(...['280,150 296,190 284,230', '250,250 264,300 246,340', '170,330 180,380 164,420'].map((line) => cut(open(line), 'internal', 2.4))),
    ...ears(), body(symmetric(HEAD), 'skin', { colour: 'tan', relief: 0.8 }),
    ...paired(...STRIPES.map((stripe) => fill(closed(stripe), 'dark', { line: 'none', colour: 'brown', relief: 0 }))),
    solid(symmetric('0,-300! 10,-240 6,-170 0,-130!')),
    ...eyes(), ...jaws(),
  ], { y: -24, scale: 0.97 }),
};
