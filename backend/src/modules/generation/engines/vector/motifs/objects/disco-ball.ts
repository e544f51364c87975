import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, fill, leaf, open, polar, polygon, radians, solid, stroke, type Knot } from '../geometry/kit.js';

const R = 360;
const CENTRE: Knot = [0, 100];
const BANDS = [-78, -56, -36, -18, 0, 18, 36, 56, 78] as const;
const COLUMNS = [-90, -64, -40, -20, 0, 20, 40, 64, 90] as const;

/** A place on the ball by latitude and longitude, the pole tilted a little towards us. */
const on = (lat: number, lon: number): Knot => {
  const [a, b] = [radians(lat), radians(lon)];
  return [CENTRE[0] + R * Math.cos(a) * Math.sin(b), CENTRE[1] + R * (Math.sin(a) * 0.97 + Math.cos(a) * Math.cos(b) * 0.16)];
};

/** Mirrors that are dark: the turned-away side, and some strewn about. */
const isDark = (row: number, column: number): boolean => column >= 6 || row >= 7 || (row * 3 + column * 5) % 7 === 0;
const isMid = (row: number, column: number): boolean => (row * 5 + column * 3) % 6 === 1;

const TILES: readonly Shape[] = BANDS.slice(1).flatMap((low, row) => COLUMNS.slice(1).map((right, column): Shape => {
  const [top, left] = [BANDS[row] ?? 0, COLUMNS[column] ?? 0];
  const rim: readonly Knot[] = [on(top, left), on(top, (left + right) / 2), on(top, right), on(low, right), on(low, (left + right) / 2), on(low, left)];
  const corners = rim.map(([x, y], i): Knot => [x, y, i % 3 !== 1]);
  return fill(closed(corners), isDark(row, column) ? 'dark' : isMid(row, column) ? 'mid' : 'skin', { colour: isDark(row, column) ? 'navy' : 'grey', relief: 0.3 });
}));

const spark = ([x, y]: Knot, size: number): Shape =>
  solid([0, 90, 180, 270].map((deg, i) => leaf([x, y], polar([x, y], radians(deg), i % 2 === 0 ? size * 0.7 : size), { half: size * 0.15, belly: 0.18 })).join(''));

/** A mirror ball on its chain, throwing light. */
export const discoBall: Motif = {
  name: 'disco-ball',
  pose: 'figure',
  words: ['disco ball', 'mirror ball', 'discoball', 'disco', 'party ball'],
  anchors: { centre: [0, 100], crown: [0, -490] },
  draw: () => [
    stroke(open('0,-490 0,-330'), 'outline'), ...[-470, -430, -390, -350].map((y) => solid(circle([0, y], 12))),
    body(closed('-60,-250! -46,-312 0,-328 46,-312 60,-250!'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(circle(CENTRE, R), 'skin', { colour: 'grey', relief: 1 }),
    ...TILES,
    stroke(circle(CENTRE, R).slice(0, -1), 'outline'),
    ...[200, 228, 256, 284, 312, 340].map((deg) => brush(open([polar(CENTRE, radians(deg), 402), polar(CENTRE, radians(deg), 470)]), 'outline', 2.2)),
    spark([-330, -300], 96), spark([350, -250], 74), spark([410, 300], 56),
    body(polygon(Array.from({ length: 8 }, (_, i) => polar([-140, -60], radians(i * 45), i % 2 === 1 ? 24 : i % 4 === 0 ? 84 : 124))), 'skin', { colour: 'white', relief: 0 }),
  ],
};
