import { body, brush, closed, fill, open, radians, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ACROSS = 476;
/** How far the near side of a ring hangs below its ends. */
const DIP = 56;

/** A place on the round wall: degrees from the middle, height at the ends. */
const at = (deg: number, y: number, inset = 0): Knot => [(ACROSS - inset) * Math.sin(radians(deg)), y + DIP * Math.cos(radians(deg))];
const ring = (from: number, to: number, y: number, inset = 0): readonly Knot[] => Array.from({ length: 9 }, (_, i) => at(from + ((to - from) * i) / 8, y, inset));
/** A band of the wall between two heights. */
function band([from, to]: readonly [number, number], [top, foot]: readonly [number, number], inset = 0): string {
  const cornered = (edge: readonly Knot[]): readonly Knot[] => edge.map(([x, y], i): Knot => [x, y, i === 0 || i === edge.length - 1]);
  return closed([...cornered(ring(from, to, top, inset)), ...cornered(ring(to, from, foot, inset))]);
}

interface Tier {
  readonly top: number;
  readonly foot: number;
  /** Where its wall breaks off, degrees from the middle. */
  readonly until: number;
}
const TIERS: readonly Tier[] = [{ top: 120, foot: 270, until: 86 }, { top: -20, foot: 120, until: 86 }, { top: -150, foot: -20, until: 34 }, { top: -250, foot: -150, until: 2 }];
const PIERS = Array.from({ length: 14 }, (_, i) => -82 + i * 12.6);

/** The part of a tier that stands, a band between two cornices. */
const wallOf = ({ top, foot, until }: Tier): Shape =>
  body(band([-86, until], [top, foot]), 'skin', { colour: 'tan', relief: 0.5 });

/** A round arch between two piers, and its pier. */
function bay(deg: number, { top, foot, until }: Tier): readonly Shape[] {
  const middle = deg + 6.3;
  if (middle + 5 > until || middle > 80) return [];
  const [x, y] = at(middle, top);
  const half = 21 * Math.cos(radians(middle)) + 3;
  const [head, sill] = [y + 34, y + (foot - top) - 4];
  const opening = top < -200 ? closed([[x - half * 0.5, y + 36, true], [x + half * 0.5, y + 36, true], [x + half * 0.5, y + 66, true], [x - half * 0.5, y + 66, true]])
    : closed([[x - half, sill, true], [x - half, head + half, true], [x - half * 0.72, head + half * 0.3],
      [x, head], [x + half * 0.72, head + half * 0.3], [x + half, head + half, true], [x + half, sill, true]]);
  return [fill(opening, 'black', { line: 'none', colour: 'black', relief: 0 }), brush(open([at(deg, top + 16), at(deg, foot - 6)]), 'internal', 1.3)];
}

const cornice = ({ top, until }: Tier): readonly Shape[] => [0, 16].map((drop) => brush(open(ring(-86, until, top + drop)), drop === 0 ? 'outline' : 'internal', 1));

/** The broken edges, ragged and dark. */
const BREAKS = ['16,-196! 40,-170! 30,-140! 70,-120! 60,-98! 16,-98!', '266,-104! 300,-80! 290,-40! 340,-20! 330,14! 266,26!'];

/** The arena of Rome: four storeys on the left, the outer wall fallen on the right so that the inner one shows. */
export const colosseum: Motif = {
  name: 'colosseum', pose: 'wide',
  words: ['colosseum', 'coliseum', 'rome', 'roman colosseum', 'amphitheatre', 'roman arena', 'ancient rome', 'roman ruin'],
  anchors: { base: [0, 330], centre: [0, 20], crown: [-100, -300] },
  draw: () => [
    body(closed('-474,-240! -400,-286 -240,-318 -40,-322 120,-300 190,-280! 210,-250! 300,-236! 330,-196! 420,-170! 474,-120! 474,0! -474,-60!'), 'skin', { colour: 'brown', relief: 0.2 }),
    shadow(closed('-440,-244! -300,-280 -60,-296 120,-276! 200,-236! 320,-190! 440,-130! 440,-40! 200,40! -440,-60!')),
    ...['-400,-236 -220,-262 -40,-266 120,-244', '-380,-196 -200,-216 0,-216 180,-186'].map((d) => brush(open(d), 'internal', 1.4)), ...[-330, -250, -165, -80, 5, 90].map((x) => brush(open([[x, -250 - (160 - Math.abs(x + 80)) * 0.07], [x, -208]]), 'internal', 1.4)),
    body(band([-20, 84], [-130, 0], 30), 'skin', { colour: 'tan', relief: 0.4 }),
    ...PIERS.filter((deg) => deg > 10).flatMap((deg) => bay(deg, { top: -130, foot: -20, until: 84 })),
    ...[...TIERS].reverse().flatMap((tier) => [wallOf(tier), ...PIERS.flatMap((deg) => bay(deg, tier)), ...cornice(tier)]),
    ...BREAKS.map((d) => body(closed(d), 'dark', { colour: 'brown', line: 'internal' })),
    body(band([-88, 88], [268, 298], -14), 'skin', { colour: 'grey' }),
  ],
};
