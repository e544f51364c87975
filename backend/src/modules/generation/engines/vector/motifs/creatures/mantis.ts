import {
  body, brush, closed, cut, ellipse, fill, glint, leaf, lock, offset, open, paired, placed, polygon, profile, ribbon, solid, symmetric, track, whip, type Curve,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'leaf' } as const;

const CHEST = ribbon('44,40 90,-60 150,-180 224,-318', profile('0:24 0.08:50 0.25:44 0.62:48 0.85:34 1:22'));
const rim = (v: number): Curve => [0.08, 0.3, 0.5, 0.7, 0.92].map((at) => CHEST.at(at, v));

const limb = (spine: Curve, stops: string, line: 'outline' | 'internal' = 'outline'): Shape => body(ribbon(spine, profile(stops)).outline(), 'skin', { ...green, line, relief: 0.7 });

/** Spikes on one side of a leg, longest in its middle. */
function spikes(spine: Curve, count: number, side: -1 | 1): readonly Shape[] {
  const way = track(spine);
  return Array.from({ length: count }, (_, i) => {
    const at = 0.2 + (0.66 * i) / (count - 1);
    const root = (shift: number): readonly [number, number] => offset(way.at(at), way.angle(at), shift, side * 16);
    return body(polygon([root(-11), offset(way.at(at), way.angle(at), 6, side * 54), root(11)]), 'skin', { colour: 'bone', line: 'internal', relief: 0 });
  });
}

/** A walking leg: thigh, shin and foot. */
const leg = (thigh: Curve, shin: Curve, foot: Curve): readonly Shape[] => [
  limb(foot, '0:9 0.8:7 1:3', 'internal'), limb(shin, '0:7 0.06:15 0.96:9 1:5'), limb(thigh, '0:10 0.12:25 0.6:20 0.93:16 1:8'),
];

const farLegs = (): readonly Shape[] => [
  ...leg('60,20 170,-30 290,-10', '290,-10 350,170 372,330', '372,330 410,350 452,352'),
  ...leg('-40,40 -130,-90 -250,-150', '-250,-150 -340,60 -376,250', '-376,250 -414,276 -456,280'),
];
const nearLegs = (): readonly Shape[] => [
  ...leg('70,40 130,110 210,150', '210,150 230,300 220,440', '220,440 256,466 300,470'),
  ...leg('10,50 -90,60 -190,20', '-190,20 -236,230 -226,440', '-226,440 -262,466 -306,470'),
];

/** Belly in rings, the folded wings over it, the slender chest. */
const trunk = (): readonly Shape[] => [
  body(closed('60,50! 20,110 -90,190 -220,270 -340,330 -430,352! -420,300 -300,190 -100,60 20,0!'), 'skin', { ...green, relief: 0.9 }),
  ...['-20,96 -44,128 -40,150', '-90,140 -116,172 -110,200', '-160,186 -186,218 -180,244', '-230,230 -254,258 -250,284', '-300,270 -322,296 -318,316'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('86,-30! 40,-60 -60,-20 -190,70 -320,180 -430,290 -494,372! -390,340 -250,260 -110,160 10,90 70,40!'), 'dark', { colour: 'moss', relief: 0.7 }),
  ...['50,-20 -80,60 -240,190 -440,340', '40,-44 -70,20 -210,120 -380,270', '50,10 -60,90 -200,190 -370,300', '40,40 -50,100 -150,170'].map((line) => cut(open(line), 'internal', 2.2)),
  body(CHEST.outline(), 'skin', { ...green, relief: 0.9 }),
  brush(CHEST.along(0.1, 0.1, 0.92), 'internal', 2), whip(rim(0.98), rim(0.1), { count: 11, reach: 0.7, longest: 'middle' }),
];

const COXA = '186,-210 240,-140 306,-76';
const FEMUR = '306,-76 350,-150 404,-240 440,-336';

/** A foreleg raised and folded as if in prayer, spiked within. */
const arm = (): readonly Shape[] => [
  limb(COXA, '0:12 0.14:30 0.6:33 0.9:27 1:14'),
  ...spikes(FEMUR, 7, -1), limb(FEMUR, '0:14 0.1:34 0.35:46 0.75:34 0.94:23 1:10'), brush(open('326,-96 376,-180 424,-290'), 'internal', 2.2),
  body(lock('446,-352 392,-346 340,-290 304,-210 300,-140', 27, 0.2), 'skin', { ...green, relief: 0.6 }), brush(open('416,-336 362,-290 326,-226'), 'internal', 1.8),
  brush(open('220,-190 262,-140 300,-104'), 'internal', 2),
];

const head = (): readonly Shape[] => [
  ...paired(brush(open('26,-410 90,-480 210,-494'), 'outline', 1.6)),
  body(symmetric('0,-412 60,-420 110,-404 100,-350 50,-290 20,-264 0,-260'), 'skin', { ...green, relief: 0.8 }),
  ...paired(
    body(ellipse([106, -378], 48, 66, 24), 'skin', { colour: 'gold', relief: 0.9 }), solid(ellipse([96, -362], 13, 17)), glint(leaf([126, -426], [142, -376], { half: 9 })),
    brush(open('30,-330 20,-300 8,-284'), 'internal', 2), solid(ellipse([20, -380], 8, 10)),
  ),
  fill(symmetric('0,-316! 14,-308 12,-294 0,-286!'), 'dark', { line: 'none', colour: 'moss', relief: 0 }), solid(ellipse([0, -396], 7, 9)),
];

/** A praying mantis from the side, its forelegs folded and its head turned to us. */
export const mantis: Motif = {
  name: 'mantis',
  pose: 'figure',
  words: ['mantis', 'praying mantis', 'grasshopper', 'cricket', 'locust'],
  anchors: { crown: [225, -398], eye: [298, -352], mouth: [198, -290], base: [10, 460], heart: [60, 20] },
  draw: () => placed([
    ...farLegs(), ...placed(arm(), { x: 84, y: 116, scale: 0.96, turn: -26 }),
    ...trunk(), ...nearLegs(), ...placed(arm(), { y: 34 }),
    ...placed(head(), { x: 140, y: -106, scale: 0.82, turn: 14 }),
  ], { x: 14, y: 14, scale: 0.95 }),
};
