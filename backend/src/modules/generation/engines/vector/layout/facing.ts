import type { Item } from '../canvas/item.js';
import { blooms, type Spot } from './bouquets.js';
import { creatures } from '../motifs/creatures/index.js';
import { figures } from '../motifs/figures/index.js';
import { isHead, isSky } from '../scene/roles.js';
import { isBlade } from './crossed.js';
import { mayTurn } from './flock.js';
import { isFooted } from './herd.js';
import { isFlyingBird, isSlight } from '../scene/ties.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { companionsRound } from './companions.js';
import { aspect, isBand, isOrdinary, middle, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround } from './surrounds.js';

const ALIVE = new Set([...creatures, ...figures].map((motif) => motif.name));
const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);
const isAlive = (player: Player): boolean => ALIVE.has((player.motif?.name ?? '').replace(/-and-.*$/u, ''));

const areDiscs = ({ hero, companions, ground, sky }: Cast): boolean =>
  isHeavenly(hero) && aspectOf(hero) < 1.5 && sky.length === 1 && companions.length + ground.length === 0;

const isAgainst = ({ relation }: Player): boolean => relation?.kind === 'against';

const isPair = ({ hero, companions }: Pick<Cast, 'hero' | 'companions'>): boolean => companions.filter((player) => player.motif?.name === hero.motif?.name).length === 1;

/** Two heads, two birds, or two under one moon are equals: one large and one small is another drawing. */
const areEquals = ({ hero, companions, sky }: Cast): boolean =>
  isPair({ hero, companions }) && (isHead(hero) || sky.length > 0 || isFlyingBird(hero.motif?.name ?? ''));

/** A mask and a whole snake are no equals, nor a lion and a moth. */
const areAlike = (one: Player, other: Player): boolean => isHead(one) === isHead(other) && isSlight(one.motif?.name ?? '') === isSlight(other.motif?.name ?? '');

function areAlive({ hero, companions }: Cast): boolean {
  const [other] = companions;
  if (other === undefined || !isAlive(other) || !isAlive(hero)) return false;
  const isFew = companions.length <= 2 || isPair({ hero, companions });
  return isFew && (isAgainst(other) || (other.relation === null && areAlike(hero, other)));
}

/** Of two things that stand side by side the one is at most so much slimmer. */
const ALIKE = 1.5;

/** Two things of one kind or one build that the words only list: the king and the queen of a game, two cups. */
function arePeers(cast: Cast): boolean {
  const { hero, companions: [other, ...more] } = cast;
  if (other === undefined || more.length + othersOf(cast) > 0 || other.relation !== null || hero.group !== undefined) return false;
  return other.motif === hero.motif ? isThing(hero) : areOfABuild(hero, other);
}

const othersOf = ({ sky, flora, ground }: Cast): number => sky.length + flora.length + ground.length;
const isThing = (one: Player): boolean => !isAlive(one) && !isBlade(one) && !mayTurn(one) && aspectOf(one) < ALIKE;

/** Both slender, and about as slender as the other. */
function areOfABuild(one: Player, other: Player): boolean {
  const slimmer = aspectOf(one) / aspectOf(other);
  return [one, other].every((player) => player.pose === 'tall' && !isBlade(player)) && Math.max(slimmer, 1 / slimmer) <= ALIKE;
}

/** What two equals share hovers between their heads: a heart, a key; more than one thing stands round them. */
function between(rest: readonly Player[], { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Item[] {
  const [one, ...more] = rest;
  if (one === undefined || more.length > 0) return companionsRound(rest, { x, y, width: size * 1.8, height: size * 1.3 });
  return [put(one, { x, y: y - size * 0.72, width: size * 0.4, height: size * 0.4 })];
}

/** Whether a drawing looks to the left: its mouth, eye or crown stands left of its middle. */
function looksLeft({ motif, box }: Player): boolean {
  if (motif?.anchors === undefined || isHead(motif)) return false;
  const { mouth, eye, crown } = motif.anchors;
  const [x] = mouth ?? eye ?? crown ?? [0];
  return x < (box.left + box.right) / 2 - (box.right - box.left) * 0.08;
}

/** How far who fights on four feet rises against the other, radians; higher where the sheet is. */
const REARING = { low: 0.4, high: 1 } as const;

interface Duel {
  /** Of each, canvas units. */
  readonly size: number;
  /** radians */
  readonly rears: number;
  /** How high each may be against its width, 1.15 unless it is said. */
  readonly slim?: number;
  /** Half the way between them, and how much lower the second is. */
  readonly aside: number;
  readonly drop: number;
}

/** Two of the same on their feet stand beside each other on one ground. */
const areStanding = ({ hero }: Cast, other: Player | undefined): boolean => other?.motif === hero.motif && isStanding(hero);

const isStanding = (hero: Player): boolean =>
  hero.group === undefined && hero.pose === 'figure' && aspectOf(hero) < 0.8 && isAlive(hero) && !mayTurn(hero) && !isFlyingBird(hero.motif?.name ?? '');

/** Side by side on one level, as large as the sheet allows; null for whom that does not suit. */
function levelOf(cast: Cast, other: Player | undefined, sheet: Sheet): Duel | null {
  const { unit } = middle(sheet);
  const slim = aspectOf(cast.hero);
  if (arePeers(cast)) return { size: unit * 0.74, rears: 0, aside: unit * Math.min(0.31, 0.42 * slim), drop: 0 };
  return areStanding(cast, other) ? { size: unit * 0.62, rears: 0, aside: unit * 0.62 * Math.min(0.44, 0.56 * slim), drop: 0 } : null;
}

/** Two heads or birds on a sheet this narrow: one over the other, as large as that lets them be. */
const HIGH = 0.7;

/** Who comes from above: on a high sheet it is over the other. */
const isFlier = ({ motif }: Player): boolean => isFlyingBird(motif?.name ?? '') || /dragon|wyvern|phoenix|eagle|hawk|angel|griffin|bat$/u.test(motif?.name ?? '');

/** Opponents on a high sheet have half of it each. */
function overOf({ hero }: Cast, other: Player | undefined, sheet: Sheet): Duel | null {
  if (other === undefined || !isAgainst(other) || aspect(sheet) >= 0.85 || (isFooted(hero) && isFooted(other))) return null;
  const { unit } = middle(sheet);
  const high = Math.min(unit / aspect(sheet), unit * 2.1);
  const drop = high * (isFlier(other) && !isFlier(hero) ? -0.235 : 0.235);
  const size = unit * 0.86;
  return { size, slim: (high * 0.5) / size, rears: 0, aside: unit * 0.07, drop };
}

function stackedOf({ hero }: Cast, other: Player | undefined, sheet: Sheet): Duel | null {
  const isHigh = other !== undefined && aspect(sheet) < HIGH && (isHead(hero) || isFlyingBird(hero.motif?.name ?? ''));
  const { unit } = middle(sheet);
  return isHigh ? { size: unit * 0.66, rears: 0, aside: unit * 0.15, drop: unit * 0.36 } : null;
}

/** A broad sheet sets them side by side, large; a narrow one a little above one another; who fights on four feet rises against the other. */
function metOf(cast: Cast, other: Player | undefined, sheet: Sheet): Duel {
  const broad = aspect(sheet) > 1.3;
  const size = middle(sheet).unit * (broad ? 0.62 : 0.48);
  const rears = other !== undefined && isAgainst(other) && isFooted(cast.hero) && isFooted(other);
  if (rears) return { size, rears: REARING[broad ? 'low' : 'high'], aside: size * 0.4, drop: 0 };
  return broad ? { size, rears: 0, aside: size * 0.56, drop: 0 } : { size, rears: 0, aside: size * 0.46, drop: size * 0.12 };
}

const duelOf = (cast: Cast, other: Player | undefined, sheet: Sheet): Duel =>
  levelOf(cast, other, sheet) ?? overOf(cast, other, sheet) ?? stackedOf(cast, other, sheet) ?? metOf(cast, other, sheet);

/** Along a band they are as large as it is high. */
const alongBand = ({ space }: Sheet): Duel => ({ size: space.height * 0.92, rears: 0, aside: space.width * 0.27, drop: 0 });

/** What stands behind two that do not fight, and what shines between and above them. */
function behindThem(cast: Cast, sheet: Sheet, { size, rears, drop }: Duel): Item[] {
  const { x, y } = middle(sheet);
  const lights = isHeavenly(cast.hero) ? [] : cast.sky;
  const lift = drop > size * 0.3 ? drop * 0.9 : 0;
  return [
    ...(rears > 0 ? [] : surround(sheet, { x, y, radius: size * (drop === 0 ? 0.56 : 0.7) })),
    ...lights.map((player, i) => put(player, { x: x + (i % 2 === 0 ? i : -i) * size * 0.3, y: y - size * 0.62 - lift, width: size * 0.78, height: size * 0.78 })),
  ];
}

/** Along a collarbone: two birds, what they share between them. */
const isAlongBand = (cast: Cast, sheet: Sheet): boolean => isBand(sheet) && aspect(sheet) < 3 && areAlive(cast) && areEquals(cast);

function suitsLiving(cast: Cast, sheet: Sheet): number {
  if (!areAlive(cast)) return 0;
  if (cast.companions.some(isAgainst)) return 13;
  if (areEquals(cast)) return 12;
  // One large in the middle with the other at both its sides would be three.
  return cast.companions.length === 1 && aspect(sheet) >= 1.25 ? 11 : 7;
}

/** Two equals face each other: wolf and lion, sun and moon, a pair of koi. */
export const facing: Layout = {
  name: 'facing',
  suits: (cast, sheet) => {
    if (!isOrdinary(sheet)) return isAlongBand(cast, sheet) ? 12 : 0;
    return areDiscs(cast) ? 10 : arePeers(cast) ? 9 : suitsLiving(cast, sheet);
  },
  compose(cast, sheet) {
    const { x, y } = middle(sheet);
    const [other, ...rest] = isHeavenly(cast.hero) ? cast.sky : cast.companions;
    const duel = isBand(sheet) ? alongBand(sheet) : duelOf(cast, other, sheet);
    const { size, slim = 1.15, rears, aside, drop } = duel;
    const spots: Spot[] = [{ x, y: y + size * (isBand(sheet) ? 0.08 : 0.6), size: size * (isBand(sheet) ? 0.6 : 0.52), out: Math.PI / 2 }];
    const items = [
      ...behindThem(cast, sheet, duel),
      ...putGroup(cast.hero, { x: x - aside, y: y - drop, width: size, height: size * slim, turn: -rears, flip: looksLeft(cast.hero) }),
      ...(other ? [put(other, { x: x + aside, y: y + drop, width: size, height: size * slim, turn: rears, flip: !looksLeft(other) })] : []),
      ...between(rest, { x, y, size }),
      ...blooms([...cast.flora, ...cast.ground], spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
