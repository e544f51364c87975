import type { Item } from '../canvas/item.js';
import { moveItem } from '../canvas/move.js';
import { HERE, placeItem } from '../canvas/place.js';
import { extentOf } from '../fit/fit.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { clipTo } from '../layout/silhouette.js';
import { eye } from '../motifs/figures/eye.js';
import { closed, polar, stroke, type Point } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { cloudMotif } from '../motifs/scenery/clouds.js';
import { chequered, cube, doorway, melt } from '../ornament/dream.js';
import { added } from './added.js';
import { opened, type Ground, type Opening } from './openings.js';
import { safeArea } from './safe-area.js';
import type { Stage, Style } from './style.js';
import { washed } from './washed.js';
import { lighter, millimetres } from './weights.js';

const LINE = 0.42;
/** Of the sheet, what the things themselves may take: above and below them the dream begins. */
const MOST = 0.74;
const ABOVE = 0.44;

const isWritten = ({ items }: Stage): boolean => items.some(({ role }) => role === 'lettering');

/** The things a little smaller and higher, so that a floor lies under them. */
function lifted(stage: Stage): Stage {
  const [box, room] = [extentOf(stage.items), safeArea(stage.space)];
  const scale = Math.min(1, (MOST * heightOf(room)) / heightOf(box));
  const [x, y] = [(box.left + box.right) / 2, room.top + ABOVE * (heightOf(room) - scale * heightOf(box))];
  const items = stage.items.map((item) => moveItem(item, { a: scale, b: 0, c: 0, d: scale, e: (room.left + room.right) / 2 - x * scale, f: y - box.top * scale }));
  return { ...stage, items };
}

const own = (id: string, shapes: readonly Shape[]): Item[] => (shapes.length === 0 ? [] : [placeItem(id, 'ornament', shapes, HERE)]);

/** The lowest place of the hero on a vertical line, null where it is not. */
function edgeAt({ depth, hero: { box } }: Ground, x: number): number | null {
  for (let y = box.bottom; y > box.top + heightOf(box) * 0.3; y -= 3) if (depth([x, y]) > 2) return y;
  return null;
}

/** It melts: runs along its lower edge. */
function melting(ground: Ground, { bottom }: Box, finest: number, rng: Rng): Shape[] {
  const { box } = ground.hero;
  const measure = Math.min(widthOf(box), heightOf(box));
  return [0.14, 0.27, 0.39, 0.5, 0.62, 0.74, 0.87].flatMap((share) => {
    const x = box.left + widthOf(box) * (share + rng.between(-0.03, 0.03));
    const [y, half] = [edgeAt(ground, x), Math.max(finest, measure * rng.between(0.018, 0.032))];
    if (y === null || ground.depth([x, y - half * 3]) < half) return [];
    const long = Math.min(bottom - y - half, measure * rng.between(0.12, 0.34));
    return long < half * 3 ? [] : melt([x, y - half * 1.2], long, half);
  });
}

/** Where cubes float, in lengths of their half: aside and up from where they leave it. */
const FLIGHT = [[0, -0.3], [1.2, -1.1], [-1.1, -1.5], [0.4, -2.7], [2, -2.9], [-0.8, -4], [1.3, -4.6]] as const;

/** An upper corner of it comes apart in cubes that float off. */
function apart(ground: Ground, room: Box, finest: number, rng: Rng): Shape[] {
  const { box } = ground.hero;
  const [measure, side] = [Math.min(widthOf(box), heightOf(box)), rng.pick([-1, 1])];
  const from: Point = [(box.left + box.right) / 2 + side * widthOf(box) * 0.12, box.top + heightOf(box) * 0.4];
  const angle = -Math.PI / 2 + side * 0.62;
  const unit = Math.max(finest * 2.6, measure * 0.05);
  let [out, deepest] = [0, 0];
  for (let far = 0; far < measure * 1.4; far += 4) {
    const depth = ground.depth(polar(from, angle, far));
    if (depth > 0) out = far;
    deepest = Math.max(deepest, depth);
  }
  // What is thinner than a cube would be hidden by it.
  if (deepest < unit) return [];
  const [x, y] = polar(from, angle, out);
  return FLIGHT.flatMap(([aside, up], i) => {
    const [at, half]: [Point, number] = [[x + side * aside * unit, y + up * unit], Math.max(finest * 2.2, unit * (1 - 0.08 * i))];
    const fits = at[0] - half > room.left && at[0] + half < room.right && at[1] - half > room.top;
    return fits && ground.fromEyes(at) > half * 1.5 ? cube(at, half) : [];
  });
}

/** Of a doorway, what the eye beside it measures at least. */
const LEAST_EYE = 0.6;

/** What its form opens on: a doorway with steps, and an eye where none has a right to be. */
function within(openings: readonly Opening[], rng: Rng): Item[] {
  return openings.flatMap(({ at, across }, i) => {
    if (i === 0) return own('doorway', doorway([at[0], at[1] + across * 0.4], across * 0.62, rng));
    if (across < LEAST_EYE * (openings[0]?.across ?? 0)) return [];
    return [placeItem(`eye-${i}`, 'ornament', eye.draw(rng), { ...HERE, x: at[0], y: at[1], scale: (across * 2.1) / 1000 })];
  });
}

/** Clouds behind it, high on one side and low on the other. */
function clouds(ground: Ground, room: Box, rng: Rng): Item[] {
  const { box } = ground.hero;
  const wide = Math.min(widthOf(room) * 0.4, widthOf(box) * 0.62);
  const side = rng.pick([-1, 1]);
  return [[side, 0.3], [-side, 0.66]].map(([way = 1, share = 0.5], i) => {
    const x = way < 0 ? Math.max(room.left + wide / 2, box.left + wide * 0.2) : Math.min(room.right - wide / 2, box.right - wide * 0.2);
    return placeItem(`cloud-${i}`, 'ornament', cloudMotif.draw(rng), { ...HERE, x, y: box.top + share * heightOf(box), scale: wide / 1000 });
  });
}

/** Under it an island of chequered floor; a floor that has no room is none. */
function floor({ hero: { box } }: Ground, stage: Stage): Item[] {
  const room = safeArea(stage.space);
  const half = Math.min(widthOf(room) / 2, Math.max(widthOf(box) * 0.56, widthOf(room) * 0.36));
  const base = extentOf(stage.items).bottom;
  const bottom = Math.min(room.bottom, base + half * 0.6);
  const top = Math.min(base - heightOf(box) * 0.06, bottom - half * 0.5);
  if (bottom - top < millimetres(stage.space, 9)) return [];
  const x = (box.left + box.right) / 2;
  const edge = Array.from({ length: 64 }, (_, i) => polar([0, 0], (i * Math.PI) / 32, 1)).map(([u, v]): Point => [x + u * half, (top + bottom) / 2 + (v * (bottom - top)) / 2]);
  return [...own('floor', chequered({ x, top, bottom, half })).map((item) => ({ ...item, clip: clipTo([edge]) })), ...own('edge', [stroke(closed(edge), 'outline')])];
}

/** The dream round a hero: what it stands over, what opens in it, what it loses. */
function dreamt(stage: Stage): Stage {
  const written = isWritten(stage);
  const base = written || !stage.items.some(({ role }) => role === 'hero') ? stage : lifted(stage);
  const rng = stage.rng.fork('dream');
  const found = opened(base, 2, rng);
  if (found === null) return stage;
  const { ground, openings } = found;
  const [room, finest] = [safeArea(stage.space), millimetres(stage.space, 0.9)];
  const behind = written ? [] : [...floor(ground, base), ...clouds(ground, room, rng.fork('clouds'))];
  const on = [
    ...own('melt', melting(ground, room, finest, rng.fork('melt'))), ...own('cubes', apart(ground, room, finest, rng.fork('cubes'))), ...within(openings, rng.fork('within')),
  ];
  return added(base, ground.hero, { behind, on });
}

/** What cannot be, drawn as if it could: it melts, it opens on a night, it floats over a chequered floor. */
export const surrealism: Style = {
  slug: 'surrealism',
  name: 'Surrealism',
  weights: { outline: 1.8, internal: 1.2, detail: 0.7 },
  surrounds: ['none'],
  isBare: true,
  draw(stage) {
    return washed(dreamt(stage), { weights: lighter(this.weights, LINE) }, { from: 0.16, until: 1.02, fewest: 8, steps: 18, darkest: 0.94, softness: 4, tolerance: 0.4 });
  },
};
