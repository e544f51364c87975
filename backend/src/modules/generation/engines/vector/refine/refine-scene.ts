import { plain } from '../lexicon/tokens.js';
import type { Company } from '../scene/found.js';
import type { Commission } from '../scene/commission.js';
import type { Composed } from '../scene/compose-scene.js';
import { wordsOf } from '../scene/worded.js';
import type { Scene, Words } from '../scene/scene.js';
import { drawnAs } from '../styles/index.js';
import { CHANGES, place, type Change, type Wish } from './changes.js';
import { styleNamed } from './style-named.js';
import { targetsIn, type Targets } from './targets.js';
import { undoneNotice } from './undone.js';
import { saidOf } from './said-of.js';
import { clausesOf, isMoving, isOfTheSame, isOfTheWhole, verbOf, type Verb } from './verbs.js';

/** Wishes that may bring in what is not there yet; nobody who wants larger wings wants a second pair. */
const MAY_ADD: ReadonlySet<Verb> = new Set<Verb>(['add', 'swap', 'restyle', 'recolour']);

function applied(scene: Scene, wish: Wish): Change {
  const style = styleNamed(wish.clause);
  if (style !== null && wish.targets.present.length === 0) return { scene: restyled(scene, style), done: true };
  const verb = verbOf(wish.clause);
  const change = verb === null || verb === 'restyle' ? { scene, done: false } : CHANGES[verb](scene, wish);
  if (change.done) return change;
  const recoloured = CHANGES.recolour(scene, wish);
  return recoloured.done ? recoloured : broughtIn(scene, wish, verb);
}

/** Who says "the wolf should smile" wants no second wolf. */
function broughtIn(scene: Scene, wish: Wish, verb: Verb | null): Change {
  if (verb === null && wish.targets.absent.length === 0) return place(scene, wish);
  if (verb === null) return CHANGES.add(scene, wish);
  return MAY_ADD.has(verb) ? CHANGES.add(scene, { ...wish, targets: { ...wish.targets, present: [] } }) : { scene, done: false };
}

/** Another style brings its own surround unless the person had it taken away. */
function restyled(scene: Scene, style: string): Scene {
  const { slug, surrounds } = drawnAs(style);
  const surround = scene.surround === 'none' ? 'none' : (surrounds[0] ?? 'none');
  const { otherHalf: _, ...whole } = scene;
  return { ...whole, style: slug, surround };
}

const linesOf = (lettering: string): readonly string[] => lettering.split('\n').filter((line) => line.trim() !== '');

/** Whether the instruction itself says the letters, so that they are new. */
const isSpoken = ({ brief, refinement }: Commission): boolean =>
  brief.lettering !== null && brief.lettering.trim() !== '' && refinement !== null && linesOf(brief.lettering).some((line) => refinement.instruction.includes(line));

/** Other letters, and the face the brief names; several lines stand in no banner. */
function rewritten(words: Words, text: string, { brief }: Commission): Words {
  return { ...words, text, face: brief.letteringFace ?? words.face, shape: text.includes('\n') ? 'block' : words.shape };
}

function wordsFollowed(scene: Scene, commission: Commission): Words | null {
  const { lettering } = commission.brief;
  if (scene.words !== null) return lettering === null ? scene.words : rewritten(scene.words, lettering, commission);
  return isSpoken(commission) ? wordsOf(commission, scene.actors.length > 0) : null;
}

/** The instruction with the letters taken out: what is to be tattooed names nothing to draw. */
const withoutLetters = ({ brief, refinement }: Commission, mark: string): string =>
  linesOf(brief.lettering ?? '').reduce((rest, line) => rest.replace(line, mark), refinement?.instruction ?? '');

/** Size, style, colours and letters follow the brief where the interpreter changed it; the rest is the parent's. */
function followed(scene: Scene, commission: Commission): Scene {
  const { brief } = commission;
  const style = drawnAs(brief.style).slug;
  const sized = { ...scene, widthMm: brief.widthMm, heightMm: brief.heightMm };
  const dressed = style === scene.style ? sized : restyled(sized, style);
  return { ...dressed, palette: brief.palette, words: wordsFollowed(scene, commission) };
}

/** Whether the brief brought another size, style or palette: what a place or a measure means for a drawing. */
const isObeyed = (before: Scene, after: Scene): boolean =>
  before.widthMm !== after.widthMm || before.heightMm !== after.heightMm || before.style !== after.style
  || before.palette !== after.palette || before.words?.face !== after.words?.face;

const namesNothing = ({ present, absent, isLettering, isOrnament, isSurround }: Targets): boolean =>
  present.length === 0 && absent.length === 0 && !isLettering && !isOrnament && !isSurround;

/** "16 cm", "on the back": the interpreter understood it, and the drawing followed the brief. */
const saysNothingElse = (clause: string, targets: Targets): boolean => ((verbOf(clause) === null || isMoving(clause)) && namesNothing(targets)) || isOfTheWhole(clause);

const NOTHING: Targets = { present: [], absent: [], isLettering: false, isOrnament: false, isSurround: false };

/** Stands for the letters in an instruction; no word contains it. */
const LETTERS = '\u0001';

/** A scene on its way through an instruction, and what the clause before pointed at. */
interface Way {
  readonly scene: Scene;
  readonly before: Targets;
  readonly undone: readonly string[];
}

interface Rules {
  readonly company: Company;
  readonly language: string;
  /** The brief already brought what the instruction says of the whole. */
  readonly obeyed: boolean;
}

/** "take them out" when they went with the clause before. */
const isGone = (clause: string, { present }: Targets, scene: Scene): boolean =>
  verbOf(clause) === 'remove' && present.length > 0 && present.every((actor) => !scene.actors.includes(actor));

/** One clause further. */
function step({ scene, before, undone }: Way, clause: string, { company, language, obeyed }: Rules): Way {
  const text = plain(clause);
  const named = targetsIn(text, scene, language, company);
  const same = namesNothing(named) && isOfTheSame(text);
  const targets = same ? before : named;
  if (same && isGone(text, before, scene)) return { scene, before, undone };
  const change = applied(scene, { clause: text, targets, company, ...saidOf(text, scene, language, company) });
  const isDone = change.done || (obeyed && saysNothingElse(text, targets));
  return { scene: change.scene, before: targets, undone: isDone ? undone : [...undone, clause] };
}

/** The parent's scene with the wishes of an instruction carried out, one clause after the other; only that changes. */
export function refineScene(commission: Commission, company: Company): Composed {
  const { refinement, brief } = commission;
  if (refinement === null) throw new Error('No refinement to carry out');
  const scene = followed(refinement.scene, commission);
  const rules: Rules = { company, language: brief.language, obeyed: isObeyed(refinement.scene, scene) };
  const way = clausesOf(withoutLetters(commission, LETTERS)).filter((clause) => !clause.includes(LETTERS) || scene.words === null)
    .reduce<Way>((so, clause) => step(so, clause, rules), { scene, before: NOTHING, undone: [] });
  return { scene: { ...way.scene, variation: refinement.scene.variation }, notices: way.undone.map(undoneNotice) };
}
