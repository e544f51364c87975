import { body, brush, closed, cut, fill, leaf, open, profile, ribbon, shadow, track, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

/** The boughs: how each arches out, and half its thickness at the trunk. */
const BOUGHS = [
  ['-10,40 -56,-100 -140,-210 -250,-230', 30], ['10,40 56,-110 146,-220 256,-230', 30], ['-6,20 -30,-160 -84,-280 -140,-330', 28], ['6,20 40,-160 94,-290 150,-330', 28], ['0,0 4,-180 0,-300 -14,-360', 26],
] as const;

/** The dome that the strands fall from: its height at x. */
const domeAt = (x: number): number => -470 + 300 * (Math.abs(x) / 440) ** 2.2;

/** A twig that hangs in leaf, bowed outward a little. */
function strand(x: number, tone: 'dark' | 'skin', rng: Rng, foot = 250): readonly Shape[] {
  const top = domeAt(x) + rng.between(-6, 40);
  const low = foot + rng.between(-110, 120) - Math.abs(x) * 0.1;
  const side = Math.sign(x) || 1;
  const course: readonly Point[] = [[x * 0.72, top], [x * 0.98, top + 80], [x * 1.06 + side * 6, (top + low) / 2], [x * 1.04, low]];
  const way = track(course);
  const count = Math.round(way.length / 46);
  const leaves = Array.from({ length: count }, (_, i) => {
    const [px, py] = way.at((i + 1) / count);
    const lean = (i % 2 === 0 ? 1 : -1) * 20 + rng.between(-4, 4);
    return fill(leaf([px, py], [px + lean, py + 58 + rng.between(-6, 8)], { half: 10, belly: 0.4 }), tone, { colour: 'leaf', relief: 0.3 });
  });
  return [brush(open(course), 'internal', 1.2), ...leaves];
}

/** A weeping willow, its twigs down to the ground. */
export const weepingWillow: Motif = {
  name: 'weeping-willow', pose: 'figure', words: ['weeping willow', 'willow tree', 'willow', 'weeping willow tree', 'weeping tree'],
  anchors: { crown: [0, -450], base: [0, 470], centre: [0, -60] },
  draw: (rng: Rng) => [
    ...[-390, -300, -215, -130, -50, 50, 130, 215, 300, 390].flatMap((x, i) => strand(x, 'dark', rng.fork(`back/${String(i)}`))),
    ...BOUGHS.map(([course, half]) => body(ribbon(course, profile(`0:${String(half)} 0.6:${String(half * 0.5)} 1:5`)).outline(), 'skin', { colour: 'brown', relief: 0.8 })),
    body(closed('-52,-60! -44,80 -60,250 -100,380 -190,450! -110,440 -70,470! -20,430 30,474! 70,436 190,456! 110,380 66,250 48,80 56,-60! 20,-110 -20,-110'), 'skin', { colour: 'brown', relief: 0.8 }),
    shadow(closed('16,-60! 50,-50! 44,90 60,250 100,370 160,444! 60,400 24,250 16,80')), ...['-24,-40 -22,90 -40,260 -90,400', '-4,0 2,160 -10,330 -30,420', '24,60 30,220 50,370'].map((d) => brush(open(d), 'internal', 1.8)), cut(open('36,120 46,240 70,330'), 'detail', 1.4),
    fill(closed('-46,-40! -30,-120 0,-150 30,-120 50,-40! 40,60 -36,60'), 'skin', { colour: 'brown', line: 'none', relief: 0.8 }),
    ...[-130, -84, -44, 0, 40, 82, 126].flatMap((x, i) => strand(x * 1.3, i % 2 === 0 ? 'skin' : 'dark', rng.fork(`top/${String(i)}`), -130)),
    ...[-420, -346, -262, -176, -96, 92, 172, 258, 342, 418].flatMap((x, i) => strand(x, 'skin', rng.fork(`front/${String(i)}`))),
    ...['-330,470 -240,462 -150,474', '150,474 240,464 340,472', '-460,456 -420,448 -390,456'].map((d) => brush(open(d), 'outline', 1.6)),
  ],
};
