import { plain } from '../lexicon/tokens.js';
import type { Company } from '../scene/found.js';
import type { Commission } from '../scene/commission.js';
import { wordsOf, type Composed } from '../scene/compose-scene.js';
import type { Scene, Words } from '../scene/scene.js';
import { drawnAs } from '../styles/index.js';
import { CHANGES, type Change, type Wish } from './changes.js';
import { styleNamed } from './style-named.js';
import { targetsIn, type Targets } from './targets.js';
import { undoneNotice } from './undone.js';
import { clausesOf, verbOf, type Verb } from './verbs.js';

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

function broughtIn(scene: Scene, wish: Wish, verb: Verb | null): Change {
  if (verb === null) return CHANGES.add(scene, wish);
  return MAY_ADD.has(verb) ? CHANGES.add(scene, { ...wish, targets: { ...wish.targets, present: [] } }) : { scene, done: false };
}

/** Another style brings its own surround unless the person had it taken away. */
function restyled(scene: Scene, style: string): Scene {
  const { slug, surrounds } = drawnAs(style);
  const surround = scene.surround === 'none' ? 'none' : (surrounds[0] ?? 'none');
  return { ...scene, style: slug, surround };
}

/** Whether the instruction itself says the letters, so that they are new. */
const isSpoken = ({ brief, refinement }: Commission): boolean =>
  brief.lettering !== null && brief.lettering.trim() !== '' && refinement !== null && refinement.instruction.includes(brief.lettering);

function wordsFollowed(scene: Scene, commission: Commission): Words | null {
  const { lettering } = commission.brief;
  if (scene.words !== null) return lettering === null ? scene.words : { ...scene.words, text: lettering };
  return isSpoken(commission) ? wordsOf(commission, scene.actors.length > 0) : null;
}

/** The instruction with the letters taken out: what is to be tattooed names nothing to draw. */
const withoutLetters = ({ brief, refinement }: Commission, mark: string): string =>
  (brief.lettering === null ? '' : refinement?.instruction.replace(brief.lettering, mark)) || (refinement?.instruction ?? '');

const colourless = new Set(['black', 'black-and-grey']);

/** Size, style, colours and letters follow the brief where the interpreter changed it; the rest is the parent's. */
function followed(scene: Scene, commission: Commission): Scene {
  const { brief } = commission;
  const style = drawnAs(brief.style).slug;
  const sized = { ...scene, widthMm: brief.widthMm, heightMm: brief.heightMm };
  const dressed = style === scene.style ? sized : restyled(sized, style);
  const palette = brief.palette !== scene.palette && !colourless.has(brief.palette) ? brief.palette : scene.palette;
  return { ...dressed, palette, words: wordsFollowed(scene, commission) };
}

/** Whether the brief brought another size, style or palette: what a place or a measure means for a drawing. */
const isObeyed = (before: Scene, after: Scene): boolean =>
  before.widthMm !== after.widthMm || before.heightMm !== after.heightMm || before.style !== after.style || before.palette !== after.palette;

const namesNothing = ({ present, absent, isLettering, isOrnament, isSurround }: Targets): boolean =>
  present.length === 0 && absent.length === 0 && !isLettering && !isOrnament && !isSurround;

/** "16 cm", "on the back": the interpreter understood it, and the drawing followed the brief. */
const saysNothingElse = (clause: string, targets: Targets): boolean => verbOf(clause) === null && namesNothing(targets);

/** Stands for the letters in an instruction; no word contains it. */
const LETTERS = '\u0001';

/** The parent's scene with the wishes of an instruction carried out, one clause after the other; only that changes. */
export function refineScene(commission: Commission, company: Company): Composed {
  const { refinement, brief } = commission;
  if (refinement === null) throw new Error('No refinement to carry out');
  let scene = followed(refinement.scene, commission);
  const obeyed = isObeyed(refinement.scene, scene);
  const undone: string[] = [];
  for (const clause of clausesOf(withoutLetters(commission, LETTERS))) {
    if (clause.includes(LETTERS) && scene.words !== null) continue;
    const text = plain(clause);
    const targets = targetsIn(text, scene, brief.language, company);
    const change = applied(scene, { clause: text, targets, company });
    scene = change.scene;
    const isDone = change.done || (obeyed && saysNothingElse(text, targets));
    if (!isDone) undone.push(clause);
  }
  return { scene: { ...scene, variation: refinement.scene.variation }, notices: undone.map(undoneNotice) };
}
