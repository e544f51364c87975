import { body, brush, circle, closed, fill, glint, leaf, lock, offset, open, placed, profile, ribbon, scaleArcs, shadow, solid, stroke, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TRUNK = ribbon('180,-20 60,40 -90,60 -240,70 -360,20 -424,-100 -390,-230 -280,-300 -170,-290', profile('0:92 0.12:112 0.3:122 0.46:84 0.62:58 0.82:36 1:6'));

/** A keeled plate of the back, `v` across the trunk. */
function scute(share: number, v: number, size: number): Shape {
  const root = TRUNK.at(share, v);
  const tip = offset(root, TRUNK.angle(share), -size * 0.1, v * size);
  return body(leaf(root, tip, { half: size * 0.5, belly: 0.1, foot: size * 0.42 }), 'dark', { colour: 'moss', line: 'internal', relief: 0.5 });
}

const ridge = (v: number, from: number, to: number, count: number): readonly Shape[] =>
  Array.from({ length: count }, (_, i) => scute(from + ((to - from) * i) / (count - 1), v, 46 - 26 * (i / (count - 1))));

/** A foot flat on the ground at x, y: splayed toes, each with its claw. */
const foot = (x: number, y: number, tone: 'skin' | 'dark'): readonly Shape[] => placed(
  [['-20,-20 50,-8 96,14', '88,12 116,20 132,42'], ['-30,-16 -26,16 -12,42', '-12,34 2,50 22,62'], ['-24,-18 20,8 52,36', '46,28 72,42 86,64']].flatMap(([toe = '', claw = '']) => [
    solid(lock(claw, 16, 0.3)), body(ribbon(toe, profile('0:26 0.6:21 1:15')).outline(), tone, { colour: 'leaf', relief: 0.7 }),
  ]),
  { x, y },
);

const limb = (spine: string, widths: string, tone: 'skin' | 'dark'): Shape => body(ribbon(spine, profile(widths)).outline(), tone, { colour: 'leaf', relief: 0.8 });

const farLegs = (): readonly Shape[] => [
  ...foot(268, 196, 'dark'), limb('90,60 190,100 204,160 260,196', '0:60 0.5:40 1:28', 'dark'),
  ...foot(-100, 236, 'dark'), limb('-220,90 -130,140 -150,200 -106,232', '0:70 0.5:44 1:28', 'dark'),
];

/** Elbow and knee thrown out, as a reptile walks. */
const nearLegs = (): readonly Shape[] => [
  ...foot(70, 262, 'skin'), limb('40,40 -34,110 -30,176 20,216 66,258', '0:84 0.3:62 0.55:42 0.9:32 1:30', 'skin'),
  ...foot(-256, 284, 'skin'), limb('-310,30 -220,70 -214,140 -290,190 -318,220 -262,278', '0:96 0.25:82 0.5:54 0.7:38 1:32', 'skin'),
  ...['10,60 -30,100 -44,140', '20,110 4,150 20,180', '-10,200 10,210 30,204', '20,230 40,236 56,230', '-270,30 -214,70 -196,120', '-290,110 -260,130 -250,160', '-320,200 -300,206 -284,200', '-306,244 -290,246 -276,238'].map((line) => brush(open(line), 'internal', 2.2)),
];

function trunk(): readonly Shape[] {
  const place = (u: number, v: number): Point => TRUNK.at(0.06 + u * 0.84, -0.46 + v * 1.3);
  const side = (v: number, from: number, to: number): readonly Point[] => Array.from(
    { length: 13 }, (_, i) => TRUNK.at(from + ((to - from) * i) / 12, v),
  );
  return [
    ...ridge(1, 0.06, 0.95, 24),
    body(TRUNK.outline(0, 0.995), 'skin', { colour: 'leaf', relief: 1 }),
    fill(closed([...side(-0.5, 0, 0.7), ...side(-1, 0.7, 0)]), 'skin', { line: 'none', colour: 'bone', relief: 0.4 }),
    { d: scaleArcs(place, { rows: 22, across: 4, skip: (u, v) => u > 0.8 && v < 0.3 }), line: 'internal', tone: 'none' },
    brush(TRUNK.along(-0.5, 0.02, 0.74), 'internal', 1.8),
    ...Array.from(
      { length: 15 },
      (_, i) => brush(open([TRUNK.at(0.05 + i * 0.042, -0.54), TRUNK.at(0.056 + i * 0.042, -0.76), TRUNK.at(0.05 + i * 0.042, -0.97)]), 'detail', 1.5),
    ),
    ...ridge(0.52, 0.1, 0.62, 10),
  ];
}

const tooth = (x: number, y: number, long: number, lean = 0): Shape => body(
  closed([[x - 13, y, true], [x - 6 + lean * 0.5, y + long * 0.6], [x + lean, y + long, true], [x + 10 + lean * 0.4, y + long * 0.5], [x + 13, y, true]]),
  'skin',
  { colour: 'white', line: 'internal', relief: 0.3 },
);

const UPPER = '40,-98! 96,-118 128,-132 142,-172 184,-194 230,-182 252,-144 310,-140 366,-158 416,-186 440,-218 474,-228 498,-206 500,-178 488,-156! 446,-150 408,-120 356,-116 312,-84 256,-70 206,-26 156,10! 170,50 150,90 100,108 40,104!';
/** Plates of the nape, laid over the seam of head and trunk. */
const NAPE: readonly Knot[] = [[34, -70], [76, -86], [22, -26], [62, -40], [14, 20], [54, 8], [16, 66], [56, 54]];

const LOWER = '80,0! 150,16 226,22 290,46 350,44 404,56 446,42 482,22! 500,40 498,66 464,92 384,110 292,116 200,114 120,104 60,76!';

const UPPER_TEETH = [[246, -70, 40], [300, -86, 48], [346, -114, 40], [398, -122, 56], [444, -148, 46], [478, -154, 36]] as const;

const head = (): readonly Shape[] => [
  solid(closed('130,10! 220,-50 310,-96 400,-128 484,-156! 462,-60 470,26! 400,52 300,44 200,26')),
  fill(closed('200,14! 270,-18 350,-20 420,0 446,26! 380,46 290,40'), 'skin', { colour: 'red', line: 'internal', relief: 0.8 }), brush(open('240,14 310,6 390,16'), 'internal', 1.8),
  ...[[290, 44, -46], [340, 44, -34], [392, 54, -52], [438, 46, -38]].map(([x = 0, y = 0, long = 0]) => tooth(x, y, long, 4)),
  body(closed(LOWER), 'skin', { colour: 'leaf', relief: 0.8 }),
  fill(closed('70,66! 140,84 240,92 350,92 440,78 492,52! 488,74 452,94 384,108 292,114 200,112 120,102'), 'skin', { colour: 'bone', line: 'none', relief: 0.3 }),
  ...['200,56 216,70 212,90', '262,66 276,78 272,98', '322,74 336,84 332,100', '384,76 396,86 392,102', '440,66 450,76 446,88'].map((line) => brush(open(line), 'internal', 1.8)),
  ...UPPER_TEETH.map(([x, y, long]) => tooth(x, y, long, 8)),
  fill(closed(`${UPPER} 20,60! 16,-40`), 'skin', { colour: 'leaf', line: 'none', relief: 0.9 }), stroke(open(UPPER), 'outline'),
  fill(circle([194, -152], 27), 'skin', { colour: 'gold', line: 'internal', relief: 0 }), solid(leaf([200, -178], [190, -126], { half: 10 })), glint(circle([184, -160], 6)),
  solid(closed('150,-160! 170,-190 208,-200 244,-174! 210,-180 176,-172')), brush(open('160,-124 192,-116 226,-128'), 'internal', 2.4),
  solid(closed('456,-206! 474,-216 486,-202! 472,-194')),
  ...['260,-118 300,-112 350,-124', '366,-134 396,-142 426,-160', '236,-92 270,-96 300,-104', '440,-190 452,-178 470,-176', '90,-80 116,-66 120,-40', '130,-90 152,-70 152,-44', '176,-84 196,-68 196,-44', '70,-40 92,-26 92,-10', '110,-30 126,-14 124,0', '96,20 116,30 120,50', '64,-70 52,-40 54,-10'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('20,98! 60,66 110,70 162,56! 146,88 104,106 60,106')),
  ...NAPE.map(([x, y]) => body(leaf([x - 26, y], [x + 24, y - 10], { half: 17, belly: 0.4, blunt: true, foot: 10 }), 'dark', { colour: 'moss', line: 'internal', relief: 0.5 })),
];

/** A crocodile on the prowl, jaws wide open, tail curled over its back. */
export const crocodile: Motif = {
  name: 'crocodile',
  pose: 'wide',
  words: ['crocodile', 'alligator', 'gator', 'croc', 'caiman'],
  anchors: { mouth: [430, -60], crown: [190, -200], base: [-60, 290], heart: [-90, 40] },
  draw: () => [...placed([...farLegs(), ...trunk(), ...nearLegs()], { x: -48, y: -6, scale: 0.93 }), ...placed(head(), { x: -3 })],
};
