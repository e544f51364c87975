import { body, brush, closed, fill, lock, open, placed, profile, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';
import { tiger } from './tiger.js';

const FAR_LEGS = [
  '30,60! 50,160 24,224 -10,272 -34,300 -44,322 -32,342 0,352 62,348 78,334 74,316 62,300 90,250 130,180 150,80!',
  '-260,40! -184,120 -206,190 -184,250 -168,290 -182,322 -168,346 -108,352 -80,342 -84,320 -104,302 -122,290 -130,230 -110,160 -90,60!',
];
const BODY = '-352,-128! -414,-60 -430,30 -404,110 -392,156 -432,204 -444,246 -430,292 -440,324 -420,348 -330,354 -284,344 -280,322 -304,304 -338,294 -346,254 -322,214 -264,180 -208,138 -180,76! -100,106 0,122 100,112! 160,184 222,252 262,294 256,322 274,346 358,354 408,344 412,322 390,304 354,290 332,240 320,170 330,80 310,-100 220,-186 120,-222 30,-198 -60,-146 -150,-124 -250,-150 -310,-152';
const TAIL = '-340,-108 -410,-92 -466,-140 -470,-230 -420,-270 -376,-310 -372,-364';

/** Stripes taper from the back and the legs inward, some of them forked. */
const STRIPES = [
  '-312,-150 -330,-100 -312,-36', '-262,-150 -286,-90 -262,-10', '-286,-84 -306,-40 -300,6', '-206,-136 -226,-80 -200,0', '-148,-124 -166,-70 -136,10', '-160,-66 -178,-20 -168,30',
  '-86,-130 -106,-76 -76,10', '-30,-166 -50,-100 -16,-10', '-44,-96 -62,-46 -46,10', '30,-198 0,-120 34,-20', '92,-216 60,-130 96,-40',
  '-90,104 -96,70 -74,36', '-20,118 -26,84 -4,50', '50,118 46,90 66,60',
  '-424,20 -370,30 -320,70', '-416,80 -366,84 -326,116', '-396,140 -356,140 -316,160', '-434,214 -400,212 -366,226', '-436,264 -404,262 -376,270', '-206,136 -250,128 -280,100', '-188,90 -226,76 -246,44',
  '326,110 280,112 236,140', '320,164 284,170 256,194', '330,222 300,228 282,246', '136,152 170,150 200,120', '190,216 216,210 240,188',
];
const RINGS = [0.12, 0.26, 0.4, 0.54, 0.68, 0.82];

const toes = (x: number, y: number): readonly Shape[] => [0, 28, 54].map((step) => brush(open([[x + step, y - 22], [x + step + 7, y - 12], [x + step + 3, y + 4]]), 'internal', 1.6));

const band = ribbon(TAIL, profile('0:27 0.5:20 0.92:19 1:8'));

const tailRings = (): readonly Shape[] => RINGS.map((at) => {
  const ring: readonly Knot[] = [[...band.at(at, -1), true], band.at(at + 0.035, 0), [...band.at(at, 1), true], [...band.at(at + 0.06, 1), true]];
  return solid(closed([...ring, band.at(at + 0.085, 0), [...band.at(at + 0.06, -1), true]]));
});

/** What one great cat has that another has not. */
export interface Pelt {
  readonly colour: ColourName;
  /** Stripes or rosettes, on the body and the near legs. */
  readonly marks: readonly Shape[];
  readonly head: Motif;
  /** Of its head. */
  readonly scale: number;
}

/** A great cat stalking to the right, its head low below the shoulders, its eyes on you. */
export function prowler({ colour, marks, head, scale }: Pelt, rng: Rng): readonly Shape[] {
  return [
    body(band.outline(), 'skin', { colour }), ...tailRings(), solid(band.outline(0.93, 0.995)),
    ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { colour, relief: 0.5 })),
    body(closed(BODY), 'skin', { colour, relief: 0.9 }),
    fill(closed('-178,76! -140,40 -60,60 40,66 110,50! 130,100 100,110 0,118 -100,102'), 'skin', { line: 'none', colour: 'white', relief: 0.5 }),
    shadow(closed('110,110! 50,20 90,-90! 130,10 210,130 190,160! 160,150')),
    ...marks,
    ...['-190,76 -240,10 -232,-60', '-406,232 -402,262 -410,288'].map((line) => brush(open(line), 'internal', 2.4)),
    ...toes(-366, 344), ...toes(326, 344),
    ...placed(head.draw(rng), { x: 284, y: -52, scale }),
  ];
}

/** A tiger stalking to the right, its head low below the shoulders, its eyes on you. */
export const prowlingTiger: Motif = {
  name: 'prowling-tiger',
  pose: 'wide',
  words: ['prowling tiger', 'tiger walking', 'walking tiger', 'crouching tiger', 'tiger body', 'whole tiger', 'tiger full body'],
  anchors: { crown: [270, -220], mouth: [270, 60], eye: [320, -50], base: [0, 350], heart: [60, 0], back: [-120, -130] },
  draw: (rng) => prowler({ colour: 'orange', marks: STRIPES.map((spine, i) => solid(lock(spine, i < 11 ? 15 : 12, 0.4))), head: tiger, scale: 0.46 }, rng),
};
