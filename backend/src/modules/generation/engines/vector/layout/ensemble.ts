import type { Item } from '../canvas/item.js';
import { boxOfShapes } from '../canvas/place.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { placed } from '../motifs/geometry/kit.js';
import { effectOf, isOverAll } from '../scene/effects.js';
import { isSlight, isWorn } from '../scene/ties.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import { crossed, furtherBlades, isBlade, isSharp } from './crossed.js';
import { isFlower } from './flowers.js';
import { isHung } from './gripped.js';
import { fromAfar } from './depth.js';
import { aspect, boxOfItems } from './frame.js';
import { readyFor } from './ready.js';
import type { Stand, Tie } from './stand.js';
import { TIES } from './tied.js';

const CROSSED = new Set(['around', 'wrapped', 'through', 'over']);

/** A crown goes on a head even when the words only list it. */
const isHat = (player: Player, hero: Player): boolean => isWorn(player.motif?.name ?? '') && hero.motif?.anchors?.['crown'] !== undefined;

const isAround = ({ relation }: Player): boolean => relation?.kind === 'around';

/** Flowers around a thing stand in a ring about it; one laid across would hide it. */
const isWreathed = (player: Player): boolean => isFlower(player) && isAround(player);

/** Birds and moths around a thing fly about it. */
const isCircling = (player: Player): boolean => isSlight(player.motif?.name ?? '') && (isAround(player) || player.relation?.kind === 'above');

/** The other of two crossed pistols. */
const isTwin = ({ motif, relation }: Player, hero: Player): boolean => relation?.kind === 'crossed' && motif === hero.motif;

/** Who is crossed with the hero: the one the words tie to it, or the one that goes with a blade. */
function partnerOf({ hero, companions }: Cast): Player | undefined {
  const free = companions.filter((player) => !isHat(player, hero));
  const listed = free.filter((player) => player.relation === null);
  return free.find((player) => isTwin(player, hero)) ?? free.find((player) => CROSSED.has(player.relation?.kind ?? '') && !isWreathed(player) && !isCircling(player))
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
    room() {
      const room = motif?.holds?.room;
      if (room === undefined) return undefined;
      const [x, y] = onStage([room.x, room.y]);
      return { x, y, width: room.width * size, height: room.height * size };
    },
  };
}

/** Patterns that stand behind whatever they are named with. */
const BACKCLOTHS = new Set(['spider-web', 'honeycomb', 'constellation', 'world-map', 'wings']);

/** Tall plants at both sides of whatever they are named with. */
const isGrove = (player: Player): boolean => player.motif?.name === 'bamboo';

const isBackcloth = (player: Player): boolean => player.motif !== null && BACKCLOTHS.has(player.motif.name);

/** What happens to the hero whatever the words have it come out of: tears of blood are shed, other blood drips. */
function befalls({ motif, relation }: Player): string | null {
  if (motif === null) return null;
  return relation?.kind === 'weeps' ? 'weeps' : effectOf(motif);
}

/** Where some things go whatever the words say. */
function habitOf(player: Player, hero: Player): string | undefined {
  if (isBackcloth(player) && !isBackcloth(hero)) return 'behind';
  if (isGrove(player)) return 'flank';
  if (isCircling(player)) return 'circling';
  return isWreathed(player) ? 'ring' : undefined;
}

function kindOf(player: Player, hero: Player): string {
  return isHat(player, hero) ? 'worn' : befalls(player) ?? habitOf(player, hero) ?? player.relation?.kind ?? '';
}

interface Dressed {
  readonly behind: Item[];
  readonly core: readonly Item[];
  readonly front: Item[];
}

const UNTIED: Tie = () => ({});

function tiedItems(tied: readonly Player[], { hero, sheet, core: bare }: Pick<Stand, 'hero' | 'sheet' | 'core'>): Dressed {
  const behind: Item[] = [];
  const front: Item[] = [];
  let core = bare;
  for (const player of tied) {
    const kin = tied.filter((one) => kindOf(one, hero) === kindOf(player, hero));
    const kind = kindOf(player, hero);
    const tie = TIES[kind] ?? UNTIED;
    const parts = tie(readyFor(player, kind === 'frame' ? ['within'] : [], sheet.rng), standOf({ hero, sheet, core }, kin.indexOf(player), kin.length));
    core = parts.core ?? core;
    behind.push(...(parts.behind ?? []));
    front.push(...(parts.front ?? []));
  }
  return { behind, core, front };
}

/** Things that lie across and may as well stand. */
const TURNABLE = new Set(['arrow', 'pencil', 'axe', 'surfboard', 'skateboard', 'paper-plane', 'airplane']);

/** Swimmers that rise and big cats that climb on a high sheet: degrees clockwise. */
const LEANING: Readonly<Record<string, number>> = {
  orca: -44, dolphin: -50, shark: -40, fish: -36, 'prowling-leopard': -64, 'prowling-tiger': -64,
};

/** Who walks climbs only where the sheet is this narrow. */
const NARROW = 0.66;
const CLIMBERS = /^prowling-/u;

function turnOf(name: string, wide: number, narrow: number): number {
  if (narrow > (CLIMBERS.test(name) ? NARROW : 0.8)) return 0;
  return LEANING[name] ?? (wide >= 1.6 && TURNABLE.has(name) ? -90 : 0);
}

/** The hero upright on a sheet that is higher than wide, when it may be turned. */
function stood(hero: Player, sheet: Sheet, isOneOfMany: boolean): Player {
  const turn = turnOf(hero.motif?.name ?? '', aspectOf(hero), aspect(sheet));
  if (turn === 0 || isOneOfMany) return hero;
  const shapes = placed(hero.shapes, { turn });
  return { ...hero, shapes, box: boxOfShapes(shapes), pose: 'tall' };
}

/** Several swords through one heart. */
const furtherOf = (partner: Player | undefined, companions: readonly Player[]): readonly Player[] =>
  (partner !== undefined && isBlade(partner) ? companions.filter((player) => player !== partner && player.motif === partner.motif) : []);

/** What a hero with what is tied to it looks like to a layout. A skull on a sword: there is a face to be left free. */
function stanceOf(hero: Player, partner: Player | undefined, behind: readonly Item[]): Player['pose'] {
  if (partner?.pose === 'bust') return 'bust';
  return behind.length > 0 || hero.pose === 'tall' ? 'figure' : hero.pose;
}

/** Of several landscapes the farthest is what the others lie before, in whatever order the words have them. */
function farFirst(cast: Cast): Cast {
  const [far] = fromAfar([cast.hero, ...cast.ground]);
  if (far === undefined || far === cast.hero || cast.hero.pose !== 'scenery' || far.pose !== 'scenery') return cast;
  return { ...cast, hero: { ...far, role: 'hero' }, ground: [{ ...cast.hero, role: 'ground' }, ...cast.ground.filter((player) => player !== far)] };
}

/** The hero and everything the words tie to it as one player, so that every layout can place them together. */
export function ensembleOf(all: Cast, sheet: Sheet): Cast {
  const cast = farFirst(all);
  const airs = cast.companions.filter(({ relation }) => isOverAll(relation?.kind));
  return { ...joinedTo({ ...cast, companions: cast.companions.filter((player) => !airs.includes(player)) }, sheet), airs };
}

function joinedTo(cast: Cast, sheet: Sheet): Cast {
  const { companions } = cast;
  const ready = readyFor(cast.hero, companions.map((player) => kindOf(player, cast.hero)), sheet.rng, companions.some(isHung));
  const hero = stood(ready, sheet, companions.some(({ motif }) => motif === cast.hero.motif));
  const partner = partnerOf({ ...cast, hero });
  const more = furtherOf(partner, companions);
  const tied = companions.filter((player) => player !== partner && TIES[kindOf(player, hero)] !== undefined);
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
