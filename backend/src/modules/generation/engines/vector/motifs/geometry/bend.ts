import { knots } from './knots.js';
import { distance, offset, type Curve, type Knot } from './point.js';
import { track } from './walk.js';

/** Lays a curve drawn along the x axis onto a spine: x becomes the way along it, y stands off it to the right of travel. */
export type Bend = (curve: Curve) => readonly Knot[];

/** What is drawn before the start or past the end of the spine goes on straight. */
export function bentAlong(spine: Curve): Bend {
  const way = track(spine);
  const place = ([x, y, sharp]: Knot): Knot => {
    const share = Math.min(1, Math.max(0, x / way.length));
    const inside = way.at(share);
    const [px, py] = offset(inside, way.angle(share), x - share * way.length, y);
    return [px, py, sharp];
  };
  return (curve) => knots(curve).flatMap((knot, i, all) => [...between(all[i - 1], knot), knot]).map(place);
}

/** A long straight stretch gets one more knot in its middle, so that it bends too. */
function between(before: Knot | undefined, knot: Knot): readonly Knot[] {
  const isStraight = before?.[2] === true && knot[2] === true;
  return before !== undefined && isStraight && distance(before, knot) > 60 ? [[(before[0] + knot[0]) / 2, (before[1] + knot[1]) / 2]] : [];
}
