import type { Clip, Item } from '../canvas/item.js';
import { cornersOf } from '../geometry/ngon.js';
import { body, circle, polygon, stroke } from '../motifs/geometry/kit.js';
import { dotRing, finenessAt } from '../ornament/rays.js';
import { blooms, type Spot } from './bouquets.js';
import { fromAfar } from './depth.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Sheet, type Stand } from './cast.js';
import { aspect, finials, isOrdinary, middle } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { isSky, isWeather } from '../scene/roles.js';

const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);
const isLand = (player: Player): boolean => player.pose === 'scenery' && !isHeavenly(player);
const isScenery = (player: Player): boolean => player.pose === 'scenery' || isHeavenly(player);

/** The frames a scene may be set in: corners and circumradius as a share of a circle's. */
const FIGURES: Readonly<Record<string, { readonly corners: number; readonly reach: number; readonly drop: number; readonly isOnCorner?: true }>> = {
  triangle: { corners: 3, reach: 1.42, drop: 0.22 }, square: { corners: 4, reach: 1.28, drop: 0 }, hexagon: { corners: 6, reach: 1.08, drop: 0 },
  diamond: { corners: 4, reach: 1.3, drop: 0, isOnCorner: true },
};

const figureOf = (sheet: Sheet): (typeof FIGURES)[string] | undefined => FIGURES[sheet.surround];

function clipOf(sheet: Sheet, { x, y, radius }: Clip): Clip {
  const figure = figureOf(sheet);
  if (figure === undefined) return { x, y, radius };
  const at = { x, y: y + radius * figure.drop, radius: radius * figure.reach };
  return figure.isOnCorner === true ? { ...at, outline: [cornersOf({ ...at, corners: 4, isOnCorner: true })] } : { ...at, corners: figure.corners };
}

const isRound = ({ corners, outline }: Clip): boolean => corners === undefined && outline === undefined;

const rimOf = (clip: Clip, share = 1): string => (isRound(clip) ? circle([clip.x, clip.y], clip.radius * share)
  : polygon(cornersOf({ ...clip, corners: clip.corners ?? 4, isOnCorner: clip.outline !== undefined, radius: clip.radius * share })));

const clipped = (item: Item, clip: Clip): Item => ({ ...item, clip });

const isRain = ({ motif }: Player): boolean => motif?.name === 'rain-cloud';

/** Clouds from rim to rim, what falls out of them over the land. */
const rainOver = (player: Player, { x, y, radius }: Clip): Item[] => [-0.52, 0.52, 0].map((aside, i) => put(player, {
  x: x + aside * radius, y: y - radius * (i === 2 ? 0.5 : 0.36), width: radius * (i === 2 ? 1.1 : 0.9), height: radius * 1.2, flip: i === 1,
}, `${player.id}/${i}`));

/** Width by height of land that reaches from rim to rim in one piece. */
const BROAD = 1.5;

/** What is as high as wide, a few trees, stands in a row before other land. */
const rowIn = (player: Player, { x, y, radius }: Clip): Item[] => [-0.62, 0.62, -0.2, 0.24].map((aside, i) => put(player, {
  x: x + aside * radius, y: y + radius * (i < 2 ? 0.42 : 0.52), width: radius * 0.6, height: radius * 0.66, flip: i % 2 === 1,
}, `${player.id}/${i}`));

/** Land from rim to rim, the nearest lowest; `behind` is how high it may be, in radii. */
function landIn(grounds: readonly Player[], at: Clip, behind: number): Item[] {
  const { x, y, radius } = at;
  return grounds.flatMap((player, i) => {
    if (i > 0 && aspectOf(player) < BROAD) return rowIn(player, at);
    const height = Math.min((radius * 2.24) / aspectOf(player), radius * behind) * (grounds.length > 1 ? 0.8 : 1);
    const width = Math.max(radius * 2.24, height * aspectOf(player));
    const foot = radius * (1.04 - (0.34 * (grounds.length - 1 - i)) / Math.max(1, grounds.length - 1));
    return put(player, { x, y: y + foot - Math.max(height, width / aspectOf(player)) / 2, width, height: width / aspectOf(player) });
  });
}

/** Beside the head of somebody who stands before the scene; the next one at the other side. */
const asideOf = ({ x, y, radius }: Clip, side: -1 | 1, i: number): Stand =>
  ({ x: x + side * (i % 2 === 0 ? 1 : -1) * radius * 0.5, y: y - radius * 0.5, width: radius * 0.62, height: radius * 0.56 });

const isOneWave = (grounds: readonly Player[]): boolean => grounds.length === 1 && grounds[0]?.motif?.name === 'wave';

/** A compass or a clock before mountains: they rise over it, it stands low. How much larger they are, and where it stands, in radii. */
const isDial = ({ hero }: Cast): boolean => hero.pose === 'round' && !isScenery(hero);
const [RISE, LOW, DIAL] = [1.4, 0.44, 1.24] as const;

const frontStand = (cast: Cast, { x, y, radius }: Clip): Stand => (isDial(cast)
  ? { x, y: y + radius * LOW, width: radius * DIAL, height: radius * DIAL }
  : { x, y: y + radius * 0.1, width: radius * 1.5, height: radius * 1.6 });

function sceneIn(cast: Cast, sheet: Sheet, at: Clip): Item[] {
  const { x, y, radius } = at;
  const grounds = fromAfar([...cast.ground, ...(cast.hero.pose === 'scenery' ? [cast.hero] : [])]);
  const skies = [...cast.sky, ...(isHeavenly(cast.hero) ? [cast.hero] : [])];
  const side = sheet.rng.fork('medallion').pick([-1, 1] as const);
  const isLandscape = isScenery(cast.hero);
  const curl = isLandscape && isOneWave(grounds);
  const underCrest: Stand = { x: x + radius * 0.44, y: y + radius * 0.16, width: radius * 0.6, height: radius * 0.6 };
  const high = (i: number): Stand => ({ x: x + side * radius * (0.3 - 0.62 * i), y: y - radius * 0.42, width: radius * (i === 0 ? 0.72 : 0.5), height: radius * 0.72 });
  const inSky = (i: number): Stand => (isLandscape ? high(i) : asideOf(at, side, i));
  const placeOf = (i: number): Stand => (curl && i === 0 ? underCrest : inSky(i));
  const sky = skies.flatMap((player, i) => (isWeather(player.motif) ? rainOver(player, at) : put(player, placeOf(i))));
  const land = landIn(grounds, isDial(cast) ? { ...at, radius: radius * RISE } : at, isLandscape ? 1.5 : 1.8);
  const isBefore = [curl, skies.some(isRain)].includes(true);
  return (isBefore ? [...land, ...sky] : [...sky, ...land]).map((item) => clipped(item, clipOf(sheet, at)));
}

/** What is set up in the land stands low in its middle. */
const campIn = (camps: readonly Player[], { x, y, radius }: Clip): Item[] =>
  camps.map((player) => put(player, { x, y: y + radius * 0.6, width: radius * 0.92, height: radius * 0.66 }));

const FRAMES = new Set<string>(['ring', ...Object.keys(FIGURES)]);

/** A landscape that was asked for in a figure. */
function isFramedScene({ hero, ground }: Cast, sheet: Sheet): boolean {
  if (!FRAMES.has(sheet.surround)) return false;
  // Somebody before land may as well stand in a column: in a circle on a high sheet it would be small.
  return isLand(hero) ? aspect(sheet) > 0.5 : ground.length > 0 && aspect(sheet) > (sheet.surround === 'ring' ? HIGH : 0.5);
}
const HIGH = 0.7;

/** In a circle on a sheet that is much wider or higher everything would be small. */
const isCompact = (sheet: Sheet): boolean => aspect(sheet) >= 0.76 && aspect(sheet) <= 1.4;

/** Landscape inside a ring; a hero that is no landscape stands before it and breaks the rim. */
export const medallion: Layout = {
  name: 'medallion',
  suits: (cast, sheet) => {
    if (!isOrdinary(sheet)) return 0;
    if (isFramedScene(cast, sheet)) return 13;
    if (!isCompact(sheet)) return 0;
    if (isScenery(cast.hero)) return cast.ground.length + cast.sky.length > 0 ? 9 : 3;
    return cast.ground.length > 0 && !isFlower(cast.hero) ? 5 : 0;
  },
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const at = { x, y, radius: unit * 0.4 };
    const clip = clipOf(sheet, at);
    const rim = [
      ornament('rim', [body(rimOf(clip), 'skin', { relief: 0, colour: 'white' })]),
      ...sceneIn(cast, sheet, at),
      ornament('rim-line', [stroke(rimOf(clip), 'outline'), stroke(rimOf(clip, 1.045), 'detail')]),
      ...(sheet.ornaments && isRound(clip) ? [ornament('rim-dots', dotRing(at.radius * 1.1, 56, 1, finenessAt(sheet.space)), [x, y])] : []),
    ];
    const front = isScenery(cast.hero) ? [] : putGroup(cast.hero, frontStand(cast, at));
    const spots: Spot[] = [-0.7, 0.7, 0].map((share) => ({ x: x + share * at.radius * 0.8,
      y: y + at.radius * (0.98 - Math.abs(share) * 0.22), size: at.radius * (share === 0 ? 0.5 : 0.4), out: Math.PI / 2 - share }));
    const others = cast.companions.length === 1 && isLand(cast.hero) ? campIn(cast.companions, at) : cast.companions.slice(0, 4).map((player, i) => put(player, {
      x: x + (i % 2 === 0 ? 1 : -1) * at.radius * 0.75, y: y + at.radius * (0.72 - 0.9 * Math.floor(i / 2)), width: at.radius * 0.62, height: at.radius * 0.62, flip: i % 2 === 0,
    }));
    const items = [...rim, ...front, ...others, ...blooms(cast.flora, spots)];
    const dressed = [...items, ...wordsBelow(cast, items, 0.86)];
    return isScenery(cast.hero) && cast.words === null ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
