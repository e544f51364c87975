import { blade } from '../flora/parts/blade.js';
import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, placed, polar, radians, ribbon, shadow, solid, stroke, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A mango with its leaves, a half of it cut in cubes before it. */
export const mango: Motif = {
  name: 'mango', pose: 'figure',
  words: ['mango', 'mangoes', 'mangos', 'mango fruit'],
  anchors: { crown: [60, -460], base: [0, 470], centre: [0, 0] },
  draw: (rng) => placed([
    ...placed(blade({ length: 330, half: 66, veins: 6 }, rng), { x: 70, y: -360, turn: 74 }),
      ...placed(blade({ length: 300, half: 60, veins: 6 }, rng), { x: 60, y: -360, turn: -60 }),
    body(ribbon('66,-320 62,-400 40,-470', () => 17).outline(), 'dark', { colour: 'brown' }),
    body(closed('60,-340! 170,-340 300,-250 380,-80 370,110 280,260 120,340 -60,330 -200,240 -280,90 -270,-70 -180,-190 -60,-290'), 'skin', { colour: 'orange', relief: 1 }),
    whip('340,-190 380,-60 366,110 276,256 120,336', '210,-130 240,-20 220,80 160,160 60,210', { count: 17, reach: 0.8, longest: 'middle', rng }),
    ...['-120,-170 -190,-90 -210,0', '-60,-220 -110,-180'].map((d) => brush(open(d), 'outline', 2)), shadow(closed('20,-330! 60,-300 110,-330! 70,-270')),
    ...[[120, -190], [200, -90], [60, -90], [160, 20]].map(([x = 0, y = 0]) => solid(circle([x, y], 8))),
    body(closed('-440,330! -430,190 -330,110 -170,90 0,130 90,220 110,330! 60,430 -70,486 -240,490 -380,440'), 'dark', { colour: 'orange' }),
    body(closed('-440,300! -400,170 -290,90 -150,76 10,116 90,210 104,300! 20,380 -130,420 -280,410 -390,370'), 'skin', { colour: 'yellow', relief: 0.5 }),
    ...['-360,130 -330,270 -280,410', '-230,84 -210,250 -180,420', '-90,82 -80,250 -60,410', '40,140 30,280 40,370', '-410,210 -160,170 90,220', '-436,300 -160,290 100,310'].map((d) => brush(open(d), 'outline', 1.5)),
    ...['-320,150 -306,200', '-190,120 -180,160', '-50,124 -46,166', '-310,230 -298,270', '-170,220 -160,262', '-40,220 -38,262'].map((d) => brush(open(d), 'internal', 2)),
  ], { scale: 0.96, y: 6 }),
};

/** A coconut, and one broken open before it. */
export const coconut: Motif = {
  name: 'coconut', pose: 'figure',
  words: ['coconut', 'coconuts', 'coco nut', 'half coconut', 'cracked coconut'],
  anchors: { centre: [0, 0], base: [0, 440] },
  draw: (rng) => [
    body(circle([-130, -110], 330), 'skin', { colour: 'brown', relief: 1 }),
    ...Array.from({ length: 30 }, (_, i) => radians(i * 137.5)).map((a, i) => {
      const [x, y] = polar([-130, -110], a, 40 + Math.sqrt(i / 30) * 255);
      return brush(open([[x - 6, y - 30], [x + rng.between(-8, 8), y], [x + 8, y + rng.between(24, 40)]]), 'internal', 2);
    }),
    whip('-440,-20 -390,100 -270,196 -130,220', '-330,0 -290,60 -210,110 -130,120', { count: 13, reach: 0.8, longest: 'middle', rng }),
    ...[[-200, -290, -20], [-90, -310, 10], [-140, -220, 0]].map(([x = 0, y = 0, turn = 0]) => solid(ellipse([x, y], 26, 32, turn))),
    body(closed('-130,160! -120,40 -20,-50 150,-80 320,-40 440,60 470,190! 440,330 330,430 170,460 20,430 -90,330'), 'skin', { colour: 'brown', relief: 0.9 }),
    ...Array.from({ length: 15 }, (_, i) => -96 + i * 36).map((x, i) => brush(open([[x, 330 + 96 * Math.sin((i / 14) * Math.PI) - 26], [x + 8, 350 + 96 * Math.sin((i / 14) * Math.PI)]]), 'internal', 2)),
    body(closed('-130,160! -104,60 0,-30 170,-56 330,-20 440,80 470,190! 430,280 310,340 170,354 30,330 -80,260'), 'skin', { colour: 'white', relief: 0.2 }),
    body(closed('-66,160! -40,84 40,26 170,6 300,30 380,90 406,180! 370,246 280,286 170,296 60,280 -20,230'), 'dark', { colour: 'tan' }), cut(open('0,190 60,240 170,262 290,246'), 'internal', 2.2), cut(open('60,70 160,46 260,60'), 'internal', 2),
    ...['-100,130 -80,90 -40,46', '420,220 440,190 440,150',
      '80,316 170,326 250,318'].map((d) => brush(open(d), 'internal', 1.8)),
    ...placed([leaf([0, 0], [0, -150], { half: 44, belly: 0.5 })].map((d) => body(d, 'dark', { colour: 'leaf' })), { x: 210, y: -150, turn: 20 }),
    ...placed([body(leaf([0, 0], [0, -190], { half: 46, belly: 0.5 }), 'skin', { colour: 'leaf' }), brush(open('0,-10 4,-90 0,-170'), 'internal', 1.6)], { x: 216, y: -140, turn: 66 }),
  ],
};

const FLORETS = [[-290, -90, 120], [290, -80, 120], [-180, -250, 140], [190, -240, 140], [0, -320, 150], [-110, -60, 140], [120, -50, 140], [0, -170, 160]] as const;

/** A knobbly head of buds. */
const floret = (x: number, y: number, r: number): readonly Shape[] => {
  const rim = Array.from({ length: 11 }, (_, i) => i * 2).flatMap((i) => [[...polar([x, y], radians(i * 16.36), r * 0.86), true] as const,
    [...polar([x, y], radians((i + 1) * 16.36), r * 1.06)] as const]);
  return [
    body(closed(rim), 'skin', { colour: 'moss', relief: 1 }),
    ...[[-0.4, -0.4], [0.1, -0.6], [0.5, -0.2], [-0.1, -0.1], [-0.6, 0.1], [0.3, 0.3],
      [-0.2, 0.4]].map(([u = 0, v = 0]) => brush(open([[x + u * r - 22, y + v * r + 8], [x + u * r, y + v * r - 14], [x + u * r + 22, y + v * r + 8]]), 'internal', 2.2)),
  ];
};

/** A head of broccoli. */
export const broccoli: Motif = {
  name: 'broccoli', pose: 'figure',
  words: ['broccoli', 'broccoli floret', 'broccolis'],
  anchors: { crown: [0, -460], base: [0, 480], centre: [0, -100] },
  draw: () => [
    body(closed('-90,480! -110,300 -140,180 -260,60 -300,-20! -190,-20! 190,-20! 300,-20! 260,60 140,180 110,300 90,480! 0,496'), 'skin', { colour: 'leaf', relief: 0.9 }),
    shadow(closed('-250,40! -170,70 -60,90 60,90 170,70 250,40! 150,160 60,130 -60,130 -150,160')), whip('100,470 112,300 140,190', '20,460 30,320 60,220', { count: 9, reach: 0.8, longest: 'middle' }),
    ...['-40,220 -50,330 -40,460', '20,200 10,280'].map((d) => brush(open(d), 'internal', 2)), stroke(open('-92,470 0,456 92,470'), 'internal'),
    ...FLORETS.flatMap(([x, y, r]) => floret(x, y, r)),
    ...[[-200, 30], [210, 40], [0, 60]].map(([x = 0, y = 0]) => fill(closed([[x - 40, y, true], [x, y + 26], [x + 40, y, true], [x, y + 8]]), 'dark', { colour: 'moss', line: 'none' })),
  ],
};
