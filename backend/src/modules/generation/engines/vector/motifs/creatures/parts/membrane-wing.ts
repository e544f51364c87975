import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, brush, closed, cut, lerp, lock, offset, open, profile, ribbon, heading, type Knot } from '../../geometry/kit.js';

/** A wing of skin stretched between long fingers: bats' and dragons'. */
export interface MembraneWing {
  readonly root: Knot;
  readonly elbow: Knot;
  readonly wrist: Knot;
  /** Ends of the fingers, from the foremost to the one nearest the body. */
  readonly tips: readonly Knot[];
  /** Where the skin comes back to the body. */
  readonly back: Knot;
  readonly tone: Tone;
  readonly skin: ColourName;
  readonly bone: ColourName;
}

/** The knot a little above the middle of two fingers' ends: the skin sags up between them. */
const sag = (a: Knot, b: Knot, wrist: Knot): Knot => lerp(lerp(a, b, 0.5), wrist, 0.2);

const bent = (wrist: Knot, tip: Knot): readonly Knot[] => {
  const [x, y] = lerp(wrist, tip, 0.5);
  return [wrist, offset([x, y], heading(wrist, tip), 0, 16), tip];
};

export function membraneWing({ root, elbow, wrist, tips, back, tone, skin, bone }: MembraneWing): readonly Shape[] {
  const edge = [...tips, back].flatMap((tip, i, all): readonly Knot[] => {
    const before = all[i - 1];
    const end: Knot = [tip[0], tip[1], true];
    return before === undefined ? [end] : [sag(before, tip, wrist), end];
  });
  const crease = tone === 'dark' || tone === 'black' ? cut : brush;
  const folds = tips.slice(1).map((tip, i) => {
    const middle = sag(tips[i] ?? tip, tip, wrist);
    return crease(open([lerp(wrist, middle, 0.34), lerp(wrist, middle, 0.86)]), 'internal', 2);
  });
  return [
    body(closed([[root[0], root[1], true], elbow, [wrist[0], wrist[1], true], ...edge]), tone, { colour: skin, relief: 0.5 }),
    ...folds,
    ...[...tips].reverse().map((tip) => body(ribbon(bent(wrist, tip), profile('0:15 0.5:9 1:4')).outline(), 'skin', { colour: bone, line: 'internal', relief: 0.8 })),
    body(ribbon([root, elbow, wrist], profile('0:34 0.45:24 1:17')).outline(), 'skin', { colour: bone, relief: 0.9 }),
    body(lock([wrist, offset(wrist, heading(elbow, wrist), 30, -12), offset(wrist, heading(elbow, wrist), 56, -38)], 13), 'skin', { colour: 'bone', line: 'internal' }),
  ];
}
