import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, open, polar, radians, shadow, solid, stroke, dots, type Knot } from '../geometry/kit.js';

/** One seigaiha scale: a fan of rings standing on its lower point. */
function scale(x: number, y: number, r: number): readonly Shape[] {
  const fan = (radius: number): readonly Knot[] => Array.from({ length: 9 }, (_, i) => polar([x, y], radians(180 + i * 22.5), radius));
  const cap = closed([
    ...fan(r).map(([u, v], i): Knot => [u, v, i === 0 || i === 8]),
    [x + r * 0.5, y + r * 0.32],
    [x, y + r * 0.44, true],
    [x - r * 0.5, y + r * 0.32],
  ]);
  return [
    body(cap, 'skin', { colour: 'blue', relief: 0.3 }),
    stroke(open(fan(r * 0.74)), 'internal'),
    stroke(open(fan(r * 0.49)), 'internal'),
    solid(closed([...fan(r * 0.26).map(([u, v], i): Knot => [u, v, i === 0 || i === 8])])),
  ];
}

export const seigaiha: Motif = {
  name: 'seigaiha',
  pose: 'scenery',
  words: ['seigaiha', 'wave pattern', 'japanese waves', 'ocean pattern', 'water pattern'],
  anchors: { base: [0, 260] },
  draw: () => {
    const r = 96;
    return [0, 1, 2, 3, 4, 5].flatMap((row) => {
      const count = [4, 5, 4, 5, 4, 3][row] ?? 4;
      const y = -150 + row * r * 0.6;
      return Array.from({ length: count }, (_, i) => scale((i - (count - 1) / 2) * r * 2, y, r)).flat();
    });
  },
};

const CREST =
  
    '-476,330! -440,200 -380,40 -280,-130 -120,-270 60,-330 220,-290 330,-190! 290,-200 262,-180 300,-130! 252,-150 ' +
    '218,-120 250,-66! 196,-92 160,-60 190,-10! 130,-40 96,-14 120,40! 60,0 0,30 -40,90 -60,180 -20,260 80,310 240,320 ' +
    '400,280 484,220! 476,400! -470,410!';

const LOBES = [
  [150, -268, 34],
  [222, -262, 42],
  [290, -226, 46],
  [338, -166, 42],
  [296, -108, 34],
  [246, -60, 36],
  [196, -4, 32],
  [140, 36, 28],
  [196, -190, 40],
  [240, -140, 40],
  [190, -90, 34],
  [150, -40, 28],
] as const;

/** The breaking lip: lobes of foam run together, a curl in each, claws of spray before it. */
const FINGERS: readonly Shape[] = [
  ...LOBES.map(([x, y, r]) => body(circle([x, y], r), 'skin', { colour: 'white', relief: 0.8 })),
  ...LOBES.map(([x, y, r]) => body(circle([x, y], r - 2), 'skin', { line: 'none', colour: 'white', relief: 0.3 })),
  ...LOBES.slice(0, 8).map(([x, y, r]) =>
    brush(
      open([polar([x, y], 0.4, r * 0.55), polar([x, y], 1.8, r * 0.5), polar([x, y], 3.1, r * 0.5), polar([x, y], 4.4, r * 0.3)]),
      'internal',
      1.7,
    ),
  ),
  ...[
    [394, -190, 16],
    [356, -112, 15],
    [304, -52, 15],
    [250, 6, 13],
    [196, 62, 13],
    [420, -246, 12],
    [408, -120, 10],
    [330, 10, 10],
    [270, 66, 9],
  ].map(([x = 0, y = 0, r = 10]) => body(circle([x, y], r), 'skin', { line: 'internal', colour: 'white', relief: 1 })),
];

const FLOW: readonly Shape[] = [
  '-420,300 -370,110 -270,-60 -130,-190 40,-254 170,-240',
  '-360,310 -310,150 -220,0 -90,-120 50,-180 140,-176',
  '-290,320 -246,190 -170,70 -60,-40 50,-96 100,-96',
  '-220,330 -180,230 -120,140 -40,50',
].map((d) => brush(open(d), 'outline', 1.6));

const HOLLOW: readonly Shape[] = [
  shadow(closed('-40,90! -60,180 -20,260 80,310 180,322! 60,340 -60,330 -130,260 -120,170 -90,110')),
  shadow(closed('-300,-80! -130,-210 40,-276 180,-256! 40,-230 -130,-160 -280,-40')),
];

function foam(rng: Rng): readonly Shape[] {
  const drops = Array.from({ length: 11 }, (_, i) => [rng.between(340, 480), -340 + i * 32 + rng.between(-10, 10)] as const);
  return [solid(dots(drops, (share) => 5 + 5 * share))];
}

const SWELL: readonly Shape[] = [
  body(
    closed(
      
        '-480,360! -400,300 -300,330 -230,390! -140,330 -20,330 60,390! 150,330 270,320 350,372! 400,336 440,334 ' +
        '478,360! 476,440 300,462 0,470 -300,462 -478,440',
    ),
    'skin',
    { colour: 'teal' },
  ),
  ...[
    '-440,370 -380,340 -310,360',
    '-100,380 -40,360 30,390',
    '210,380 270,352 330,386',
    '-360,420 -220,436 -100,420',
    '60,430 200,440 330,424',
  ].map((d) => brush(open(d), 'outline', 1.5)),
];

export const greatWave: Motif = {
  name: 'wave',
  pose: 'scenery',
  words: ['wave', 'great wave', 'waves', 'ocean', 'sea', 'kanagawa', 'tsunami', 'surf', 'water', 'ocean wave', 'sea wave', 'storm', 'storm at sea', 'rough sea', 'stormy sea', 'tempest'],
  anchors: { crown: [60, -330], base: [0, 440] },
  draw: (rng) => [...foam(rng), body(closed(CREST), 'skin', { colour: 'blue', relief: 0.8 }), ...HOLLOW, ...FLOW, ...FINGERS, ...SWELL],
};
