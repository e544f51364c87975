import type { Motif, Shape } from '../motif.js';
import { body, closed, paired, profile, ribbon, solid, symmetric, type Curve } from '../geometry/kit.js';

const thorn = (spine: Curve, half: string): Shape => body(ribbon(spine, profile(half)).outline(), 'black', { line: 'none', relief: 0 });

/** Barbs of the right side, from the top down: long ones sweep out and turn back, short ones cut across. */
const BARBS: readonly (readonly [Curve, string])[] = [
  ['0,-250 70,-270 150,-330 190,-440', '0:16 0.4:20 1:1'],
  ['0,-150 120,-140 250,-180 330,-300 350,-420', '0:18 0.35:26 0.7:14 1:1'],
  ['0,-40 140,-10 300,-30 420,-120 480,-250', '0:20 0.3:30 0.7:16 1:1'],
  ['0,40 110,90 240,110 360,70 440,-20', '0:18 0.35:24 0.7:12 1:1'],
  ['0,110 70,190 160,250 280,260 380,220', '0:16 0.35:22 0.7:11 1:1'],
  ['0,200 40,290 110,350 200,370', '0:14 0.4:17 1:1'],
];
const SPURS: readonly string[] = ['236,-176! 262,-120 300,-96! 268,-150', '306,-38! 340,20 392,40! 352,-14', '150,-326! 214,-318 262,-344! 204,-346', '236,104! 262,160 306,184! 282,130', '150,240! 160,300 196,336! 190,276'];

/** Thorns grown to both sides of a spear, like metal wire. */
export const thornSigil: Motif = {
  name: 'thorn-sigil',
  pose: 'symmetric',
  words: ['thorn sigil', 'sigil', 'cyber sigil', 'symmetric thorn sigil', 'cybersigilism', 'sigilism', 'tribal thorn', 'y2k tribal', 'neo tribal'],
  anchors: { centre: [0, 0] },
  isLine: true,
  draw: () => [
    ...paired(...BARBS.map(([spine, half]) => thorn(spine, half)), ...SPURS.map((spur) => solid(closed(spur)))),
    body(symmetric('0,-500! 14,-360 10,-280 26,-220 12,-150 34,-60 20,40 30,130 12,220 16,320 0,500!'), 'black', { line: 'none', relief: 0 }),
  ],
};
