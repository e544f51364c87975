import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, leaf, lerp, open, placed, shadow, track, type Knot } from '../geometry/kit.js';

interface Row {
  readonly roots: string;
  readonly tips: string;
  readonly count: number;
  readonly half: number;
  readonly dark: number;
}

/** The right wing, feathers outermost first so that the inner lie on top; roots along the arm, tips along the trailing edge. */
const ROWS: readonly Row[] = [
  { roots: '360,-390 300,-330 210,-230 130,-140 70,-60', tips: '480,-330 470,-60 390,150 270,300 90,400', count: 11, half: 34, dark: 0.34 },
  { roots: '340,-380 290,-320 200,-230 120,-130 60,-50', tips: '420,-300 390,-90 310,60 210,170 76,250', count: 10, half: 32, dark: 0.3 },
  { roots: '320,-370 270,-310 190,-220 110,-130 50,-50', tips: '350,-280 310,-110 240,-10 160,70 60,120', count: 9, half: 29, dark: 0.24 },
];

function row({ roots, tips, count, half, dark }: Row, rng: Rng): readonly Shape[] {
  const [from, to] = [track(roots), track(tips)];
  return Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    const [root, end] = [from.at(share), to.at(share)];
    const tip = lerp(root, end, rng.between(0.97, 1.03));
    const middle = lerp(root, tip, 0.5);
    const base = lerp(root, tip, 0.35);
    return [
      body(leaf(root, tip, { half, belly: 0.66, bend: -18, blunt: true, foot: half * 0.5 }), 'skin', { colour: 'white', relief: 0.5 }),
      shadow(leaf(root, lerp(root, tip, 0.35 + dark), { half: half * 0.62, belly: 0.3, bend: -8 })),
      brush(open([base, [middle[0] - 4, middle[1] + 2], lerp(root, tip, 0.9)]), 'detail', 1.6),
    ];
  }).flat();
}

/** The bony leading edge with its small covert feathers. */
function arm(): readonly Shape[] {
  const edge = track('380,-400 300,-350 200,-250 110,-150 40,-30');
  const coverts = Array.from({ length: 8 }, (_, i) => {
    const [x, y] = edge.at(i / 8);
    const tip: Knot = [x + 12 - i * 4, y + 104];
    return body(leaf([x + 6, y - 8], tip, { half: 27, belly: 0.6, blunt: true, foot: 14 }), 'skin', { colour: 'white' });
  });
  const limb = '30,-20! 44,-90 110,-210 210,-330 310,-420 400,-456 424,-420 408,-384 340,-366 240,-260 150,-150 90,-40 60,0!';
  return [
    ...coverts,
    body(closed(limb), 'skin', { colour: 'white' }),
    ...['120,-196 150,-180 172,-186', '190,-284 214,-262 236,-268', '270,-360 292,-336 312,-342'].map((d) =>
      brush(open(d), 'internal', 1.6),
    ),
    shadow(closed('64,-12! 92,-60 150,-166 236,-272! 160,-190 90,-90 44,-30')),
  ];
}

/** The right wing, its root near 40,-30. */
export const wing = (rng: Rng): readonly Shape[] => [...ROWS.flatMap((spec) => row(spec, rng)), ...arm()];

/** A pair of wings, spread and raised. */
export const wings: Motif = {
  name: 'wings',
  pose: 'symmetric',
  words: ['wings', 'angel wings', 'pair of wings', 'wing', 'feathered wings', 'eagle wings'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const right = placed(wing(rng), { x: 6, y: 20 });
    return [...right, ...placed(right, { flip: true })];
  },
};
