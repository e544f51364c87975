import { body, brush, closed, cut, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const STEM = ribbon('-150,470 -120,300 -30,120 60,-80 80,-280 150,-450', profile('0:12 0.5:8 1:4'));

/** A round leaf that hangs at 0,0 and points up, 112 long; whether its dark side shows. */
const coin = (isShaded: boolean): readonly Shape[] => [
  brush(open('0,8 1,-4 0,-16'), 'outline', 1.2),
  body(closed('0,-12! 30,-20 48,-52 34,-90 4,-112! -30,-92 -46,-54 -30,-22'), 'skin', { colour: 'moss', relief: 0.6 }),
  ...(isShaded ? [shadow(closed('6,-16! 32,-22 46,-52 32,-90 6,-108! 22,-84 24,-50'))] : []),
  brush(open('0,-14 2,-54 3,-92'), 'internal', 1.6),
];

/** Pairs of leaves up the stem: share of it, length, turn from it. */
const PAIRS = [[0.12, 176, 74], [0.27, 186, 68], [0.42, 178, 64], [0.56, 160, 58], [0.69, 136, 52], [0.81, 108, 46], [0.91, 82, 38]] as const;

const leafAt = (share: number, length: number, turn: number, rng: Rng): readonly Shape[] => {
  const [x, y] = STEM.at(share, 0);
  return placed(coin(turn > 0), { x, y, scale: length / 100, turn: (STEM.angle(share) * 180) / Math.PI + 90 + turn + rng.between(-4, 4) });
};

/** A twig of silver-dollar eucalyptus: round leaves in pairs, ever smaller to the tip. */
export const eucalyptus: Motif = {
  name: 'eucalyptus',
  pose: 'flora',
  words: ['eucalyptus', 'eucalyptus branch', 'eucalyptus leaves', 'silver dollar eucalyptus', 'eucalyptus sprig'],
  anchors: { base: [-150, 470], crown: [150, -470] },
  draw: (rng) => placed([
    ...PAIRS.map(([share, length, turn]) => leafAt(share, length, -turn, rng)).flat(),
    body(STEM.outline(), 'skin', { colour: 'brown' }), cut(STEM.along(0.2, 0.05, 0.4), 'detail', 1.3),
    ...PAIRS.map(([share, length, turn]) => leafAt(share + 0.02, length * 0.96, turn, rng)).flat(), ...leafAt(1, 74, 6, rng),
  ], { y: 24, scale: 0.96 }),
};
