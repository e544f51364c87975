import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, ellipse, open, placed, solid, whip } from '../geometry/kit.js';

const WARTS = [
  [-30, -300, 44, 26, -8],
  [95, -262, 36, 24, 16],
  [-150, -232, 34, 26, -34],
  [16, -200, 50, 34, 0],
  [-92, -148, 32, 24, -14],
  [176, -186, 30, 26, 42],
  [122, -142, 28, 20, 10],
  [-214, -150, 24, 24, -40],
] as const;

const GILLS: readonly Shape[] = Array.from({ length: 17 }, (_, i) => {
  const u = i / 8 - 1;
  const arch = 1 - u * u;
  return brush(open(`${u * 52},-82 ${u * 150},${-92 + 22 * arch} ${u * 236},${-98 + 46 * arch}`), 'detail', 1.4);
});

/** One fly agaric, its foot at 0,400, its cap 560 wide. */
function agaric(rng: Rng): readonly Shape[] {
  return [
    body(closed('-62,-90! -52,60 -72,230 -108,340 -92,400 0,418 92,400 108,340 70,230 50,60 62,-90!'), 'skin', { colour: 'bone' }),
    whip('58,-60 48,60 66,230 102,345 84,402', '-10,-60 -14,60 -16,230 -10,345 -6,410', { count: 13, reach: 0.78, longest: 'alike', rng }),
    ...[-1, 1].map((side) => brush(open(`${side * 34 - 20},150 ${side * 38 - 20},240 ${side * 46 - 20},320`), 'internal', 1.3)),
    body(closed('-104,330! -60,352 0,360 60,352 104,330! 112,366 60,392 0,398 -60,392 -112,366'), 'skin', { colour: 'bone' }),
    brush(open('-50,366 -46,380'), 'internal', 1.2),
    body(closed('-252,-104! -130,-142 0,-150 130,-142 252,-104! 130,-42 0,-28 -130,-42'), 'skin', { colour: 'bone' }),
    ...GILLS,
    solid(closed('-64,-78! 0,-98 64,-78! 40,-58 0,-54 -40,-58')),
    body(closed('-58,-66! 0,-84 58,-66! 96,20 60,4 36,34 0,12 -36,36 -60,4 -96,22'), 'skin', { colour: 'bone' }),
    brush(open('-36,-52 -46,-10'), 'internal', 1.3),
    brush(open('30,-52 40,-14'), 'internal', 1.3),
    body(closed('-282,-92! -262,-220 -150,-340 0,-372 150,-340 262,-220 282,-92! 150,-128 0,-140 -150,-128'), 'skin', { colour: 'red' }),
    whip('270,-110 268,-200 205,-292 105,-350', '150,-130 150,-200 110,-250 60,-290', {
      count: 12,
      reach: 0.95,
      valley: 0.45,
      longest: 'alike',
      rng,
    }),
    whip('-275,-100 -150,-134 0,-146 150,-134 275,-100', '-230,-190 -120,-200 0,-200 120,-200 230,-190', {
      count: 19,
      reach: 0.36,
      longest: 'alike',
      rng,
    }),
    ...WARTS.map(([x, y, rx, ry, turn]) => body(ellipse([x, y], rx, ry, turn), 'skin', { colour: 'white', relief: 0.9 })),
  ];
}

const tuft = (x: number, y: number, size: number): readonly Shape[] =>
  placed(
    [-46, -20, 6, 30, 54].map((lean, i) =>
      body(
        closed(
          `-11,0! ${lean * 0.5},${-60 - (i % 3) * 18} ${lean * 1.5},${-105 - (i % 2) * 40}! ${lean * 0.5 + 16},${-50 - (i % 3) * 18} 12,0!`,
        ),
        'dark',
        { colour: 'leaf' },
      ),
    ),
    { x, y, scale: size },
  );

/** A cluster of three fly agarics with grass at their feet. */
export const mushroom: Motif = {
  name: 'mushroom',
  pose: 'figure',
  words: ['mushroom', 'fly agaric', 'toadstool', 'amanita', 'fungus', 'shroom', 'magic mushroom', 'mushroom cluster', 'fungi'],
  anchors: { crown: [-20, -400], base: [0, 395] },
  draw: (rng) =>
    placed(
      [
        ...placed(agaric(rng), { x: 262, y: 205, scale: 0.58, turn: 13 }),
        ...placed(agaric(rng), { x: -40, y: 60, scale: 1.02, turn: -4 }),
        ...placed(agaric(rng), { x: -282, y: 268, scale: 0.42, turn: -15 }),
        ...tuft(-190, 462, 0.9),
        ...tuft(120, 474, 1),
        ...tuft(330, 452, 0.8),
        solid(ellipse([-20, 478], 190, 7)),
      ],
      { y: -84 },
    ),
};
