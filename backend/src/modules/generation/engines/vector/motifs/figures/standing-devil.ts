import { body, brush, closed, cut, marksOf, open, paired, placed, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { batWings } from '../symbols/insect-and-bat-wings.js';
import { devil } from './devil.js';

const marks = marksOf(2);

/** A goat's leg from the hip: a shaggy thigh, the hock bent back, a cloven hoof. */
const leg = (): readonly Shape[] => [
  body(closed('4,110! 96,96! 136,160 138,240! 150,250 132,262! 140,290 112,300! 100,330 92,400! 96,430! 40,430! 44,380 40,330! 22,320 34,296! 6,280 20,260! -2,230 6,170'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['50,150 40,200 52,250', '90,140 92,200 84,250', '118,190 114,230 106,270', '64,320 66,370 64,410'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('36,424! 100,424! 122,486! 74,486! 68,462! 60,486! 16,486!'), 'black', { colour: 'black' }), cut(open('48,438 40,460 36,478'), 'internal', 1.6),
];

/** A broad chest, ribs and belly in lines. */
const chest = (): readonly Shape[] => [
  body(symmetric('0,-210 46,-206! 110,-192 150,-160 140,-110 112,-40 92,40 100,130! 50,150 0,156'), 'skin', { colour: 'red', relief: 0.9 }),
  ...paired(
    brush(open('8,-104 50,-84 104,-100 126,-130'), 'internal', 2.4), brush(open('30,-40 50,-30 84,-36'), 'internal', 1.8), brush(open('26,6 44,14 74,8'), 'internal', 1.8), brush(open('22,50 40,58 68,52'), 'internal', 1.8),
    whip('96,90 94,0 116,-60 138,-116', '50,80 56,0 70,-50 90,-100', { count: 9, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ),
  brush(open('0,-190 0,-60 0,90'), 'internal', 2),
  // The fur begins in points.
  body(symmetric('0,150! 14,108! 34,138! 58,92! 76,128! 104,86! 116,150! 60,210 0,226'), 'dark', { colour: 'brown', relief: 0.7 }), ...paired(cut(open('30,150 34,176 24,200'), 'internal', 2), cut(open('70,140 76,166 66,190'), 'internal', 2)),
];

const fist = (x: number, y: number, turn: number): readonly Shape[] => placed([
  body(closed('-32,-26! 0,-34 32,-26 40,0 32,26 0,34 -32,26! -40,0'), 'skin', { colour: 'red', relief: 0.8 }), ...marks(['-28,-12 0,-8 32,-14', '-30,4 0,8 36,2', '-26,18 0,22 30,16'], 1.6),
], { x, y, turn });

const upper = (spine: string): Shape => body(ribbon(spine, profile('0:48 0.3:46 0.52:34 0.66:38 1:24')).outline(), 'skin', { colour: 'red', relief: 0.9 });

const trident = (): readonly Shape[] => [
  body(closed('206,-330! 226,-330! 230,486! 202,486!'), 'dark', { colour: 'black' }),
  body(closed('216,-500! 238,-440! 226,-430! 228,-360! 262,-364 276,-400! 276,-432! 260,-428! 286,-490! 312,-428! 298,-430! 300,-380 276,-330 226,-318! 206,-318! 156,-330 132,-380 134,-430! 120,-428! 146,-490! 172,-428! 156,-432! 156,-400! 170,-364 204,-360! 206,-430! 194,-440!'), 'skin', { colour: 'grey', relief: 0.6 }),
];

const tail = (): readonly Shape[] => [
  body(ribbon('-40,150 -150,250 -260,240 -290,330 -240,410', profile('0:22 1:9')).outline(), 'dark', { colour: 'red' }), body(closed('-262,392! -200,410! -206,486! -232,440 -290,440!'), 'dark', { colour: 'red' }),
];

/** The devil from hoof to horn, winged, his trident beside him. */
export const standingDevil: Motif = {
  name: 'standing-devil', pose: 'figure', bears: ['trident', 'bat-wings', 'devil-horns', 'pitchfork'],
  words: ['standing devil', 'devil standing', 'full body devil', 'full body demon', 'standing demon', 'demon standing', 'devil with trident', 'demon with wings', 'devil with wings', 'winged demon', 'winged devil', 'devil with pitchfork', 'devil figure', 'demon figure', 'whole devil'],
  anchors: { centre: [0, 0], crown: [0, -400], mouth: [0, -210], base: [0, 456], heart: [40, -100], hand: [216, -40] },
  draw: (rng) => placed([
    ...placed(batWings.draw(rng), { y: -130, scale: 0.94 }), ...tail(), ...paired(...leg()),
    body(closed('-34,-230! 34,-230! 44,-180! -44,-180!'), 'skin', { colour: 'red' }), ...chest(),
    upper('-122,-160 -190,-70 -200,-10 -120,60 -80,96'), ...fist(-84, 92, 30),
    ...trident(), upper('122,-160 190,-100 236,-30 224,-20 216,-50'), ...fist(216, -56, 0),
    ...paired(shadow(closed('60,-200! 120,-186 150,-150! 110,-160'))), ...placed(devil.draw(rng), { y: -296, scale: 0.27 }), solid(closed('-3,92! 3,92! 3,100! -3,100!')),
  ], { scale: 0.94 }),
};
