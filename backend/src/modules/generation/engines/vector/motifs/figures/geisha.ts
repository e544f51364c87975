import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, paired, polygon, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hairRose } from './lady.js';
import { womanFace } from './parts/face.js';

const ink = (d: string, relief = 0.6): Shape => body(d, 'black', { colour: 'black', relief });

/** The chignon on top, tied, and the wings of hair at both sides, combed back in bright strands. */
const BACK: readonly Shape[] = [
  ink(closed('-150,-400! -140,-470 -60,-496 0,-498 60,-496 140,-470 150,-400! 90,-360 0,-350 -90,-360')),
  ...['-110,-430 -60,-464 0,-470', '20,-470 70,-460 112,-428'].map((strand) => cut(open(strand), 'internal', 2)),
  ink(symmetric('0,-380 110,-384 220,-350 306,-262 342,-150 318,-54 250,-6 190,0 160,40! 0,40!')),
  ...paired(
    ...['120,-350 230,-310 300,-200 304,-90', '150,-300 226,-250 262,-160 250,-60'].map((strand) => cut(open(strand), 'internal', 2.2)),
  ),
];

/** The hair over the brow, parted to a point. */
const BROW: readonly Shape[] = [
  ink(symmetric('0,-168! 44,-202 104,-184 138,-120 156,-20! 196,-70 196,-190 140,-286 0,-318!')),
  ...paired(...['30,-230 90,-240 150,-170', '20,-268 100,-276 168,-200'].map((strand) => cut(open(strand), 'internal', 2))),
  body(closed('-96,-360! -50,-388 0,-394 50,-388 96,-360! 50,-330 0,-324 -50,-330'), 'skin', { colour: 'red', relief: 0.5 }),
  ...[-44, 0, 44].map((x) => solid(circle([x, -360 + Math.abs(x) * 0.1], 9))),
];

const hairpin = (d: string, bead: readonly [number, number]): readonly Shape[] => [
  body(ribbon(d, () => 9).outline(), 'skin', { line: 'internal', colour: 'gold', relief: 0.4 }),
  body(circle([bead[0], bead[1]], 26), 'skin', { colour: 'red', relief: 1 }),
];

/** Strings of petals that hang from a pin. */
const tassel = (x: number, top: number, count: number): readonly Shape[] =>
  Array.from({ length: count }, (_, i) => fill(leaf([x, top + i * 38], [x, top + 34 + i * 38], { half: 11, belly: 0.6, blunt: true }), 'skin', { colour: 'pink' }));

const KIMONO: readonly Shape[] = [
  body(symmetric('0,110 66,130 70,250 60,330 0,400!'), 'skin', { colour: 'white', relief: 0.5 }),
  solid(symmetric('0,250! 40,226 68,170! 70,240 40,270 0,288!')),
  body(closed('70,236! 150,262 270,310 350,400 380,500! 30,500! -6,420 40,330!'), 'dark', { colour: 'crimson', relief: 0.6 }),
  body(closed('66,226! 96,246 60,350 -10,440! -40,470 -70,480! -20,400 40,310'), 'skin', { colour: 'white', relief: 0.3 }),
  body(closed('-70,236! -150,262 -270,310 -350,400 -380,500! 130,500! 60,450 -10,360 -50,290!'), 'dark', { colour: 'crimson', relief: 0.6 }),
  body(closed('-66,226! -96,246 -40,360 60,470! 104,500 150,500! 70,420 0,330 -40,270'), 'skin', { colour: 'white', relief: 0.3 }),
  ...[[-230, 420, 34], [-130, 470, 22], [250, 430, 34]].map(([x = 0, y = 0, r = 20]) => blossom(x, y, r)).flat(),
  ...['-300,380 -240,350 -170,330', '-330,440 -300,410 -270,396', '300,380 330,420 346,470', '-100,300 -60,370 0,440', '180,330 210,380 220,440'].map((fold) => brush(open(fold), 'internal', 2)),
];

function blossom(x: number, y: number, radius: number): readonly Shape[] {
  const petals = [0, 1, 2, 3, 4].map((i): Shape => {
    const angle = (i / 5) * Math.PI * 2 - Math.PI / 2;
    return fill(ellipse([x + Math.cos(angle) * radius * 0.62, y + Math.sin(angle) * radius * 0.62], radius * 0.46, radius * 0.46), 'skin', { colour: 'pink', relief: 0 });
  });
  return [...petals, solid(circle([x, y], radius * 0.2))];
}

/** A geisha from the front: powdered face, combed-up hair with pins and blossoms, kimono collars laid left over right. */
export const geisha: Motif = {
  name: 'geisha',
  pose: 'bust',
  words: ['geisha', 'maiko', 'japanese woman', 'japanese lady'],
  anchors: { crown: [0, -420], eye: [78, -20], mouth: [0, 146], base: [0, 490], heart: [0, -40] },
  draw: () => [
    ...hairpin('-330,-470 -160,-420 0,-400', [-338, -472]),
    ...hairpin('330,-470 160,-420 0,-400', [338, -472]),
    ...BACK,
    ...KIMONO,
    ...womanFace('open', 'brown', 'white'),
    ...BROW,
    ...[268, 300, 332].flatMap((x, i) => tassel(x, -196 + i * 6, 6 - i)),
    body(polygon('240,-206 356,-196 352,-172 238,-182'), 'skin', { line: 'internal', colour: 'gold', relief: 0.2 }),
    ...hairRose([-228, -232], 92),
    ...hairRose([-286, -120], 64),
    ...hairRose([-150, -306], 64),
  ],
};
