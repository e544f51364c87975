import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, leaf, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';

const rect = (x: number, y: number, w: number, h: number): string => polygon([[x - w / 2, y], [x + w / 2, y], [x + w / 2, y + h], [x - w / 2, y + h]]);

/** A fluted shaft with its slab above and below. */
const shaft = (x: number, top: number, foot: number, w: number): readonly Shape[] => [
  body(
    closed([
      [x - w * 0.42, top, true], [x + w * 0.42, top, true], [x + w * 0.5, (top + foot) / 2], [x + w * 0.5, foot, true], [x - w * 0.5, foot, true],
      [x - w * 0.5, (top + foot) / 2],
    ]),
    'skin', { colour: 'bone', relief: 1 },
  ),
  ...[-0.22, 0.02, 0.24].map((u) => brush(open([[x + u * w, top + 10], [x + u * w * 1.1, foot - 8]]), 'internal', 1.4)),
  shadow(closed([[x + w * 0.26, top + 4, true], [x + w * 0.36, top + 4, true], [x + w * 0.45, foot - 4, true], [x + w * 0.3, foot - 4, true]])),
  body(rect(x, top - 26, w * 1.3, 28), 'skin', { colour: 'bone' }), body(rect(x, foot - 4, w * 1.3, 26), 'skin', { colour: 'bone' }),
];

/** A temple front of six columns. */
export const parthenon: Motif = {
  name: 'greek-temple', pose: 'scenery',
  words: ['greek temple', 'parthenon', 'acropolis', 'roman temple', 'ancient temple', 'athens', 'pantheon', 'ancient greece', 'temple ruin'],
  anchors: { crown: [0, -340], base: [0, 360], centre: [0, 60] },
  draw: () => [
    body(closed('-470,-130! 0,-350! 470,-130!'), 'skin', { colour: 'bone', relief: 0.3 }),
    body(closed('-360,-142! 0,-306! 360,-142!'), 'dark', { colour: 'tan' }),
    body(circle([0, -196], 42), 'skin', { colour: 'gold', line: 'internal' }),
    ...Array.from({ length: 12 }, (_, i) => cut(open([polar([0, -196], radians(180 + i * 16.4), 54), polar([0, -196], radians(180 + i * 16.4), 74)]), 'internal')),
    body(rect(0, -136, 950, 36), 'skin', { colour: 'bone' }),
    body(rect(0, -100, 900, 66), 'skin', { colour: 'bone' }),
    ...Array.from({ length: 11 }, (_, i) => -400 + i * 80).map((x) => fill(rect(x, -94, 32, 54), 'dark', { colour: 'tan', line: 'none' })),
    solid(rect(0, -34, 760, 300)),
    ...[-372, -223, -74, 74, 223, 372].flatMap((x) => shaft(x, -4, 250, 84)),
    ...[[268, 860], [304, 920], [340, 980]].map(([y = 0, w = 1]) => body(rect(0, y, w, 36), 'skin', { colour: 'bone' })),
  ],
};

/** A single column, broken and overgrown. */
export const column: Motif = {
  name: 'column', pose: 'tall',
  words: ['column', 'greek column', 'roman column', 'pillar', 'ionic column', 'broken column', 'doric column', 'marble column', 'columns', 'corinthian column'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => [
    body(closed('-120,-300! 120,-300! 138,0 140,380! -140,380! -138,0'), 'skin', { colour: 'bone', relief: 1 }),
    ...[-84, -44, 0, 44, 84].map((x) => brush(open([[x * 0.92, -290], [x * 1.06, 60], [x * 1.12, 370]]), 'outline', 1.3)),
    shadow(closed('98,-296! 118,-296! 134,0 136,376! 112,376! 108,0')),
    body(closed('-150,380! 150,380! 170,410 150,436! -150,436! -170,410'), 'skin', { colour: 'bone', relief: 0.8 }), body(rect(0, 436, 400, 54), 'skin',
      { colour: 'bone' }), body(closed('-130,-330! 130,-330! 138,-314 130,-298! -130,-298! -138,-314'), 'skin', { colour: 'bone' }),
    body(closed('-210,-440! 210,-440! 180,-330! -180,-330!'), 'skin', { colour: 'bone' }),
    ...paired(body(circle([196, -370], 82), 'skin', { colour: 'bone', relief: 0.8 }),
      brush(open('196,-450 254,-420 262,-360 222,-318 168,-330 150,-376 180,-412 220,-396 224,-362 198,-350'), 'outline', 1.5)),
    ...[-90, -30, 30, 90].map((x) => body(closed([[x - 26, -420, true], [x + 26, -420, true], [x + 20, -370], [x, -346], [x - 20, -370]]), 'skin', { colour: 'bone',
      line: 'internal' })),
    body(rect(0, -488, 480, 50), 'skin', { colour: 'bone' }),
    body(ribbon('-150,400 -110,300 20,230 130,150 60,60 -90,-10 -120,-110', (t) => 9 - 4 * t).outline(), 'dark', { colour: 'moss', line: 'internal' }),
    ...[
      [-110, 300, -160, 230], [-40, 250, -20, 170], [60, 200, 110, 260], [130, 150, 196, 110], [60, 60, 110, 0], [-30, 20, -60, 90], [-100, -40, -170, -70],
      [-120, -110, -90, -190],
    ].map(([x = 0, y = 0, u = 0, v = 0]) => body(leaf([x, y], [u, v], { half: 30, belly: 0.4 }), 'dark', { colour: 'leaf', line: 'internal' })),
  ],
};

/** The clock tower of Westminster. */
export const bigBen: Motif = {
  name: 'big-ben', pose: 'tall',
  words: ['big ben', 'london', 'clock tower', 'elizabeth tower', 'westminster', 'london clock'],
  anchors: { crown: [0, -490], base: [0, 480], centre: [0, -130] },
  draw: () => [
    brush(open('0,-496 0,-430'), 'outline', 1.6),
    body(symmetric('0,-456! 20,-420 40,-370! 0,-370!'), 'dark', { colour: 'gold' }),
    body(rect(0, -372, 88, 44), 'skin', { colour: 'tan' }),
    ...[-22, 0, 22].map((x) => solid(rect(x, -364, 12, 30))),
    body(symmetric('0,-332! 50,-332! 90,-260 120,-230! 0,-230!'), 'dark', { colour: 'navy' }),
    ...[-50, 0, 50].map((x) => cut(open([[x * 0.6, -320], [x, -236]]), 'internal')),
    ...paired(body(closed('112,-300! 124,-230! 100,-230!'), 'dark', { colour: 'gold', line: 'internal' })),
    body(rect(0, -232, 270, 214), 'skin', { colour: 'tan', relief: 0.3 }),
    body(rect(0, -20, 296, 26), 'dark', { colour: 'gold' }),
    body(rect(0, -246, 296, 22), 'dark', { colour: 'gold' }),
    body(circle([0, -124], 92), 'dark', { colour: 'gold' }),
    body(circle([0, -124], 76), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...Array.from({ length: 12 }, (_, i) => stroke(open([polar([0, -124], radians(i * 30), 56), polar([0, -124], radians(i * 30), 70)]), 'internal')),
    brush(open([[0, -124], [0, -182]]), 'outline', 1.4),
    brush(open([[0, -124], [36, -104]]), 'outline', 1.4),
    solid(circle([0, -124], 9)),
    body(rect(0, 6, 236, 430), 'skin', { colour: 'tan', relief: 0.5 }),
    ...[-72, -24, 24, 72].flatMap((x) => [40, 160, 280].map((y) => solid(closed([[x - 12, y + 90, true], [x - 12, y + 14], [x, y], [x + 12, y + 14], [x + 12, y + 90, true]])))),
    ...[144, 264, 386].map((y) => stroke(open([[-118, y], [118, y]]), 'outline')),
    shadow(rect(105, 10, 22, 424)),
    body(rect(0, 434, 320, 54), 'skin', { colour: 'tan' }),
    body(closed([[-40, 488, true], [-40, 456], [0, 438], [40, 456], [40, 488, true]]), 'black', { line: 'internal' }),
    ...paired(body(rect(140, 300, 44, 134), 'skin', { colour: 'tan' }), body(closed('112,304! 140,240! 168,304!'), 'dark', { colour: 'navy' })),
  ],
};

const sail: readonly Shape[] = [
  body(closed('-9,0! 9,0! 9,-330! -9,-330!'), 'skin', { colour: 'brown' }), body(closed('9,-60! 96,-60! 96,-326! 9,-326!'), 'skin', { colour: 'bone' }), ...[-110, -164,
    -218, -272].map((y) => stroke(open([[9, y], [96, y]]), 'internal')), stroke(open('52,-60 52,-326'), 'internal'),
];

/** A Dutch mill among its tulips. */
export const windmill: Motif = {
  name: 'windmill', pose: 'figure',
  words: ['windmill', 'dutch windmill', 'holland', 'wind mill', 'netherlands', 'mill', 'wind turbine'],
  anchors: { centre: [0, -120], base: [0, 480] },
  draw: (rng) => {
    const turned = rng.between(-8, 8);
    return [
    body(closed('-110,-150! 110,-150! 190,420! -190,420!'), 'skin', { colour: 'tan', relief: 0.7 }), shadow(closed('70,-146! 106,-146! 184,416! 120,416!')),
      ...['-90,20 -40,26 0,24', '-110,180 -60,186 -20,184', '40,90 80,92', '-130,330 -80,336'].map((d) => brush(open(d), 'internal', 1.8)),
    body(closed('-130,-140! -110,-220 -50,-270 0,-284 50,-270 110,-220 130,-140!'), 'dark', { colour: 'brown' }),
    ...[[-44, 70], [50, 190]].map(([x = 0, y = 0]) => body(closed([[x - 28, y + 70, true],
      [x - 28, y + 20], [x, y], [x + 28, y + 20], [x + 28, y + 70, true]]), 'black', { line: 'internal' })),
    body(closed('-56,420! -56,310 0,276 56,310 56,420!'), 'dark', { colour: 'brown' }),
    brush(open('-174,250 0,262 174,250'), 'outline', 1.4),
    ...[0, 90, 180, 270].flatMap((turn) => placed(sail, { turn: turn + 28 + turned, y: -170, scale: 0.94 })), body(circle([0, -170], 34), 'dark', { colour: 'brown' }),
    brush(open('-430,424 0,432 430,424'), 'outline', 1.6),
    ...[-380, -310, -250, 250, 310, 380].flatMap((x, i) => {
      const y = 400 - (i % 2) * 34;
      return [
        brush(open([[x, 470], [x, y]]), 'outline', 1.3), body(leaf([x, 478], [x + (i % 2 === 0 ? 34 : -34), y + 16], { half: 10 }), 'dark', { colour: 'leaf', line: 'internal' }),
        body(
          closed([[x - 26, y - 36, true], [x - 12, y - 16, true], [x, y - 44, true], [x + 12, y - 16, true], [x + 26, y - 36, true], [x + 24, y], [x, y + 16], [x - 24, y]]),
          'skin', { colour: 'red' },
        ),
      ];
    }),
    ];
  },
};
