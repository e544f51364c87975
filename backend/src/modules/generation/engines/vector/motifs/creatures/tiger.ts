import { body, brush, circle, closed, ellipse, fill, flames, glint, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { Knot } from '../geometry/point.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '372,-60 436,40 384,14 452,140 384,106 444,236 366,190 400,312 322,252 324,362 250,300 226,396 164,340 120,424 76,380';
const HEAD: readonly Knot[] = [
  [0, -380],
  [90, -376],
  [180, -350],
  [262, -296],
  [316, -214],
  [340, -120],
  ...flames(CHEEK, 0.12),
  [40, 430],
  [0, 440],
];

const ears = (): readonly Shape[] =>
  placed(
    paired(
      body(closed('150,-330! 176,-436 238,-482 314,-462 360,-390 364,-296 336,-214!'), 'black', { colour: 'black', relief: 0.4 }),
      fill(closed('196,-338! 216,-408 256,-436 302,-412 326,-350 318,-264!'), 'skin', { colour: 'white' }),
      solid(closed('232,-320! 244,-376 268,-400 296,-370 302,-318 288,-272! 262,-310')),
    ),
    { y: 12, scale: 0.94 },
  );

/** Stripes of the right half, each a black blade that tapers inward. */
const STRIPES: readonly string[] = [
  '16,-392! 100,-356 176,-276! 96,-314',
  '20,-336! 90,-302 136,-232! 76,-264',
  '20,-276! 74,-246 96,-186! 54,-210',
  '18,-222! 46,-200 54,-156! 32,-176',
  '206,-346! 244,-270 224,-196 146,-164! 196,-216 212,-268',
  '276,-290! 306,-214 270,-148 196,-126! 244,-170 268,-226',
  '342,-148! 312,-130 262,-108 226,-58! 262,-68 306,-78 356,-86!',
  '392,30! 330,-6 276,-8 238,20! 282,14 336,26 384,70!',
  '430,150! 352,80 286,68 236,88! 290,92 346,116 412,186!',
  '400,236! 336,164 276,144 226,154! 280,170 332,204 374,262!',
  '322,300! 282,232 240,206 202,204! 240,230 270,268 292,330!',
  '236,330! 218,284 196,258 170,250! 190,282 202,316 206,346!',
];

const face = (): readonly Shape[] => [
  body(symmetric(HEAD), 'skin', { colour: 'orange' }),
  ...paired(
    fill(
      closed([[96, 60], [190, 40, true], ...flames('250,110 300,190 240,170 270,262 206,226 214,310 150,270', 0.12), [110, 180]]),
      'skin',
      {
        colour: 'white',
        line: 'none',
        relief: 0.3,
      },
    ),
    ...STRIPES.map((stripe) => solid(closed(stripe))),
  ),
  solid(symmetric('0,-400! 12,-330 6,-240 0,-170!')),
];

const eyes = (): readonly Shape[] =>
  paired(
    fill(closed('70,-110! 110,-168 190,-170 236,-130! 190,-128 140,-112 100,-80!'), 'skin', { colour: 'white', line: 'none', relief: 0.2 }),
    solid(closed('44,56! 46,-10 76,-54 122,-84 226,-102! 206,-52 172,-18 126,0 80,18 60,84!')),
    fill(closed('74,-6! 102,-44 146,-62 194,-70! 172,-34 124,-10'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
    solid(circle([136, -40], 20)),
    glint(circle([128, -46], 7)),
    solid(closed('36,0! 56,-60 116,-100 206,-108! 140,-76 100,-48 66,-8!')),
    brush(open('250,-60 226,-20 180,14'), 'internal', 2),
  );

const WHISKERS: readonly string[] = ['160,196 260,176 372,196', '164,222 262,222 356,262', '158,246 236,262 310,316'];

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,-60 52,-10 68,60 78,112 142,148 182,204 172,268 128,304 0,306'), 'skin', {
    line: 'none',
    colour: 'white',
    relief: 0.8,
  }),
  fill(symmetric('0,-110 40,-70 56,0 68,70 62,116 0,116'), 'skin', { line: 'none', colour: 'orange', relief: 0.7 }),
  ...paired(
    brush(open('50,6 64,60 68,114'), 'internal', 3),
    brush(open('104,134 164,168 186,222 168,280'), 'internal', 2.6),
    solid(closed('0,254! 44,282 104,286 160,262! 178,236! 180,288 128,322 58,318 0,296!')),
    glint(closed('70,290! 92,292 82,330!')),
    ...[
      [84, 196],
      [118, 200],
      [96, 226],
      [132, 230],
    ].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6.5, 6.5))),
    ...WHISKERS.map((whisker) => brush(open(whisker), 'detail', 1.6)),
  ),
  body(symmetric('0,108 60,102 98,118 92,152 54,186 16,212 0,216!'), 'mid', { relief: 0.5, colour: 'pink' }),
  ...paired(solid(closed('30,160! 58,140 88,136! 74,160 50,170'))),
  solid(symmetric('0,204 9,216 10,268 0,278')),
  fill(symmetric([[0, 312], [50, 314], [70, 330], ...flames('70,334 66,384 44,356 30,404 0,374', 0.1)]), 'skin', { colour: 'white' }),
];

/** A tiger's head seen from the front, fangs just showing. */
export const tiger: Motif = {
  name: 'tiger',
  whole: 'prowling-tiger',
  pose: 'symmetric',
  words: ['tiger', 'tiger head', 'bengal tiger', 'siberian tiger', 'big cat', 'tigress'],
  anchors: { crown: [0, -390], eye: [136, -40], mouth: [0, 290], base: [0, 430] },
  draw: () => [...ears(), ...face(), ...eyes(), ...muzzle()],
};
