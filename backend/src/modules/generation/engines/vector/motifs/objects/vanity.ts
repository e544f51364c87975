import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, placed, polar, radians, ribbon, shadow, symmetric, whip } from '../geometry/kit.js';

const LIPSTICK: readonly Shape[] = [
  body(closed('-100,-120! -104,-330 -60,-400 40,-470 90,-490! 110,-420 104,-120!'), 'mid', { colour: 'red', relief: 0.8 }), fill(closed('-98,-330 -50,-390 40,-464 84,-484! 70,-400 10,-330 -60,-300!'), 'skin', { colour: 'crimson', relief: 0.3 }),
  brush(open('-70,-270 -70,-200 -68,-140'), 'internal', 2.2),
  body(symmetric('0,-150! 130,-154! 130,90! 0,110!'), 'skin', { colour: 'gold', relief: 0.8 }), whip('122,-146 122,86', '40,-140 40,92', { count: 11, reach: 0.8, longest: 'alike' }), brush(open('-104,-120 -104,0 -104,70'), 'outline', 1.7),
  body(symmetric('0,90! 150,80! 150,116! 0,136!'), 'skin', { colour: 'gold' }),
  body(symmetric('0,130! 170,116! 174,300 170,470! 0,492'), 'dark', { colour: 'black', relief: 0.6 }), cut(open('-140,160 -142,300 -138,440'), 'outline', 2.2), cut(open('-110,170 -112,240 -110,290'), 'internal', 1.8), fill(symmetric('0,220! 172,206! 173,240! 0,256!'), 'skin', { colour: 'gold', relief: 0.3 }),
];

export const lipstick: Motif = {
  name: 'lipstick', pose: 'tall', anchors: { crown: [80, -490], centre: [0, 0], base: [0, 490] }, words: ['lipstick', 'red lipstick', 'makeup', 'make-up', 'cosmetics', 'lipstick tube'],
  draw: () => placed(LIPSTICK, { turn: 8, scale: 0.97 }),
};

const PERFUME: readonly Shape[] = [
  body(closed('-84,-310! 84,-310! 84,-200! -84,-200!'), 'skin', { colour: 'gold' }), brush(open('-70,-276 0,-264 70,-276'), 'internal', 1.6), brush(open('-70,-240 0,-228 70,-240'), 'internal', 1.6),
  body(symmetric('0,-490 60,-474 104,-410 90,-340 60,-310! 0,-300!'), 'skin', { colour: 'pink', relief: 0.9 }), brush(open('0,-484 -30,-420 -30,-320'), 'internal', 1.8), brush(open('0,-484 40,-420 36,-320'), 'internal', 1.8),
  body(symmetric('0,-210! 120,-210! 180,-190! 300,-110 360,0 370,160 320,340 210,460! 0,480!'), 'skin', { colour: 'white', relief: 0.7 }),
  fill(symmetric('0,-60! 316,-60! 336,40 330,160 286,320 190,424! 0,440!'), 'mid', { colour: 'pink', relief: 0.6 }),
  whip('350,0 360,160 310,336 206,450', '210,0 220,130 190,260 130,340', { count: 20, reach: 0.75, longest: 'middle' }),
  brush(open('-180,-170 -290,-80 -334,20'), 'outline', 2), brush(open('-290,100 -280,200 -240,320'), 'internal', 2.2),
  body(closed('0,-20! 130,40 150,170 130,300 0,360! -130,300 -150,170 -130,40'), 'skin', { colour: 'bone', relief: 0.2 }),
  ...[0, 72, 144, 216, 288].map((turn) => body(leaf(polar([0, 160], radians(turn - 90), 20), polar([0, 160], radians(turn - 90), 104),
    { half: 40, belly: 0.66, blunt: true }), 'dark', { colour: 'crimson', line: 'internal' })),
    fill(circle([0, 160], 24), 'skin', { colour: 'gold' }),
  body(ribbon('84,-256 200,-280 290,-250', () => 13).outline(), 'skin', { colour: 'gold' }), body(ellipse([370, -230], 96, 74, 14), 'dark', { colour: 'crimson', relief: 1 }), ...['300,-260 360,-270 440,-240', '296,-230 360,-226 446,-204'].map((d) => cut(open(d), 'internal', 1.6)),
  body(closed('440,-180! 460,-120 480,-50! 440,-70 420,-30! 404,-80 370,-50! 390,-110 400,-170!'), 'skin', { colour: 'gold' }),
];

export const perfume: Motif = {
  name: 'perfume-bottle', pose: 'figure', anchors: { crown: [0, -480], centre: [0, 130], base: [0, 480] }, words: ['perfume', 'perfume bottle', 'fragrance', 'eau de toilette', 'bottle of perfume'],
  draw: () => placed(PERFUME, { x: -50 }),
};

const FRAME_BEADS = Array.from({ length: 24 }, (_, i) => polar([0, 0], radians(i * 15), 1)).map(([x, y]): readonly [number, number] => [x * 262, -170 + y * 292]);

const HAND_MIRROR: readonly Shape[] = [
  body(symmetric('0,110! 50,120 46,190 30,260 48,330 56,400 40,460 0,494'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('-20,190 -10,260 -20,330'), 'internal', 1.8), fill(circle([0, 420], 22), 'dark', { colour: 'crimson' }),
  body(closed('0,90! 70,120 130,110 150,150! 90,190 30,170 0,210! -30,170 -90,190 -150,150! -130,110 -70,120'), 'skin', { colour: 'gold' }),
  body(ellipse([0, -170], 290, 320), 'skin', { colour: 'gold', relief: 0.8 }), ...FRAME_BEADS.map((at) => fill(circle(at, 15), 'skin', { colour: 'bone', relief: 0.6 })),
  body(ellipse([0, -170], 228, 256), 'skin', { colour: 'white', relief: 0.1 }),
];

/** What the glass shows when nothing stands in it. */
const GLARE: readonly Shape[] = [
  shadow(closed('-196,-60! -60,-420! 0,-424! 60,-420 -150,20! -180,-20')), shadow(closed('-70,70! 140,-360! 176,-320! -30,84!')),
  brush(open('206,-150 190,-40 120,40'), 'internal', 2.2), brush(open('170,-90 150,-30 110,10'), 'internal', 1.8),
];

export const handMirror: Motif = {
  name: 'hand-mirror', pose: 'tall', anchors: { crown: [0, -490], centre: [0, -170], base: [0, 490] }, words: ['hand mirror', 'mirror', 'hand held mirror', 'handheld mirror', 'magic mirror', 'vanity mirror', 'looking glass'],
  holds: { room: { x: 0, y: -170, width: 340, height: 400 }, draw: () => HAND_MIRROR },
  draw: () => [...HAND_MIRROR, ...GLARE],
};
