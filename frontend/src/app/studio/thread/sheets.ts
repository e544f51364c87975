import type { Concept } from '../../../api/models/concept';

/** One answer of the designer: what was asked, what was drawn, and the sheet as it looks after it. */
export interface Sheet {
  /** 1, 2, 3 … in the order of drawing. */
  readonly number: number;
  readonly prompt: string;
  /** Number of the sheet this one was drawn from, null for a first idea. */
  readonly from: number | null;
  /** Slot (0-based) of the refined concept on `from`, null for a first idea. */
  readonly about: number | null;
  /** What this answer drew. */
  readonly drawn: readonly Concept[];
  /** What hangs on the sheet: a redrawn number takes the place of its parent, the others stay. */
  readonly slots: readonly Concept[];
}

/** Sheets of a conversation from its concepts, oldest first. Pure: the version tree is the parents' alone. */
export function sheetsOf(concepts: readonly Concept[]): readonly Sheet[] {
  return answersIn(concepts).reduce<Sheet[]>((sheets, drawn) => [...sheets, sheetAfter(sheets, drawn)], []);
}

/** Concepts of one request follow each other with rising variation numbers, one prompt and one parent. */
function answersIn(concepts: readonly Concept[]): readonly (readonly Concept[])[] {
  const answers: Concept[][] = [];
  for (const concept of [...concepts].sort(byTime)) {
    const current = answers.at(-1);
    if (current && belongs(current.at(-1), concept)) current.push(concept);
    else answers.push([concept]);
  }
  return answers;
}

function belongs(last: Concept | undefined, next: Concept): boolean {
  return last !== undefined && last.prompt === next.prompt && last.parentConceptId === next.parentConceptId && next.variation > last.variation
    && Math.abs(Date.parse(next.createdAt) - Date.parse(last.createdAt)) < ONE_ANSWER_MS;
}

/** Concepts of one answer are stamped together; two answers to the same words are further apart than this. */
const ONE_ANSWER_MS = 2_000;

function sheetAfter(sheets: readonly Sheet[], drawn: readonly Concept[]): Sheet {
  const common = { number: sheets.length + 1, prompt: drawn[0]?.prompt ?? '', drawn };
  const parentId = drawn[0]?.parentConceptId ?? null;
  const parent = sheets.findLast((sheet) => slotOf(sheet, parentId) >= 0);
  if (!parent) return { ...common, from: null, about: null, slots: drawn };
  const about = slotOf(parent, parentId);
  return { ...common, from: parent.number, about, slots: hung(parent.slots, about, drawn) };
}

function slotOf(sheet: Sheet, conceptId: string | null): number {
  return sheet.slots.findIndex((slot) => slot.id === conceptId);
}

function hung(slots: readonly Concept[], about: number, drawn: readonly Concept[]): readonly Concept[] {
  const first = drawn[0];
  return drawn.length === 1 && first ? slots.map((slot, index) => (index === about ? first : slot)) : drawn;
}

function byTime(a: Concept, b: Concept): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.variation - b.variation;
}
