import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const tan = { colour: 'tan' } as const;
const black = { colour: 'black' } as const;

const RUFF = '226,60 326,140 282,150 364,266 306,262 348,380 274,356 272,452 200,408 158,490 104,436 58,500 0,458';
const CHEEK = '222,-104 264,-24 234,-28 270,72 226,62 246,156 192,136 186,206 140,186';

const shepherdEars = (): readonly Shape[] => paired(
  body(closed('44,-276! 70,-380 112,-454 164,-498! 226,-436 262,-340 264,-236 222,-140!'), 'dark', { ...black, relief: 0.5 }),
  fill(closed('90,-272! 112,-364 140,-414 166,-446! 206,-388 226,-310 222,-232 196,-180!'), 'skin', { line: 'internal', colour: 'pink', relief: 0.3 }),
  ...['104,-258 126,-330 158,-384', '140,-234 168,-300 186,-352', '176,-202 198,-260 206,-312'].map((spine) => fill(lock(spine, 23), 'skin', { ...tan })),
);

const shepherdFace = (): readonly Shape[] => [
  body(symmetric([[0, 20], [140, 20], ...flames(RUFF, 0.12)]), 'skin', { ...tan, relief: 0.7 }),
  ...paired(
    solid(closed(flames('232,84 262,150 236,144 262,236 220,220 232,306 182,276 170,352 126,312 110,376 84,330 130,250 190,170', 0.1))),
    ...['290,190 304,250 288,300', '220,330 220,376 200,410', '120,390 116,430 96,460', '40,350 44,410 30,450'].map((line) => brush(open(line), 'internal', 2.6)),
  ),
  body(symmetric([...knots('0,-300 60,-304 130,-280 188,-216 214,-150'), ...flames(CHEEK, 0.12), ...knots('104,226 60,254 0,262')]), 'skin', { ...tan, relief: 0.8 }),
  ...paired(
    // The black of the brow runs down in a peak between the eyes and meets the mask.
    fill(closed([...knots('0,-304! 60,-304 130,-280 186,-216!'), ...flames('186,-216 150,-200 164,-170 118,-186 116,-156 84,-180 66,-130 52,-150', 0.1).slice(1), ...knots('44,-90 40,-30 0,-20!')]), 'dark', { line: 'none', ...black, relief: 0.4 }),
    fill(lock('66,-158 104,-196 158,-196', 17, 0.5), 'skin', { line: 'internal', ...tan, relief: 0 }),
    ...['22,-280 30,-236 22,-196', '66,-276 76,-244 70,-214'].map((line) => cut(open(line), 'internal', 2.4)),
    ...['214,-60 190,-30 160,-24', '226,20 198,36 168,32', '204,96 178,102 156,92', '140,150 132,132 134,110'].map((line) => brush(open(line), 'internal', 2.5)),
  ),
];

const shepherdEyes = (): readonly Shape[] => paired(
  solid(closed('44,-66! 60,-106 100,-134 148,-138 190,-122! 168,-96 136,-76 98,-72 70,-50!')),
  fill(closed('76,-88! 98,-114 132,-120 160,-114! 138,-90 106,-82'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
  solid(circle([122, -103], 16)), glint(circle([116, -109], 6)),
  brush(open('64,-40 96,-48 132,-50'), 'internal', 2.2),
);

const shepherdMuzzle = (): readonly Shape[] => [
  body(closed('-50,196! -60,270 -44,336 0,354 44,336 60,270 50,196!'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  brush(open('0,230 2,280 0,320'), 'internal', 2),
  fill(symmetric('0,-90 40,-76 56,-20 70,40 112,90 128,148 112,200 70,226 30,222 0,206'), 'dark', { line: 'internal', ...black, relief: 0.8 }),
  ...paired(
    cut(open('30,-60 44,-6 54,42'), 'internal', 2.4), cut(open('12,202 46,214 92,204 116,166'), 'internal', 2.4), cut(open('84,84 104,112 110,146'), 'internal', 2),
    ...[[66, 152], [92, 158], [76, 178]].map(([x = 0, y = 0]) => glint(circle([x, y], 5))),
  ),
  body(symmetric('0,58 52,52 84,72 82,108 52,138 16,152 0,154!'), 'black', { relief: 0.5 }),
  ...paired(cut(open('18,72 46,68 68,82'), 'internal', 2), cut(open('34,122 50,108 66,106'), 'internal', 1.8)),
  cut(open('0,154 0,176 0,200'), 'internal', 1.8),
];

/** A pointed-ear dog, mouth open, alert: shepherd, malinois. */
export const shepherdDog: Motif = {
  name: 'shepherd-dog',
  pose: 'symmetric',
  words: ['shepherd dog', 'german shepherd', 'alsatian', 'malinois', 'belgian malinois', 'police dog', 'k9'],
  anchors: { crown: [0, -300], eye: [122, -103], mouth: [0, 210], base: [0, 480] },
  draw: () => [...shepherdEars(), ...shepherdFace(), ...shepherdEyes(), ...shepherdMuzzle()],
};
