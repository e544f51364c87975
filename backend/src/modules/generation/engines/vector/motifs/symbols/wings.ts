import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, feather, lerp, open, placed, shadow, track, type Curve } from '../geometry/kit.js';

interface Row {
  readonly roots: Curve;
  readonly tips: Curve;
  readonly count: number;
  readonly half: number;
  readonly dipped: number;
  readonly edge: 'outline' | 'internal';
}

/** The right wing, long feathers first; along each row the outermost is painted first, so that those nearer the body lie on top. */
const ROWS: readonly Row[] = [
  { roots: '392,-400 350,-330 260,-230 160,-140 70,-50', tips: '494,-250 488,10 416,230 290,390 132,480', count: 10, half: 45, dipped: 0.22, edge: 'outline' },
  { roots: '380,-400 330,-320 240,-230 150,-150 60,-60', tips: '446,-270 414,-60 330,90 220,200 90,270', count: 9, half: 41, dipped: 0, edge: 'outline' },
  { roots: '360,-400 310,-330 220,-250 130,-170 50,-80', tips: '392,-290 342,-130 264,-10 164,74 60,116', count: 8, half: 35, dipped: 0, edge: 'internal' },
];

function row({ roots, tips, count, half, dipped, edge }: Row, rng: Rng): readonly Shape[] {
  const [from, to] = [track(roots), track(tips)];
  return Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    const root = from.at(share);
    const tip = lerp(root, to.at(share), rng.between(0.98, 1.02));
    const vane = feather(root, tip, { half, bend: -30, dipped, edge, colour: 'white' });
    const dark = shadow(closed([[...root, true], lerp(root, from.at(Math.max(0, share - 0.06)), 0.9), [...lerp(root, tip, 0.62), true], lerp(root, tip, 0.36)]));
    return dipped > 0 ? vane : [...vane, dark];
  }).flat();
}

const LIMB = '26,-30! 46,-120 110,-230 200,-340 290,-430 372,-482 428,-486 448,-446 430,-396! 376,-372 300,-300 210,-206 130,-120 76,-30 50,20!';

/** The leading edge of the wing, scaled with small feathers. */
function arm(): readonly Shape[] {
  const [outer, inner] = [track('60,-110 120,-210 210,-320 300,-406 380,-452'), track('88,-70 150,-150 230,-240 320,-326 390,-384')];
  const scales = Array.from({ length: 9 }, (_, i) => {
    const [[x0, y0], [x1, y1]] = [outer.at((i + 0.3) / 9), inner.at((i + 0.1) / 9)];
    return brush(open([[x0, y0], [(x0 + x1) / 2 + 20, (y0 + y1) / 2 + 4], [x1, y1]]), 'internal', 1.8);
  });
  return [
    body(closed(LIMB), 'skin', { colour: 'white', relief: 0.8 }), ...scales,
    shadow(closed('52,16! 78,-32 132,-122 212,-208 302,-302 374,-374! 300,-318 196,-226 110,-130 58,-50')),
  ];
}

/** The right wing, its root near 40,-30. */
export const wing = (rng: Rng): readonly Shape[] => placed([...ROWS.flatMap((spec) => row(spec, rng)), ...arm()], { x: 2, scale: 0.95 });

/** A pair of wings, spread and raised. */
export const wings: Motif = {
  name: 'wings',
  pose: 'symmetric',
  words: ['wings', 'angel wings', 'pair of wings', 'wing', 'feathered wings', 'eagle wings'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const right = placed(wing(rng), { y: 4, scale: 0.995 });
    return [...right, ...placed(right, { flip: true })];
  },
};
