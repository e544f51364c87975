import { plain } from '../lexicon/tokens.js';
import { isTight } from './ties.js';
import type { Actor, RelationKind, Scene } from './scene.js';

/** Short sides (mm) under which things are drawn with few lines: in the styles of a single needle, and in all others. */
const SPARE_MM: Readonly<Record<string, number>> = { minimalist: Infinity, 'fine-line': 76, lettering: 60, dotwork: 46, ornamental: 46 };
const SMALLEST_MM = 42;
/** A spine or an armband is narrow and not small: its longer side in those short sides. */
const LONGEST = 1.8;
/** A collarbone holds more than one thing, however fine its lines. */
const LONGEST_MM: Readonly<Record<string, number>> = { 'fine-line': 105 };

/** Whether a piece is so small, or so sparing in its lines, that it holds one thing and nothing round it. */
export function isSpareSize({ style, widthMm, heightMm }: Pick<Scene, 'style' | 'widthMm' | 'heightMm'>): boolean {
  const most = SPARE_MM[style] ?? SMALLEST_MM;
  return Math.min(widthMm, heightMm) < most && Math.max(widthMm, heightMm) < (LONGEST_MM[style] ?? most * LONGEST);
}

/** Ties that ask for no special place on the hero: its small drawing will do. */
const LOOSE: ReadonlySet<RelationKind> = new Set<RelationKind>(['young', 'falls']);

const isTied = (actors: readonly Actor[]): boolean =>
  actors.some(({ relation }) => relation !== null && isTight(relation.kind) && !LOOSE.has(relation.kind) && actors.some(({ id }) => id === relation.to));

/** Whether things are drawn as signs of themselves; those that are tied to each other need their whole drawing. */
export const isSpare = (scene: Scene): boolean =>
  isSpareSize(scene) && !isTied(scene.actors);

const FULL = /\b(?:full|blood|harvest|super|llena|cheia|pleine|voll\w*|piena)\b|полн/u;

/** What is drawn small for a word that leaves it open: a crescent for a moon that is not said to be full, one daisy for "a flower". */
const SIGNS: Readonly<Record<string, { readonly motif: string; readonly unless: RegExp }>> = {
  moon: { motif: 'crescent-moon', unless: FULL }, peony: { motif: 'daisy', unless: /peon|pivoine|pfingstrose|botan|camel|kamelie|ranunc|пион/u },
};

/** The cast of a small piece. */
export const plainSigns = (actors: readonly Actor[], phrases: readonly string[]): readonly Actor[] => actors.map((actor) => {
  const sign = SIGNS[actor.motif];
  const isOpen = sign !== undefined && !phrases.some((phrase) => sign.unless.test(plain(phrase)));
  return isOpen && !(actor.motif === 'moon' && isTied(actors)) ? { ...actor, motif: sign.motif } : actor;
});
