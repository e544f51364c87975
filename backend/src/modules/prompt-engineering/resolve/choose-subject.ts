import type { Style } from '../catalogue/style.js';
import type { Reading } from '../interpret/reading.js';
import type { Remarks } from './remarks.js';

const ONLY_LETTERING = 'hand-drawn lettering';
const MEMORIAL = 'forget-me-nots in memory';
const PAIR = 'sun and moon, two matching halves';

/** What is drawn. When the text names nothing, something fitting is chosen and told: never a question that blocks. */
export function chooseSubject(reading: Reading, style: Style, lettering: string | null, remarks: Remarks): string {
  if (reading.subject !== null) return reading.subject;
  if (lettering !== null) return ONLY_LETTERING;
  const chosen = reading.intent === 'memorial' ? MEMORIAL : reading.intent === 'matching-pair' ? PAIR : style.defaultSubject;
  remarks.added.push(`Subject: ${chosen}, because you named none. Tell me what it should be and I will draw that.`);
  return chosen;
}
