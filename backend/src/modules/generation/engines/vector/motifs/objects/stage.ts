import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, closed, open, paired, placed, profile, ribbon, shadow, stroke } from '../geometry/kit.js';

const FACE = '0,-300! 120,-290 240,-330! 270,-120 240,80 140,240 0,310';

const COMEDY: readonly Shape[] = [
  body(closed(bothSides(FACE)), 'skin', { colour: 'bone', relief: 0.8 }),
  shadow(closed('190,-280! 228,-304! 254,-120 224,76 128,226 30,290! 150,160 200,0 204,-140')),
  ...paired(
    body(closed('50,-110! 110,-160 180,-120! 130,-90 90,-84'), 'black', { colour: 'black' }),
    brush(open('40,-190 110,-232 190,-196'), 'outline', 1.8),
    brush(open('140,10 180,40 180,90'), 'internal', 1.7),
  ),
  brush(open('-16,-120 -24,-30 -44,10 0,26 44,10'), 'outline', 1.3),
  body(closed('-160,70! 0,110 160,70! 130,190 0,240 -130,190'), 'black', { colour: 'black' }),
  body(closed('-120,96! 0,124 120,96! 110,130 0,150 -110,130'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
];

const TRAGEDY: readonly Shape[] = [
  body(closed(bothSides(FACE)), 'skin', { colour: 'grey', relief: 0.8 }),
  shadow(closed('190,-280! 228,-304! 254,-120 224,76 128,226 30,290! 150,160 200,0 204,-140')),
  ...paired(
    body(closed('40,-80! 100,-130 180,-110! 180,-80 120,-66'), 'black', { colour: 'black' }),
    brush(open('30,-190 100,-190 200,-130'), 'outline', 1.8),
    brush(open('120,20 150,60 170,120'), 'internal', 1.7),
  ),
  brush(open('-16,-110 -24,-30 -44,10 0,26 44,10'), 'outline', 1.3),
  body(closed('-140,220! -100,130 0,96 100,130 140,220! 0,180'), 'black', { colour: 'black' }),
  body(closed('104,-40! 124,0 116,26 104,30 92,26 84,0'), 'skin', { line: 'internal', colour: 'blue' }),
];

const streamer = (course: string, colour: 'red' | 'navy'): Shape =>
  body(ribbon(course, profile('0:22 0.5:26 1:12')).outline(), 'skin', { colour });

export const theatreMasks: Motif = {
  name: 'theatre-masks',
  pose: 'wide',
  words: [
    'theatre masks',
    'theater masks',
    'comedy and tragedy',
    'drama masks',
    'theatre',
    'smile now cry later',
    'mask',
    'masks',
    'venetian mask',
  ],
  anchors: { centre: [0, 0] },
  draw: () => [
    streamer('100,-260 260,-380 380,-300 470,-380', 'navy'),
    streamer('-300,-220 -400,-330 -440,-220 -480,-300', 'red'),
    ...placed(TRAGEDY, { x: 200, y: 90, turn: 15, scale: 0.92 }),
    streamer('-380,60 -440,160 -380,240 -450,330', 'red'),
    ...placed(COMEDY, { x: -170, y: -50, turn: -13, scale: 0.98 }),
  ],
};

const LIPS: readonly Shape[] = [
  body(
    closed('-460,-10! -300,-130 -150,-220 -60,-210 0,-170! 60,-210 150,-220 300,-130 460,-10! 320,130 160,220 0,240 -160,220 -320,130'),
    'skin',
    { colour: 'red', relief: 1 },
  ),
  body(closed('-440,-6! -280,-50 -120,-64 0,-40! 120,-64 280,-50 440,-6! 280,20 120,26 0,44 -120,26 -280,20'), 'black', {
    colour: 'black',
  }),
  body(closed('-230,-44! -120,-54 0,-32! 120,-54 230,-44! 150,-12 0,0 -150,-12'), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
  stroke(open('0,-36 0,-4'), 'internal'),
  ...[-80, 80].map((x) => stroke(open(`${x},-50 ${x},-8`), 'internal')),
  shadow(closed('400,20! 300,120 150,204 0,224 -150,204! 0,180 160,150 290,80')),
  ...[
    '-260,-100 -200,-140 -150,-160',
    '-300,60 -240,100 -170,130',
    '-70,110 -60,150 -40,180',
    '60,110 50,150 30,180',
    '-70,-150 -50,-120 -46,-90',
    '70,-150 50,-120 46,-90',
    '150,-140 140,-110 110,-84',
    '160,90 150,120 120,150',
  ].map((d) => brush(open(d), 'internal', 1.7)),
  body(closed('-220,70! -120,110 -60,112! -110,136 -190,116'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
];

export const lips: Motif = {
  name: 'lips',
  pose: 'wide',
  words: ['lips', 'kiss', 'mouth', 'kissing lips', 'lipstick kiss'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(LIPS, { turn: rng.between(-8, 8) }),
};

const HAT: readonly Shape[] = [
  body(closed('-480,60! -420,-30 -300,10 -200,60 0,90 200,60 300,10 420,-30 480,60! 420,160 250,220 0,236 -250,220 -420,160'), 'skin', {
    colour: 'brown',
  }),
  shadow(closed('460,70! 410,150 250,204 0,220 -200,208! 0,180 200,150 360,90')),
  body(closed('-240,60! -220,-100 -190,-230 -110,-270 0,-220 110,-270 190,-230 220,-100 240,60! 120,100 0,112 -120,100'), 'skin', {
    colour: 'brown',
    relief: 0.8,
  }),
  shadow(closed('140,-250! 180,-222 204,-100 222,52! 130,84! 140,-60')),
  brush(open('-80,-240 -40,-140 0,-110 40,-140 80,-240'), 'outline', 1.6),
  body(closed('-244,20! -120,60 0,72 120,60 244,20! 246,70! 120,110 0,122 -120,110 -246,70!'), 'dark', { colour: 'black' }),
  body(closed(bothSides('0,40! 12,66 40,66 18,84 28,112! 0,96!')), 'skin', { line: 'internal', colour: 'gold' }),
  brush(open('-400,60 -320,120 -200,160'), 'internal', 1.7),
];

export const cowboyHat: Motif = {
  name: 'cowboy-hat',
  pose: 'wide',
  words: ['cowboy hat', 'stetson', 'cowboy', 'western hat', 'sheriff hat'],
  anchors: { crown: [0, -270] },
  draw: (rng) => placed(HAT, { turn: rng.between(-8, 8), y: 10 }),
};
