import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  dots,
  ellipse,
  glint,
  knots,
  open,
  paired,
  placed,
  polar,
  polygon,
  polyline,
  radians,
  shadow,
  solid,
  stroke,
  whip,
  type Point,
} from '../geometry/kit.js';

const R = 450;
const pentagon = (centre: Point, r: number, turn: number): readonly Point[] =>
  [0, 1, 2, 3, 4].map((i) => polar(centre, radians(turn + i * 72), r));

const FOOTBALL: readonly Shape[] = [
  body(circle([0, 0], R), 'skin', { colour: 'white', relief: 0.9 }),
  ...[0, 1, 2, 3, 4].flatMap((i) => {
    const out = radians(-90 + i * 72);
    const hub = polar([0, 0], out, 128);
    const knee = polar([0, 0], out, 250);
    const [left, right] = [polar([0, 0], out - 0.42, 335), polar([0, 0], out + 0.42, 335)];
    const [rimLeft, rimRight] = [polar([0, 0], out - 0.24, R - 3), polar([0, 0], out + 0.24, R - 3)];
    return [
      stroke(polyline([hub, knee]), 'outline'),
      stroke(polyline([left, knee, right]), 'outline'),
      stroke(polyline([rimLeft, left]), 'internal'),
      stroke(polyline([rimRight, right]), 'internal'),
    ];
  }),
  ...[0, 1, 2, 3, 4].map((i) => {
    const out = radians(-54 + i * 72);
    const tips = [
      polar([0, 0], out - 0.21, 335),
      polar([0, 0], out + 0.21, 335),
      polar([0, 0], out + 0.32, R - 4),
      polar([0, 0], out, R - 1),
      polar([0, 0], out - 0.32, R - 4),
    ];
    return body(polygon(tips), 'black', { colour: 'black' });
  }),
  body(polygon(pentagon([0, 0], 130, -90)), 'black', { colour: 'black' }),
];

export const football: Motif = {
  name: 'football',
  pose: 'round',
  words: ['football', 'soccer ball', 'soccer', 'ball', 'fussball'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(FOOTBALL, { turn: rng.between(-12, 12) }),
};

const SEAMS = ['-60,-486 -10,-240 30,0 30,250 0,490', '-490,40 -250,-10 0,0 260,20 486,-60', '-330,-376 -180,-200 -130,20 -190,230 -300,400', '380,-326 220,-160 170,40 220,240 340,366'];
const PEBBLES = knots('-330,100 -380,180 -290,200 -320,280 -90,120 -40,200 -100,260 -60,330 90,130 140,210 90,280 140,350 -60,60 100,60 300,80 360,150');

/** A basketball with broad seams and a grained skin. */
export const basketball: Motif = {
  name: 'basketball',
  pose: 'round',
  words: ['basketball', 'basketball hoop', 'nba'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    body(circle([0, 0], 494), 'skin', { colour: 'orange', relief: 1 }),
    ...placed([
      solid(dots(PEBBLES, 8)),
      ...SEAMS.map((seam) => brush(open(seam), 'outline', 2.6)),
    ], { turn: rng.between(-12, 12) }),
    whip('420,-240 484,-100 490,60 430,230 310,380 130,474 -60,488', '330,-200 370,-70 350,60 290,180 190,280 60,350 -60,370', { count: 27, reach: 0.8, valley: 0.4, longest: 'middle', rng }),
    glint(closed('-440,-40! -438,-140 -390,-230! -404,-140 -408,-60!')),
  ],
};

const PAD: readonly Shape[] = [
  body(
    closed(
      
        '-250,-200 -120,-220! 120,-220! 250,-200 360,-140 440,60 470,250 400,330 310,280 200,130 130,110! -130,110! ' +
        '-200,130 -310,280 -400,330 -470,250 -440,60 -360,-140',
    ),
    'skin',
    { colour: 'grey', relief: 0.6 },
  ),
  shadow(closed('330,-130! 420,60 446,240 396,306 330,270! 400,220 390,60')),
  body(closed('-340,-216! -190,-226! -190,-206! -330,-190!'), 'dark', { colour: 'black' }),
  body(closed('340,-216! 190,-226! 190,-206! 330,-190!'), 'dark', { colour: 'black' }),
  body(polygon('-292,-120 -248,-120 -248,-76 -204,-76 -204,-32 -248,-32 -248,12 -292,12 -292,-32 -336,-32 -336,-76 -292,-76'), 'dark', {
    colour: 'black',
  }),
  ...[
    [270, -120, 'leaf'],
    [270, 12, 'blue'],
    [204, -54, 'red'],
    [336, -54, 'yellow'],
  ].map(([x, y, colour]) => body(circle([Number(x), Number(y)], 30), 'skin', { colour: colour as 'red', relief: 1 })),
  ...paired(body(circle([120, 46], 66), 'skin', { colour: 'grey' }), body(circle([120, 46], 46), 'dark', { colour: 'black', relief: 1 })),
  ...[-50, 50].map((x) => body(ellipse([x, -80], 28, 12), 'black', { line: 'internal' })),
  solid(circle([0, -150], 13)),
  brush(open('-410,100 -430,190 -420,260'), 'internal', 1.7),
];

export const controller: Motif = {
  name: 'game-controller',
  pose: 'wide',
  words: ['game controller', 'controller', 'gamepad', 'video game', 'gaming', 'joystick', 'playstation', 'xbox'],
  anchors: { centre: [0, 0] },
  draw: () => placed(PAD, { y: -50 }),
};

const SURF: readonly Shape[] = [
  body(closed('0,-494! 80,-380 130,-180 136,60 100,300 50,460! 0,470 -50,460! -100,300 -136,60 -130,-180 -80,-380'), 'skin', {
    colour: 'bone',
    relief: 0.8,
  }),
  shadow(closed('20,-450! 70,-370 118,-180 124,60 90,296 44,446! 24,450! 60,290 90,60 86,-180')),
  stroke(polyline('0,-490 0,466'), 'internal'),
  body(closed('-128,-110! 0,-150 128,-110! 132,-20! 0,-60 -132,-20!'), 'dark', { colour: 'red' }),
  body(closed('-136,10! 0,-32 136,10! 136,46! 0,4 -136,46!'), 'skin', { colour: 'yellow' }),
  ...[0, 72, 144, 216, 288].flatMap((turn) =>
    placed([body(closed('0,0! 28,-30 24,-66 0,-74 -24,-66 -28,-30'), 'skin', { line: 'internal', colour: 'pink' })], { y: 210, turn }),
  ),
  solid(circle([0, 210], 12)),
  brush(open('-84,-300 -104,-200 -108,-140'), 'internal', 1.7),
];

export const surfboard: Motif = {
  name: 'surfboard',
  pose: 'tall',
  words: ['surfboard', 'surf board', 'surfing'],
  anchors: { crown: [0, -494] },
  draw: (rng) => placed(SURF, { turn: rng.between(-14, -6), scale: 0.98, y: 8 }),
};
