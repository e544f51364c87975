import { body, brush, circle, closed, ellipse, fill, flames, glint, leaf, open, polar, radians, shadow, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

/** One spine with its dark tip. */
function spine(angle: number, [from, long]: readonly [number, number]): readonly Shape[] {
  const squash = (r: number): readonly [number, number] => {
    const [x, y] = polar([70, 110], angle, r);
    return [x * 1.02, y * 0.96];
  };
  const [root, tip, neck] = [squash(from), squash(from + long), squash(from + long * 0.42)];
  return [body(leaf(root, tip, { half: 22, belly: 0.3 }), 'skin', { colour: 'tan', line: 'internal' }), solid(leaf(neck, tip, { half: 15, belly: 0.25 }))];
}

/** Rows of spines like roof tiles, the outermost painted first. */
const coat = (rng: Rng): readonly Shape[] => [262, 215, 168, 120, 74, 30].flatMap((from, row) => {
  const count = 18 - row * 2;
  return Array.from(
    { length: count },
    (_, i) => spine(
      radians(-148 + row * 3 + ((176 - row * 4) * (i + (row % 2) * 0.4)) / (count - 1)), [from + rng.between(-10, 10), 150 + rng.between(-12, 16)],
    ),
  ).flat();
});

const foot = (x: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(
    closed([[x - 46, 330, true], [x - 50, 390], [x - 70, 410], [x - 56, 430], [x + 20, 432], [x + 50, 410], [x + 50, 330, true]]), tone,
    { colour: 'brown', relief: 0.8 },
  ),
  ...[-66, -40, -14].map((aside) => solid(leaf([x + aside + 10, 418], [x + aside - 14, 446], { half: 8, belly: 0.2, foot: 6 }))),
];

const trunk = (): readonly Shape[] => [
  ...foot(10, 'dark'), ...foot(330, 'dark'),
  body(closed([[-150, 60, true], [60, 60], [300, 130], [420, 250], ...flames('420,250 440,330 390,320 380,390 320,356 280,410 230,366 170,416 110,372 50,420 0,370 -60,406 -100,350 -160,360 -170,290', 0.1)]), 'skin', { colour: 'tan', relief: 0.9 }),
  shadow(closed('400,300! 300,340 120,360 -60,356 -130,330! -60,396 0,368 50,414 110,370 170,410 230,364 280,404 320,354 376,384')),
  ...['60,250 84,280 84,310', '140,270 160,300 156,330', '220,270 240,296 236,326', '300,250 316,280 312,306', '-20,270 4,300 0,330'].map((line) => brush(open(line), 'internal', 2.4)),
  ...foot(-70, 'skin'), ...foot(240, 'skin'),
];

const FACE = '-60,-130 20,-110 -20,-50 60,-30 10,40 90,80 20,120 80,190 0,200 30,270 -50,270 -50,330 -110,300';

const head = (): readonly Shape[] => [
  body(ellipse([-110, -60], 62, 66, -20), 'skin', { colour: 'brown' }), fill(ellipse([-104, -52], 38, 42, -20), 'dark', { colour: 'brown', line: 'internal' }),
  body(
    closed([
      [-470, 180, true], [-430, 120], [-360, 70], [-300, 10], [-240, -60], [-160, -110], ...flames(FACE, 0.1), [-170, 320], [-260, 300], [-340, 260],
      [-420, 230],
    ]),
    'skin', { colour: 'bone', relief: 0.9 },
  ),
  fill(closed([[-330, 40, true], [-250, -50], [-170, -104], [-90, -116], ...flames('-80,-110 -100,-40 -140,-60 -160,10 -190,-20 -230,60 -250,20 -290,80', 0.08)]), 'dark', { colour: 'brown', line: 'none', relief: 0.3 }),
  body(ellipse([-466, 172], 36, 32), 'black', { colour: 'black' }), glint(ellipse([-476, 160], 11, 7, -20)),
  solid(ellipse([-250, 90], 34, 36)), glint(circle([-262, 77], 11)), glint(circle([-238, 104], 5)), brush(open('-294,80 -262,42 -214,54'), 'internal', 2.4), brush(open('-280,136 -250,142 -220,128'), 'internal', 2),
  brush(open('-446,206 -400,232 -330,226 -290,206'), 'internal', 2.4), brush(open('-296,190 -282,206 -286,220'), 'internal', 1.8),
  ...['-380,170 -430,196 -490,260', '-370,186 -410,230 -440,290', '-360,150 -420,140 -480,110'].map((line) => brush(open(line), 'detail', 1.5)),
  ...['-160,120 -130,136 -110,130', '-190,180 -150,196 -124,190', '-140,50 -100,60 -80,50', '-130,230 -100,240 -80,230', '-220,230 -190,250 -160,246'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A hedgehog with its nose up, every spine drawn. */
export const hedgehog: Motif = {
  name: 'hedgehog',
  pose: 'figure',
  words: ['hedgehog', 'porcupine'],
  anchors: { mouth: [-440, 210], eye: [-250, 90], crown: [80, -290], base: [60, 440] },
  draw: (rng) => [...trunk(), ...coat(rng), ...head()],
};
