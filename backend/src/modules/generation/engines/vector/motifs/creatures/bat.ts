import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, paired, placed, polygon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { membraneWing, type MembraneWing } from './parts/membrane-wing.js';

const fur = { colour: 'brown' } as const;
/** The right wing, spread wide: a short arm, then long fingers with the skin in scallops between them. */
const WING: MembraneWing = {
  root: [44, -76], elbow: [128, -84], wrist: [216, -262], tips: [[494, -232], [488, 40], [352, 176], [210, 214]], back: [58, 150], tone: 'dark', skin: 'violet', bone: 'brown',
};

const claw = (x: number, turn: number): readonly Shape[] => placed([body(closed('-8,0! -10,26 0,44 16,52! 10,30 9,0!'), 'black', { line: 'internal', relief: 0 })], { x, y: 292, turn });

const trunk = (): readonly Shape[] => [
  body(symmetric('0,120! 40,150 96,190! 78,210 60,262! 44,240 26,262 0,330!'), 'dark', { colour: 'violet' }), ...paired(cut(open('22,190 40,204 52,236'), 'internal', 1.8)), cut(open('0,200 0,250 0,304'), 'internal', 2),
  ...paired(body(closed('30,150! 62,166 78,206 72,250 62,296! 40,296 44,250 24,206!'), 'skin', fur), ...claw(46, 16), ...claw(60, 0), ...claw(74, -18)),
  body(symmetric([[0, -150], [80, -110], ...flames('100,-80 128,-16 96,-22 122,50 88,40 104,112 70,98 80,168 48,146 46,206 22,180 0,236', 0.12)]), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    ...['26,0 34,30 24,58', '58,-10 66,26 56,54', '18,66 26,94 18,120', '48,72 52,98 42,122', '28,130 30,152 22,170', '84,20 86,44 78,62'].map((line) => brush(open(line), 'internal', 2.2)),
  ),
  fill(symmetric(flames('0,-60 26,-70 34,-20 62,-34 44,16 20,-6 0,40', 0.1)), 'skin', { colour: 'tan', line: 'internal', relief: 0.5 }),
];

/** The head about its own middle. */
const head = (): readonly Shape[] => [
  ...paired(
    body(closed('20,-70! 50,-150 96,-232 150,-296 190,-330! 212,-240 200,-130 150,-20!'), 'skin', fur),
    fill(closed('66,-80! 92,-160 130,-226 172,-282! 184,-210 172,-130 134,-50!'), 'black', { line: 'none', relief: 0 }),
    ...['88,-90 112,-156 150,-220', '110,-76 138,-140 160,-190'].map((line) => cut(open(line), 'internal', 2)),
    body(leaf([78, -70], [112, -150], { half: 17, belly: 0.4, foot: 10 }), 'skin', { ...fur, line: 'internal' }),
  ),
  body(symmetric(flames('0,-104 18,-138 40,-104 66,-134 86,-92 128,-82 124,-40 168,-6 130,10 158,56 112,62 116,104 70,104 48,140 0,134', 0.12)), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    solid(closed('26,16! 30,-20 64,-42 124,-64! 120,-22 90,10 54,18!')),
    fill(closed('42,2! 54,-20 80,-32 108,-42! 100,-14 70,4'), 'skin', { line: 'none', colour: 'yellow', relief: 0 }), solid(circle([76, -18], 12)), glint(circle([72, -23], 4.5)),
    brush(open('20,-84 28,-64 22,-46'), 'internal', 2.2), brush(open('58,-92 58,-74 50,-62'), 'internal', 2),
    brush(open('128,36 110,46 94,44'), 'internal', 2), brush(open('104,74 90,78 76,74'), 'internal', 2),
  ),
  fill(symmetric('0,-40! 14,-16 22,6 40,18 46,40 30,54 0,50!'), 'skin', { line: 'internal', ...fur, relief: 0.7 }),
  ...paired(solid(closed('6,34! 14,20 30,20 34,34 22,42!')), brush(open('0,-30 8,-10 6,10'), 'detail', 1.5)),
  solid(symmetric('0,62 34,60 78,44! 70,86 40,116 0,122')),
  ...paired(fill(polygon('24,61! 46,57! 38,100!'), 'skin', { line: 'none', colour: 'white', relief: 0 }), fill(polygon('22,118! 38,110! 34,92!'), 'skin', { line: 'none', colour: 'white', relief: 0 })),
  fill(symmetric('0,94 16,92 20,104 0,112'), 'mid', { line: 'none', colour: 'red', relief: 0 }),
];

/** A bat on spread wings, its teeth bared. */
export const bat: Motif = {
  name: 'bat',
  pose: 'symmetric',
  words: ['bat', 'vampire bat', 'fruit bat', 'flying fox'],
  anchors: { crown: [0, -180], base: [0, 340], heart: [0, 70] },
  draw: () => placed([
    ...paired(...membraneWing(WING)),
    ...placed(trunk(), { y: -16, scale: 0.86 }),
    ...placed(head(), { y: -140, scale: 0.76 }),
  ], { y: 70 }),
};
