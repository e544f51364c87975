import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, ellipse, fill, open, placed, profile, ribbon, whip } from '../geometry/kit.js';

const SPOOL: readonly Shape[] = [
  body(ellipse([0, 170], 190, 44), 'skin', { colour: 'tan' }), body(closed('-130,-150! 130,-150! 146,0 130,150! 0,180 -130,150! -146,0'), 'mid', { colour: 'red', relief: 0.8 }),
  ...[-110, -64, -18, 28, 74, 120].map((y) => brush(open(`-140,${String(y - 14)} 0,${String(y + 26)} 140,${String(y - 14)}`), 'outline', 1.4)), whip('132,-140 140,0 126,140', '60,-120 60,0 50,140', { count: 11, reach: 0.9, longest: 'middle' }),
  body(closed('-190,-190! 190,-190! 190,-150 100,-116 0,-108 -100,-116 -190,-150'), 'skin', { colour: 'tan' }), body(ellipse([0, -190], 190, 44), 'skin', { colour: 'tan' }), fill(ellipse([0, -190], 56, 15), 'black', { colour: 'black', relief: 0 }),
];

export const needleAndThread: Motif = {
  name: 'needle-and-thread', pose: 'figure', anchors: { centre: [0, 0] }, words: ['needle and thread', 'thread', 'spool of thread', 'thread spool', 'sewing needle', 'sewing', 'tailor', 'seamstress', 'spool', 'bobbin'],
  draw: () => [
    ...placed(SPOOL, { x: -170, y: -100, scale: 1.36 }),
    body(ribbon('-420,470 0,170 440,-330', profile('0:1 0.12:10 0.8:20 0.94:24 1:8')).outline(), 'skin', { colour: 'grey', relief: 0.6 }), fill(ribbon('364,-248 400,-286', () => 9).outline(), 'black', { colour: 'black', relief: 0 }),
    brush(open('30,60 120,140 220,60 150,-20 60,110 130,320 330,340 440,160 400,-40 300,-130 300,-230 384,-268'), 'outline', 1.4), brush(open('384,-268 430,-210 400,-150 450,-90'), 'outline', 1.4),
  ],
};

const wraps = (turn: number, count: number): readonly Shape[] => placed(
  Array.from({ length: count }, (_, i) => {
    const y = -0.62 + (i * 1.24) / (count - 1);
    const half = Math.sqrt(1 - y * y) * 290;
    return brush(open([[-half * 0.96, y * 290], [0, y * 290 + 56], [half * 0.96, y * 290]]), 'outline', 1.3);
  }), { turn });

const KNITTING: readonly Shape[] = [
  body(ribbon('-420,-440 0,0 330,330', profile('0:14 1:12')).outline(), 'skin', { colour: 'tan' }),
    body(circle([-428, -448], 40), 'dark', { colour: 'violet' }),
    body(ribbon('420,-440 0,0 -330,330', profile('0:14 1:12')).outline(), 'skin', { colour: 'tan' }),
    body(circle([428, -448], 40), 'dark', { colour: 'violet' }),
];

export const yarn: Motif = {
  name: 'yarn', pose: 'round', anchors: { centre: [0, 60] }, words: ['yarn', 'ball of yarn', 'yarn ball', 'ball of wool', 'wool ball', 'knitting', 'knitting needle', 'crochet', 'knitting yarn'],
  draw: () => [
    ...KNITTING, body(circle([0, 90], 300), 'skin', { colour: 'pink', relief: 1 }), ...placed(wraps(-40, 9), { y: 90 }),
    body(closed('-270,-40! -180,40 -60,140 10,250 30,388! 140,356 240,270! 190,120 90,-20 -40,-130 -150,-168!'), 'skin', { colour: 'pink', relief: 0.8 }),
    ...[0.2, 0.4, 0.6, 0.8].map((s) => brush(open([[-270 + 120 * s, -40 - 128 * s], [-90 + 130 * s, 110 - 120 * s], [10 + 130 * s, 240 - 60 * s],
      [30 + 210 * s, 388 - 118 * s]]), 'outline', 1.3)),
    whip([...arc([0, 90], 290, -30, 130)], [...arc([-30, 60], 190, -30, 130)], { count: 18, reach: 0.7, longest: 'middle' }),
    brush(open('-120,366 -200,420 -100,470 40,430 180,440 260,484 380,450 440,380'), 'outline', 1.8),
  ],
};

const MACHINE: readonly Shape[] = [
  body(closed('-490,300! 490,300! 490,400! -490,400!'), 'skin', { colour: 'brown', relief: 0.4 }), brush(open('-440,340 -100,334 120,344'), 'internal', 1.8), brush(open('200,366 300,362 440,366'), 'internal', 1.8),
  body(closed('-430,230! -300,216 200,216! 470,216! 470,304! -430,304!'), 'dark', { colour: 'black', relief: 0.5 }),
  body(closed('-400,-250! -300,-290 -100,-250 160,-250 330,-270 410,-200 420,-60 400,80 430,220! 200,220! 220,60 190,-40 100,-90 -100,-90 -220,-80! -250,60! -370,60!'), 'dark', { colour: 'black', relief: 0.7 }),
  cut(open('-340,-240 -290,-250 -100,-216 150,-216 310,-232'), 'outline', 2.2), cut(open('374,-160 384,-60 366,60'), 'internal', 2.2),
  ...[[-60, -160], [40, -156], [140, -160]].map(([x = 0, y = 0]) => fill(closed([[x - 40, y, true], [x, y - 30], [x + 40, y, true], [x, y + 30]]), 'skin', { colour: 'gold', relief: 0 })),
  body(ribbon('-310,60 -310,130 -310,216', () => 11).outline(), 'skin', { colour: 'grey' }), body(closed('-370,180! -250,180! -240,214! -380,214!'), 'skin', { colour: 'grey' }), body(closed('-340,50! -280,50! -284,100! -336,100!'), 'skin', { colour: 'grey' }),
  body(circle([440, -110], 110), 'skin', { colour: 'grey', relief: 0.6 }), fill(circle([440, -110], 66), 'dark', { colour: 'black' }), fill(circle([440, -110], 22), 'skin', { colour: 'gold' }),
  ...placed(SPOOL, { x: 190, y: -350, scale: 0.5 }), brush(open('130,-340 0,-380 -180,-330 -330,-270 -350,-120 -320,60'), 'internal', 1.4), brush(open('-340,90 -320,150 -310,210'), 'internal', 1.2),
  body(closed('-490,226! -300,206 -60,216 -40,240 -120,300 -140,400! -220,420 -300,390 -420,410 -480,390!'), 'mid', { colour: 'crimson', relief: 0.5 }), ...['-420,260 -410,330 -430,380', '-320,250 -300,310 -320,370', '-200,250 -190,310 -210,390'].map((d) => brush(open(d), 'internal', 2)),
];

export const sewingMachine: Motif = {
  name: 'sewing-machine', pose: 'wide', anchors: { centre: [0, 0], base: [0, 400] }, words: ['sewing machine', 'vintage sewing machine', 'singer sewing machine', 'dressmaker'],
  draw: () => placed(MACHINE, { scale: 0.88, x: -28, y: -10 }),
};

const BUTTON: readonly Shape[] = [
  body(circle([0, 0], 440), 'skin', { colour: 'red', relief: 0.6 }), body(circle([0, 0], 330), 'skin', { colour: 'red', relief: 0.2 }),
    whip([...arc([0, 0], 430, -30, 130)], [...arc([0, 0], 330, -30, 130)], { count: 22, reach: 0.8, longest: 'middle' }),
    whip([...arc([0, 0], 322, 150, 290)], [...arc([0, 0], 230, 150, 290)], { count: 16, reach: 0.6, longest: 'middle' }),
  ...[[-90, -90], [90, -90], [-90, 90], [90, 90]].map(([x = 0, y = 0]) => body(circle([x, y], 52), 'black', { colour: 'black', relief: 0 })),
  ...[-14, 14].flatMap((d) => [45, 135].flatMap((turn) => placed([body(ribbon([[-128, d], [128, d]], () => 13).outline(), 'skin', { colour: 'gold', line: 'internal' })], { turn }))),
  brush(open(arc([0, 0], 390, 190, 260)), 'outline', 2),
];

export const button: Motif = { name: 'button', pose: 'round', anchors: { centre: [0, 0] }, words: ['button', 'shirt button', 'coraline button', 'sewing button'], draw: () => BUTTON };
