import type { Item } from '../canvas/item.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { effectOf, isOverAll } from '../scene/effects.js';
import { isCord, isRing, isSlight, isWornBy } from '../scene/ties.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import { isDialOf } from './dials.js';
import { crossed, furtherBlades, isBlade, isSharp } from './crossed.js';
import { isFlower } from './flowers.js';
import { graspOf } from './gripped.js';
import { fromAfar } from './depth.js';
import { boxOfItems } from './frame.js';
import { pointedDown } from './pointed-down.js';
import { written } from './lettered.js';
import { readyFor } from './ready.js';
import type { Stand, Tie } from './stand.js';
import { rowed, sharing } from './rowed.js';
import { stood } from './stood.js';
import { TIES } from './tied.js';

const CROSSED = new Set(['around', 'wrapped', 'through', 'over']);

/** It comes out of the crown, or the bow ties two. */
const NOT_WORN = new Set(['base', 'ties']);

/** A crown goes on a head even when the words only list it. */
const isHat = (player: Player, hero: Player): boolean => !NOT_WORN.has(player.relation?.kind ?? '') && isWornBy(nameOf(player), hero.motif?.anchors?.['crown'] !== undefined);

const isAround = ({ relation }: Player): boolean => relation?.kind === 'around';

/** Flowers around a thing stand in a ring about it; one laid across would hide it. */
const isWreathed = (player: Player): boolean => isFlower(player) && isAround(player);

/** Birds and moths around a thing fly about it. */
const isCircling = (player: Player): boolean => isSlight(player.motif?.name ?? '') && (isAround(player) || player.relation?.kind === 'above');

/** A heart, a skull or a book that is named with a chain has it round itself. */
const LOCKED = new Set(['heart', 'heart-anatomical', 'skull', 'book', 'chest']);
const isLocked = (player: Player, hero: Player): boolean => player.relation === null && LOCKED.has(nameOf(hero)) && nameOf(player) !== 'sailor-knot';

/** A chain or a wire round a thing binds it. */
const isBinding = (player: Player, hero: Player): boolean =>
  (isAround(player) || isLocked(player, hero)) && isCord(nameOf(player)) && !isCord(nameOf(hero)) && !(hero.pose === 'tall' && player.motif?.wind !== undefined);

const nameOf = ({ motif }: Player): string => motif?.name ?? '';

/** Runes around a sign, laurel around a head. */
const isEncircling = (player: Player): boolean => isRing(player.motif?.name ?? '') && (isAround(player) || player.relation?.kind === 'ring');

/** The other of two crossed pistols. */
const isTwin = ({ motif, relation }: Player, hero: Player): boolean => relation?.kind === 'crossed' && motif === hero.motif;

/** Who is crossed with the hero: the one the words tie to it, or the one that goes with a blade. */
function partnerOf({ hero, companions }: Cast): Player | undefined {
  const free = companions.filter((player) => !isHat(player, hero) && befalls(player) === null);
  const listed = free.filter((player) => player.relation === null);
  const crosses = (player: Player): boolean => CROSSED.has(player.relation?.kind ?? '') && ![isWreathed, isCircling, isEncircling, isBinding].some((is) => is(player, hero));
  return free.find((player) => isTwin(player, hero)) ?? free.find(crosses)
    ?? (free.some((player) => TIES[player.relation?.kind ?? ''] !== undefined) ? undefined
      : listed.find((player) => isSharp(player) || (isBlade(hero) && aspectOf(player) < 1.6)));
}

/** The hero's own stage: its centre at 0,0, units as its motif has them times its size. */
function heroBox({ box, size }: Player): Box {
  const [width, height] = [widthOf(box) * size, heightOf(box) * size];
  return { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
}

function standOf({ hero, sheet, core }: Pick<Stand, 'hero' | 'sheet' | 'core'>, index: number, count: number): Stand {
  const { box, size, motif, flip } = hero;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const onStage = ([x, y]: Point): Point => [(x - middle[0]) * size * (flip ? -1 : 1), (y - middle[1]) * size];
  return {
    hero, sheet, core, index, count, box: heroBox(hero),
    at(name) {
      const anchor = motif?.anchors?.[name];
      return anchor === undefined ? undefined : onStage(anchor);
    },
    onStage(room) {
      const [x, y] = onStage([room.x, room.y]);
      return { x, y, width: room.width * size, height: room.height * size };
    },
    room(which = 'room') {
      const room = motif?.holds?.[which];
      return room === undefined ? undefined : this.onStage(room);
    },
    rim() {
      const rim = motif?.holds?.rim;
      if (rim === undefined) return undefined;
      const [x, y] = onStage([rim.x, rim.y]);
      return { x, y, width: rim.across * size, height: rim.deep * size };
    },
  };
}

/** Patterns that stand behind whatever they are named with. */
const BACKCLOTHS = new Set(['spider-web', 'honeycomb', 'constellation', 'world-map', 'wings', 'butterfly-wings', 'bat-wings']);

/** Lightning of which nothing more is said. */
const isStorm = ({ motif, relation }: Player): boolean => motif?.name === 'lightning-bolt' && relation === null;

/** Tall plants at both sides of whatever they are named with. */
const isGrove = (player: Player): boolean => player.motif?.name === 'bamboo';

const isBackcloth = (player: Player): boolean => player.motif !== null && BACKCLOTHS.has(player.motif.name);

/** What happens to the hero whatever the words have it come out of: tears of blood are shed, other blood drips. */
function befalls({ motif, relation }: Player): string | null {
  if (motif === null) return null;
  return relation?.kind === 'weeps' ? 'weeps' : effectOf(motif);
}

const isOf = (names: ReadonlySet<string>, { motif }: Player): boolean => names.has(motif?.name ?? '');

/** What is drawn on the hero lies behind nobody. */
const INSIDE = new Set(['within', 'rider']);

const isBehind = (player: Player, hero: Player): boolean =>
  (isBackcloth(player) && !isBackcloth(hero) && !INSIDE.has(player.relation?.kind ?? '')) || (player.relation === null && isDialOf(player, hero));

/** What flies, whatever it is named with. */
const AIRBORNE = new Set(['airplane', 'paper-plane', 'hot-air-balloon', 'helicopter', 'ufo']);

const isOverhead = (player: Player, hero: Player): boolean =>
  player.relation === null && isOf(AIRBORNE, player) && !isOf(AIRBORNE, hero) && hero.pose !== 'scenery';

/** Where some things go whatever the words say, the surest first. */
const HABITS: readonly (readonly [string, (player: Player, hero: Player) => boolean])[] = [
  ['behind', isBehind], ['flash', isStorm], ['above', isOverhead], ['flank', isGrove], ['circling', isCircling], ['encircled', isEncircling], ['bound', isBinding], ['ring', isWreathed],
];

const habitOf = (player: Player, hero: Player): string | undefined => HABITS.find(([, is]) => is(player, hero))?.[0];

function kindOf(player: Player, hero: Player): string {
  return isHat(player, hero) ? 'worn' : befalls(player) ?? habitOf(player, hero) ?? player.relation?.kind ?? '';
}

/** The same for how the hero is drawn: a shell is emptied for what stands on it. */
function doneTo(player: Player, hero: Player): string {
  const kind = kindOf(player, hero);
  return kind === 'lettered' || (kind === 'rider' && hero.motif?.anchors?.['shell'] !== undefined) ? 'within' : kind;
}

interface Dressed {
  readonly behind: Item[];
  readonly core: readonly Item[];
  readonly front: Item[];
}

/** Ties in which a thing is drawn without what is in it otherwise. */
const HOLLOW = new Set(['frame', 'encircled', 'base']);

const UNTIED: Tie = () => ({});

function tiedItems(tied: readonly Player[], { hero, sheet, core: bare }: Pick<Stand, 'hero' | 'sheet' | 'core'>): Dressed {
  const behind: Item[] = [];
  const front: Item[] = [];
  let core = bare;
  for (const player of tied) {
    const kin = tied.filter((one) => kindOf(one, hero) === kindOf(player, hero));
    const kind = kindOf(player, hero);
    const tie = TIES[kind] ?? UNTIED;
    const carriers = kind === 'pendant' ? [...behind, ...core, ...front] : core;
    const parts = tie(readyFor(player, HOLLOW.has(kind) ? ['within'] : [], sheet.rng), standOf({ hero, sheet, core: carriers }, kin.indexOf(player), kin.length));
    core = parts.core ?? core;
    // A backcloth is meant to be covered.
    behind.push(...(parts.behind ?? []).map((item) => (isBackcloth(player) ? { ...item, role: 'ground' as const } : item)));
    front.push(...(parts.front ?? []));
  }
  return { behind, core, front };
}

/** Several swords through one heart. */
const furtherOf = (partner: Player | undefined, companions: readonly Player[]): readonly Player[] =>
  (partner !== undefined && isBlade(partner) ? companions.filter((player) => player !== partner && player.motif === partner.motif) : []);

/** What a hero with what is tied to it looks like to a layout. A skull on a sword: there is a face to be left free. */
function stanceOf(hero: Player, partner: Player | undefined, behind: readonly Item[]): Player['pose'] {
  if (partner?.pose === 'bust') return 'bust';
  return behind.length > 0 || hero.pose === 'tall' ? 'figure' : hero.pose;
}

/** Whether something drips from the hero. */
const drips = (companions: readonly Player[], hero: Player): boolean => companions.some((player) => kindOf(player, hero) === 'drips');

/** Of several landscapes the farthest is what the others lie before, in whatever order the words have them. */
function farFirst(cast: Cast): Cast {
  const [far] = fromAfar([cast.hero, ...cast.ground]);
  if (far === undefined || far === cast.hero || cast.hero.pose !== 'scenery' || far.pose !== 'scenery') return cast;
  return { ...cast, hero: { ...far, role: 'hero' }, ground: [{ ...cast.hero, role: 'ground' }, ...cast.ground.filter((player) => player !== far)] };
}

/** The hero and everything the words tie to it as one player, so that every layout can place them together. */
export function ensembleOf(all: Cast, sheet: Sheet): Cast {
  const cast = written(farFirst(all));
  const airs = cast.companions.filter(({ relation }) => isOverAll(relation?.kind));
  return { ...joinedTo({ ...cast, companions: cast.companions.filter((player) => !airs.includes(player)) }, sheet), airs };
}

/** Of landscapes in one form the farthest is drawn first; what hangs from all the rest comes last. */
function farBehind(tied: readonly Player[]): readonly Player[] {
  const isIn = ({ relation, pose }: Player): boolean => relation?.kind === 'fills' && pose === 'scenery';
  const hangs = ({ relation }: Player): boolean => relation?.kind === 'pendant';
  return [...fromAfar(tied.filter(isIn)), ...tied.filter((player) => !isIn(player) && !hangs(player)), ...tied.filter(hangs)];
}

function joinedTo(cast: Cast, sheet: Sheet): Cast {
  const { companions } = cast;
  const ready = readyFor(cast.hero, companions.map((player) => doneTo(player, cast.hero)), sheet.rng, graspOf(companions));
  const lies = companions.some(({ motif }) => motif === cast.hero.motif);
  const row = sharing(ready, cast.companions);
  if (row.length > 0) return joinedTo({ ...cast, hero: rowed(ready, row), companions: companions.filter((player) => !row.includes(player)) }, sheet);
  const hero = drips(companions, cast.hero) ? pointedDown(ready) : lies ? ready : stood(ready, sheet);
  const partner = partnerOf({ ...cast, hero });
  const more = furtherOf(partner, companions);
  const tied = farBehind(companions.filter((player) => player !== partner && TIES[kindOf(player, hero)] !== undefined));
  if (hero.role === 'lettering' || (partner === undefined && tied.length === 0)) return { ...cast, hero };
  const own = heroBox(hero);
  const room = { x: 0, y: 0, width: widthOf(own), height: heightOf(own) };
  const slant = sheet.rng.fork('slant').pick([-0.6, 0.6]);
  const upright = { ...hero, size: 1 };
  const core = partner === undefined ? [put(upright, room)] : [...furtherBlades(more, room, slant), ...crossed(upright, partner, room, slant)];
  const { behind, core: drawn, front } = tiedItems(tied, { hero, sheet, core });
  const group = [...behind, ...drawn, ...front];
  const whole: Player = { ...hero, pose: stanceOf(hero, partner, behind), group, box: boxOfItems(group), size: 1, flip: false };
  return { ...cast, hero: whole, companions: companions.filter((player) => player !== partner && !more.includes(player) && !tied.includes(player)) };
}
