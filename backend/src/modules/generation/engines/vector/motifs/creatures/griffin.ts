import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wing } from '../symbols/wings.js';

const pelt = { colour: 'gold' } as const;
const TORSO = '-330,400! -350,290 -300,190 -220,110 -130,20 -60,-70 -10,-150 50,-210! 200,-190! 246,-100 256,10 236,120 180,210 110,290 20,350 -120,400 -240,420';
const HAUNCH = '-360,380! -364,280 -320,190 -230,150 -140,160 -80,220 -70,310 -100,380 -130,424! -60,430 -10,440 10,466 0,494! -200,494! -300,480';
const RUFF = '250,-210 300,-150 256,-156 290,-80 246,-96 270,-10 224,-40 230,50 186,10 176,90 140,30 110,90 90,10 46,40 50,-40 0,-30 20,-90 -30,-110 10,-160';
const HEAD = '20,-180! 0,-280 40,-370 110,-420 200,-430 270,-396 300,-350! 290,-290 284,-240 250,-190!';

const claw = (x: number, y: number): Shape =>
  body(closed([[x - 8, y - 26, true], [x + 24, y - 22], [x + 38, y + 14, true], [x + 12, y + 2]]), 'black', { line: 'internal', colour: 'black' });
const talon = (x: number, y: number): readonly Shape[] => [0, 1, 2].map((i) => claw(x + i * 39, y));

const foreleg = (tone: 'skin' | 'dark'): readonly Shape[] => [
  body(closed('90,130! 210,110 236,210 214,300 204,380 230,430 220,456! 118,456! 120,420 130,380 116,300 90,220'), tone, { ...pelt, relief: 0.8 }),
  body(closed('96,340! 130,330 180,336 220,330! 214,380 240,440 262,466! 116,466! 120,420 126,380'), tone, { colour: 'yellow', relief: 0.7 }),
  ...['130,366 164,374 206,366', '128,396 166,404 208,398', '126,424 168,432 216,428'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
  ...talon(136, 480),
];

const head = (): readonly Shape[] => [
  body(closed('60,-350! -10,-400 -50,-470 -50,-500! 40,-480 110,-430 130,-370!'), 'skin', pelt), solid(closed('70,-376! 10,-420 -20,-470! 50,-450 100,-404!')),
  body(closed([...knots(HEAD), ...flames(RUFF, 0.1).slice(1)]), 'skin', { colour: 'white', relief: 0.9 }),
  shadow(closed([...flames('20,-170 0,-280 44,-270 30,-220 76,-230 60,-160 110,-176 96,-100 146,-130 140,-60 180,-100', 0.08), ...knots('186,10! 176,90 140,30 110,90 90,10 46,40 50,-40 0,-30 20,-90 -30,-110')])),
  ...['120,-300 130,-240 180,-200', '60,-330 80,-370 130,-396', '210,-180 220,-140 210,-100', '150,-180 160,-130 150,-90'].map((line) => brush(open(line), 'internal', 2.4)),
  body(closed('296,-340! 340,-366 400,-340 420,-280 404,-220! 386,-260 350,-276 312,-272 284,-256!'), 'skin', { colour: 'yellow', relief: 0.8 }),
  body(closed('284,-256! 312,-272 350,-270 364,-252! 340,-230 300,-222 270,-226!'), 'dark', { colour: 'orange' }), solid(closed('330,-334! 356,-330 350,-316! 334,-320')),
  solid(closed('186,-320! 214,-346 256,-342 272,-316! 244,-300 210,-304')), fill(circle([234, -324], 16), 'skin', { line: 'none', colour: 'gold', relief: 0 }), solid(circle([238, -324], 8)), glint(circle([232, -329], 4)),
  brush(open('160,-340 210,-376 290,-346'), 'outline', 1.6), brush(open('190,-290 230,-280 262,-294'), 'internal', 2),
];

/** A griffin sitting guard: an eagle's head, wings and talons on a lion's body. */
export const griffin: Motif = {
  name: 'griffin',
  pose: 'figure',
  words: ['griffin', 'griffins', 'gryphon', 'griffon', 'hippogriff'],
  anchors: { crown: [120, -440], mouth: [350, -260], eye: [220, -330], base: [-40, 480], back: [-240, 80] },
  draw: (rng) => placed([
    ...placed(wing(rng.fork('far')), { x: 10, y: -50, scale: 0.92, turn: -28, flip: true }),
    body(ribbon('-290,450 -420,470 -490,390 -450,290 -400,220 -420,150', profile('0:26 0.6:18 1:14')).outline(), 'skin', pelt), ...['-420,160 -470,110 -480,30', '-416,160 -400,90 -420,10', '-418,160 -360,120 -350,50'].map((line) => body(lock(line, 30), 'dark', { colour: 'brown', line: 'internal' })),
    ...placed(foreleg('dark'), { x: -70, y: 12, scale: 0.97 }),
    body(closed(TORSO), 'skin', { ...pelt, relief: 0.9 }),
    ...foreleg('skin'),
    body(closed(HAUNCH), 'skin', { ...pelt, relief: 0.9 }), shadow(closed('-364,300! -340,400 -260,478 -200,492! -300,486 -362,420')),
    ...['-270,220 -200,230 -150,290', '-130,424 -180,400 -210,360', '-40,460 -36,476 -40,490', '-80,456 -76,474 -80,490', '-150,60 -90,120 -80,190', '150,130 130,180 150,230'].map((line) => brush(open(line), 'internal', 2.4)),
    ...placed(wing(rng.fork('near')), { x: -50, y: 70, scale: 1.02, turn: -14, flip: true }),
    ...head(),
  ], { x: 90, y: 0, scale: 0.93 }),
};
