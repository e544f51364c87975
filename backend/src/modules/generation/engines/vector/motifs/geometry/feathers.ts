import type { ColourName, Shape, Tone } from '../motif.js';
import { open } from './curve.js';
import { leaf } from './leaf.js';
import { distance, lerp, offset, type Curve, type Knot } from './point.js';
import { brush, cut, fill } from './shape.js';
import { track } from './walk.js';

export interface FeatherForm {
  /** Half the greatest width. */
  readonly half: number;
  readonly bend?: number;
  readonly blunt?: boolean;
  readonly tone?: Tone;
  readonly colour?: ColourName;
  /** The dark tip of a feather, as a share of its length; 0 for none. */
  readonly dipped?: number;
  /** Draw the shaft. */
  readonly shaft?: boolean;
  readonly edge?: 'outline' | 'internal';
}

const PLAIN = { bend: 0, blunt: true, tone: 'skin', dipped: 0, shaft: true, edge: 'internal' } as const;

/** One flight feather from root to tip: vane, shaft and, if wanted, a dark tip. */
export function feather(root: Knot, tip: Knot, form: FeatherForm): readonly Shape[] {
  const { half, bend, blunt, tone, dipped, shaft, edge, ...paint } = { ...PLAIN, ...form };
  const vane = leaf(root, tip, { half, belly: 0.62, bend, blunt, foot: half * 0.45 });
  const shapes: Shape[] = [fill(vane, tone, { ...paint, line: edge })];
  if (dipped > 0) {
    const start = lerp(root, tip, 1 - dipped);
    shapes.push({ ...fill(leaf(start, tip, { half: half * 0.8, belly: 0.6, blunt }), 'black'), line: 'none' });
  }
  if (!shaft) return shapes;
  if (!isDark(tone)) return [...shapes, brush(open(lengthwise(root, tip, bend, 0)), 'detail', 1.5)];
  return [
    ...shapes,
    cut(open(lengthwise(root, tip, bend, 0)), 'internal', 1.8),
    cut(open(lengthwise(root, tip, bend, -half * 0.62)), 'detail', 1.2),
  ];
}

const isDark = (tone: Tone): boolean => tone === 'dark' || tone === 'black';

/** A line along the feather, `aside` of its shaft. */
function lengthwise(root: Knot, tip: Knot, bend: number, aside: number): readonly Knot[] {
  const angle = Math.atan2(tip[1] - root[1], tip[0] - root[0]);
  const length = distance(root, tip);
  const at = (share: number): Knot => offset(root, angle, share * length, aside + bend * 4 * share * (1 - share));
  return aside === 0 ? [at(0.12), at(0.45), at(0.8)] : [at(0.45), at(0.66), at(0.84)];
}

export interface FanForm extends Omit<FeatherForm, 'half' | 'bend'> {
  readonly count: number;
  /** Half width as a share of the spacing at the tips; above 0.5 they overlap. */
  readonly fullness?: number;
  /** Bend as a share of each feather's length. */
  readonly curl?: number;
  /** Paint the last feather first, so that earlier ones lie on top. */
  readonly reversed?: boolean;
}

/** A row of feathers whose roots lie on one curve and tips on another: a wing row, a tail, a crest. */
export function featherFan(roots: Curve, tips: Curve, form: FanForm): readonly Shape[] {
  const { count, fullness = 0.62, curl = 0.06, reversed = false, ...rest } = form;
  const from = track(roots);
  const to = track(tips);
  const half = (to.length / Math.max(1, count - 1)) * fullness;
  const each = Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0.5;
    const root = from.at(share);
    const tip = to.at(share);
    return feather(root, tip, { ...rest, half, bend: curl * distance(root, tip) });
  });
  return (reversed ? each.reverse() : each).flat();
}
