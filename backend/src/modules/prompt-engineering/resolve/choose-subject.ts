import type { Style } from '../catalogue/style.js';
import type { Reading } from '../interpret/reading.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
import type { Remarks } from './remarks.js';

/** What is drawn. When the text names nothing, something fitting is chosen and told: never a question that blocks. */
export function chooseSubject(reading: Reading, style: Style, lettering: string | null, remarks: Remarks): string {
  if (reading.subject !== null) return reading.subject;
  if (lettering !== null) return sayOfReading('subject-lettering');
  const chosen = reading.intent === 'memorial' ? sayOfReading('subject-memorial') : reading.intent === 'matching-pair' ? sayOfReading('subject-pair') : style.defaultSubject;
  remarks.added.push(sayOfReading('subject-chosen', { subject: chosen }));
  return chosen;
}
