import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { hose, plug } from '../ornament/machine-parts.js';
import { heading, offset, polar, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Rng } from '../motifs/motif.js';
import { added } from './added.js';
import { opened, type Ground, type Opening } from './openings.js';
import { safeArea } from './safe-area.js';
import type { Stage, Style } from './style.js';
import { tornOpen } from './torn.js';
import { washed } from './washed.js';
import { lighter, millimetres } from './weights.js';

const LINE = 0.42;
/** Half of what a hose or a piston measures at least, mm. */
const FINEST_MM = 1.5;

/** Of the largest opening, what a further one measures at least: a small one beside it is a blemish, not machinery. */
const LEAST_FURTHER = 0.6;

/** Where a hose that leaves an opening one way comes out of the hero, null when its way is long or over an eye. */
function exit({ depth, fromEyes }: Ground, { at, long }: Opening, angle: number, half: number): Point | null {
  for (let far = long * 0.4; far < long * 5; far += half) {
    const here = polar(at, angle, far);
    if (fromEyes(here) < half * 1.6) return null;
    if (depth(here) === 0) return polar(at, angle, far + half);
  }
  return null;
}

/** A hose out of an opening, over its edge and down beside the hero, a jack at its end. */
function cable(stage: Stage, ground: Ground, opening: Opening, rng: Rng): Item[] {
  const half = Math.max(millimetres(stage.space, FINEST_MM), Math.min(opening.across * 0.2, millimetres(stage.space, 3)));
  const room = safeArea(stage.space);
  const reach = opening.across * 3.2 + half * 8;
  const ways = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12).flatMap((angle) => {
    const out = exit(ground, opening, angle, half);
    if (out === null) return [];
    const sway = Math.cos(angle) >= 0 ? 1 : -1;
    const end: Point = [Math.min(room.right - half * 6, Math.max(room.left + half * 6, out[0] + sway * half * 4)), Math.min(room.bottom - half * 6, out[1] + reach)];
    const bend: Point = [(out[0] + end[0]) / 2 + sway * half * 2.4, (out[1] + end[1]) / 2];
    const clear = [bend, end].every((p) => ground.depth(p) === 0) && end[1] - out[1] > half * 5;
    const worth = Math.sin(angle) * 0.6 - Math.hypot(out[0] - opening.at[0], out[1] - opening.at[1]) / (opening.long * 4) + (clear ? 1 : 0);
    return [{ angle, out, end, bend, worth, clear }];
  });
  const best = ways.filter(({ clear }) => clear).sort((a, b) => b.worth - a.worth)[0];
  if (best === undefined) return [];
  const { angle, out, bend, end } = best;
  const start = offset(opening.at, angle, opening.across * 0.2, rng.between(-0.2, 0.2) * half);
  const spine: Knot[] = [start, out, bend, end];
  const last = polar(end, heading(bend, end), -half);
  return [placeItem('cable', 'ornament', [...hose([...spine.slice(0, 3), last], half), ...plug(last, heading(bend, end), half)], HERE)];
}

/** Machinery where the hero's skin is torn open. */
function mechanised(stage: Stage): Stage {
  const rng = stage.rng.fork('machine');
  const found = opened(stage, 2, rng);
  if (found === null) return stage;
  const { ground, openings } = found;
  const finest = millimetres(stage.space, FINEST_MM);
  const widest = Math.max(...openings.map(({ across }) => across));
  const parts = openings.filter(({ across }) => across >= LEAST_FURTHER * widest).flatMap((opening, i) => {
    const torn = tornOpen(opening, finest, rng.fork(`tear${i}`));
    return [...torn, ...cable(stage, ground, opening, rng.fork(`cable${i}`))];
  });
  return added(stage, ground.hero, { on: parts });
}

/** The skin torn open over pistons, clamps and ribbed hoses, deep grey modelling. */
export const biomechanical: Style = {
  slug: 'biomechanical',
  name: 'Biomechanical',
  weights: { outline: 1.8, internal: 1.2, detail: 0.7 },
  surrounds: ['none'],
  isBare: true,
  draw(stage) {
    return washed(mechanised(stage), { weights: lighter(this.weights, LINE) }, { from: 0.15, until: 1, fewest: 8, steps: 18, darkest: 0.95, softness: 3, tolerance: 0.4 });
  },
};
