import { isBeast, isWholePerson } from './beasts.js';
import { isAlive, isSomebody, type Company, type Found } from './found.js';
import { effectKind, isShownInWater } from './effects.js';
import { asFire } from './fire.js';
import { partBecoming, relationAfter, relationBetween, relationOpposite } from './relations.js';
import type { Motif } from '../motifs/motif.js';
import { heroOf } from './hero.js';
import { isInTwoHands, placeOn } from './leading.js';
import { isBloom, isCamp, isHead, isSky } from './roles.js';
import type { Relation, RelationKind } from './scene.js';
import { isFalling, isManeOf, isStrewn, shapeOf } from './shape.js';
import { isAtSea, stillOf } from './still.js';
import { asTie, tiesPair } from './tied-up.js';
import { isContainer, isCord, isRing, isSlight, isWornBy } from './ties.js';
import { saysSilhouette } from './silhouette.js';
import { actsBodily, isLookedAt, posedNames, saysInTheBody, saysWhole, wholeOf } from './whole.js';

/** A moon between two wolves is no part of either. */
const shinesBetween = (one: Found, hero: Found): boolean => isSky(one.motif) && /\b(?:between|entre|zwischen|tra)\b|между/u.test(hero.before);

/** "воет на луну" says at whom, not on what. */
const howlsAt = (kind: RelationKind | null, one: Found, hero: Found): boolean => kind === 'seat' && isSky(one.motif) && hero.motif.name.startsWith('howling');

/** "in" is a place ("in the woods") unless the thing can hold another. */
function believed(kind: RelationKind | null, one: Found, hero: Found, text: string): RelationKind | null {
  const holder = kind === 'frame' || (kind === 'base' && text === 'from a') ? one : kind === 'within' ? hero : null;
  return holder === null || SAYS_INSIDE.test(text) || isContainer(holder.motif.name) ? kind : null;
}

const SAYS_INSIDE = /\b(?:inside|within|dentro|innerhalb)\b|внутри/u;

/** A hat is worn, whether the words say on what or not; elsewhere than on the head it is where they say. */
const isOnHead = (one: Found, hero: Found, after: RelationKind | null): boolean =>
  isWornBy(one.motif.name, hero.motif.anchors?.['crown'] !== undefined) && (after === null || after === 'crown' || after === 'antlers');

/** A tarot card and a window show what else is named; who leaps through a hoop is before it; who is fishing holds the rod; grass hides feet; an umbrella is over who has it. */
const OF_ITSELF: Readonly<Record<string, RelationKind>> = { 'tarot-card': 'frame', window: 'frame', 'ring-of-fire': 'behind', 'star-fishing': 'held', 'fishing-rod': 'held', grass: 'base', umbrella: 'shelter', keyhole: 'within' };

/** The upper or the lower part of what has two rooms; en es pt fr de it ru. */
const PART_OF_IT = /\b(?:top|upper|bottom|lower|arriba|abajo|superior|inferior|haut|bas|cima|embaixo|oben|unten|obere\w*|untere\w*|alto|basso|sopra|sotto)\b|сверху|снизу|верхн|нижн/u;

const isInRooms = (hero: Found, found: readonly Found[]): boolean =>
  hero.motif.holds?.upper !== undefined && found.some((one) => one !== hero && PART_OF_IT.test(`${one.before} ${one.after}`));

/** In a glass of an hourglass, or in the water. */
function shownIn(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  if (isInRooms(hero, found)) return 'within';
  return isShownInWater(one, found) ? 'reflects' : null;
}

/** What it is by itself, wherever the words have the two. */
const ownKind = (one: Found, hero: Found, found: readonly Found[]): RelationKind | null =>
  shownIn(one, hero, found) ?? OF_ITSELF[one.motif.name] ?? (isFalling(one) ? 'falls' : effectKind(one, partBecoming(one.before) ?? relationAfter(one.after))
    ?? shapeOf(one, hero, found));

/** A beast's head or skin over somebody's own; en, then es pt fr it ru. */
const AS_HOOD = /^(?:(?:head )?(?:hood|headdress|pelt|skin|hide|hat|cloak|cowl)\b|heads? (?:on|over|above|as) )/u;
const HOOD_OF = /(?:capucha|piel|tocado|capuz|pele|cocar|capuche|peau|coiffe|cappuccio|pelle|copricapo|капюшон\S*|шкур\S*)(?: d[eio]| d'| из)?(?: une?| um| un)?$/u;

const isHood = ({ motif, before, said, after }: Found, hero: Found): boolean =>
  isBeast(motif.name) && isAlive(hero.motif) && !isBeast(hero.motif.name) && (AS_HOOD.test(after) || / (?:headdress|hood|hat)$/u.test(said) || HOOD_OF.test(before) || /^with an? .*head$/u.test(`${before} ${said} ${after}`));

/** What the words beside it say. */
function saidKind(one: Found, hero: Found): RelationKind | null {
  if (isHood(one, hero)) return 'worn';
  const after = relationAfter(one.after);
  const isLeft = relationBetween(one.before, 'later') === 'base';
  return isOnHead(one, hero, after) && !isLeft ? 'worn' : after;
}

function kindOf(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  const [here, lead] = [found.indexOf(one), found.indexOf(hero)];
  const own = here === lead - 1 ? ownKindBefore(one, hero, found) : ownKind(one, hero, found) ?? saidKind(one, hero);
  if (own !== null) return own;
  if (here > lead) return believed(relationBetween(one.before, 'later'), one, hero, one.before);
  return here === lead - 1 && !shinesBetween(one, hero) ? leadingUp(one, hero) : null;
}

/** The same of what is named just before the hero. */
const ownKindBefore = (one: Found, hero: Found, found: readonly Found[]): RelationKind | null =>
  heldAs(hero, found) ?? ownKind(one, hero, found) ?? placeOn(hero) ?? saidKind(one, hero);

/** What the thing named just before the hero is to it. */
const leadingUp = (one: Found, hero: Found): RelationKind | null =>
  believed(relationBetween(hero.before, 'earlier'), one, hero, hero.before) ?? relationOpposite(hero.after);

const heldAs = (hero: Found, found: readonly Found[]): RelationKind | null => (isInTwoHands(hero, found) ? 'flank' : null);

/** "Two wolves fighting": each is the other's opponent. */
export const isAtOdds = (one: Found): boolean => one.count > 1 && relationAfter(one.after) === 'against';

const isThicket = ({ name, pose }: Motif): boolean => pose === 'scenery' || /^(?:bamboo|wheat|fern|tree|bare-tree)$/u.test(name);

const isSeenIn = (land: Motif, hero: Motif): boolean => land.pose === 'scenery' && isAlive(hero) && !isContainer(hero.name);

/** Butterflies that come out of something leave it in a stream; a landscape inside a beast is seen in its form. */
function byNature(kind: RelationKind | null, one: Found, hero: Found): RelationKind | null {
  if (kind === 'within' && isSeenIn(one.motif, hero.motif)) return 'fills';
  if (kind === 'from' && isSlight(one.motif.name) && isSeveral(one)) return 'scatter';
  return kind === 'through' ? wentThrough(one) : kind;
}

/** Who runs through leaves has them about, who walks through bamboo is before it. */
function wentThrough(one: Found): RelationKind {
  if (isStrewn(one) && isSeveral(one)) return 'falls';
  return isThicket(one.motif) ? 'behind' : 'through';
}

/** What a thing is to the hero; flames and garlands know by themselves. */
function tieOf(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  if (one.isGarland) return 'crown';
  if (one.isCrossed) return 'crossed';
  if (tiesPair(one, hero)) return 'ties';
  if (isManeOf(one) && hero.motif.pose !== 'figure') return 'mane';
  const kind = kindOf(one, hero, found);
  return one.motif.name === 'flame' ? asFire(kind, one.said, hero.motif.name) : byNature(kind, one, hero);
}

/** Two koi around a lotus: they circle, it lies between them. */
const swimRound = (kind: RelationKind | null, hero: Found): boolean => kind === 'wrapped' && hero.count === PAIR && isAtSea(hero.motif);

/** What a thing is to the hero, as a scene says it. */
export function relationOf(one: Found, hero: Found, found: readonly Found[]): Relation | null {
  const kind = tieOf(one, hero, found);
  // A tent before the mountains stands in the land.
  if (swimRound(kind, hero) || (isCamp(one.motif) && hero.motif.pose === 'scenery')) return null;
  if (kind === 'against' && !isSomebody(one.motif)) return null;
  return kind === null || howlsAt(kind, one, hero) ? null : { kind, to: `${hero.motif.name}-1` };
}

/** Said in the plural; how many is not said. */
const FEW = 3;
const PAIR = 2;
const PLURAL = /(?:s|en|i|ы|и)(?: |$)/u;
export const isSeveral = ({ count, said, isListed }: Found): boolean => count > 1 || (!isListed && !said.endsWith("'s") && PLURAL.test(said));

/** Butterflies, crossed pistols: how many of the hero the words ask for without a number. */
export function numbered(hero: Found): Found {
  if (hero.isCrossed) return { ...hero, count: PAIR };
  return hero.count === 1 && isSlight(hero.motif.name) && isSeveral(hero) ? { ...hero, count: FEW } : hero;
}

/** Birds around it or over it. */
const ENCIRCLED: ReadonlySet<string> = new Set<RelationKind>(['wrapped', 'below']);

/** Birds around a lighthouse, runes around a sign: what several small things or a ring go round is what the drawing is of. */
export function circledBy(hero: Found, found: readonly Found[]): Found | undefined {
  if (!isRing(hero.motif.name) && !(isSeveral(hero) && isSlight(hero.motif.name))) return undefined;
  return found.find((one) => one !== hero && !isSlight(one.motif.name) && ENCIRCLED.has(kindOf(one, hero, found) ?? ''));
}

/** A flower or a blade is held in a mouth; what stands or hangs wants a body that carries it. */
const posture = (kind: RelationKind | null, { motif }: Found): RelationKind | null =>
  (kind === 'held' && !isBloom(motif) && !isSlender(motif) && motif.pose !== 'flora' ? 'seat' : kind);
const isSlender = ({ name }: Motif): boolean => /^(?:dagger|sword|katana|knife|arrow|key|feather|bone|rose|pencil|snake|fish|heart|ring)$/u.test(name);

/** From so many on they are a herd, not heads. */
const HERD = 3;

const acts = (one: Found): boolean => actsBodily(one.before, one.after) || one.young > 0 || one.count >= HERD || isAtOdds(one);

/** A wire or a snake winds round the stem of a rose. */
const stemmed = (one: Found, found: readonly Found[]): string | null =>
  (one.motif.name === 'rose' && found.some((other) => other !== one && windsRound(other, one, found)) ? 'long-stemmed-rose' : null);

const windsRound = (other: Found, rose: Found, found: readonly Found[]): boolean => (isCord(other.motif.name) || other.motif.wind !== undefined)
  && [kindOf(other, rose, found), kindOf(rose, other, found)].some((kind) => kind === 'around' || kind === 'wrapped');

/** A beast of trees has a wood in its form. */
const timbered = (one: Found, hero: Found, found: readonly Found[]): string | null =>
  (TREES.test(one.motif.name) && isAlive(hero.motif) && one !== hero && shapeOf(one, hero, found) === 'made' ? 'pine-forest' : null);
const TREES = /^(?:tree|bare-tree|pine|palm-tree)$/u;

/** Water under a head shows a head. */
const mirroredHead = (one: Found, hero: Found, found: readonly Found[]): string | null => (isHead(hero.motif) && isShownInWater(one, found) ? `${one.motif.name}-head` : null);

/** Stars that hang are single ones. */
const strung = (one: Found, hero: Found, found: readonly Found[]): string | null =>
  (one.motif.name === 'stars' && one !== hero && kindOf(one, hero, found) === 'pendant' ? 'star' : null);

/** A ribbon that ties two is a bow. */
const tied = (one: Found, hero: Found): string | null => (one !== hero && tiesPair(one, hero) ? asTie(one.motif) : null);

/** What a thing is drawn as here for what it is with. */
const otherwise = (one: Found, hero: Found, found: readonly Found[]): readonly string[] =>
  [tied(one, hero), stemmed(one, found), strung(one, hero, found), timbered(one, hero, found), mirroredHead(one, hero, found)].filter((name) => name !== null);

/** A moon that is looked at; who is at a window looks out of it. */
const isBeheld = ({ motif, before, after }: Found): boolean => (isSky(motif) && isLookedAt(before)) || (motif.name === 'window' && /(?:^| )out(?: |$)/u.test(after));

/** What somebody is drawn as for what they are said to do. */
const posedAs = (one: Found, company: Company): Motif => posedNames(one.motif, one).map((name) => company.find(name)).find((posed) => posed !== undefined) ?? one.motif;

/** Whether two are set against each other: how they stand shows that they fight. */
const isAgainst = (other: Found, hero: Found, found: readonly Found[]): boolean => other !== hero && isSomebody(other.motif) && kindOf(other, hero, found) === 'against';

/** Heads that do what takes a body, with one; `words` are all that was said. */
export function embodied(found: readonly Found[], words: string, company: Company): Found[] {
  const hero = heroOf(found);
  if (hero === undefined) return [...found];
  // A head that is filled with black is a blot: its body tells what it is.
  const isBlack = found.some(({ before, after }) => saysSilhouette(`${before} ${after}`));
  // Beside somebody with arms and legs a beast has four.
  const isOfAPerson = isWholePerson(posedAs(hero, company).name);
  const isBeside = (one: Found): boolean => isOfAPerson && one !== hero && isBeast(one.motif.name);
  const isSaidWhole = saysWhole(words) || found.some(({ after }) => saysInTheBody(after));
  const isArmed = (one: Found): boolean => found.some((other) => other !== one && company.find(one.motif.whole ?? '')?.bears?.includes(other.motif.name) === true);
  const needsBody = (one: Found): boolean => isArmed(one) || acts(one) || isBlack || isBeside(one) || (one === hero && isSaidWhole);
  return found.map((one) => {
    const others = one === hero ? found.filter((other) => other !== hero) : [one];
    const whole = wholeOf(one.motif, { acts: needsBody(one), relations: others.map((other) => posture(kindOf(other, hero, found), other)) });
    const gazes = one === hero && others.some(isBeheld) ? [`gazing-${one.motif.name}`] : [];
    const fights = others.some((other) => isAgainst(other, hero, found));
    const names = [...gazes, ...(fights ? [`fighting-${one.motif.name}`] : []), ...posedNames(one.motif, one), ...(whole === null ? otherwise(one, hero, found) : [whole])];
    const motif = names.map((name) => company.find(name)).find((posed) => posed !== undefined) ?? one.motif;
    return { ...one, motif, state: fights ? null : stillOf(one.state, motif) };
  });
}
