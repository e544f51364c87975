import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, polar, polyline, radians, shadow, type Knot } from '../geometry/kit.js';
import { stalk } from './parts/stalk.js';

/** The flower: a brush of florets out of a scaled, spined cup. */
function head(rng: Rng): readonly Shape[] {
  /** A brush of fine florets, the gaps between them cut deep. */
  const tuft = (count: number, length: number, spread: number, deep: number): string => {
    const place = (share: number, reach: number): Knot => {
      const [x, y] = polar([0, -10], radians((share - 0.5) * 2 * spread - 90), reach);
      return [x * (0.86 + 0.14 * (reach / length)), y, true];
    };
    const tips = Array.from({ length: count }, (_, i): readonly Knot[] => [place((i + 0.5) / count, length * rng.between(0.92, 1.06) * (1 - 0.14 * Math.abs((i + 0.5) / count - 0.5))), place((i + 1) / count, length * deep)]).flat();
    return closed([[-66, -16, true], ...tips.slice(0, -1), [66, -16, true]]);
  };
  const strands = Array.from({ length: 9 }, (_, i) => {
    const angle = radians((i - 4) * 8.5 - 90);
    return brush(open([polar([0, -10], angle, 70), polar([0, -10], angle, 120), polar([0, -10], angle, 170 + (i % 2) * 30)]), 'internal', 1.7);
  });
  const scales = [0, 1, 2, 3].flatMap((row) =>
    Array.from({ length: 5 - (row % 2) }, (_, i) => {
      const x = (i - (4 - (row % 2)) / 2) * (50 - row * 3);
      const y = 10 + row * 38;
      return body(
        closed(`${x - 24},${y + 18}! ${x - 10},${y - 14} ${x},${y - 34}! ${x + 10},${y - 14} ${x + 24},${y + 18}! ${x},${y + 30}`),
        i % 2 ? 'dark' : 'skin',
        { line: 'internal', colour: 'moss' },
      );
    }),
  );
  const spines = [-1, 1].flatMap((side) =>
    [20, 60, 100, 140].map((y) => brush(polyline(`${side * (104 - y * 0.2)},${y} ${side * (146 - y * 0.2)},${y - 26}`), 'outline', 1.6)),
  );
  return [
    body(tuft(15, 290, 56, 0.74), 'dark', { colour: 'violet' }),
    body(tuft(12, 236, 44, 0.72), 'skin', { line: 'internal', colour: 'violet', relief: 0.5 }),
    ...strands,
    ...spines,
    body(closed('-96,0! 0,-34 96,0! 122,70 96,140 40,180 -40,180 -96,140 -122,70'), 'skin', { colour: 'leaf', relief: 1 }),
    ...scales,
  ];
}

/** A jagged, spined leaf, its root at 0,0 and its tip up. */
const LEAF: readonly Shape[] = [
  body(
    closed(
      
        '0,0! -40,-30 -30,-60! -92,-50! -50,-100! -112,-110! -54,-160! -96,-190! -36,-220! -44,-262! 0,-330! 44,-262! ' +
        '36,-220! 96,-190! 54,-160! 112,-110! 50,-100! 92,-50! 30,-60! 40,-30',
    ),
    'skin',
    { colour: 'leaf' },
  ),
  shadow(closed('4,-10! 26,-50! 70,-54! 36,-104! 88,-112! 40,-164! 74,-186! 26,-216! 30,-256! 4,-310!')),
  brush(open('0,0 0,-160 0,-310'), 'internal', 1.5),
];

export const thistle: Motif = {
  name: 'thistle',
  pose: 'flora',
  words: ['thistle', 'scottish thistle', 'scotland flower', 'cornflower', 'burdock'],
  anchors: { centre: [0, -160], base: [0, 488] },
  draw: (rng) => [
    ...stalk('230,60 180,220 10,400', 10),
    ...stalk('0,0 -6,250 0,488', 14),
    ...placed(LEAF, { x: -8, y: 420, turn: -62 + rng.between(-5, 5), scale: 1.05 }),
    ...placed(LEAF, { x: 8, y: 400, turn: 74 + rng.between(-5, 5), scale: 0.92, flip: true }),
    ...placed(LEAF, { x: -6, y: 220, turn: -40, scale: 0.66 }),
    ...placed(head(rng), { x: 250, y: 0, turn: 20, scale: 0.62 }),
    ...placed(head(rng), { x: -10, y: -130, turn: -3, scale: 1.12 }),
  ],
};
