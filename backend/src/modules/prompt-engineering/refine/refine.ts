import type { Brief } from '../brief.js';
import { findStyle } from '../catalogue/catalogue.js';
import type { Reading } from '../interpret/reading.js';
import { readLettering } from '../interpret/lettering.js';
import { RulesInterpreter } from '../interpret/rules-interpreter.js';
import type { EngineeringRequest } from '../request.js';
import { resolve, type Resolved } from '../resolve/resolve.js';
import { MARKER } from '../text/tokens.js';
import { changesIn, type Change } from './changes.js';
import { withDifferences } from './differences.js';
import { withChange, type Things } from './things.js';

const rules = new RulesInterpreter();

/** The parent's brief as if it had just been read: nothing is chosen anew unless something it hangs on changes. */
function readingOf(brief: Brief): Reading {
  return {
    subject: brief.subject, elements: brief.elements, styles: [brief.style], styleHinted: false,
    placements: brief.placement === null ? [] : [brief.placement],
    size: { kind: 'both', widthMm: brief.widthMm, heightMm: brief.heightMm }, band: false, palette: brief.palette,
    lettering: brief.lettering, letteringFace: brief.letteringFace ?? null, mood: brief.mood, exclusions: brief.exclusions,
    intent: 'refinement', language: brief.language, notices: [], added: [], leftOut: [],
  };
}

function scaled({ size }: Reading, changes: readonly Change[]): Reading['size'] {
  if (size?.kind !== 'both') return size;
  const factor = changes.reduce((product, change) => (change.kind === 'scale' ? product * change.factor : product), 1);
  return { kind: 'both', widthMm: size.widthMm * factor, heightMm: size.heightMm * factor };
}

/** What else an instruction says: another style, place, size, palette, lettering. Things it names are left to the changes. */
function withFacts(parent: Reading, said: Reading, changes: readonly Change[]): Reading {
  const moved = said.placements.some((place) => place !== parent.placements[0]);
  const styles = said.styles.length > 0 ? said.styles : parent.styles;
  return {
    ...parent,
    styles,
    placements: moved ? said.placements : parent.placements,
    size: sizeSaid(said, changes) ?? (moved ? null : scaled(parent, changes)),
    palette: withoutColour(changes) ?? said.palette ?? fitting(parent.palette, styles[0]),
    letteringFace: said.letteringFace ?? parent.letteringFace,
  };
}

/** "smaller" is a change of the size that is, "8 cm" is a size. */
function sizeSaid({ size }: Reading, changes: readonly Change[]): Reading['size'] {
  return size?.kind === 'word' && changes.some(({ kind }) => kind === 'scale') ? null : size;
}

/** Another style keeps the palette when it is made in it. */
function fitting(palette: Reading['palette'], style: string | undefined): Reading['palette'] {
  const allowed = findStyle(style ?? '')?.palette.allowed ?? [];
  return palette !== null && allowed.includes(palette) ? palette : null;
}

const isColour = (change: Change): boolean => change.kind === 'remove' && rules.readNow(change.thing).palette === 'full-colour';
const withoutColour = (changes: readonly Change[]): Reading['palette'] => (changes.some(isColour) ? 'black' : null);

const LETTERS = /^(?:text|texto|texte|testo|words?|letters|lettering|phrase|quote|frase|date|letras|lettres|buchstaben|schrift|schriftzug|scritta|надпис\p{L}|текст\p{L}?|palabras|palavras|mots|name|nombre|nome|nom|namen|имя)$/iu;
const isLettering = (change: Change): boolean => change.kind === 'remove' && LETTERS.test(change.thing);

/** The thing in an instruction's words ("peonies please"), null when they name none ("colour this time"). */
function thingIn(words: string, instruction: string): string | null {
  const { subject, elements: [element] } = rules.readNow(words, instruction);
  return words.includes(MARKER) ? null : (subject ?? element ?? null);
}

/** The change with the things in it named plainly; null when it changes no thing: what it says is read as a fact. */
function plainly(change: Change, instruction: string): Change | null {
  switch (change.kind) {
    case 'remove': return isLettering(change) || isColour(change) ? null : { ...change, thing: thingIn(change.thing, instruction) ?? change.thing };
    case 'add': return added(thingIn(change.thing, instruction));
    case 'replace': return replaced(change.old, thingIn(change.fresh, instruction), instruction);
    default: return change;
  }
}

const added = (thing: string | null): Change | null => (thing === null ? null : { kind: 'add', thing });

const replaced = (old: string, fresh: string | null, instruction: string): Change | null =>
  (fresh === null || thingIn(old, instruction) === null ? null : { kind: 'replace', old, fresh });

/** Where an instruction may speak of style, size, place and colours: not in what it takes out. */
function factsOf(change: Change): string {
  switch (change.kind) {
    case 'other':
    case 'scale': return change.text;
    case 'add':
    case 'alter': return change.thing;
    case 'replace': return change.fresh;
    default: return '';
  }
}

/** Letters that are added stand under those that are there; otherwise they take their place. */
function letteringAfter(before: string | null, fresh: string | null, changes: readonly Change[]): string | null {
  if (fresh === null) return changes.some(isLettering) ? null : before;
  const further = changes.some((change) => change.kind === 'add' && change.thing.includes(MARKER));
  return further && before !== null ? `${before}\n${fresh}` : fresh;
}

/** The concept before as it is: the words that change it are not read. */
export const unchanged = (parent: Brief, request: EngineeringRequest): Resolved => resolve(readingOf(parent), request);

/**
 * A change of an existing concept: the parent's brief with what the instruction says changed in it, and nothing else.
 * Without a known parent brief the instruction is read on its own. Every change is told.
 */
export function refine(instruction: string, parent: Brief | null, request: EngineeringRequest): Resolved {
  if (parent === null) return resolve({ ...rules.readNow(instruction), intent: 'refinement' }, request);
  const { lettering, rest } = readLettering(instruction);
  const changes = changesIn(rest);
  const said = rules.readNow(changes.map(factsOf).join('. ').replaceAll(MARKER, ' '), rest);
  const { told, ...things } = changes.map((change) => plainly(change, rest)).filter((change) => change !== null)
    .reduce<Things>(withChange, { subject: parent.subject, elements: parent.elements, exclusions: parent.exclusions, mood: parent.mood, told: [] });
  const { brief, aspectRatio } = resolve({
    ...withFacts(readingOf(parent), said, changes), ...things,
    lettering: letteringAfter(parent.lettering, lettering, changes), added: told,
  }, request);
  return { brief: withDifferences(parent, brief), aspectRatio };
}
