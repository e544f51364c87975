import { body, brush, circle, closed, cut, fill, flames, glint, knots, leaf, lock, open, placed, profile, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'teal' } as const;
/** The two long plumes of the tail and two shorter ones, from the rump down. */
const PLUMES: readonly string[] = ['-60,-90 -96,40 -90,170 -110,290 -180,400 -290,470', '-26,-90 -36,60 -10,190 -10,310 -50,410 -130,486', '-48,-70 -70,40 -70,140 -96,230', '-24,-70 -20,40 -6,130 10,200'];

/** A feather as long as a ribbon: a rib and slanting barbs along it. */
function plume(spine: string, half: number): readonly Shape[] {
  const band = ribbon(spine, profile(`0:${String(half * 0.7)} 0.5:${String(half)} 0.86:${String(half * 0.8)} 1:2`));
  const steps = Math.round(band.length / 44);
  const barb = (share: number, side: 1 | -1): Shape => brush(open([band.at(share, 0), band.at(share + 10 / band.length, side * 0.5), band.at(share + 26 / band.length,
    side * 0.86)]), 'detail', 1.6);
  return [
    body(band.outline(0, 0.99), 'mid', { ...green, relief: 0.8 }), brush(band.along(0, 0.02, 0.95), 'internal', 1.6),
    ...Array.from({ length: steps - 1 }, (_, i) => (i + 0.7) / steps).flatMap((share) => [barb(share, 1), barb(share, -1)]),
  ];
}

const branch = (): readonly Shape[] => [
  body(closed('-380,20! -300,-20 -180,-30 0,-40 180,-70 300,-110 384,-170! 390,-140 320,-80 200,-30 20,4 -180,18 -300,30'), 'dark', { colour: 'brown' }),
  ...['-280,-4 -200,-14 -120,-12', '80,-36 160,-52 230,-74', '-80,-4 -20,-14 30,-14'].map((line) => cut(open(line), 'internal', 2)),
  ...([[[-300, -16], [-400, -90], 40], [[-240, 20], [-330, 100], 36], [[290, -100], [300, -220], 40], [[240, -50], [350, -20], 36]] as const).flatMap(([a, b, half]) => {
    const [from, to]: readonly [Knot, Knot] = [a, b];
    return [body(leaf(from, to, { half, bend: 10 }), 'skin', { colour: 'leaf' }), brush(open([from, [(from[0] + to[0]) / 2 + 4, (from[1] + to[1]) / 2], to]), 'internal', 1.8)];
  }),
];

const CREST = '-30,-316 -52,-372 -12,-364 -18,-426 30,-404 40,-468 78,-428 112,-478 128,-426 168,-450 170,-396';
const BEARD = '164,-318 150,-250 116,-290 92,-230 62,-282 26,-236 6,-294 -30,-316';

const head = (): readonly Shape[] => [
  body(closed([...flames(CREST, 0.12), ...knots('186,-366! 180,-340'), ...flames(BEARD, 0.1)]), 'skin', { ...green, relief: 0.9 }),
  body(closed('176,-410! 216,-410 246,-384 252,-350 246,-338! 226,-354 200,-352 180,-350!'), 'skin', { colour: 'yellow', relief: 0.8 }), brush(open('180,-378 214,-380 246,-362'), 'internal', 2), solid(circle([204, -392], 5)),
  fill(circle([124, -380], 23), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([126, -380], 17)), glint(circle([120, -386], 6)), brush(open('94,-398 124,-410 156,-398'), 'internal', 2.6),
  ...['30,-390 46,-370 48,-344', '74,-416 82,-390 80,-366', '-6,-350 14,-334 20,-312', '60,-330 70,-312 68,-292', '110,-334 116,-314 110,-294', '118,-440 122,-424 118,-410'].map((line) => brush(open(line), 'internal', 2.4)),
];

const WING: readonly string[] = ['-60,-240 -130,-150 -150,-30', '-30,-240 -100,-130 -110,0', '10,-240 -50,-120 -70,20', '50,-230 0,-110 -30,20'];
const COVERTS: readonly string[] = ['-20,-290 -80,-250 -120,-180', '10,-290 -40,-220 -70,-130', '50,-280 10,-200 -16,-110', '86,-260 60,-180 34,-90'];

const trunk = (): readonly Shape[] => [
  body(closed('130,-310! 176,-250 184,-170 150,-90 80,-40 0,-30 -70,-60! -90,-160 -50,-260 0,-320'), 'mid', { colour: 'red', relief: 1 }),
  ...['150,-220 160,-190 154,-160', '120,-150 126,-120 112,-90', '150,-130 150,-110 140,-90', '70,-90 70,-70 56,-54',
    '130,-250 140,-226 136,-200'].map((line) => brush(open(line), 'internal', 2)),
  body(closed([[130, -320], [176, -262], ...flames('184,-230 150,-196 140,-226 112,-180 96,-216 60,-170 40,-216', 0.1), [0, -300]]), 'skin', green),
  ...WING.map((spine) => body(lock(spine, 27), 'black', { colour: 'navy', relief: 0.5 })), ...WING.map((spine) => cut(open(spine), 'internal', 1.8)),
  ...COVERTS.flatMap((spine) => [body(lock(spine, 32), 'skin', { ...green, relief: 0.8 }), brush(open(spine), 'internal', 1.8)]),
];

const foot = (x: number, y: number): readonly Shape[] => [-16, 4, 24].map((step) => body(ribbon([[x + step * 0.4, y - 26], [x + step, y - 6], [x + step * 1.1, y + 24]],
  profile('0:10 1:8')).outline(), 'skin', { colour: 'grey', line: 'internal' }));

/** A resplendent quetzal on its branch, the long plumes of its tail falling below it. */
export const quetzal: Motif = {
  name: 'quetzal',
  pose: 'tall',
  words: ['quetzal', 'quetzals', 'quetzal bird', 'resplendent quetzal'],
  anchors: { crown: [80, -490], eye: [124, -380], mouth: [248, -350], base: [-60, 480], heart: [90, -180] },
  draw: () => placed([
    ...plume(PLUMES[1] ?? '', 36), ...plume(PLUMES[0] ?? '', 36), ...branch(),
    ...plume(PLUMES[2] ?? '', 30), ...plume(PLUMES[3] ?? '', 28),
    ...trunk(), shadow(closed('-70,-70! 0,-40 80,-50 140,-96! 70,-66 0,-60')), ...foot(30, -34), ...foot(96, -46), ...head(),
  ], { x: 4, y: 8, scale: 0.96 }),
};
