import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, fill, flames, paired, solid, symmetric } from '../../geometry/kit.js';
import { hair, type Lock } from './hair.js';

/** Right half of a beard that falls from a man's face in waves, the outer locks first. */
const LOCKS: readonly Lock[] = [
  ['202,-30 252,70 232,170 256,250 220,320', 40], ['190,60 236,170 196,270 216,350 168,410', 46],
  ['140,130 180,240 136,330 150,410 104,466', 46], ['84,160 112,270 70,370 84,440 40,500', 44],
];
const MIDDLE: readonly Lock[] = [['0,190 -16,280 14,370 -8,440 4,520', 42]];
const MOUSTACHE: readonly Lock[] = [['-8,116 60,106 126,140 172,204 236,216', 36]];

/** The mass behind the locks, so that no skin shows between them. */
const MASS = symmetric([[0, 110], [110, 100], [196, -50, true], ...flames('214,40 244,240 196,240 200,360 150,350 116,440 80,410 40,480 0,450', 0.06)]);

/** A full beard over a `manFace` without a mouth: waves of locks, the lips, the moustache parted over them. */
export const beard = (tone: Tone, colour: ColourName): readonly Shape[] => [
  body(MASS, 'dark', { colour, relief: 0.3 }), ...paired(...hair(LOCKS, tone, colour)), ...hair(MIDDLE, tone, colour),
  solid(symmetric('0,160! 44,156 80,172 40,184 0,186!')),
  fill(symmetric('0,178 26,176 46,178! 30,198 0,204'), 'skin', { colour: 'crimson', relief: 0.6 }), ...moustache(tone, colour),
];

export const moustache = (tone: Tone, colour: ColourName): readonly Shape[] => paired(...hair(MOUSTACHE, tone, colour));
