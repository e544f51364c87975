import { body, brush, closed, heading, lerp, offset, distance, open, shadow, track, type Curve, type Knot, type Point } from '../../geometry/kit.js';
import type { ColourName, Shape, Tone } from '../../motif.js';

export interface FinForm {
  readonly rays: number;
  /** How far each ray bows to the right of root → tip, as a share of its length. */
  readonly bow?: number;
  /** How deep the edge is nicked between two rays, as a share of the ray. */
  readonly nick?: number;
  readonly tone?: Tone;
  readonly colour?: ColourName;
  /** How far the black reaches from the root along the rays. */
  readonly ink?: number;
}

const PLAIN = { bow: 0.1, nick: 0.1, tone: 'skin', ink: 0.42 } as const;

/** A fin that flows in the water: rays from a root curve to an edge curve, the skin between them nicked, black near the root. */
export function fin(root: Curve, edge: Curve, form: FinForm): readonly Shape[] {
  const { rays, bow, nick, tone, ink, colour = 'bone' } = { ...PLAIN, ...form };
  const [from, to] = [track(root), track(edge)];
  const ray = (share: number, reach: number): Point => {
    const [a, b] = [from.at(share), to.at(share)];
    const [x, y] = lerp(a, b, reach);
    return offset([x, y], heading(a, b), 0, 4 * reach * (1 - reach) * bow * distance(a, b));
  };
  const sharp = ([x, y]: Point): Knot => [x, y, true];
  const rim = Array.from({ length: rays * 2 + 1 }, (_, i): Knot => (i % 2 === 0 ? sharp(ray(i / (rays * 2), 1)) : ray(i / (rays * 2), 1 - nick)));
  const outline = [sharp(ray(0, 0)), ray(0, 0.35), ray(0, 0.7), ...rim, ray(1, 0.7), ray(1, 0.35), sharp(ray(1, 0))];
  const wedges = Array.from({ length: rays }, (_, i) => {
    const [a, b, middle] = [(i + 0.12) / rays, (i + 0.88) / rays, (i + 0.5) / rays];
    const reach = ink * (0.75 + 0.5 * ((i * 7) % 3) * 0.5);
    return shadow(closed([sharp(ray(a, 0)), ray(a, reach * 0.4), sharp(ray(middle, reach)), ray(b, reach * 0.4), sharp(ray(b, 0))]));
  });
  const lines = Array.from({ length: rays - 1 }, (_, i) => {
    const share = (i + 1) / rays;
    return brush(open([ray(share, 0.04), ray(share, 0.3), ray(share, 0.62), ray(share, 0.93)]), 'internal', 1.6);
  });
  return [body(closed(outline), tone, { colour, relief: 0.35 }), ...(ink > 0 ? wedges : []), ...lines];
}
