import type { Brief } from '../brief.js';
import { findStyle } from '../catalogue/catalogue.js';
import type { Reading } from '../interpret/reading.js';
import { RulesInterpreter } from '../interpret/rules-interpreter.js';
import type { EngineeringRequest } from '../request.js';
import { resolve, type Resolved } from '../resolve/resolve.js';
import { changesIn, type Change } from './changes.js';
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
function withFacts(parent: Reading, said: Reading): Reading {
  const moved = said.placements.some((place) => place !== parent.placements[0]);
  const styles = said.styles.length > 0 ? said.styles : parent.styles;
  return {
    ...parent,
    styles,
    placements: moved ? said.placements : parent.placements,
    size: said.size ?? (moved ? null : parent.size),
    palette: said.palette ?? fitting(parent.palette, styles[0]),
    ...letteringOf(said, parent),
  };
}

const letteringOf = (said: Reading, parent: Reading): Pick<Reading, 'lettering' | 'letteringFace'> => ({
  lettering: said.lettering ?? parent.lettering, letteringFace: said.letteringFace ?? parent.letteringFace,
});

/** Another style keeps the palette when it is made in it. */
function fitting(palette: Reading['palette'], style: string | undefined): Reading['palette'] {
  const allowed = findStyle(style ?? '')?.palette.allowed ?? [];
  return palette !== null && allowed.includes(palette) ? palette : null;
}

const removesLettering = (changes: readonly Change[]): boolean => changes.some((change) => change.kind === 'remove'
  && /^(?:text|texto|texte|testo|words?|letters|lettering|letras|lettres|buchstaben|schrift|schriftzug|scritta|надпись|текст|palabras|palavras|mots|name|nombre|nome|nom|namen|имя)$/u.test(change.thing));

/**
 * A change of an existing concept: the parent's brief with what the instruction says changed in it, and nothing else.
 * Without a known parent brief the instruction is read on its own.
 */
export function refine(instruction: string, parent: Brief | null, request: EngineeringRequest): Resolved {
  const said = rules.readNow(instruction);
  if (parent === null) return resolve({ ...said, intent: 'refinement' }, request);
  const changes = changesIn(instruction);
  const before = readingOf(parent);
  const things = changes.reduce<Things>(withChange, { subject: parent.subject, elements: parent.elements, exclusions: parent.exclusions, mood: parent.mood, told: [] });
  const facts = withFacts({ ...before, size: scaled(before, changes) }, said);
  return resolve({
    ...facts, subject: things.subject, elements: things.elements, exclusions: things.exclusions, mood: things.mood,
    lettering: removesLettering(changes) && said.lettering === null ? null : facts.lettering, added: things.told,
  }, request);
}
