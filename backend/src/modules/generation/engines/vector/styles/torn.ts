import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { bolt, hose, piston } from '../ornament/machine-parts.js';
import { body, brush, closed, heading, lerp, offset, open, polygon, solid, stroke, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { clipTo } from '../layout/silhouette.js';
import type { Opening } from './openings.js';

/** Corners of a tear; of every second one a tongue of skin is peeled back so far at least and at most. */
const CORNERS = 18;
const TONGUE = [1.32, 1.62] as const;
/** Where the hole begins inside the torn edge. */
const EDGE = 0.84;

const place = ({ at, along, long, across }: Opening, u: number, v: number): Point => offset(at, along, u * long, v * across);

/** A place at an angle, `out` times as far as the opening reaches; what is further reaches as far in every direction. */
function round(opening: Opening, angle: number, out: number): Point {
  const rim = place(opening, Math.cos(angle), Math.sin(angle));
  return offset(rim, heading(opening.at, rim), (out - 1) * opening.across, 0);
}

const angleOf = (corner: number): number => (2 * Math.PI * corner) / CORNERS;

/** The ragged edge of the hole, its corners in and out by turns. */
const hole = (opening: Opening, rng: Rng): Point[] =>
  Array.from({ length: CORNERS }, (_, i) => round(opening, angleOf(i), EDGE * (i % 2 === 0 ? 1.06 : 0.9) * rng.between(0.95, 1.05)));

/** Skin peeled back all round in tongues, a crease along each. */
function peeled(opening: Opening, rng: Rng): Shape[] {
  const tips = Array.from({ length: CORNERS / 2 }, (_, i) => round(opening, angleOf(2 * i + rng.between(-0.5, 0.5)), rng.between(...TONGUE)));
  const edge = tips.flatMap((tip, i): Knot[] => {
    const [before, after] = [round(opening, angleOf(2 * i - 1), 1.02), round(opening, angleOf(2 * i + 0.4), 1.08)];
    return [[...before, true], lerp(lerp(before, tip, 0.6), opening.at, -0.04), [...tip, true], lerp(lerp(after, tip, 0.4), opening.at, 0.02)];
  });
  const creases = tips.map((tip, i) => brush(open([round(opening, angleOf(2 * i), 1), lerp(round(opening, angleOf(2 * i), 1), tip, 0.62)]), 'internal', 1.5));
  return [body(closed(edge), 'skin', { relief: 0.55, colour: 'bone' }), ...creases];
}

/** A clamp across the machinery, bolted down at both ends. */
function clamp(opening: Opening, u: number, half: number): Shape[] {
  const at = (along: number, v: number): Point => place(opening, u + (along * half) / opening.long, v);
  const band: Knot[] = [[...at(-1, -1.2), true], at(-0.5, 0), [...at(-1, 1.2), true], [...at(1, 1.2), true], at(1.5, 0), [...at(1, -1.2), true]];
  return [
    body(closed(band), 'light', { relief: 1, line: 'internal', colour: 'grey' }),
    ...bolt(place(opening, u + (half * 0.3) / opening.long, 0), half * 0.62, opening.along + 0.8),
  ];
}

/** Lanes of machinery side by side, as many as there is room for. */
function machinery(opening: Opening, finest: number, rng: Rng): Shape[] {
  const lanes = Math.max(1, Math.min(3, Math.floor((opening.across * EDGE) / (2 * finest))));
  const half = (opening.across * EDGE * 0.82) / lanes;
  const shapes = Array.from({ length: lanes }, (_, i) => {
    const v = lanes === 1 ? 0 : (EDGE * (2 * i + 1 - lanes)) / lanes;
    const [from, to] = rng.next() < 0.5 ? [-1.06, 1.06] : [1.06, -1.06];
    const isPiston = lanes === 1 ? rng.next() < 0.4 : i % 2 === 1 || (lanes === 2 && i === 0);
    const bow = v + rng.between(-0.08, 0.08);
    if (isPiston) return piston(place(opening, from * 0.86, v), place(opening, to * 0.86, v), half * 0.8);
    return hose([place(opening, from, v), place(opening, 0, bow), place(opening, to, v)], half * 0.74);
  });
  const clamped = opening.long > 1.25 * opening.across || lanes > 1 ? clamp(opening, rng.pick([-0.45, 0.4]), Math.max(finest * 0.9, opening.across * 0.13)) : [];
  return [...shapes.flat(), ...clamped];
}

/** A hero's skin torn open over machinery. `finest` is half of what a lane of it measures at least. */
export function tornOpen(opening: Opening, finest: number, rng: Rng): Item[] {
  const inner = hole(opening, rng);
  const machine = placeItem('machine', 'ornament', [solid(polygon(inner)), ...machinery(opening, finest, rng)], HERE);
  return [
    placeItem('skin', 'ornament', peeled(opening, rng), HERE),
    { ...machine, clip: clipTo([inner]) },
    placeItem('edge', 'ornament', [stroke(polygon(inner), 'outline')], HERE),
  ];
}
