import { body, brush, circle, closed, cut, fill, glint, leaf, offset, open, profile, ribbon, scaleArcs, shadow, solid, type Point } from '../geometry/kit.js';
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

const claws = (x: number, y: number): readonly Shape[] =>
  [-40, -6, 30].map((aside) => body(leaf([x + aside, y], [x + aside + 46, y + 28], { half: 15, belly: 0.2, foot: 14 }), 'skin', { colour: 'bone', line: 'internal' }));

const farLegs = (): readonly Shape[] => [
  body(closed('100,60! 190,90 260,130 300,180 296,214! 240,216 190,180 120,150 40,120!'), 'dark', { colour: 'moss', relief: 0.6 }), ...claws(256, 200),
  body(closed('-200,120! -140,150 -90,190 -70,226 -84,250! -140,250 -200,210 -270,140!'), 'dark', { colour: 'moss', relief: 0.6 }), ...claws(-108, 238),
];

const nearLegs = (): readonly Shape[] => [
  body(closed('40,40! 96,60 110,110 70,160 24,190 60,226 90,262 70,286! 0,290 -60,240 -76,190 -40,130 -30,70!'), 'skin', { colour: 'leaf', relief: 0.9 }), ...claws(40, 278),
  body(closed('-320,40! -250,20 -180,60 -170,130 -220,190 -270,214 -220,244 -196,280 -220,304! -290,306 -360,262 -376,210 -350,150 -366,90!'), 'skin', { colour: 'leaf', relief: 0.9 }), ...claws(-252, 296),
  ...['40,84 64,106 50,136', '0,120 16,144 -2,170', '-40,196 -14,210 6,240', '-280,70 -244,96 -250,130', '-320,130 -290,160 -300,186', '-330,230 -296,240 -270,262'].map((line) => brush(open(line), 'internal', 2.2)),
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

const tooth = (x: number, y: number, long: number): Shape => body(
  leaf([x, y], [x + 4, y + long], { half: 12, belly: 0.2, foot: 11 }), 'skin', { colour: 'white', line: 'internal' },
);

const head = (): readonly Shape[] => [
  solid(closed('176,-70! 300,-130 400,-150 410,-120 390,20 340,70! 240,60 180,20!')),
  fill(closed('220,-10! 290,-30 350,-20 392,16! 340,50 250,46'), 'skin', { colour: 'red', line: 'internal', relief: 0.8 }), brush(open('250,14 310,4 360,14'), 'internal', 1.8),
  ...[260, 306, 350, 396, 440].map((x, i) => tooth(x, 56 - i * 2, i % 2 === 0 ? -52 : -38)),
  body(closed('130,40! 200,30 260,56 340,64 420,52 470,34 492,48 484,84 440,104 350,118 250,122 170,116 110,90!'), 'skin', { colour: 'leaf', relief: 0.8 }),
  ...['190,80 206,94 200,110', '250,86 266,100 260,116', '310,88 326,100 322,114', '370,84 386,96 382,108', '430,70 444,82 440,96'].map((line) => brush(open(line), 'internal', 1.8)),
  ...[270, 316, 362, 408, 452].map((x, i) => tooth(x, -116 - i * 20, i % 2 === 0 ? 58 : 42)),
  body(closed('90,-110! 140,-150 190,-170 206,-226 262,-244 306,-206 316,-180 380,-210 420,-232 436,-268 476,-270 498,-236 490,-200 478,-182! 420,-160 370,-140 320,-110 260,-86 210,-60 180,-10! 110,0!'), 'skin', { colour: 'leaf', relief: 0.9 }),
  shadow(closed('196,-196! 214,-232 262,-242 300,-210! 260,-222 226,-214')),
  fill(circle([254, -196], 30), 'skin', { colour: 'gold', line: 'internal', relief: 0 }),
  solid(leaf([262, -222], [250, -170], { half: 10 })),
  glint(circle([244, -206], 6)),
  brush(open('210,-180 250,-236 300,-206'), 'outline', 1.6), brush(open('226,-164 256,-158 290,-174'), 'internal', 2),
  solid(closed('446,-246! 466,-254 476,-236! 460,-230')),
  ...['330,-166 352,-172 366,-186', '384,-186 402,-192 416,-206', '430,-206 446,-206 458,-214', '150,-130 166,-110 160,-84', '186,-146 204,-124 198,-98', '236,-130 252,-116 262,-112', '290,-136 306,-132 318,-136', '120,-90 136,-70 130,-44', '156,-76 170,-56 162,-30'].map((line) => brush(open(line), 'internal', 2)),
  cut(open('230,-216 250,-224 270,-220'), 'detail', 1.4),
];

/** A crocodile on the prowl, jaws wide open, tail curled over its back. */
export const crocodile: Motif = {
  name: 'crocodile',
  pose: 'figure',
  words: ['crocodile', 'alligator', 'gator', 'croc', 'caiman'],
  anchors: { mouth: [430, -60], crown: [254, -240], base: [-20, 310], heart: [-60, 40] },
  draw: () => [...farLegs(), ...trunk(), ...nearLegs(), ...head()],
};
