import { body, brush, circle, closed, dots, ellipse, fill, glint, leaf, open, paired, polar, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hairRose } from './lady.js';
import { bust, womanFace } from './parts/face.js';
import { hair, type Lock } from './parts/hair.js';

const BEHIND: readonly Lock[] = [
  ['20,-300 220,-290 320,-160 300,-20 340,110 420,200 380,320', 60], ['40,-300 200,-240 260,-90 230,50 270,190 340,280 300,400', 62],
  ['60,-280 170,-180 200,-30 170,110 200,240 260,330 210,440', 54],
];
const FRONT: readonly Lock[] = [['0,-262 90,-280 160,-210 176,-110 158,0 186,110 160,220', 40]];

/** Petals of paint round an eye, the hollow within, and the eye that looks out of it. */
const eyes = (): readonly Shape[] => paired(
  ...Array.from({ length: 12 }, (_, i) => polar([74, -20], (i / 12) * Math.PI * 2, 49)).map((at) => fill(circle(at, 14), 'skin', { colour: 'crimson', relief: 0.3 })),
  body(ellipse([74, -20], 45, 43), 'black', { line: 'internal', colour: 'black', relief: 0 }),
  fill(closed('38,-14! 72,-40 110,-22! 74,2'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  solid(circle([74, -20], 15)),
  glint(circle([68, -26], 5)),
);

const paint = (): readonly Shape[] => [
  fill(symmetric('0,36! 20,56 26,86 12,98 0,80!'), 'black', { line: 'none', colour: 'black', relief: 0 }),
  ...paired(
    brush(open('30,150 66,148 104,128'), 'internal', 2),
    ...[[56, 134, 164], [74, 132, 162], [92, 126, 154]].map(([x = 0, from = 0, to = 0]) => brush(open([[x, from], [x + 2, to]]), 'detail', 1.5)),
    brush(open('132,40 106,54 98,84 118,92 122,74'), 'internal', 1.7),
    solid(circle([112, 112], 5)),
    ...[[104, -92, 7], [126, -76, 5.5], [80, -100, 8]].map(([x = 0, y = 0, r = 0]) => solid(circle([x, y], r))),
  ),
  ...[0, 1, 2, 3, 4, 5].map((i) => fill(leaf(polar([0, -150], (i / 6) * Math.PI * 2 - Math.PI / 2, 9), polar([0, -150], (i / 6) * Math.PI * 2 - Math.PI / 2, 44), { half: 14, belly: 0.6, blunt: true }), 'skin', { colour: 'crimson' })),
  solid(circle([0, -150], 9)),
  fill(symmetric('0,196! 14,206 0,226!'), 'black', { line: 'none', relief: 0 }),
  ...paired(solid(circle([24, 204], 5)), solid(circle([42, 190], 4))),
];

const CROWN = [[262, -196, 78], [168, -288, 98], [0, -338, 118]] as const;

const crown = (): readonly Shape[] => [
  ...paired(...[[300, -262, 20], [232, -352, -30], [330, -150, 60]].map(([x = 0, y = 0, turn = 0]) =>
    body(leaf([x - 60, y + 50], polar([x - 60, y + 50], ((turn - 50) * Math.PI) / 180, 130), { half: 30 }), 'dark', { colour: 'leaf' }))),
  ...CROWN.flatMap(([x, y, r]) => (x === 0 ? hairRose([x, y], r) : paired(...hairRose([x, y], r)))),
];

/** La Catrina: the lady with a painted skull for a face and roses in her hair. */
export const catrina: Motif = {
  name: 'catrina',
  pose: 'bust',
  words: ['catrina', 'la catrina', 'day of the dead girl', 'day of the dead woman', 'day of the dead lady', 'dia de los muertos girl', 'dia de los muertos woman', 'sugar skull girl', 'sugar skull woman', 'sugar skull lady', 'dead girl', 'muerte lady'],
  anchors: { crown: [0, -440], eye: [80, -20], base: [0, 470], heart: [0, -40] },
  draw: () => [
    ...paired(...hair(BEHIND, 'mid', 'navy')),
    ...bust('bone'),
    { ...solid(dots([[-80, 290], [-52, 312], [-20, 324], [20, 324], [52, 312], [80, 290]], 11)) },
    fill(closed('0,324! 20,352 0,384! -20,352'), 'dark', { colour: 'red' }),
    ...womanFace('open', 'brown', 'bone'),
    ...eyes(),
    ...paint(),
    ...paired(...hair(FRONT, 'dark', 'navy')),
    ...crown(),
  ],
};
