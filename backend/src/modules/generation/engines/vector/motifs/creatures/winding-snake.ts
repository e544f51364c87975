import { placed, profile, ribbon, type Knot, type Ribbon } from '../geometry/kit.js';
import type { Winding } from '../motif.js';
import { snakeHead, snakeStretch } from './parts/serpent.js';

const TOP = -338;
const BOTTOM = 484;
const REACH = 116;
const TURNS = 2.38;
const HALF = profile('0:1 0.2:27 0.45:37 0.85:37 1:30');
/** Knots per turn of the spine. */
const FINENESS = 14;
/** Neighbouring stretches overlap so that no seam shows where the body passes from behind to before. */
const OVERLAP = 0.0015;

const heightAt = (share: number): number => BOTTOM + (TOP - BOTTOM) * share;

/** The share of the ribbon's length at which it passes a height: it climbs all the way. */
function shareAt(band: Ribbon, y: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (band.at(middle, 0)[1] > y) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * A snake climbing round the axis x = 0 in two parts: what passes behind the upright thing and what passes before it.
 */
export function windingSnake(): Winding {
  const spine = Array.from({ length: Math.round(TURNS * FINENESS) + 1 }, (_, i): Knot => {
    const share = i / Math.round(TURNS * FINENESS);
    return [REACH * (0.55 + 0.45 * Math.min(1, share * 3)) * Math.cos(share * TURNS * Math.PI * 2), heightAt(share)];
  });
  const band = ribbon(spine, HALF);
  const halves = Math.round(TURNS * 2 + 0.49);
  const stretches = Array.from({ length: halves }, (_, i) => {
    const from = Math.max(0, shareAt(band, heightAt(i / (TURNS * 2))) - OVERLAP);
    const to = Math.min(1, shareAt(band, heightAt(Math.min(1, (i + 1) / (TURNS * 2)))) + OVERLAP);
    return { behind: i % 2 === 1, shapes: snakeStretch(band, from, to) };
  });
  const [x, y] = band.at(1, 0);
  const head = placed(snakeHead(), { x, y, turn: (band.angle(1) * 180) / Math.PI + 180, scale: 0.84 });
  const part = (behind: boolean): Winding['behind'] => stretches.filter((one) => one.behind === behind).flatMap((one) => one.shapes);
  return { behind: part(true), before: [...part(false), ...head] };
}
