import { body, brush, circle, closed, cut, dots, glint, open, paired, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const shell = { colour: 'red' } as const;
const LEGS = ['70,-60 190,-90 260,-40 300,20', '80,-20 200,-20 270,40 296,110', '80,30 190,50 250,110 262,190', '70,80 160,120 206,180 200,260'];
const CLAW = '228,-226! 180,-290 176,-370 214,-440 280,-490! 292,-450 276,-400! 300,-410 336,-430! 372,-470 388,-500! 420,-420 420,-320 380,-240 320,-200 268,-196';
/** Of the tail: where each ring lies, how wide it is. */
const JOINTS = [[120, 92], [172, 90], [222, 84], [270, 77], [316, 68], [358, 58]] as const;

const claws = (): readonly Shape[] => paired(
  body(ribbon('66,-120 150,-170 170,-230 238,-230', profile('0:26 0.5:34 0.8:26 1:24')).outline(), 'skin', shell),
  brush(open('110,-170 136,-150 140,-120'), 'internal', 2), brush(open('158,-236 186,-228 196,-200'), 'internal', 2),
  body(closed(CLAW), 'skin', { ...shell, relief: 0.9 }),
  solid(closed('276,-400! 268,-350 280,-300! 292,-350 312,-392! 330,-418 336,-430! 300,-412')),
  shadow(closed('418,-420! 418,-320 378,-242 320,-202 270,-198! 330,-240 372,-310 384,-400')),
  ...['214,-400 204,-350 216,-300', '230,-270 260,-250 290,-256', '330,-330 350,-300 344,-270'].map((line) => brush(open(line), 'internal', 2.2)),
  solid(dots([[240, -330], [252, -290], [350, -370], [320, -290]], 9)),
);

const tail = (): readonly Shape[] => [
  ...paired(
    body(closed('40,380! 130,380 210,430 234,488! 160,496 80,470 30,420!'), 'skin', { ...shell, relief: 0.6 }), ...['80,410 130,430 180,476', '70,430 100,456 140,486'].map((line) => brush(open(line), 'detail', 1.8)),
  ),
  body(symmetric('0,380 56,390 76,440 60,488 0,496'), 'skin', { ...shell, relief: 0.6 }), ...['0,420 0,450 0,484', '-30,424 -36,450 -34,480', '30,424 36,450 34,480'].map((line) => brush(open(line), 'detail', 1.8)),
  ...[...JOINTS].reverse().flatMap(([y, w]) => [
    body(closed([
      [-w, y - 26, true], [-w - 20, y + 30, true], [-w + 14, y + 26], [0, y + 44], [w - 14, y + 26], [w + 20, y + 30, true], [w, y - 26, true], [0, y - 50],
    ]), 'skin', { ...shell, relief: 0.9 }),
    shadow(closed([[w - 34, y - 30, true], [w - 30, y + 26, true], [w + 16, y + 30, true], [w, y - 22, true]])),
    brush(open([[-w + 14, y + 8], [-w * 0.5, y + 20], [-w * 0.2, y + 24]]), 'internal', 2),
  ]),
];

const carapace = (): readonly Shape[] => [
  body(symmetric('0,-290! 22,-220 62,-190 96,-110 106,0 92,100 60,140 0,150'), 'skin', { ...shell, relief: 1 }),
  shadow(closed('60,-180! 94,-108 104,0 90,98 60,138! 66,60 70,-60')),
  brush(open('-98,-16 -50,20 0,26 50,20 98,-16'), 'internal', 2.6), brush(open('0,30 4,80 0,140'), 'internal', 2.2), brush(open('-66,-90 -50,-40 -56,-10'), 'internal', 2.2), brush(open('-60,50 -50,90 -40,120'), 'internal', 2.2),
  solid(dots([[-30, -60], [-20, -110], [20, -80], [-40, 70], [24, 84], [-6, -30]], 8)),
  ...paired(body(circle([62, -196], 24), 'black', { colour: 'black', line: 'internal' }), glint(circle([56, -202], 7))),
  cut(open('0,-270 2,-230 0,-200'), 'detail', 1.5),
];

/** A lobster from above, claws raised. */
export const lobster: Motif = {
  name: 'lobster',
  pose: 'symmetric',
  words: ['lobster', 'lobsters', 'crayfish', 'crawfish', 'langoustine'],
  anchors: { crown: [0, -290], eye: [62, -196], centre: [0, 0], base: [0, 490] },
  draw: () => [
    ...paired(brush(open('30,-220 60,-360 100,-430 150,-470'), 'internal', 3), brush(open('24,-240 40,-340 44,-420 30,-480'), 'internal', 3)),
    ...paired(...LEGS.flatMap((leg) => [body(ribbon(leg, profile('0:16 0.5:14 1:5')).outline(), 'dark', shell)])),
    ...claws(), ...tail(), ...carapace(),
  ],
};
