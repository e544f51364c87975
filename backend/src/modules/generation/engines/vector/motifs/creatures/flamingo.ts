import { body, brush, circle, closed, cut, featherFan, fill, glint, open, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('40,20 140,40 206,-20 206,-110 140,-200 70,-280 50,-370 100,-440 180,-456', profile('0:74 0.14:56 0.3:38 0.6:29 0.9:30 1:34'));
const pink = { colour: 'pink' } as const;

const limb = (spine: string, stops: string): Shape => body(ribbon(spine, profile(stops)).outline(), 'skin', { ...pink, line: 'internal', relief: 0.6 });

const legs = (): readonly Shape[] => [
  limb('60,120 110,200 150,276', '0:40 0.6:17 1:12'), limb('150,276 70,310 -10,330', '0:12 1:11'), body(circle([150, 276], 19), 'skin', { colour: 'crimson', line: 'internal' }),
  body(closed('0,318! -40,330 -90,372 -104,408! -70,396 -56,420! -30,386 0,404! 0,370 14,344!'), 'dark', { ...pink, line: 'internal' }),
  limb('-30,150 -10,230 -6,306', '0:42 0.6:17 1:12'), limb('-6,306 -10,390 -8,474', '0:12 1:11'), body(circle([-6, 308], 19), 'skin', { colour: 'crimson', line: 'internal' }),
  body(closed('-22,456! 6,456 60,476 104,494! 40,490 10,498! -20,488 -64,496! -40,474!'), 'dark', { ...pink, line: 'internal' }),
  ...['-250,470 -170,460 -90,470', '130,470 210,460 290,470', '-190,492 -140,486 -96,494', '160,494 210,488 250,494'].map((line) => stroke(open(line), 'internal')),
];

const trunk = (): readonly Shape[] => [
  body(closed('150,0 168,60 130,130 50,176 -60,184 -160,160 -250,120 -330,110! -290,20 -200,-60 -90,-104 20,-100 100,-60'), 'skin', { ...pink, relief: 1 }),
  shadow(closed('120,130! 50,156 -60,164 -170,140 -250,112! -160,164 -60,186 50,178')),
];

const wing = (): readonly Shape[] => [
  ...featherFan('-60,60 -110,30 -140,-10', '-300,250 -380,230 -420,160', { count: 4, tone: 'dark', colour: 'crimson', fullness: 0.74, curl: 0.1, edge: 'outline' }),
  ...featherFan('30,80 -40,60 -110,-20', '-130,220 -250,190 -330,120 -350,60', { count: 6, tone: 'skin', ...pink, fullness: 0.72, curl: 0.1, edge: 'outline' }),
  ...featherFan('80,60 20,20 -60,-50', '10,170 -110,160 -200,100 -240,20', { count: 6, tone: 'skin', ...pink, fullness: 0.7, curl: 0.09 }),
  body(closed('112,70! 120,10 80,-50 0,-86 -90,-90 -170,-50! -130,-30 -140,10! -90,0 -90,50! -40,30 -30,86! 10,60 40,110! 60,70'), 'skin', { ...pink, relief: 0.8 }),
  ...['86,20 60,-20 20,-40', '40,40 10,0 -30,-20', '-10,20 -40,-20 -80,-40'].map((line) => brush(open(line), 'internal', 2.2)),
];

const FOLDS = [[0.26, 0.3], [0.36, 0.4], [0.62, -0.3], [0.72, -0.4]] as const;

const neck = (): readonly Shape[] => [
  body(NECK.outline(), 'skin', { ...pink, relief: 0.9 }),
  shadow(closed('204,-60! 196,-110 140,-180 90,-236 70,-280! 130,-230 190,-170 226,-110 222,-50')),
  ...FOLDS.map(([at, v]) => brush(open([NECK.at(at, v), NECK.at(at + 0.03, v + 0.14), NECK.at(at + 0.07, v + 0.06)]), 'internal', 1.8)),
];

const head = (): readonly Shape[] => [
  body(closed('140,-470 180,-496 226,-496 262,-474 272,-440 254,-408 214,-398 170,-412 140,-436'), 'skin', { ...pink, relief: 0.9 }),
  body(closed('250,-486! 300,-478 344,-446 364,-400 358,-348 330,-306! 322,-340 312,-364 288,-384 246,-404! 236,-440'), 'skin', { colour: 'bone', relief: 0.7 }),
  solid(closed('364,-414! 368,-372 354,-334 330,-302! 322,-340 314,-362! 340,-376 352,-396')), cut(open('352,-384 346,-356 336,-334'), 'internal', 1.8),
  brush(open('262,-412 306,-406 336,-386'), 'internal', 2.2), solid(closed('292,-452! 308,-450 318,-438! 304,-438')),
  fill(circle([214, -452], 21), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([217, -452], 11)), glint(circle([212, -457], 4)),
];

/** A flamingo on one leg in shallow water, its neck in an S. */
export const flamingo: Motif = {
  name: 'flamingo',
  pose: 'figure',
  words: ['flamingo', 'pink flamingo'],
  anchors: { crown: [200, -496], mouth: [340, -320], base: [0, 490], heart: [0, 40] },
  draw: () => [...legs(), ...trunk(), ...neck(), ...wing(), ...head()],
};
