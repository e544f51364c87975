import type { Check, Verdict } from '../report/check.js';
import type { TattooabilityReport } from '../report/report.js';

/** A numbered mark: a ring around the place and a badge beside it, in units of the overlay. */
export interface Pin {
  /** 1 for the first check of the report. */
  readonly number: number;
  readonly label: string;
  readonly verdict: Verdict;
  readonly x: number;
  readonly y: number;
  readonly badgeX: number;
  readonly badgeY: number;
}

export interface PinSizes {
  readonly width: number;
  readonly height: number;
  readonly ring: number;
  readonly badge: number;
}

const NAMES: Partial<Record<Check['id'], string>> = {
  'thinnest-line': 'Thinnest line', 'tightest-gap': 'Tightest gap', 'smallest-counter': 'Smallest opening',
  'lettering-height': 'Smallest letters', 'mid-tone-anchor': 'Tone without black', 'separate-pieces': 'Loose piece',
  'edge-contact': 'Touches the edge',
};

const UNITS = { mm: ' mm', percent: ' %', count: '', dpi: ' dpi' } as const;

function labelOf(check: Check): string {
  const value = check.value === null ? '' : ` ${Math.round(check.value * 100) / 100}${UNITS[check.unit]}`;
  return `${NAMES[check.id] ?? check.id}${value}`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Room left around a badge at this spot: the nearest other badge or ring, or the border. */
function clearance(spot: Spot, taken: readonly Spot[], { width, height, badge }: PinSizes): number {
  const border = Math.min(spot.x, spot.y, width - spot.x, height - spot.y) - badge * 1.2;
  if (border < 0) return border - 1e6;
  return Math.min(...taken.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)), badge * 4);
}

/** The direction from the mark with the most room; outwards from the drawing's middle when all are alike. */
function badgeFor(mark: Spot, taken: readonly Spot[], sizes: PinSizes): Spot {
  const outwards = Math.atan2(mark.y - sizes.height / 2, mark.x - sizes.width / 2);
  const distance = sizes.ring + sizes.badge * 2.2;
  let best = { spot: mark, room: -Infinity };
  for (let k = 0; k < 12; k++) {
    const angle = outwards + (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * (Math.PI / 6);
    const spot = { x: mark.x + Math.cos(angle) * distance, y: mark.y + Math.sin(angle) * distance };
    const room = clearance(spot, taken, sizes);
    if (room > best.room + sizes.badge * 0.2) best = { spot, room };
  }
  return best.spot;
}

/** Marks for every check that has a place, badges kept apart and inside the picture. */
export function pinsOf(report: TattooabilityReport, sizes: PinSizes): Pin[] {
  const perMm = sizes.width / report.picture.widthMm;
  const marked = report.checks.flatMap((check, i) =>
    check.at === null ? [] : [{ check, number: i + 1, x: check.at.xMm * perMm, y: check.at.yMm * perMm }]);
  const taken: Spot[] = marked.map(({ x, y }) => ({ x, y }));
  return marked.map(({ check, number, x, y }) => {
    const badge = badgeFor({ x, y }, taken.filter((spot) => spot.x !== x || spot.y !== y), sizes);
    taken.push(badge);
    return { number, label: labelOf(check), verdict: check.verdict, x, y, badgeX: badge.x, badgeY: badge.y };
  });
}
