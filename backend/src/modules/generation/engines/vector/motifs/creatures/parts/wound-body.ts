import { placed, ribbon, type Knot, type Profile, type Ribbon } from '../../geometry/kit.js';
import { isBroad, type Girth, type Shape, type Winding } from '../../motif.js';

/** What climbs round something: a body along a ribbon from its tail to its neck, and a head. */
export interface Climber {
  /** Half the body's width, as the body is drawn. */
  readonly half: Profile;
  /** How large it is drawn. */
  readonly scale: number;
  readonly stretch: (band: Ribbon, from: number, to: number) => readonly Shape[];
  /** Its neck at 0,0, looking left, as large as the body. */
  readonly head: readonly Shape[];
}

const TOP = -338;
const BOTTOM = 484;
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

/** Round what is broad the body crosses on the level and rises where it turns, so that it bends gently: shares of an even climb. */
const LEVEL = 0.4;
/** The same across: below 1 it stays longer at the sides. */
const SQUARE = 0.7;

function spineRound(girth: Girth, scale: number): readonly Knot[] {
  const { left, right, turns } = girth;
  const broad = isBroad(girth);
  const count = Math.round(turns * FINENESS * (broad ? 2 : 1));
  return Array.from({ length: count + 1 }, (_, i): Knot => {
    const share = i / count;
    const angle = share * turns * Math.PI * 2;
    const y = heightAt(share) - (broad ? ((BOTTOM - TOP) / (turns * Math.PI * 2)) * LEVEL * Math.sin(2 * angle) : 0);
    const reach = ((right(y) - left(y)) / 2) * (0.55 + 0.45 * Math.min(1, share * 3));
    const across = Math.cos(angle);
    const aside = broad ? Math.sign(across) * Math.abs(across) ** SQUARE : across;
    return [((left(y) + right(y)) / 2 + reach * aside) / scale, y / scale];
  });
}

/** Climbing round the axis x = 0 in two parts: what passes behind the thing it climbs and what passes before it. */
export function wound({ half, scale, stretch, head }: Climber, girth: Girth): Winding {
  const band = ribbon(spineRound(girth, scale), half);
  const halves = Math.round(girth.turns * 2 + 0.49);
  const passes = (i: number): number => shareAt(band, heightAt(Math.min(1, i / (girth.turns * 2))) / scale);
  const stretches = Array.from({ length: halves }, (_, i) =>
    ({ behind: i % 2 === 1, shapes: stretch(band, Math.max(0, passes(i) - OVERLAP), Math.min(1, passes(i + 1) + OVERLAP)) }));
  const [x, y] = band.at(1, 0);
  const face = placed(head, { x, y, turn: (band.angle(1) * 180) / Math.PI + 180 });
  const part = (behind: boolean): readonly Shape[] => stretches.filter((one) => one.behind === behind).flatMap((one) => one.shapes);
  return { behind: placed(part(true), { scale }), before: placed([...part(false), ...face], { scale }) };
}
