import { heightOf, widthOf } from '../geometry/box.js';
import { isSlight } from '../scene/ties.js';
import { ablaze, fromFire } from './ablaze.js';
import { blooms, greenery, type Spot } from './bouquets.js';
import { bound } from './bound.js';
import { blossoming } from './antlered.js';
import { aspectOf, put, type Player } from './cast.js';
import { saltire } from './crossed.js';
import { isDialOf } from './dials.js';
import { fills, half, made } from './filled.js';
import { frame, shelter, within } from './housed.js';
import { hangs, pendant } from './hanging.js';
import { above, below } from './hovering.js';
import { drips, weeps } from './dripping.js';
import { smiles } from './smiling.js';
import { smokes } from './smoking.js';
import { cracks } from './cracked.js';
import { carried } from './carried.js';
import { gripped, offered } from './gripped.js';
import { alighted, grownOut, isTree, outgrown, sprung, wooded } from './grown.js';
import { scatter } from './scattered.js';
import { astride, isMount } from './mounted.js';
import { encircled } from './encircled.js';
import { isFlower } from './flowers.js';
import { isBeast } from '../scene/beasts.js';
import { LIVING } from '../scene/found.js';
import { isBloom, isSpray } from '../scene/roles.js';
import { isVessel, outOf } from './vessels.js';
import { feeds } from './perched.js';
import { ties } from './knotted.js';
import { isLoad, laden } from './laden.js';
import { lettered } from './lettered.js';
import { isPrey, preyed } from './preyed.js';
import { flank } from './flanked.js';
import { circling, mane, ring } from './round.js';
import { seat } from './seats.js';
import { headWidth, worn } from './worn.js';
import { shadow } from './shadowed.js';
import { tail } from './tailed.js';
import { wings } from './winged.js';
import { young } from './young.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';

/** Long things that a figure holds upright at its side. */
function shouldered(player: Player, stand: Stand): Tied {
  const height = heightOf(stand.box) * 1.04;
  return { behind: [put(player, { x: stand.box.right - widthOf(stand.box) * 0.14, y: middleOf(stand)[1], width: height, height, turn: 0.07 })] };
}

/** A whole figure without a hand to put things into. */
const isHandless = (stand: Stand): boolean => stand.hero.pose === 'figure' && stand.at('hand') === undefined && stand.at('mouth') === undefined;

/** In the mouth or hand, or before the chest of who has neither; long things lie across. */
const held: Tie = (player, stand) => {
  if (stand.at('grip') !== undefined) return gripped(player, stand);
  if (stand.at('palm') !== undefined) return offered(player, stand);
  if (isPrey(player, stand)) return preyed(player, stand);
  return aspectOf(player) < 0.55 && isHandless(stand) ? shouldered(player, stand) : carried(player, stand);
};

/** One before each eye, or one of two. */
const eyes: Tie = (player, stand) => {
  const eye = stand.at('eye');
  if (eye === undefined) return held(player, stand);
  const axis = (stand.at('crown') ?? middleOf(stand))[0];
  const size = Math.abs(eye[0] - axis) * 1.5;
  const sides = stand.count > 1 ? [stand.index % 2 === 0 ? 1 : -1] : [1, -1];
  return { front: sides.map((side) => put(player, { x: axis + (eye[0] - axis) * side * 1.08, y: eye[1], width: size, height: size, flip: side < 0, turn: side * 0.3 }, `${player.id}/${side}`)) };
};

const isGreen = ({ motif, pose }: Player): boolean => pose === 'flora' || (motif !== null && (isBloom(motif) || isSpray(motif) || isSlight(motif.name)));

/** One thing over the brow, between horns or antlers. */
function topped(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const size = Math.max(headWidth(stand) * 0.7, largest(stand) * 0.26);
  const height = Math.min(size, size / aspectOf(player));
  return { front: [put(player, { x, y: y - height * 0.44, width: size, height })] };
}

/** Flowers over the upper rim of what is round or a heart, the largest in the middle. */
function wreathed(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * 0.26;
  const spots = ([[-2.25, 0.8], [-0.89, 0.8], [-1.57, 1]] as const).map(([out, share]): Spot => ({
    x: x + Math.cos(out) * widthOf(stand.box) * 0.4, y: y + Math.sin(out) * heightOf(stand.box) * 0.4, size: size * share, out,
  }));
  return { front: [...greenery(spots, stand.sheet.rng.fork('garland')), ...blooms([player], spots)] };
}

/** Flowers along the brow, the largest in the middle. */
const crown: Tie = (player, stand) => {
  if (player.pose === 'scenery' || isTree(player)) return wooded(player, stand);
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  if (!isGreen(player)) return topped(player, stand);
  if (stand.hero.pose === 'round' || stand.hero.motif?.name === 'heart') return wreathed(player, stand);
  const wide = Math.max(headWidth(stand), largest(stand) * 0.3);
  const spots: Spot[] = [
    { x: x - wide * 0.5, y: y + wide * 0.14, size: wide * 0.42, out: Math.PI * 1.06 },
    { x: x + wide * 0.5, y: y + wide * 0.14, size: wide * 0.42, out: -Math.PI * 0.06 },
    { x, y: y - wide * 0.02, size: wide * 0.56, out: -Math.PI / 2 },
  ];
  return { front: [...greenery(spots, stand.sheet.rng.fork('garland')), ...blooms([player], spots)] };
};

/** Flowers all over a stag's antlers; on another head, and of other things, as on any brow. */
const antlers: Tie = (player, stand) => {
  const tip = stand.at('antler');
  return tip !== undefined && isGreen(player) ? blossoming(player, stand, tip) : crown(player, stand);
};

/** A rider on a mount, a bee on a flower; null for the rest. */
function ownPerch(player: Player, { hero }: Stand): Tie | null {
  if (isSlight(player.motif?.name ?? '')) return isFlower(hero) ? alighted : null;
  if (!isMount(hero)) return null;
  return isLoad(player) || !LIVING.has(player.pose) ? laden : astride;
}

/** On the hero: with its foot on the hero's crown. */
const rider: Tie = (player, stand) => {
  const own = ownPerch(player, stand);
  if (own !== null) return own(player, stand);
  if (stand.at('shell') !== undefined) return within(player, stand);
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const size = largest(stand) * (stand.count > 1 ? 0.36 : 0.5);
  const away = stand.count > 1 ? (stand.index - (stand.count - 1) / 2) * size : 0;
  const height = Math.min(size, size / aspectOf(player));
  return { front: [put(player, { x: x + away, y: y - height * 0.4, width: size, height: size })] };
};

/** What grows or lies about in numbers; a brain or an egg is one. */
const isStrewn = (player: Player): boolean => isGreen(player) || player.pose === 'scenery' || player.motif?.name === 'flame';

/** A beast out of a vessel stands in it. */
const isPeeredOutOf = ({ motif }: Player, { hero }: Stand): boolean => motif?.holds?.rim !== undefined && isBeast(hero.motif?.name ?? '');

/** Where the hero rises from: across its foot, once if wide, else in threes. */
const base: Tie = (player, stand) => {
  if (player.motif?.name === 'flame') return fromFire(player, stand);
  if (isPeeredOutOf(player, stand)) return frame(player, stand);
  if (isVessel(player)) return outOf(player, stand);
  const { box } = stand;
  const [x] = middleOf(stand);
  const width = Math.max(widthOf(box), heightOf(box) * 0.6);
  if (aspectOf(player) > 1.6) {
    const height = Math.min((width * 1.2) / aspectOf(player), heightOf(box) * 0.6);
    return { front: [put(player, { x, y: box.bottom + height * 0.1, width: width * 1.2, height })] };
  }
  if (!isStrewn(player)) {
    const height = Math.min((width * 0.8) / aspectOf(player), heightOf(box) * 0.7);
    return { front: [put(player, { x: (stand.at('base') ?? [x])[0], y: box.bottom + height * 0.28, width: width * 0.8, height })] };
  }
  const size = width * 0.5;
  const three = ([[-0.62, 0.74], [0.62, 0.74], [0, 1]] as const).map(([aside, k], i) => put(player, {
    x: x + aside * size, y: box.bottom - size * 0.5 * k + size * 0.22, width: size * k, height: size * k, flip: aside > 0,
  }, `${player.id}/${i}`));
  return { behind: three.slice(0, 2), front: three.slice(2) };
};

/** Woods and plants come out of each thing in their own way. */
const GROWTHS: readonly (readonly [(player: Player, stand: Stand) => boolean, Tie])[] = [
  [({ pose }, stand) => pose === 'scenery' && stand.at('antler') !== undefined, wooded],
  [(player, { hero }) => isTree(player) && !isVessel(hero), outgrown],
  [({ motif }, { hero }) => isVessel(hero) && !isSlight(motif?.name ?? ''), sprung],
  [({ pose }) => pose === 'flora', crown], [({ pose }) => pose === 'scenery', grownOut],
];

/** Rising from the hero: fanned out over its top, behind it. */
const from: Tie = (player, stand) => {
  const own = GROWTHS.find(([is]) => is(player, stand))?.[1];
  if (own !== undefined) return own(player, stand);
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const size = largest(stand) * 0.4;
  const fan = stand.count > 1 ? (stand.index - (stand.count - 1) / 2) * 0.8 : 0;
  return { behind: [put(player, { x: x + Math.sin(fan) * size, y: y - Math.cos(fan) * size * 0.62, width: size, height: size, turn: fan * 0.5 })] };
};

/** What shows on all sides of whoever is before it. */
const SEEN_ROUND = new Set(['wings', 'butterfly-wings', 'bat-wings', 'ring-of-fire']);
const isSeenRound = (player: Player): boolean => aspectOf(player) > 1.6 || aspectOf(player) < 0.62 || SEEN_ROUND.has(player.motif?.name ?? '');

/** Bolts on both sides of who would hide one. */
function struck(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const height = heightOf(stand.box) * 1.1;
  return { behind: [-1, 1].map((side) => put(player, { x: x + side * widthOf(stand.box) * 0.46, y: y - height * 0.08, width: height, height, flip: side > 0 }, `${player.id}/${side}`)) };
}

/** A bolt on each side of the top, behind: a storm about whoever has no more to do with it. */
const flash: Tie = (player, { box }) => {
  const size = Math.max(heightOf(box), widthOf(box)) * 0.42;
  const x = (box.left + box.right) / 2;
  const away = widthOf(box) * 0.36 + size * 0.26;
  return { behind: [-1, 1].map((side) => put(player, { x: x + side * away, y: box.top + size * 0.3, width: size, height: size, flip: side > 0 }, `${player.id}/${side}`)) };
};

/** A compass or clock behind something slender is seen at both its sides, a share of its length. */
const DIAL = 0.82;
function lainOn(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * DIAL;
  return { behind: [put(player, { x, y: y - largest(stand) * 0.1, width: size, height: size })] };
}

const behind: Tie = (player, stand) => {
  if (player.motif?.name === 'lightning-bolt') return struck(player, stand);
  if (isDialOf(player, stand.hero)) return lainOn(player, stand);
  const [x, y] = middleOf(stand);
  const size = largest(stand) * (isSeenRound(player) ? 1.6 : 1.24);
  return { behind: [put(player, { x, y: y - size * 0.06, width: size, height: size })] };
};

const before: Tie = (player, stand) => {
  const [x] = middleOf(stand);
  const size = largest(stand) * 0.62;
  return { front: [put(player, { x, y: stand.box.bottom - size * 0.3, width: size, height: size })] };
};

/** Two of it laid crosswise behind the hero. */
const crossed: Tie = (player, stand) => {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * 1.7;
  return { behind: saltire(player, player, { x, y: y + largest(stand) * 0.06, width: size, height: size }) };
};

/** What the hero stands on and grows out of, under its foot. */
const roots: Tie = (player, stand) => {
  const width = Math.max(widthOf(stand.box) * 0.9, heightOf(stand.box) * 0.5);
  const height = width / aspectOf(player);
  return { behind: [put(player, { x: (stand.at('base') ?? middleOf(stand))[0], y: stand.box.bottom + height * 0.4, width, height })] };
};

/** How each thing that is tied to a hero is drawn with it. */
export const TIES: Readonly<Partial<Record<string, Tie>>> = {
  worn, held, eyes, crown, seat, rider, base, from, frame, within, shelter, ring, mane, flank, flash, behind, before, ablaze, encircled, circling, crossed, scatter, young,
  fills, made, half, feeds, above, below, smokes, drips, weeps, roots, bound, cracks, tail, lettered, smiles, wings, antlers, hangs, pendant, shadow, ties,
};
