import { body, brush, closed, cut, fill, lock, open, placed, profile, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';
import { tiger } from './tiger.js';

const FAR_LEGS = [
  '20,60! 76,170 66,226 30,268 4,298 -8,330! -18,350 -2,364 86,364 102,350 90,330 66,312! 104,270 156,200 160,80!',
  '-260,60! -214,150 -220,204 -252,236! -240,286 -224,328! -232,350 -214,364 -132,364 -116,350 -130,330 -164,314! -186,270 -170,220 -106,160 -60,70!',
];
const BODY = '-330,-132! -400,-86 -430,0 -420,76 -436,136 -480,200! -486,258 -484,306 -492,334! -476,358 -452,366 -382,366 -354,352 -364,330 -400,316! -392,270 -356,230 -294,190 -238,142 -190,70! -100,112 0,126 96,116! 146,184 196,240 232,282 246,324! 238,350 256,364 362,364 380,350 366,330 330,316! 318,262 312,200 328,120 344,20 312,-100 226,-196 130,-232 50,-206 -40,-154 -140,-124 -240,-148';
const TAIL = '-330,-80 -410,-96 -470,-160 -476,-250 -420,-300 -366,-340 -372,-400';

/** Stripes taper from the back and the legs inward, some of them forked. */
const STRIPES = [
  '-312,-150 -330,-100 -312,-36', '-262,-150 -286,-90 -262,-10', '-286,-84 -306,-40 -300,6', '-206,-136 -226,-80 -200,0', '-148,-124 -166,-70 -136,10', '-160,-66 -178,-20 -168,30',
  '-86,-130 -106,-76 -76,10', '-30,-166 -50,-100 -16,-10', '-44,-96 -62,-46 -46,10', '30,-198 0,-120 34,-20', '92,-216 60,-130 96,-40',
  '-90,104 -96,70 -74,36', '-20,118 -26,84 -4,50', '50,118 46,90 66,60',
  '-434,0 -380,14 -326,60', '-424,66 -372,72 -328,106', '-434,130 -390,126 -344,146', '-478,204 -440,196 -398,212', '-486,258 -448,252 -414,266', '-230,138 -274,130 -304,100', '-196,82 -232,70 -252,40', '-300,194 -330,190 -356,200',
  '326,128 280,126 232,156', '316,186 284,190 254,212', '318,246 292,252 272,268', '124,154 162,150 196,118', '178,218 208,210 236,184', '228,276 246,266 258,244',
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
    ...['-200,60 -244,0 -232,-70', '-360,170 -390,200 -404,236'].map((line) => brush(open(line), 'internal', 2.4)),
    ...toes(-440, 354), ...toes(298, 352), ...[-190, 22].flatMap((x) => [0, 26].map((step) => cut(open([[x + step, 338], [x + step + 6, 346], [x + step + 3, 356]]), 'internal', 1.8))),
    ...['-200,130 -208,190 -228,240', '110,120 110,190 70,250'].map((line) => cut(open(line), 'internal', 2.4)),
    ...placed(head.draw(rng), { x: 288, y: -46, scale }),
  ];
}

/** A tiger stalking to the right, its head low below the shoulders, its eyes on you. */
export const prowlingTiger: Motif = {
  name: 'prowling-tiger',
  pose: 'wide',
  words: ['prowling tiger', 'tiger walking', 'walking tiger', 'crouching tiger', 'tiger body', 'whole tiger', 'tiger full body'],
  anchors: { crown: [270, -220], mouth: [270, 60], eye: [320, -50], base: [0, 360], heart: [60, 0], back: [-120, -130], tail: [-360, -370] },
  draw: (rng) => prowler({ colour: 'orange', marks: STRIPES.map((spine, i) => solid(lock(spine, i < 11 ? 15 : 12, 0.4))), head: tiger, scale: 0.46 }, rng),
};
