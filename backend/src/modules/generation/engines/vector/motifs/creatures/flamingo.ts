import { body, brush, circle, closed, cut, featherFan, fill, glint, open, profile, ribbon, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('96,10 190,-30 240,-110 214,-200 140,-270 110,-350 140,-420 214,-446', profile('0:66 0.2:46 0.5:32 0.85:32 1:40'));

const legs = (): readonly Shape[] => [
  body(ribbon('-60,170 -130,240 -176,316', profile('0:34 0.5:18 1:14')).outline(), 'skin', { colour: 'pink', line: 'internal' }),
  body(ribbon('-176,316 -80,330 20,316 70,300', profile('0:13 1:11')).outline(), 'skin', { colour: 'pink', line: 'internal' }), body(circle([-176, 316], 20), 'dark', { colour: 'crimson', line: 'internal' }),
  body(closed('60,290! 100,300 130,330 150,370! 120,352 100,372! 92,340 62,356! 66,324!'), 'dark', { colour: 'pink', line: 'internal' }),
  body(ribbon('20,170 34,260 26,320', profile('0:36 0.5:18 1:14')).outline(), 'skin', { colour: 'pink', line: 'internal' }),
  body(ribbon('26,320 34,400 30,470', profile('0:13 1:12')).outline(), 'skin', { colour: 'pink', line: 'internal' }), body(circle([26, 322], 20), 'dark', { colour: 'crimson', line: 'internal' }),
  body(closed('20,456! 50,456 100,474 140,490! 90,484 60,492! 30,482 -10,492! 0,474!'), 'dark', { colour: 'pink', line: 'internal' }),
  ...['-150,440 -60,430 -10,440', '70,436 150,428 230,438', '-220,474 -140,464 -60,474', '150,470 220,462 290,472'].map((line) => stroke(open(line), 'detail')),
];

const trunk = (): readonly Shape[] => [
  ...featherFan('-150,90 -190,120 -210,160', '-400,140 -440,210 -410,280 -340,310', { count: 6, tone: 'dark', colour: 'crimson', fullness: 0.8, curl: 0.06, edge: 'outline' }),
  body(closed('170,-40 196,60 150,150 40,200 -80,206 -190,190 -260,160! -250,90 -170,0 -60,-60 60,-80'), 'skin', { colour: 'pink', relief: 1 }),
  ...['110,140 60,170 0,180', '150,90 110,130 60,150', '20,196 -40,190 -90,196'].map((line) => brush(open(line), 'internal', 2)),
];

const wing = (): readonly Shape[] => [
  ...featherFan('10,70 -40,20 -70,-20', '-150,210 -270,230 -350,190 -370,130', { count: 6, tone: 'skin', colour: 'pink', dipped: 0.34, fullness: 0.78, curl: 0.06, edge: 'outline' }),
  ...featherFan('70,60 20,0 -30,-40', '0,180 -110,190 -200,150 -240,84', { count: 7, tone: 'skin', colour: 'pink', fullness: 0.68, curl: 0.07 }),
  ...featherFan('100,40 50,-20 0,-56', '60,130 -20,140 -100,100 -140,36', { count: 6, tone: 'skin', colour: 'pink', fullness: 0.68, curl: 0.07 }),
  body(closed('130,20! 100,-50 30,-90 -50,-84 -120,-40! -60,-30 -20,10 20,30 60,60 110,70!'), 'skin', { colour: 'pink', relief: 0.8 }),
  ...['90,-20 60,10 64,40', '40,-60 10,-20 20,10', '-20,-70 -40,-44 -30,-20'].map((line) => brush(open(line), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  body(NECK.outline(), 'skin', { colour: 'pink', relief: 0.9 }),
  ...[0.1, 0.2, 0.3, 0.42, 0.54].map((at, i) => brush(
    open([NECK.at(at, i % 2 === 0 ? 0.2 : -0.5), NECK.at(at + 0.03, i % 2 === 0 ? 0.36 : -0.3), NECK.at(at + 0.07, i % 2 === 0 ? 0.3 : -0.36)]), 'internal',
    2,
  )),
  body(closed('150,-440 190,-486 250,-488 300,-460 316,-410 290,-372 230,-366 180,-390'), 'skin', { colour: 'pink', relief: 0.9 }),
  body(closed('290,-466! 350,-450 396,-400 402,-330 376,-270 346,-246! 336,-290 322,-330 296,-356 270,-378!'), 'skin', { colour: 'bone', relief: 0.8 }),
  solid(closed('398,-370! 406,-320 380,-266 346,-242! 336,-290 326,-322! 352,-330 376,-346')), cut(open('390,-330 376,-296 360,-272'), 'internal', 2),
  brush(open('282,-384 322,-376 356,-346 374,-320'), 'internal', 2.2), solid(closed('334,-416! 350,-410 360,-396! 344,-402')),
  fill(circle([250, -432], 22), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([253, -432], 11)), glint(circle([248, -438], 4)),
  brush(open('220,-456 250,-468 280,-456'), 'internal', 2),
];

/** A flamingo on one leg in shallow water. */
export const flamingo: Motif = {
  name: 'flamingo',
  pose: 'figure',
  words: ['flamingo', 'pink flamingo'],
  anchors: { crown: [220, -484], mouth: [370, -330], base: [40, 490], heart: [0, 60] },
  draw: () => [...legs(), ...trunk(), ...wing(), ...head()],
};
