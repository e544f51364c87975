import type { Clip, Item } from '../canvas/item.js';
import { circle, open, stroke } from '../motifs/geometry/kit.js';
import { isAlive } from '../scene/found.js';
import { isCamp, isSky, isWeather } from '../scene/roles.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Stand } from './cast.js';
import { fromAfar, isRising } from './depth.js';
import { aspect, middle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

/** A sheet so wide goes round a limb, one so high is a column. */
const [WIDEST, NARROWEST] = [1.9, 0.55] as const;
/** Most that one small landscape holds. */
const MOST = 3;
/** Width by height of land that is drawn once; what is narrower stands in a row. */
const BROAD = 1.5;
/** Width by height of what floats and rolls. */
const LOW = 1.2;

const AFLOAT = /^(?:kayak|ship|longship|sailboat|duck|swan|whale-tail|lake-monster|submarine)$/u;
const isLand = ({ pose }: Player): boolean => pose === 'scenery';
const isHeavenly = ({ motif }: Player): boolean => motif !== null && isSky(motif);
const isWater = ({ motif }: Player): boolean => /^(?:wave|river|seigaiha|waterfall)$/u.test(motif?.name ?? '');

interface Parts {
  readonly lands: readonly Player[];
  readonly skies: readonly Player[];
  /** What stands in the land; the hero first. */
  readonly things: readonly Player[];
}

function partsOf({ hero, ground, sky, companions }: Cast): Parts {
  const own = [hero, ...companions];
  const [skies, earthly] = [own.filter(isHeavenly), own.filter((one) => !isHeavenly(one))];
  return { lands: fromAfar([...earthly.filter(isLand), ...ground]), skies: [...skies, ...sky], things: earthly.filter((one) => !isLand(one)) };
}

/** On a sheet under so many mm only two trees stand apart. */
const FOUR_TREES_MM = 26;
const TREES = { open: [-0.8, 0.8, -0.5, 0.52], full: [-0.66, 0.66, -0.28, 0.3], two: [-0.66, 0.68] } as const;

interface Ground {
  readonly at: Clip;
  readonly isTiny: boolean;
}

/** Trees side by side; the middle is left to what stands there. */
function rowOf(player: Player, { at: { x, y, radius }, isTiny }: Ground, isOpen: boolean): Item[] {
  const size = radius * (isTiny ? 0.62 : 0.5);
  return TREES[isTiny ? 'two' : isOpen ? 'open' : 'full'].map((aside, i) => put(player, {
    x: x + aside * radius, y: y + radius * (i < 2 ? 0.36 : 0.43) - size / 2, width: size, height: size, flip: i % 2 === 1,
  }, `${player.id}/${i}`));
}

/** Land that reaches from side to side. */
function broadLand(player: Player, { x, y, radius }: Clip, width: number): Item {
  const height = Math.min(radius * (width > MIDDLING ? 1.15 : 0.6), (width * radius) / aspectOf(player));
  return put(player, { x, y: y + radius * 0.36 - height / 2, width: width * radius, height });
}
/** Land in the back is wider, in radii, than what lies before it. */
const [FAR, MIDDLING] = [1.9, 1.7] as const;

function landsIn({ lands, things }: Parts, ground: Ground): Item[] {
  const far = lands.filter((player) => !isWater(player) || (lands.length === 1 && things.length === 0));
  const drawn = far.flatMap((player, i) => {
    const isRow = i > 0 && aspectOf(player) < BROAD;
    return isRow ? rowOf(player, ground, things.length > 0) : [broadLand(player, ground.at, i === 0 ? FAR : MIDDLING)];
  });
  return drawn.map((item) => ({ ...item, role: 'ground' }));
}

/** Width by height of water that fills a foreground in one piece. */
const LONG = 2.2;

/** Crests before everything else. */
function waterIn({ lands, things }: Parts, { x, y, radius }: Clip): Item[] {
  if (lands.length + things.length < 2) return [];
  return lands.filter(isWater).flatMap((player) => (aspectOf(player) > LONG
    ? [put(player, { x, y: y + radius * 0.66, width: radius * 1.6, height: radius * 0.5 })]
    : [-0.6, 0, 0.6].map((aside, i) => put(player, { x: x + aside * radius, y: y + radius * 0.68, width: radius * 0.58, height: radius * 0.4 }, `${player.id}/${i}`))));
}

/** What stands in the land, low in its middle; a second and third one beside it. */
function thingsIn({ things, lands }: Parts, { x, y, radius }: Clip): Item[] {
  const foot = lands.some(isWater) ? 0.58 : 0.7;
  return things.flatMap((player, i) => {
    const isLow = aspectOf(player) >= LOW;
    const size = { width: radius * (i > 0 ? 0.5 : isLow ? 1.05 : 0.8), height: radius * (i > 0 ? 0.5 : isLow ? 0.72 : 1.1) };
    const height = Math.min(size.height, size.width / aspectOf(player));
    const aside = i === 0 ? 0 : (i % 2 === 0 ? -0.62 : 0.62) * radius;
    return putGroup(player, { x: x + aside, y: y + radius * foot - height / 2, ...size });
  });
}

const dash = ({ x, y, radius }: Clip, [from, to, at]: readonly [number, number, number]): string =>
  open([[x + from * radius, y + at * radius], [x + ((from + to) / 2) * radius, y + (at + 0.025) * radius], [x + to * radius, y + at * radius]]);

/** From, to, how low: shares of the radius. */
const HORIZON = [-0.93, 0.93, 0.36] as const;
const RIPPLES = [[-0.76, -0.36, 0.56], [0.4, 0.72, 0.62], [-0.34, 0.3, 0.8], [0.14, 0.4, 0.88]] as const;

/** Where land ends: a line from rim to rim, and the ripples of water under what floats. */
function shore({ lands, things }: Parts, at: Clip): Item[] {
  const isAfloat = things.some(({ motif }) => AFLOAT.test(motif?.name ?? ''));
  const isSea = lands.some(isWater);
  if (lands.every(isWater)) return [];
  return [ornament('shore', [HORIZON, ...(isAfloat && !isSea ? RIPPLES : [])].map((line) => stroke(dash(at, line), 'outline')))];
}

/** What rolls, floats or is set up stands in the land; a sign or a creature on it. */
const isSetIn = ({ hero, ground }: Cast): boolean => hero.motif !== null && (isCamp(hero.motif) || (!isAlive(hero.motif) && aspectOf(hero) > LOW)) && !ground.every(isWater);

const isFew = ({ things, lands }: Parts): boolean => things.length <= MOST && lands.length > 0 && lands.length <= MOST && lands.length + things.length > 1;
const isFree = ({ hero, flora, sky }: Cast): boolean => flora.length === 0 && hero.role !== 'lettering' && !sky.some(({ motif }) => isWeather(motif));
const isScene = (cast: Cast, { lands }: Parts, isRound: boolean): boolean => isRound || isLand(cast.hero) || lands.length > 1 || isSetIn(cast);
const isCompact = (ratio: number): boolean => ratio < WIDEST && ratio > NARROWEST;

/** Between two peaks. */
const risingAt = ({ x, y, radius }: Clip): Stand => ({ x: x + radius * 0.36, y: y - radius * 0.2, width: radius * 0.72, height: radius * 0.72 });

/** A small landscape: far land, trees before it, and low in its middle what stands or floats there; in the ring that was asked for. */
export const glimpse: Layout = {
  name: 'glimpse',
  suits: (cast, sheet) => {
    const parts = partsOf(cast);
    const isSuited = isFew(parts) && isFree(cast) && isScene(cast, parts, sheet.surround === 'ring');
    return sheet.isSpare === true && isSuited && isCompact(aspect(sheet)) ? 42 : 0;
  },
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const at: Clip = { x, y, radius: unit * 0.4 };
    const parts = partsOf(cast);
    const isRound = sheet.surround === 'ring';
    const aside = at.radius * (isRound ? 0.56 : 0.74);
    const corner = (i: number): Stand => ({ x: x + (i === 0 ? aside : -aside), y: y - at.radius * 0.5, width: at.radius * 0.42, height: at.radius * 0.42 });
    const skies = parts.skies.map((player, i) => put(player, isRising(player, parts.lands[0]) ? risingAt(at) : corner(i)));
    const isTiny = Math.min(sheet.space.widthMm, sheet.space.heightMm) < FOUR_TREES_MM;
    const scene = [...skies, ...landsIn(parts, { at, isTiny }), ...shore(parts, at), ...thingsIn(parts, at), ...waterIn(parts, at)];
    const items = isRound ? [...scene.map((item) => ({ ...item, clip: at })), ornament('rim', [stroke(circle([x, y], at.radius), 'outline')])] : scene;
    return [...items, ...wordsBelow(cast, items, 0.9)];
  },
};
