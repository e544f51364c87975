import { colourBeside } from '../lexicon/colour-words.js';
import type { ColourName } from '../motifs/motif.js';
import { tokens } from '../lexicon/tokens.js';
import type { Company } from '../scene/found.js';
import type { Actor, Scene } from '../scene/scene.js';
import { drawnAs } from '../styles/index.js';
import { bonded, newcomer, newcomers, type SaidOf, type Targets } from './targets.js';
import { isPlacing, type Verb } from './verbs.js';

/** The scene after one wish and what to tell the person; `done` is false when the wish could not be met. */
export interface Change {
  readonly scene: Scene;
  readonly done: boolean;
}

export interface Wish extends SaidOf {
  readonly clause: string;
  readonly targets: Targets;
  readonly company: Company;
}

type Apply = (scene: Scene, wish: Wish) => Change;

const STEP = 1.35;
const LIMITS = { actor: [0.35, 2.4], boldness: [0.5, 2], words: [0.4, 2] } as const;

/** Without the letters on it. */
const BANNER = /\b(?:banner|ribbon|scroll|cinta|pergamino|faixa|fita|ruban|banniere|schriftrolle|spruchband|nastro|pergamena)\b|лент|свит/u;

const kept = (scene: Scene): Change => ({ scene, done: false });
const made = (scene: Scene): Change => ({ scene, done: true });
const bounded = (value: number, [least, most]: readonly [number, number]): number => Math.round(Math.max(least, Math.min(most, value)) * 100) / 100;

function withActors(scene: Scene, meant: readonly Actor[], change: (actor: Actor) => Actor): Scene {
  const ids = new Set(meant.map((actor) => actor.id));
  return { ...scene, actors: scene.actors.map((actor) => (ids.has(actor.id) ? change(actor) : actor)) };
}

const resized = (factor: number): Apply => (scene, { targets }) => {
  if (targets.present.length > 0) return made(withActors(scene, targets.present, (actor) => ({ ...actor, size: bounded(actor.size * factor, LIMITS.actor) })));
  if (targets.isLettering && scene.words) return made({ ...scene, words: { ...scene.words, size: bounded(scene.words.size * factor, LIMITS.words) } });
  return kept(scene);
};

const heavier = (factor: number): Apply => (scene) => made({ ...scene, boldness: bounded(scene.boldness * factor, LIMITS.boldness) });

/** The next in line leads when the hero goes. */
function withHero(actors: readonly Actor[]): readonly Actor[] {
  const [first, ...rest] = actors;
  return first === undefined || actors.some((actor) => actor.role === 'hero') ? actors : [{ ...first, role: 'hero', relation: null }, ...rest];
}

const removeActors: Apply = (scene, { targets: { present } }) => {
  const staying = scene.actors.filter((actor) => !present.includes(actor));
  const isLeftEmpty = staying.length === 0 && scene.words === null;
  return present.length === 0 || isLeftEmpty ? kept(scene) : made({ ...scene, actors: withHero(staying) });
};

/** The band goes and what is written on it stays. */
const removeBanner: Apply = (scene, { clause }) =>
  (BANNER.test(clause) && scene.words?.shape === 'banner' ? made({ ...scene, words: { ...scene.words, shape: 'block' } }) : kept(scene));

const removeWords: Apply = (scene, { clause, targets }) => {
  const isMeant = targets.isLettering && !BANNER.test(clause) && scene.words !== null;
  return isMeant && scene.actors.length > 0 ? made({ ...scene, words: null }) : kept(scene);
};

const removeSurround: Apply = (scene, { targets }) => (targets.isSurround && scene.surround !== 'none' ? made({ ...scene, surround: 'none' }) : kept(scene));
const removeOrnaments: Apply = (scene, { targets }) => (targets.isOrnament && scene.ornaments ? made({ ...scene, ornaments: false }) : kept(scene));

/** The first of several ways that works. */
const firstOf = (...ways: readonly Apply[]): Apply => (scene, wish) => {
  for (const way of ways) {
    const change = way(scene, wish);
    if (change.done) return change;
  }
  return kept(scene);
};

/** What is named goes, and the leaves and dots between go with it when they are named too: "the leaves and the moon". */
const remove: Apply = (scene, wish) => {
  const named = firstOf(removeActors, removeBanner, removeWords, removeSurround)(scene, wish);
  const bare = removeOrnaments(named.scene, wish);
  return { scene: bare.scene, done: named.done || bare.done };
};

/** What is there goes where the clause says: "put the moon behind it". */
export const place: Apply = (scene, { clause, targets, company, placed }) => {
  const moved = targets.present.filter((actor) => actor.role !== 'hero' && placed(actor.motif) !== null);
  if (moved.length === 0 || targets.absent.length > 0 || !isPlacing(clause)) return kept(scene);
  return made(withActors(scene, moved, (actor) => bonded(actor, placed(actor.motif), company)));
};

const add: Apply = (scene, wish) => {
  const { targets, company } = wish;
  const moved = place(scene, wish);
  if (moved.done) return moved;
  const fresh = targets.absent.flatMap((name) => newcomers(name, scene, wish));
  if (fresh.length > 0) return made({ ...scene, actors: [...scene.actors, ...fresh] });
  const again = targets.present.map((actor) => newcomer(actor.motif, scene, company)).filter((actor) => actor !== null);
  if (again.length > 0) return made({ ...scene, actors: [...scene.actors, ...again] });
  return targets.isOrnament && !scene.ornaments ? made({ ...scene, ornaments: true }) : kept(scene);
};

/** Profiles are drawn looking to the right. */
const facing = (flip: boolean): Apply => (scene, { targets, company }) => {
  const meant = (targets.present.length > 0 ? targets.present : scene.actors.filter(({ role }) => role === 'hero'))
    .filter(({ motif }) => company.find(motif)?.pose !== 'symmetric');
  return meant.length === 0 ? kept(scene) : made(withActors(scene, meant, (actor) => ({ ...actor, flip })));
};

/** Fewer things between and behind; what is drawn stays. */
const simpler: Apply = (scene) => (scene.ornaments || scene.surround !== 'none' ? made({ ...scene, ornaments: false, surround: 'none' }) : kept(scene));

/** What the style sets behind and between, when it was away. */
const richer: Apply = (scene) => {
  const surround = drawnAs(scene.style).surrounds.find((name) => name !== 'none') ?? 'none';
  const full: Scene = { ...scene, ornaments: true, surround: scene.surround === 'none' ? surround : scene.surround };
  return full.surround === scene.surround && scene.ornaments ? kept(scene) : made(full);
};

const colourless: Apply = (scene) => made({
  ...scene, palette: scene.palette === 'black-and-grey' ? scene.palette : 'black', actors: scene.actors.map((actor) => ({ ...actor, colour: null })),
});

const flip: Apply = (scene, { targets }) => {
  const meant = targets.present.length > 0 ? targets.present : scene.actors;
  return meant.length === 0 ? kept(scene) : made(withActors(scene, meant, (actor) => ({ ...actor, flip: !actor.flip })));
};

const swap: Apply = (scene, { targets }) => {
  const [out] = targets.present;
  const [name] = targets.absent;
  if (out === undefined || name === undefined) return kept(scene);
  return made(withActors(scene, targets.present, (actor) => ({ ...actor, motif: name, id: actor.id.replace(actor.motif, name) })));
};

/** The last colour word of the clause that does not itself name a thing: "make the roses red". */
function colourIn(clause: string, company: Company): ColourName | null {
  const words = tokens(clause).filter((word) => company.lexicon.read(word, 'en').hits.length === 0);
  return words.map((word) => colourBeside([word], 1, 1)).findLast((name) => name !== null) ?? null;
}

const recolour: Apply = (scene, { targets, clause, company }) => {
  const colour = colourIn(clause, company);
  if (colour === null || targets.present.length === 0) return kept(scene);
  const coloured = withActors(scene, targets.present, (actor) => ({ ...actor, colour }));
  return made(scene.palette === 'black' ? { ...coloured, palette: 'limited-colour' } : coloured);
};

/** What each wish does to a scene; everything it does not name stays as it was. */
export const CHANGES: Readonly<Record<Exclude<Verb, 'restyle'>, Apply>> = {
  larger: resized(STEP), smaller: resized(1 / STEP), bolder: heavier(STEP), thinner: heavier(1 / STEP),
  remove, add, flip, left: facing(true), right: facing(false), simpler, richer, colourless, swap, recolour, 'no-background': (scene) => made({ ...scene, surround: 'none' }),
};
