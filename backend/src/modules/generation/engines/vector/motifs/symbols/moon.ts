import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  ellipse,
  open,
  placed,
  polar,
  polygon,
  radians,
  shadow,
  solid,
  stroke,
  tenth,
  whip,
  type Knot,
} from '../geometry/kit.js';

const CRATERS = [
  [-150, -190, 84],
  [120, -60, 62],
  [-60, 110, 96],
  [-270, 30, 50],
  [190, 190, 70],
  [60, -290, 48],
  [-190, 280, 54],
  [280, -190, 42],
  [30, 320, 40],
  [-10, -110, 30],
  [-330, -120, 28],
] as const;

/** A crater lit from the upper left: its near wall dark, its far rim a line, rays of thrown dust. */
function crater(x: number, y: number, r: number): readonly Shape[] {
  const on = (deg: number, k: number): Knot => polar([x, y], radians(deg), r * k);
  const rimmed = (deg: number): Knot => [...polar([x, y], radians(deg), r), true];
  return [
    shadow(closed([rimmed(168), on(205, 1), on(245, 1.02), rimmed(292), on(250, 0.66), on(210, 0.64)])),
    brush(open([on(318, 0.98), on(0, 1.02), on(45, 1), on(90, 1.01), on(138, 0.98)]), 'internal', 1.6),
    ...(r > 55 ? [brush(open([on(20, 0.7), on(55, 0.72), on(92, 0.68)]), 'detail', 1.5), solid(circle(on(40, 0.12), r * 0.08))] : []),
  ];
}

const MARIA = [
  '-330,-230 -250,-330 -120,-350 -40,-290 -60,-220 -150,-210 -190,-130 -290,-120',
  '60,-190 160,-240 270,-200 300,-110 240,-40 140,-20 110,-90',
  '-250,120 -180,60 -90,90 -60,170 -130,240 -230,210',
] as const;

const disc = (rng: Rng): readonly Shape[] => [
  body(circle([0, 0], 450), 'skin', { colour: 'bone', relief: 0.9 }),
  ...MARIA.map((sea) => body(closed(sea), 'light', { line: 'none', colour: 'tan', relief: 0 })),
  ...CRATERS.flatMap(([x, y, r]) => crater(x, y, r * rng.between(0.86, 1))),
  whip('-62,447 165,421 335,302 434,120 449,-40', '-60,360 130,330 250,230 330,90 350,-40', {
    count: 19,
    reach: 0.9,
    valley: 0.4,
    longest: 'middle',
    rng,
  }),
  ...Array.from({ length: 30 }, (): Shape => {
    const [a, r] = [rng.between(0, 360), 420 * Math.sqrt(rng.next())];
    return solid(circle(polar([0, 0], radians(a), r), rng.between(3.5, 6)));
  }),
];

export const moon: Motif = {
  name: 'moon',
  pose: 'round',
  words: ['moon', 'full moon', 'luna', 'blood moon', 'harvest moon', 'super moon'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(disc(rng), { turn: rng.between(-20, 20) }),
};

const CRESCENT = '150,-452! -60,-440 -290,-300 -390,-60 -340,200 -150,400 120,466 330,420! 150,370 10,220 -40,20 -10,-200 70,-350';

const sparkle = (x: number, y: number, r: number): Shape =>
  body(polygon([0, 1, 2, 3, 4, 5, 6, 7].map((i) => polar([x, y], radians(i * 45 - 90), i % 2 ? r * 0.24 : r))), 'skin', {
    line: 'internal',
    colour: 'gold',
  });

/** A crescent in profile: brow, nose and lips along its inner edge, a hooded eye. */
export const crescentFace: readonly Shape[] = [
  body(
    closed(
      
        '150,-452! -60,-440 -290,-300 -390,-60 -340,200 -150,400 120,466 330,420! 190,384 96,300 70,236 92,206 70,186 ' +
        '100,166! 84,140 60,132 88,104 130,84! 126,66 60,-30 20,-90 34,-130 8,-200 60,-340',
    ),
    'skin',
    { colour: 'gold', relief: 0.8 },
  ),
  whip('110,458 -140,392 -326,196 -376,-60 -280,-292 -60,-428', '90,400 -60,330 -210,160 -260,-50 -200,-230 -20,-370', {
    count: 19,
    reach: 0.8,
    valley: 0.4,
    longest: 'middle',
  }),
  brush(open('-130,-120 -70,-160 -10,-142'), 'outline', 1.7),
  body(closed('-110,-62! -66,-98 -14,-80 2,-56! -40,-40 -84,-42'), 'skin', { line: 'internal', colour: 'white' }),
  solid(circle([-38, -66], 18)),
  brush(open('-116,-58 -66,-100 -12,-82 6,-54'), 'outline', 1.6),
  brush(open('-92,-32 -50,-22 -8,-30'), 'internal', 1.4),
  brush(open('104,92 78,96 66,84'), 'outline', 1.5),
  brush(open('96,168 50,172 18,160'), 'outline', 1.5),
  brush(open('4,150 -6,166 2,184'), 'internal', 1.4),
  brush(open('72,238 50,246 38,262'), 'internal', 1.3),
  shadow(ellipse([-60, 90], 40, 26, -20)),
];

export const moonFace: Motif = {
  name: 'moon-face',
  pose: 'figure',
  words: ['moon face', 'man in the moon', 'crescent face', 'sleeping moon', 'moon with face'],
  anchors: { eye: [-38, -66], centre: [-120, 0] },
  draw: () => [...crescentFace, sparkle(280, -180, 92), sparkle(380, 60, 54), sparkle(250, 170, 40)],
};

export const crescent: Motif = {
  name: 'crescent-moon',
  pose: 'figure',
  words: ['crescent moon', 'crescent', 'half moon', 'new moon', 'moon and stars', 'moon crescent'],
  anchors: { centre: [-160, 0], crown: [150, -452] },
  holds: { room: { x: 112, y: 110, width: 410, height: 440 } },
  draw: (rng) => [
    body(closed(CRESCENT), 'skin', { colour: 'gold', relief: 0.8 }),
    ...[
      [-210, -220, 40],
      [-270, 60, 58],
      [-120, 270, 46],
      [-130, -60, 26],
      [-40, 370, 24],
      [-90, -340, 26],
    ].flatMap(([x = 0, y = 0, r = 0]) => crater(x, y, r)),
    whip('320,418 130,366 0,220 -52,20 -22,-200 60,-350', '150,440 0,400 -140,240 -190,20 -150,-200 0,-400', {
      count: 17,
      reach: 0.6,
      valley: 0.35,
      longest: 'middle',
      rng,
    }),
    sparkle(230, -120, 110),
    sparkle(330, 130, 60),
    sparkle(130, 120, 44),
    solid(circle([350, -250], 11)),
    solid(circle([120, -290], 9)),
    solid(circle([250, 270], 9)),
  ],
};

/** One phase: lit share from the right (positive) or the left (negative). */
export function phase(x: number, y: number, r: number, lit: number): readonly Shape[] {
  const side = Math.sign(lit);
  const limb = Array.from({ length: 7 }, (_, i): Knot => {
    const a = radians(-90 + i * 30);
    return [x - side * r * Math.cos(a), y + r * Math.sin(a), i === 0 || i === 6];
  });
  const bulge = 1 - 2 * Math.abs(lit);
  const terminator = [60, 30, 0, -30, -60].map((deg): Knot => [
    x + side * bulge * r * Math.cos(radians(deg)),
    y + r * Math.sin(radians(deg)),
  ]);
  const dark = Math.abs(lit) >= 1 ? [] : [body(closed([...limb, ...terminator]), 'black', { line: 'internal', colour: 'black' })];
  return [body(circle([x, y], r), 'skin', { colour: 'bone', relief: 0.8 }), ...dark];
}

const PHASES = [
  [-434, 54, 0.28],
  [-278, 80, 0.5],
  [0, 148, 1],
  [278, 80, -0.5],
  [434, 54, -0.28],
] as const;

export const moonPhases: Motif = {
  name: 'moon-phases',
  pose: 'wide',
  words: ['moon phases', 'moon phase', 'lunar phases', 'phases of the moon', 'lunar cycle', 'triple moon'],
  anchors: { centre: [0, 0] },
  drawTall: (rng, ratio) => {
    const reach = Math.min(1, Math.max(0.62, ratio / 3.2));
    return [
      ...PHASES.flatMap(([y, r, lit]) => phase(0, y * reach, r * 1.02, -lit)),
      ...placed(CRATERS.slice(0, 6).flatMap(([x, y, r]) => crater(x, y, r)), { scale: 0.31, turn: rng.between(-40, 40) }),
      ...[-168, 168].map((y) => sparkle(0, y * reach, 22)),
      ...[-1, 1].map((side) => stroke(`M0 ${tenth(side * 492 * reach)}V${tenth(side * 560 * reach)}`, 'detail')),
      ...[-1, 1].map((side) => sparkle(0, side * 590 * reach, 24)),
    ];
  },
  draw: (rng) => [
    stroke(open('-490,-170 -250,-222 0,-238 250,-222 490,-170'), 'detail'),
    stroke(open('-490,170 -250,222 0,238 250,222 490,170'), 'detail'),
    ...PHASES.flatMap(([x, r, lit]) => phase(x, 0, r, lit)),
    ...placed(
      CRATERS.slice(0, 6).flatMap(([x, y, r]) => crater(x, y, r)),
      { scale: 0.31, turn: rng.between(-40, 40) },
    ),
    ...[-171, 171].map((x) => sparkle(x, 0, 18)),
    ...[-1, 1].map((side) => sparkle(0, side * 194, 26)),
  ],
};
