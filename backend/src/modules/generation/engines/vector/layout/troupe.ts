import { boxOfShapes } from '../canvas/place.js';
import type { Motif, Rng, Shape } from '../motifs/motif.js';
import { smallDrawing } from '../motifs/small/index.js';
import { swell } from '../ornament/waves.js';
import { isStarMap, roleBesideHero } from '../scene/roles.js';
import type { Actor, Scene } from '../scene/scene.js';
import type { Tint } from '../scene/tint.js';
import { playerOf, type Cast, type Dye, type Player } from './cast.js';
import { tinted } from './tinted.js';

export interface TroupeSource {
  find(name: string): Motif | undefined;
  /** The words as a drawn player, null when the scene has none. */
  readonly words: Player | null;
  readonly rng: Rng;
  readonly tint?: Tint | undefined;
  /** Whether things are drawn with few lines where they have such a drawing. */
  readonly isSpare?: boolean;
  /** Whether the piece is as small, whatever its hero has to show. */
  readonly isSmall?: boolean;
}

/** The closed line of a small drawing has an inside that takes colour. */
const asForm = (shape: Shape): Shape => (shape.tone === 'none' && /z\s*$/iu.test(shape.d) ? { ...shape, tone: 'skin' } : shape);

const GREENS: ReadonlySet<string> = new Set(['leaf', 'moss', 'teal']);

/** What keeps its own: what is black or white, and the leaves of a flower. */
const isLeft = ({ tone, colour }: Shape, isPlant: boolean): boolean =>
  tone === 'black' || tone === 'none' || colour === 'white' || (isPlant && (colour === undefined ? tone === 'dark' : GREENS.has(colour)));

/** What colours an actor, when any were asked for. */
function dyeOf({ colour }: Actor, motif: Motif, tint: Tint | undefined): Dye | undefined {
  if (tint !== undefined && (colour === null || tint.colours.includes(colour))) return (shapes) => tinted(shapes, tint);
  if (colour === null) return undefined;
  // In solid black nobody would have an eye or a scale.
  const seen = colour === 'black' ? 'charcoal' : colour;
  const isPlant = roleBesideHero(motif) === 'flora';
  return (shapes) => shapes.map(asForm).map((shape) => (isLeft(shape, isPlant) ? shape : { ...shape, colour: seen, isAsked: true }));
}

/** One great wave is a picture of its own; beside somebody else the sea is a row of crests. */
const isSea = ({ motif, role }: Actor): boolean => motif === 'wave' && role !== 'hero';

function drawnFull(actor: Actor, motif: Motif, rng: Rng, isHeld = false): readonly Shape[] {
  if (isSea(actor)) return swell(rng);
  if (motif.unpotted !== undefined && isHeld) return motif.unpotted(rng);
  return actor.time !== undefined && motif.drawAt !== undefined ? motif.drawAt(rng, actor.time) : motif.draw(rng);
}

function drawnSpare(actor: Actor, motif: Motif, rng: Rng): readonly Shape[] {
  const small = smallDrawing(motif.name);
  if (small !== undefined) return small();
  const full = drawnFull(actor, motif, rng);
  // A small piece would lose the lines between joined stars.
  return isStarMap(motif.name) ? full.map((shape): Shape => (shape.line === 'none' ? shape : { ...shape, line: 'outline' })) : full;
}

function playerFor(actor: Actor, source: TroupeSource, isHeld: boolean): Player[] {
  const motif = source.find(actor.motif);
  if (motif === undefined) return [];
  const rng = source.rng.fork(actor.id);
  const drawn = source.isSpare === true || (source.isSmall === true && actor.role !== 'hero') ? drawnSpare(actor, motif, rng) : drawnFull(actor, motif, rng, isHeld);
  const dyed = dyeOf(actor, motif, source.tint);
  const shapes = dyed?.(drawn) ?? drawn;
  const { id, role, size, flip, relation } = actor;
  return [{ id, role, motif, pose: motif.pose, shapes, dyed, box: boxOfShapes(shapes), size, flip, relation }];
}

/** Things that the words set apart stay two drawings. */
const APART = new Set(['beside', 'below', 'above', 'behind']);

const drawnWith = (one: Player, two: Player): Motif | undefined => one.motif?.together?.[two.motif?.name ?? ''];

/** The hero becomes or holds it: sand that turns into stars. */
const BECOMING = new Set(['scatter', 'within', 'from']);

/** Set apart by the words; stars are in the sky unless the words have the hero turn into them. */
function isApart({ motif, relation, role }: Player): boolean {
  const kind = relation?.kind ?? '';
  if (motif?.name === 'stars' || motif?.name === 'star') return !BECOMING.has(kind);
  return APART.has(kind) && role !== 'sky';
}

const pictureOf = (hero: Player, other: Player): Motif | undefined => drawnWith(hero, other) ?? drawnWith(other, hero);

const inTint = (shapes: readonly Shape[], tint: Tint | undefined): readonly Shape[] => (tint === undefined ? shapes : tinted(shapes, tint));

/** The players with the hero and a companion made one, when there is a drawing of the two as one (skull and snake). */
function united(all: readonly Player[], { rng, isSpare, tint }: TroupeSource): readonly Player[] {
  const hero = all.find((player) => player.role === 'hero');
  if (hero === undefined) return all;
  const players = all.filter((player) => player === hero || hero.motif?.bears?.includes(player.motif?.name ?? '') !== true);
  const other = players.find((player) => player !== hero && pictureOf(hero, player) && !isApart(player));
  const motif = other && pictureOf(hero, other);
  if (motif === undefined) return players;
  const shapes = inTint((isSpare === true ? smallDrawing(motif.name) : undefined)?.() ?? motif.draw(rng.fork(hero.id)), tint);
  const both = { ...hero, motif, pose: motif.pose, shapes, box: boxOfShapes(shapes) };
  return players.filter((player) => player !== other).map((player) => (player === hero ? both : player));
}

/** Whether something else in the scene takes a thing up: it stands in a cup, grows out of a skull. */
function isHeldIn({ actors }: Scene, actor: Actor): boolean {
  if (actor.role !== 'hero') return TAKEN_UP.has(actor.relation?.kind ?? '');
  return actors.some(({ relation }) => relation?.kind === 'frame' || relation?.kind === 'base');
}
const TAKEN_UP = new Set(['within', 'from', 'crown', 'eyes']);

/** Draws every actor of a scene once. The words are the hero when nobody else is. */
export function troupeOf(scene: Scene, source: TroupeSource): Cast {
  const players = united(scene.actors.flatMap((actor) => playerFor(actor, source, isHeldIn(scene, actor))), source);
  const actor = players.find((player) => player.role === 'hero');
  const words = source.words;
  const wordsLead = words !== null && (actor === undefined || scene.layout === 'script' || scene.style === 'lettering');
  const hero = wordsLead ? { ...words, role: 'lettering' as const } : (actor ?? playerOf('nothing', 'hero', [{ d: 'M-1 -1H1V1H-1Z', line: 'none', tone: 'none' }]));
  const others = players.filter((player) => player !== hero && (wordsLead || player !== actor));
  const among = (role: Player['role']): Player[] => others.filter((player) => player.role === role);
  return {
    hero,
    companions: [...among('hero'), ...among('companion')],
    flora: among('flora'),
    sky: among('sky'),
    ground: among('ground'),
    words: wordsLead ? null : words,
  };
}
