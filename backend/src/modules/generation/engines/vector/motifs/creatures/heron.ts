import { body, brush, circle, closed, cut, ellipse, featherFan, fill, glint, leaf, lock, open, placed, polyline, profile, ribbon, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('150,-404 70,-392 40,-320 90,-240 140,-160 120,-60 20,20', profile('0:34 0.3:32 0.6:44 0.85:84 1:110'));
const TRUNK = '120,-60! 150,20 110,120 20,196 -110,250 -240,320! -236,260 -200,180 -150,80 -80,-10 0,-60';
const WING = '40,-20! 66,60 30,150 -60,210 -180,280 -300,360! -270,250 -210,130 -120,20 -30,-40!';

const leg = (foot: number, knee: number, tone: 'skin' | 'mid'): readonly Shape[] => [
  body(ribbon([[-30 + foot * 0.3, 190], [knee, 320], [foot, 470]], profile('0:22 0.46:11 0.5:17 0.54:10 1:10')).outline(), tone, { colour: 'gold', relief: 0.6 }),
  ...[[96, 14], [70, 32], [-60, 20]].map(([dx = 0, dy = 0]) => body(leaf([foot, 466], [foot + dx, 470 + dy], { half: 8, foot: 8 }), tone, { colour: 'gold', line: 'internal' })),
];

const head = (): readonly Shape[] => [
  ...['130,-440 20,-470 -110,-420', '140,-430 40,-440 -60,-370'].map((spine) => body(lock(spine, 13), 'dark', { line: 'internal', colour: 'navy' })),
  body(closed('222,-430! 330,-410 470,-378! 350,-372 226,-380!'), 'skin', { colour: 'orange', relief: 0.6 }), brush(open('226,-402 320,-392 440,-380'), 'internal', 2),
  body(closed('236,-424! 200,-458 140,-462 100,-430 94,-386 130,-364 190,-370 240,-382!'), 'skin', { colour: 'white', relief: 0.8 }),
  solid(closed('226,-438! 180,-464 130,-462 84,-420! 130,-434 180,-430')), fill(circle([196, -412], 14), 'skin', { colour: 'yellow', relief: 0 }),
  solid(circle([199, -412], 8)), glint(circle([195, -416], 3)),
];

/** A heron standing in the shallows, neck in an S. */
export const heron: Motif = {
  name: 'heron',
  pose: 'tall',
  words: ['heron', 'blue heron', 'great blue heron', 'grey heron', 'gray heron', 'standing heron', 'egret', 'bittern'],
  anchors: { crown: [150, -460], eye: [196, -412], mouth: [470, -378], base: [0, 490], heart: [0, 60] },
  draw: () => placed([
    ...leg(60, 20, 'mid'), ...leg(-70, -76, 'skin'),
    ...[[-70, 478, 130], [60, 478,
      100]].flatMap(([x = 0, y = 0, r = 0]) => [stroke(polyline(Array.from({ length: 9 }, (_, i) => [x + r * Math.cos(0.2 + i * 0.34), y + 20 * Math.sin(0.2 + i * 0.34)])),
        'internal')]),
    ...featherFan('-170,200 -210,260', '-330,470 -200,420', { count: 4, tone: 'dark', colour: 'navy', fullness: 0.7, edge: 'outline' }),
    body(closed(TRUNK), 'skin', { colour: 'white', relief: 0.9 }), body(NECK.outline(), 'skin', { colour: 'grey', relief: 0.8 }),
    ...[0.2, 0.28, 0.36, 0.44, 0.52, 0.6].map((share) => solid(leaf(NECK.at(share, -0.3), NECK.at(share + 0.05, -0.3), { half: 8 }))),
    ...['140,-90 190,-10 170,100', '110,-60 150,40 120,150', '80,-30 110,60 70,170',
      '150,-130 200,-70 206,30'].map((spine) => body(lock(spine, 17), 'skin', { line: 'internal', colour: 'white' })),
    ...featherFan('-30,130 -150,120', '-180,340 -400,420', { count: 6, tone: 'dark', colour: 'navy', fullness: 0.66, curl: 0.05, edge: 'outline' }),
    ...featherFan('20,70 -120,60', '-100,250 -300,290', { count: 6, tone: 'skin', colour: 'grey', fullness: 0.7, curl: 0.06, edge: 'internal' }),
    body(closed(WING.replace('-60,210 -180,280 -300,360! -270,250', '-40,130! -80,120 -100,170! -130,140 -180,200! -190,150 -250,210!')), 'skin', { colour: 'blue', relief: 0.8 }),
    ...['20,0 0,60 -40,100', '-30,-20 -60,40 -110,90', '-80,20 -120,70 -170,120', '40,50 20,90 0,110'].map((line) => brush(open(line), 'internal', 2.2)),
    ...['96,-220 80,-290 66,-340', '170,-110 166,-50 130,0'].map((line) => brush(open(line), 'internal', 2.2)),
    ...head(), cut(open('150,-450 130,-446 110,-432'), 'detail', 1.4), solid(ellipse([262, -412], 12, 3, 8)),
  ], { x: -20, y: -10, scale: 0.98 }),
};
