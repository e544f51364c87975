import { body, brush, circle, closed, leaf, open, placed, profile, ribbon, solid, track, whip } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { spray } from './parts/spray.js';

/** A pea flower, hanging: its standard behind, its keel before. */
const FLOWER: readonly Shape[] = [
  body(closed('0,-46! -40,-52 -58,-16 -44,26 0,40 44,26 58,-16 40,-52'), 'skin', { colour: 'violet', relief: 0.7 }), brush(open('-20,-30 -34,-4 -24,18'), 'detail', 1.4), brush(open('20,-30 34,-4 24,18'), 'detail', 1.4),
  body(closed('0,-16! -24,6 -20,40 0,56! 20,40 24,6'), 'skin', { colour: 'pink', line: 'internal', relief: 0.9 }), solid(circle([0, -20], 7)),
];
const BUD: readonly Shape[] = [body(leaf([0, -26], [0, 30], { half: 17, belly: 0.6, blunt: true }), 'skin', { colour: 'violet', relief: 0.8 })];

/** Flowers across at each height, from the branch down. */
const ACROSS = [2, 3, 3, 2, 3, 2, 2, 1, 2, 1, 1] as const;

/** A hanging raceme down a course, from the tip up, so that each row hangs over the one below. */
function raceme(course: string, wide: number, rng: Rng): readonly Shape[] {
  const way = track(course);
  const rows = ACROSS.map((count, i) => {
    const share = 0.08 + (i / ACROSS.length) * 0.92;
    const [x, y] = way.at(share);
    const size = (1.4 - 0.8 * share) * wide;
    return Array.from({ length: count }, (_, k) => {
      const u = count === 1 ? 0 : (k / (count - 1)) * 2 - 1;
      const aside = u * count * 30 * wide * (1 - 0.24 * share);
      return placed(i > 8 ? BUD : FLOWER, { x: x + aside + rng.between(-5, 5), y: y + rng.between(-8, 8) - u * u * 8, turn: -u * 22 + rng.between(-8, 8),
        scale: i > 8 ? size * 1.4 : size });
    }).flat();
  });
  const [x, y] = way.at(1);
  return [brush(open(course), 'internal', 1.4), ...placed(BUD, { x, y: y + 20, scale: wide * 0.36 }), ...rows.reverse().flat()];
}

/** Wisteria hanging from its bough. */
export const wisteria: Motif = {
  name: 'wisteria', pose: 'flora', words: ['wisteria', 'wisteria flowers', 'wisteria vine', 'wisteria branch', 'wistaria', 'hanging wisteria', 'fuji flower', 'fuji wisteria'],
  anchors: { crown: [0, -420], centre: [0, 0], base: [0, 440] },
  draw: (rng: Rng) => placed([
    body(ribbon('-470,-350 -340,-400 -160,-390 20,-430 200,-410 340,-440 470,-420', profile('0:20 0.5:17 1:7')).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    whip('-480,-334 -160,-374 200,-396', '-480,-360 -160,-396 200,-416', { count: 23, reach: 0.8, longest: 'alike' }), body(ribbon('-200,-380 -120,-440 0,-400 110,-470 220,-420', profile('0:10 0.5:8 1:3')).outline(), 'skin', { colour: 'brown' }),
    ...['-300,-390 -400,-300 -430,-190 -420,-90', '320,-430 420,-350 450,-250 440,-160', '-60,-400 -120,-430 -230,-440 -320,-436', '150,-410 240,-440 330,-446 410,-450'].flatMap((course, i) => spray(course,
      { leaf: { length: i < 2 ? 104 : 80, half: i < 2 ? 27 : 22, veins: 0, shaded: i === 0 }, pairs: i < 2 ? 4 : 3, tip: 0.8, spread: 54, from: 0.22, stem: '0:5 1:3' }, rng)),
    ...raceme('-240,-340 -256,-180 -240,20 -250,200', 0.86, rng), ...raceme('256,-370 270,-210 256,-40 266,110', 0.8, rng), ...raceme('10,-370 4,-120 16,160 6,440', 1.04, rng),
  ], { scale: 0.93, x: -8, y: 14 }),
};
