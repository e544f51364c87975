import { body, brush, circle, closed, cut, featherFan, fill, glint, knots, leaf, lerp, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const red = { colour: 'red' } as const;

const LEAVES = ['-300,196 -400,110', '-240,232 -330,320', '330,196 420,110', '390,220 480,290', '420,180 498,150'];

const branch = (): readonly Shape[] => [
  ...LEAVES.flatMap((stalk) => {
    const [root = [0, 0], tip = [0, 0]] = knots(stalk);
    return [body(leaf(root, tip, { half: 36, belly: 0.42 }), 'skin', { colour: 'leaf' }), brush(open([lerp(root, tip, 0.12), lerp(root, tip, 0.8)]), 'internal', 1.6)];
  }),
  body(closed('-420,206! -300,180 -120,196 40,172 220,186 400,160 460,180! 452,212 300,226 140,216 -40,240 -220,224 -400,246!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-340,206 -260,200 -190,212', '-100,214 -20,204 50,200', '180,204 260,200 330,194'].map((line) => cut(open(line), 'internal', 2)),
];

const tail = (): readonly Shape[] => [
  ...['10,100! 20,260 -10,400 -40,470! -80,380 -70,250 -50,110!', '-20,110! -30,260 -90,420 -150,498! -150,400 -120,250 -80,120!', '-50,100! -90,240 -160,360 -230,430! -216,330 -170,210 -100,90!'].map((d, i) => body(closed(d), i === 1 ? 'skin' : 'dark', { colour: i === 1 ? 'red' : 'blue', relief: 0.6 })),
  cut(open('-20,180 -20,300 -36,400'), 'internal', 2), brush(open('-60,180 -80,300 -126,430'), 'internal', 2), cut(open('-90,180 -136,290 -196,380'), 'internal', 2),
];

const toe = (aside: number): readonly Shape[] => placed(
  [body(closed('-13,164! -16,200 -8,232 0,240! 10,226 14,196 11,164!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.5 })],
  { x: aside },
);

const foot: readonly Shape[] = [body(closed('-34,130! -30,170 20,176 34,130!'), 'skin', { ...red, line: 'internal' }), ...[-24, 0, 24].flatMap(toe)];

const feet = (): readonly Shape[] => [70, 150].flatMap((x) => placed(foot, { x }));

const trunk = (): readonly Shape[] => [
  body(closed('40,-462 110,-492 176,-476 216,-420 214,-330 212,-250 236,-150 236,-30 196,80 130,150 50,176 -30,150 -80,60 -80,-80 -50,-220 -20,-340 0,-420'), 'skin', { ...red, relief: 0.9 }),
  shadow(closed('236,-60! 200,70 130,146 50,172! 110,120 160,40 190,-60 200,-160!')),
  ...['150,-230 170,-206 168,-180', '190,-150 206,-120 200,-90', '130,-130 148,-104 146,-76', '110,-30 130,0 124,30', '90,60 106,86 98,110', '30,-330 50,-310 50,-286', '70,-280 88,-256 86,-230', '10,-250 30,-232 32,-206'].map((line) => brush(open(line), 'internal', 2.2)),
];

const wing = (): readonly Shape[] => [
  ...featherFan('40,0 0,40 -50,60', '-40,290 -130,330 -200,270', { count: 4, tone: 'dark', colour: 'blue', fullness: 0.7, curl: -0.06, edge: 'outline' }),
  ...featherFan('70,-90 20,-30 -50,10', '60,160 -40,220 -160,170 -180,120', { count: 5, tone: 'dark', colour: 'blue', fullness: 0.72, curl: -0.06, edge: 'outline' }),
  ...featherFan('90,-160 30,-100 -50,-50', '100,60 20,120 -90,110 -130,50', { count: 5, tone: 'skin', colour: 'gold', fullness: 0.72, curl: -0.05, edge: 'outline' }),
  ...featherFan('90,-210 40,-170 -40,-130', '100,-50 40,10 -50,10 -100,-40', { count: 5, tone: 'skin', ...red, fullness: 0.72, curl: -0.05, edge: 'outline' }),
  body(closed('100,-150! 96,-220 40,-262 -20,-240 -70,-170 -86,-90! -40,-110 -10,-80! 20,-130 56,-96! 70,-140'), 'skin', { ...red, relief: 0.7 }),
  ...['50,-220 60,-190 54,-164', '0,-210 6,-170 -6,-140', '-36,-170 -40,-140 -54,-120'].map((line) => brush(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  body(closed('184,-352! 244,-346 268,-312 254,-272 206,-276!'), 'dark', { colour: 'black', line: 'outline' }),
  fill(closed('100,-440! 160,-462 206,-440 212,-380 196,-320 150,-296 104,-330 88,-390'), 'skin', { colour: 'white', line: 'internal', relief: 0.4 }),
  ...['112,-352 150,-338 190,-344', '114,-330 150,-316 184,-322', '104,-374 150,-362 196,-370'].map((line) => brush(open(line), 'internal', 1.4)),
  body(closed('180,-470! 246,-476 304,-436 330,-372 318,-300 288,-242! 278,-296 256,-334 216,-350 184,-352! 196,-410'), 'dark', { colour: 'bone', relief: 0.7 }),
  cut(open('220,-446 272,-424 300,-370'), 'internal', 2.6), cut(open('204,-384 208,-396 220,-400'), 'internal', 2),
  fill(circle([142, -404], 25), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([146, -404], 14)), glint(circle([140, -410], 5)), brush(open('108,-420 136,-440 172,-434'), 'internal', 2.2),
];

/** A macaw on a branch, its long tail hanging. */
export const parrot: Motif = {
  name: 'parrot',
  pose: 'figure',
  words: ['parrot', 'macaw', 'tropical bird'],
  anchors: { crown: [110, -490], mouth: [280, -260], base: [0, 480], heart: [60, -60], eye: [144, -404] },
  draw: () => [...tail(), ...branch(), ...trunk(), ...wing(), ...feet(), ...head()],
};
