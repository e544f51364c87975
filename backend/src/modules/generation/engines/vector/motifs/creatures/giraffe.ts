import { body, brush, closed, cut, fill, flames, glint, circle, knots, open, polygon, profile, ribbon, shadow, solid, track, offset, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const gold = { colour: 'gold' } as const;
const FRONT = '150,-150! 120,-60 110,60 120,190 146,320 160,440!';
const NAPE = '-206,470! -190,380 -150,240 -104,100 -66,-40 -40,-160 -20,-250!';

/** Patches of the coat between light seams: corners of each. */
const PATCHES = [
  '-14,-160 60,-176 100,-140 84,-92 20,-82 -32,-106', '-50,-84 10,-66 34,-10 -4,36 -66,20 -78,-30', '44,-66 108,-86 104,-10 76,50 48,0', '-84,42 -20,56 6,104 -40,170 -106,156 -118,110', '20,44 66,70 106,40 110,126 54,158 14,110',
  '-130,176 -72,188 -24,206 -46,278 -114,296 -154,256', '-20,160 44,184 114,156 124,230 56,262 -8,226', '-170,304 -118,324 -66,310 -60,376 -118,426 -184,392', '-44,286 -6,256 56,278 68,346 0,382 -54,346', '82,272 130,256 150,336 112,384 78,330',
  '-90,414 -40,388 4,400 18,440 -30,462 -94,450', '36,392 92,384 132,404 146,440 90,462 44,448', '-188,424 -130,444 -130,462 -188,470',
];

const MANE = Array.from({ length: 12 }, (_, i) => i);

/** The neck ends in points of fur. */
const HEM = '160,440 136,500 92,460 56,500 14,464 -30,500 -70,464 -116,500 -152,462 -196,500 -206,470';

/** The stiff mane: a row of tufts down the nape. */
const mane = (): readonly Shape[] => {
  const way = track(NAPE);
  const edge = MANE.flatMap((i): readonly Knot[] => {
    const at = 0.04 + (i * 0.92) / MANE.length;
    return [way.at(at), offset(way.at(at + 0.05), way.angle(at + 0.05), 20, -62)];
  });
  return [body(closed([...flames([...edge, way.at(0.98)], 0.1), [20, -200], [-40, 100], [-150, 440]]), 'dark', { colour: 'brown' })];
};

const horn = (spine: string): readonly Shape[] => [
  body(ribbon(spine, profile('0:28 0.7:20 1:24')).outline(), 'skin', { ...gold, line: 'outline' }),
];

const neck = (): readonly Shape[] => [
  ...mane(),
  body(closed([...knots(NAPE), ...knots('60,-260 130,-220'), ...knots(FRONT), ...flames(HEM, 0.1).slice(1, -1)]), 'skin', { colour: 'bone', relief: 0.9 }),
  ...PATCHES.map((patch) => fill(polygon(patch), 'dark', { colour: 'brown', line: 'internal', relief: 0.3 })),
  shadow(closed('150,-150! 60,-170 -10,-220! 40,-130 110,-80 118,-50!')),
];

const head = (): readonly Shape[] => [
  body(closed('30,-330! -40,-370 -110,-380 -170,-350 -196,-310! -140,-270 -70,-250 0,-262!'), 'skin', gold), fill(closed('0,-318! -60,-350 -120,-352 -164,-316! -110,-290 -50,-278!'), 'dark', { colour: 'pink', line: 'none', relief: 0 }),
  ...horn('150,-390 170,-440 176,-476'), solid(circle([177, -476], 27)),
  ...horn('70,-380 76,-440 72,-480'), solid(circle([72, -474], 28)),
  body(closed('-30,-240! -20,-310 20,-370 80,-396 160,-396 214,-366 240,-320 290,-270 350,-230 404,-190 430,-140 420,-96 384,-70! 370,-50 320,-46 280,-66 250,-100 200,-116 150,-110 90,-120 20,-170'), 'skin', { ...gold, relief: 0.9 }),
  ...['10,-330 46,-364 70,-340 54,-300 16,-290', '90,-372 130,-380 150,-350 110,-330', '-10,-270 30,-270 50,-230 20,-200 -10,-220', '70,-270 110,-260 116,-216 76,-206', '90,-180 140,-184 150,-150 110,-140', '180,-180 220,-190 236,-160 200,-146', '206,-350 226,-320 210,-300 186,-330'].map((patch) => fill(polygon(patch), 'dark', { colour: 'brown', line: 'detail', relief: 0.2 })),
  fill(closed('330,-244! 404,-190 430,-140 420,-96 384,-70! 370,-50 320,-46 280,-66 262,-90! 290,-140 296,-190'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
  solid(closed('376,-176! 396,-180 408,-156! 396,-144 380,-154')), brush(open('392,-74 350,-84 300,-82 276,-100'), 'internal', 2.4), brush(open('300,-180 320,-150 314,-120'), 'internal', 1.8),
  fill(closed('120,-300! 140,-336 184,-344 220,-316 226,-290! 196,-266 150,-270'), 'black', { line: 'internal', relief: 0 }), glint(circle([166, -314], 13)), glint(circle([196, -294], 6)), cut(open('136,-284 166,-270 200,-276'), 'detail', 1.6),
  solid(closed('104,-304! 130,-352 186,-362 232,-326! 190,-344 146,-336 118,-300!')),
  ...['110,-316 86,-336', '124,-340 106,-364', '146,-354 136,-380'].map((lash) => brush(open(lash), 'internal', 1.6)),
  brush(open('116,-262 156,-248 204,-254'), 'internal', 2.2), brush(open('250,-300 270,-260 266,-230'), 'internal', 2), brush(open('60,-140 50,-180 66,-200'), 'internal', 2),
];

/** A giraffe's head and patched neck in profile. */
export const giraffe: Motif = {
  name: 'giraffe',
  pose: 'bust',
  words: ['giraffe', 'giraffe head'],
  anchors: { crown: [120, -480], eye: [176, -306], mouth: [384, -70], base: [-10, 490] },
  draw: () => [...neck(), ...head()],
};
