import { body, brush, closed, circle, glint, open, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('-60,210 -70,60 -130,-110 -150,-230 -90,-330 10,-352', profile('0:104 0.3:70 0.62:46 0.85:42 1:46'));

/** A spike that leans back. */
const spike = (x: number, y: number): Shape => body(closed([[x + 10, y - 30, true], [x - 36, y - 2, true], [x + 6, y + 30, true]]), 'dark', { colour: 'teal' });

function ridge(x: number, width: number, height: number): readonly Shape[] {
  return [-0.5, -0.2, 0.1, 0.4].map((at) => {
    const [middle, y] = [x + at * width, 210 - height * (1 - at * at * 1.6)];
    return body(closed([[middle - 22, y, true], [middle + 6, y - 34, true], [middle + 24, y + 4, true]]), 'dark', { colour: 'teal' });
  });
}

/** A back that stands out of the water, ridged along its top. */
function hump(x: number, width: number, height: number): readonly Shape[] {
  const over = `${x - width * 0.62},${214 - height * 0.74} ${x},${214 - height} ${x + width * 0.62},${214 - height * 0.74}`;
  const shade = `${x + width * 0.1},${220 - height}! ${x + width * 0.64},${222 - height * 0.72} ${x + width * 0.96},214!`;
  return [
    ...ridge(x, width, height),
    body(closed(`${x - width},214! ${over} ${x + width},214!`), 'skin', { colour: 'moss', relief: 0.9 }),
    shadow(closed(`${shade} ${x + width * 0.3},214! ${x + width * 0.46},${214 - height * 0.5}`)),
    brush(open([[x - width * 0.6, 200], [x - width * 0.44, 210 - height * 0.5], [x - width * 0.1, 220 - height * 0.84]]), 'internal', 1.8),
  ];
}

const head = (): readonly Shape[] => [
  body(closed('-30,-396! 20,-420 84,-412 128,-384 190,-362 214,-336! 206,-308 150,-296 84,-300 20,-306 -40,-318!'), 'skin', { colour: 'moss', relief: 0.8 }),
  brush(open('206,-322 150,-330 96,-326 58,-336'), 'internal', 2.4), solid(circle([178, -350], 9)),
  body(circle([72, -372], 26), 'skin', { colour: 'gold', line: 'internal' }), solid(circle([78, -370], 14)), glint(circle([72, -378], 5)),
  brush(open('42,-396 70,-410 104,-398'), 'internal', 2),
  ...[0, 1].map((i) => body(closed(`${-34 + i * 44},-392! ${-30 + i * 40},-450 ${-14 + i * 44},-468! ${2 + i * 42},-446 ${6 + i * 40},-404!`), 'dark', { colour: 'teal' })),
];

const water = (): readonly Shape[] => [
  ...['-480,214 -420,196 -360,222 -290,196 -220,222', '40,232 110,208 180,232', '360,214 410,194 480,216', '-400,268 -330,248 -250,272 -170,248 -90,272 0,250 90,274 170,250', '230,276 300,254 380,276', '-260,322 -190,304 -110,326 -30,304 60,326 140,306']
    .map((d) => stroke(open(d), 'outline')),
];

/** What rises from the loch: a long neck with a small head, and two humps behind it. */
export const lakeMonster: Motif = {
  name: 'lake-monster',
  pose: 'figure',
  words: ['loch ness monster', 'nessie', 'lake monster', 'loch ness', 'sea monster', 'sea serpent'],
  anchors: { eye: [72, -372], mouth: [206, -320], crown: [30, -418], base: [0, 300] },
  draw: () => [
    ...hump(390, 74, 96), ...hump(190, 116, 168),
    ...[0.2, 0.34, 0.48, 0.62, 0.76].map((share) => spike(...NECK.at(share, -1))),
    body(NECK.outline(), 'skin', { colour: 'moss', relief: 0.9 }),
    shadow(closed([...[0.02, 0.25, 0.5, 0.72].map((share) => NECK.at(share, 0.94)), ...[0.72, 0.5, 0.25, 0.02].map((share) => NECK.at(share, 0.4))])),
    ...head(), ...water(),
  ],
};
