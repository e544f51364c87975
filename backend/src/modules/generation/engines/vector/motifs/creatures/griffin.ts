import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, movedKnots, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wing } from '../symbols/wings.js';

const pelt = { colour: 'gold' } as const;
const TORSO = '-330,400! -350,290 -300,190 -220,110 -130,20 -60,-70 -10,-150 50,-210! 200,-190! 246,-100 256,10 236,120 180,210 110,290 20,350 -120,400 -240,420';
const HAUNCH = '-360,380! -364,280 -320,190 -230,150 -140,160 -80,220 -70,310 -100,380 -130,424! -60,430 -10,440 10,466 0,494! -200,494! -300,480';
const RUFF = '250,-210 300,-150 256,-156 290,-80 246,-96 270,-10 224,-40 230,50 186,10 176,90 140,30 110,90 90,10 46,40 50,-40 0,-30 20,-90 -30,-110 10,-160';
const HEAD = '20,-180! 0,-280 40,-370 110,-420 200,-430 270,-396 300,-350! 290,-290 284,-240 250,-190!';

const claw = (x: number, y: number): Shape => body(closed(movedKnots('-12,-12! 20,-12 40,24! 14,14 -10,14!', { x, y })), 'black', { line: 'internal', colour: 'black' });
const TOES = ['140,424 190,424 232,446', '136,428 156,448 176,464', '130,424 108,436 88,460'] as const;

/** An eagle's leg: feathered to the knee, scaled below it, its talons spread. */
const foreleg = (tone: 'skin' | 'dark'): readonly Shape[] => [
  claw(238, 450), claw(180, 470), body(closed('82,448! 60,470 62,498! 80,484 98,470!'), 'black', { line: 'internal', colour: 'black' }),
  ...TOES.map((toe) => body(ribbon(toe, profile('0:22 0.6:18 1:16')).outline(), tone, { colour: 'yellow', relief: 0.7 })),
  body(closed('104,270! 110,350 112,400 108,430! 140,446 176,430! 168,390 172,340 186,270!'), tone, { colour: 'yellow', relief: 0.7 }),
  ...['112,350 140,360 168,350', '114,376 140,386 166,376', '112,402 140,412 166,402'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
  body(closed([...knots('20,60! 70,0 150,-10 216,40 236,130 222,230'), ...flames('222,230 210,316 184,262 164,336 140,272 110,326 96,262 68,280 72,220', 0.12), [36, 150]]), tone, { ...pelt, relief: 0.8 }),
  ...['90,190 104,220 100,244', '140,200 150,230 144,258', '186,190 190,216 182,240', '110,110 126,140 124,168', '170,100 180,130 174,160'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  body(closed('70,-350! 20,-384 -20,-430 -64,-500! 10,-490 80,-452 120,-400!'), 'skin', { colour: 'white' }), solid(closed('78,-380! 30,-418 -16,-464! 46,-440 98,-408!')),
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
  anchors: { crown: [250, -386], mouth: [380, -220], eye: [290, -288], base: [0, 464], back: [-150, 60] },
  draw: (rng) => placed([
    ...placed(wing(rng.fork('far')), { x: 30, y: 20, scale: 0.86, turn: 38, flip: true }),
    body(ribbon('-290,440 -400,474 -476,420 -462,320 -396,270 -400,180', profile('0:26 0.6:18 1:14')).outline(), 'skin', pelt), ...['-400,196 -450,130 -440,40', '-398,190 -390,110 -410,10', '-396,196 -340,150 -344,60'].map((line) => body(lock(line, 30), 'dark', { colour: 'brown', line: 'internal' })),
    ...placed(foreleg('dark'), { x: 84, y: -14, scale: 0.97 }),
    body(closed(TORSO), 'skin', { ...pelt, relief: 0.9 }),
    body(closed(HAUNCH), 'skin', { ...pelt, relief: 0.9 }), shadow(closed('-364,300! -340,400 -260,478 -200,492! -300,486 -362,420')),
    ...['-290,250 -230,210 -160,220', '-270,300 -220,260 -170,270', '-250,350 -210,316 -166,324', '-40,460 -36,476 -40,490', '-80,456 -76,474 -80,490', '-60,240 -30,300 -40,360', '-90,120 -50,150 -20,200'].map((line) => brush(open(line), 'internal', 2.4)),
    ...placed(wing(rng.fork('near')), { x: 4, y: 110, scale: 0.96, turn: 14, flip: true }),
    ...foreleg('skin'), ...head(),
  ], { x: 76, y: 10, scale: 0.92 }),
};
